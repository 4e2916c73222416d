#pragma once

#include "models/settings.h"
#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace ui {

/// The settings, a page a topic; every change takes effect at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(models::Settings &settings, QWidget *parent = nullptr);

private:
    void createPages();

    models::Settings &m_settings;
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace ui
