#include "ui/find/findtoggles.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

QToolButton *signButton(const QString &sign, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(sign);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

FindToggles::FindToggles(models::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_matchCase = add(u"Aa"_s, tr("Match Case (Alt+C)"), matchCaseOption);
    m_wholeWord = add(u"|ab|"_s, tr("Whole Words (Alt+W)"), wholeWordOption);
    m_expression = add(u".*"_s, tr("Regular Expression (Alt+X)"), expressionOption);
}

QToolButton *FindToggles::add(const QString &sign, const QString &name, const models::Option<bool> &option)
{
    QToolButton *button = signButton(sign, name);
    button->setObjectName(QLatin1String(option.key).sliced(5));
    button->setChecked(m_settings.value(option));
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, [this, option](bool on) {
        m_settings.setValue(option, on);
        emit changed();
    });
    return button;
}

void FindToggles::fill(document::SearchQuery &query) const
{
    query.matchCase = m_matchCase->isChecked();
    query.wholeWord = m_wholeWord->isChecked();
    query.regularExpression = m_expression->isChecked();
}

bool FindToggles::handleKey(const QKeyEvent *event, bool act)
{
    if (event->modifiers() != Qt::AltModifier)
        return false;
    QToolButton *button = event->key() == Qt::Key_C ? m_matchCase
        : event->key() == Qt::Key_W                 ? m_wholeWord
        : event->key() == Qt::Key_X                 ? m_expression
                                                    : nullptr;
    if (button && act)
        button->toggle();
    return button;
}

} // namespace ui
