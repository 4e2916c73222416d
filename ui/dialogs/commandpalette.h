#pragma once

#include "ui/actions/actions.h"
#include <QDialog>

class QLineEdit;
class QListWidget;

namespace ui {

/// Finds a command by a few letters of its name and runs it.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(const Actions &actions, QWidget *parent = nullptr);

    void accept() override; ///< runs the chosen command

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showMatches(const QString &text);

    const Actions &m_actions;
    QLineEdit *m_search;
    QListWidget *m_list;
};

/// True when every word of `search` begins a word of `text` or stands in it.
bool matchesWords(const QString &text, const QString &search);

} // namespace ui
