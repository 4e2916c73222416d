#pragma once

#include "ui/actions/actions.h"
#include <QDialog>

namespace ui {

/// All keys of the program, by menu, with a filter.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace ui
