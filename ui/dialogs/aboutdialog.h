#pragma once

#include <QDialog>

namespace ui {

/// Name, version, licence, and whose work the program stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace ui
