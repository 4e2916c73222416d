#pragma once

#include "ui/actions/actions.h"
#include "ui/review/reviewing.h"

#include <QPointer>

class QLayout;
class QLineEdit;
class QPushButton;

namespace ui {

/// What can be done about the chosen issue: a field for the correction, suggestions, buttons.
class FixBox : public QWidget
{
    Q_OBJECT
public:
    explicit FixBox(Actions &actions, QWidget *parent = nullptr);

    void setReviewing(Reviewing *reviewing); ///< nullptr while there is no document
    QLineEdit *field() const { return m_fix; }
    QString typed() const; ///< the correction while the field has the focus, else empty

private:
    QLayout *createVerbs();
    void showChosen();
    void showSuggestions(const QStringList &words);

    Actions &m_actions;
    QPointer<Reviewing> m_reviewing;
    QLineEdit *m_fix = nullptr;
    QPushButton *m_alike = nullptr;
    QList<QPushButton *> m_suggestions;
};

} // namespace ui
