#include "ui/versions/versioncommands.h"

#include "models/document/comparison.h"
#include "ui/document/documenttabs.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/versions/difflist.h"
#include "ui/versions/versionspane.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::Comparer;

namespace {

const QString noticeKey = u"machine"_s;

/// The segments of the selection or of the caret: first and count.
std::pair<qsizetype, qsizetype> chosenSegments(const TranscriptView &view)
{
    const document::Range range = view.selection();
    if (range.isEmpty())
        return {view.caret().segment, 1};
    return {range.from.segment, range.to.segment - range.from.segment + 1};
}

} // namespace

VersionCommands::VersionCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    desk.sides.add("view.versions", [this] { return createPane(); });
    const Actions &actions = desk.actions;
    actions.bind("document.compare", this, &VersionCommands::compareMachine);
    actions.bind("document.reset", this, &VersionCommands::askBack);
    actions.bind("segment.machine", this, &VersionCommands::goBackInSegments);
    actions.bind("versions.next", this, [this] { step(1); });
    actions.bind("versions.previous", this, [this] { step(-1); });
    actions.at("versions.next")->setEnabled(false); // until there is a comparison
    actions.at("versions.previous")->setEnabled(false);
}

QWidget *VersionCommands::createPane()
{
    m_pane = new VersionsPane(m_desk.actions, m_desk.workspace.settings);
    m_pane->setPage(m_desk.tabs.current());
    connect(&m_desk.tabs, &DocumentTabs::currentChanged, m_pane, &VersionsPane::setPage);
    return m_pane;
}

void VersionCommands::compareMachine()
{
    m_desk.sides.showPane("view.versions");
    m_pane->chooseMachineText();
}

void VersionCommands::step(int by)
{
    if (m_pane)
        m_pane->differences()->step(by);
}

void VersionCommands::askBack()
{
    const QPointer<DocumentPage> page = m_desk.tabs.current();
    if (!page || !page->isReady())
        return;
    ask::confirm(page,
                 {.title = tr("Back to the Machine's Text"),
                  .text = tr("Make “%1” again what the machine wrote?").arg(page->document()->title()),
                  .detail = tr("All corrections go. The step can be undone, and the text of now is kept as a version."),
                  .accept = tr("Go Back")},
                 [this, page] {
                     if (page && page->isReady())
                         goBack(page);
                 });
}

// Where this computer cannot get the machine's text, the server may still have it.
void VersionCommands::goBack(DocumentPage *page)
{
    const QPointer<DocumentPage> shown = page;
    m_back.disconnect(this);
    connect(&m_back, &Comparer::compared, this, [this, shown] {
        disconnect(&m_back, &Comparer::compared, this, nullptr); // the restored text is compared once more
        connect(&m_back, &Comparer::restored, this, [this, shown, words = m_back.diff().changed] {
            m_back.disconnect(this);
            m_back.compare(nullptr, {});
            if (shown)
                tellBack(shown, words);
        });
        m_back.restoreAll();
    });
    connect(&m_back, &Comparer::failed, this, [this, shown] {
        m_back.disconnect(this);
        if (shown && shown->document())
            shown->document()->resetToOriginal();
    });
    m_back.compare(page->document(), {.reason = models::Version::Reason::Machine});
}

void VersionCommands::tellBack(DocumentPage *page, qsizetype words)
{
    page->notices()->post(noticeKey,
                          {.tone = Tone::Success,
                           .text = words == 0
                               ? tr("The words are those of the machine.")
                               : tr("%n word(s) are as the machine wrote them again.", nullptr, int(words)),
                           .offers = {{tr("Undo"), [page] {
                                           page->notices()->withdraw(noticeKey);
                                           page->view()->undo();
                                       }}}});
}

void VersionCommands::goBackInSegments()
{
    const QPointer<DocumentPage> page = m_desk.tabs.current();
    if (!page || !page->isReady() || page->view()->model()->isReadOnly())
        return;
    const auto [first, count] = chosenSegments(*page->view());
    const document::Segment at = page->document()->model().transcript().segments.value(first);
    page->document()->machineText(
        page,
        [page, first = first, count = count, id = at.id](const tl::expected<document::Transcript, QString> &machine) {
            if (!machine)
                return page->notices()->post(noticeKey, {.tone = Tone::Info, .text = machine.error()});
            models::TranscriptModel &model = page->document()->model();
            if (model.transcript().segments.value(first).id != id)
                return; // the text changed while it was fetched
            document::Edit edit = document::restoreOriginal(model.transcript(), first, count, *machine);
            edit.label = tr("Back to the Machine's Text");
            if (edit.isEmpty())
                return page->notices()->post(noticeKey,
                                             {.tone = Tone::Info, .text = tr("This is what the machine wrote.")});
            page->notices()->withdraw(noticeKey);
            model.closeUndoStep();
            model.apply(std::move(edit));
            page->view()->setCaret({first, 0});
        });
}

} // namespace ui
