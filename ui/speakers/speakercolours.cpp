#include "ui/speakers/speakercolours.h"

#include "ui/editor/colours.h"
#include "ui/speakers/speakerdelegate.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotSide = 16;

struct Row
{
    const char *title = "";
    const char *color = "";
};

constexpr Row rows[]{
    {QT_TRANSLATE_NOOP("SpeakerColours", "Blue"), "#2F6FD0"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Turquoise"), "#13868C"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Green"), "#2F8A3D"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Olive"), "#7D7F1B"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Yellow"), "#C79A00"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Orange"), "#D2691E"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Red"), "#C8322B"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Pink"), "#CC3F8C"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Purple"), "#7E48C4"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Brown"), "#85603F"},
    {QT_TRANSLATE_NOOP("SpeakerColours", "Grey"), "#6F7680"},
};

} // namespace

SpeakerColours::SpeakerColours(const QString &own, int index, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    offer(tr("By Its Place in the List"), {}, own, index);
    addSeparator();
    for (const Row &row : rows)
        offer(QCoreApplication::translate("SpeakerColours", row.title), QLatin1String(row.color), own, index);
    addSeparator();
    addAction(tr("Another Colour…"), this, &SpeakerColours::otherWanted);
}

void SpeakerColours::offer(const QString &title, const QString &color, const QString &own, int index)
{
    const QColor shown = speakerColour(color, index, palette().color(QPalette::Base));
    QAction *action = addAction(QIcon(speakerDot(shown, 0, dotSide, devicePixelRatioF(), font())), title, this,
                                [this, color] { emit chosen(color); });
    action->setCheckable(true);
    action->setChecked(color.compare(own, Qt::CaseInsensitive) == 0);
    if (action->isChecked())
        setActiveAction(action);
}

} // namespace ui
