#pragma once

#include "models/document/search.h"
#include "ui/find/findoptions.h"

#include <QWidget>

class QToolButton;

namespace ui {

/// Match case, whole word, regular expression: three small buttons that remember their state.
class FindToggles : public QWidget
{
    Q_OBJECT
public:
    explicit FindToggles(models::Settings &settings, QWidget *parent = nullptr);

    void fill(document::SearchQuery &query) const;
    /// Alt+C, Alt+W and Alt+X in the field beside it. True when it was one of them; it is done when `act`.
    bool handleKey(const QKeyEvent *event, bool act);

signals:
    void changed();

private:
    QToolButton *add(const QString &sign, const QString &name, const models::Option<bool> &option);

    models::Settings &m_settings;
    QToolButton *m_matchCase;
    QToolButton *m_wholeWord;
    QToolButton *m_expression;
};

/// A small button with a sign instead of an icon, that stays down.
QToolButton *signButton(const QString &sign, const QString &name);

} // namespace ui
