#pragma once

#include "models/workspace.h"
#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace ui {

/// The settings, a page a topic; every change takes effect at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(models::Workspace &workspace, QWidget *parent = nullptr);

private:
    void createPages();
    void showPage(int row); ///< made when it is first shown

    models::Workspace &m_workspace;
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace ui
