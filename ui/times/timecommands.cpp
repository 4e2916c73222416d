#include "ui/times/timecommands.h"

#include "models/document/editing.h"
#include "ui/document/documenttabs.h"
#include "ui/player/waveform.h"
#include "ui/times/segmenttimes.h"
#include "ui/times/timetext.h"
#include "ui/widgets/notice.h"

namespace ui {

using namespace Qt::StringLiterals;
using document::Ms;
using document::Side;

namespace {
const QString noticeKey = u"times"_s;
}

TimeCommands::TimeCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    const std::pair<const char *, Side> rows[]{{"segment.setStart", Side::Start}, {"segment.setStop", Side::Stop}};
    for (const auto &[id, side] : rows) {
        desk.actions.bind(id, this, [this, side = side] {
            if (editable() && m_desk.workspace.playback.hasMedia())
                setEdge({.segment = editable()->view()->caret().segment, .side = side},
                        m_desk.workspace.playback.player().position());
        });
    }
    desk.actions.bind("segment.times", this, [this] {
        if (editable())
            askTimes(editable()->view()->caret().segment, editable()->view()->mapToGlobal(QPoint(24, 24)));
    });
    connect(&desk.waveform, &Waveform::edgeRequested, this, &TimeCommands::setEdge);
    connect(&desk.waveform, &Waveform::editRequested, this, &TimeCommands::apply);
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, &TimeCommands::showPage);
    showPage(desk.tabs.current());
}

void TimeCommands::showPage(DocumentPage *page)
{
    if (page)
        connect(page->view(), &TranscriptView::timesRequested, this, &TimeCommands::askTimes, Qt::UniqueConnection);
}

DocumentPage *TimeCommands::editable() const
{
    DocumentPage *page = m_desk.tabs.current();
    return page && page->isReady() && !page->document()->model().isReadOnly() ? page : nullptr;
}

void TimeCommands::setEdge(const document::Edge &edge, Ms time)
{
    if (!editable() || !document::exists(editable()->document()->model().transcript(), edge))
        return;
    const document::Transcript &transcript = editable()->document()->model().transcript();
    const document::EdgeLimits limits = document::limitsOf(transcript, edge);
    if (time >= limits.low && time <= limits.high)
        return apply(document::moveEdge(transcript, edge, time));
    const QString text = edge.side == Side::Start ? tr("The start can be set from %1 to %2; the playhead is at %3.")
                                                  : tr("The end can be set from %1 to %2; the playhead is at %3.");
    m_desk.notices.post(noticeKey,
                        {.text = text.arg(exactTimeText(limits.low), exactTimeText(limits.high), exactTimeText(time))});
}

void TimeCommands::apply(document::Edit edit)
{
    m_desk.notices.withdraw(noticeKey);
    if (!editable())
        return;
    models::TranscriptModel &model = editable()->document()->model();
    edit.caretBefore = edit.caretAfter = editable()->view()->caret();
    model.closeUndoStep();
    model.apply(std::move(edit));
}

void TimeCommands::askTimes(qsizetype segment, const QPoint &globalPos)
{
    DocumentPage *page = editable();
    if (!page || segment < 0 || segment >= page->document()->model().rowCount())
        return;
    auto *times = new SegmentTimes(page->document()->model(), segment, page->view());
    connect(times, &SegmentTimes::chosen, this, [this, segment](Ms start, Ms stop) {
        if (editable())
            apply(document::setSpan(editable()->document()->model().transcript(), segment, start, stop));
    });
    times->popUp(globalPos);
}

} // namespace ui
