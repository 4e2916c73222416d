#include "ui/find/findfilters.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int percents[]{90, 80, 70, 60, 50, 30};
constexpr int mostWidth = 220;

QString percentText(int percent)
{
    return QLocale().toString(percent) + QLocale().percent();
}

} // namespace

FindFilters::FindFilters(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setObjectName(u"filters"_s);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &FindFilters::fillMenu);
    show();
}

void FindFilters::setSpeakers(const QStringList &names)
{
    m_speakers = names;
    if (m_speaker && !m_speaker->isEmpty() && !names.contains(*m_speaker)) {
        m_speaker.reset();
        show();
        emit changed();
    }
}

void FindFilters::setSelectionAvailable(bool available)
{
    m_canSelect = available;
}

void FindFilters::setInSelection(bool on)
{
    if (std::exchange(m_inSelection, on) == on)
        return;
    show();
    emit inSelectionChanged(on);
}

void FindFilters::fill(document::SearchQuery &query) const
{
    query.speaker = m_speaker;
    query.belowConfidence = m_percent / 100.0;
}

void FindFilters::clear()
{
    m_speaker.reset();
    m_percent = 0;
    show();
}

void FindFilters::fillMenu()
{
    menu()->clear();
    addSpeakers(menu()->addMenu(tr("&Speaker")));
    addConfidences(menu()->addMenu(tr("&Confidence")));
    QAction *selection = menu()->addAction(tr("Only in the Se&lection"), this, &FindFilters::setInSelection);
    selection->setCheckable(true);
    selection->setChecked(m_inSelection);
    selection->setEnabled(m_canSelect || m_inSelection);
}

void FindFilters::addSpeakers(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const std::optional<QString> &speaker) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, speaker] {
            m_speaker = speaker;
            show();
            emit changed();
        });
        action->setCheckable(true);
        action->setChecked(m_speaker == speaker);
        group->addAction(action);
    };
    add(tr("Everybody"), std::nullopt);
    for (const QString &name : std::as_const(m_speakers))
        add(name, name);
    add(tr("No Speaker"), QString());
}

void FindFilters::addConfidences(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, int percent) {
        QAction *action = menu->addAction(text, this, [this, percent] {
            m_percent = percent;
            show();
            emit changed();
        });
        action->setCheckable(true);
        action->setChecked(m_percent == percent);
        group->addAction(action);
    };
    add(tr("Any"), 0);
    for (const int percent : percents)
        add(tr("Below %1").arg(percentText(percent)), percent);
}

void FindFilters::show()
{
    QStringList parts;
    if (m_inSelection)
        parts.append(tr("In the selection"));
    if (m_speaker)
        parts.append(m_speaker->isEmpty() ? tr("No speaker") : *m_speaker);
    if (m_percent > 0)
        parts.append(tr("Below %1").arg(percentText(m_percent)));
    const QString all = parts.isEmpty() ? tr("Everywhere") : parts.join(u" · "_s);
    setText(fontMetrics().elidedText(all, Qt::ElideRight, mostWidth).replace(u'&', u"&&"_s) + u" ▾"_s);
    setAccessibleName(tr("Where to search: %1").arg(all));
    setToolTip(tr("Where to Search"));
}

} // namespace ui
