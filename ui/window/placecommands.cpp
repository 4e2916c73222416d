#include "ui/window/placecommands.h"

#include "models/desk/timedisplays.h"
#include "models/document/editing.h"
#include "ui/dialogs/timedialog.h"
#include "ui/document/documenttabs.h"
#include "ui/options.h"
#include "ui/widgets/timestamp.h"

namespace ui {

using document::TimeDisplay;
using models::Playback;

PlaceCommands::PlaceCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_playback(desk.workspace.playback)
{
    desk.actions.bind("edit.timestamp", this, &PlaceCommands::insertTimestamp);
    desk.actions.bind("playback.goTo", this, &PlaceCommands::askTime);
    desk.actions.bind("document.timeDisplay", this, &PlaceCommands::askDisplay);
    connect(&m_playback, &Playback::documentChanged, this, [this] {
        if (!m_playback.key().isEmpty())
            m_desk.workspace.memory.load(m_playback.key());
    });
    connect(&m_playback, &Playback::timeDisplayChanged, this, &PlaceCommands::showDisplay);
    connect(&desk.workspace.memory, &models::DocumentMemory::known, this, [this](const QString &key) {
        if (key == m_playback.key())
            takeDisplay();
    });
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, &PlaceCommands::showDisplay);
}

void PlaceCommands::takeDisplay()
{
    m_playback.setTimeDisplay(models::timeDisplay(m_desk.workspace.memory, m_playback.key()));
}

void PlaceCommands::showDisplay()
{
    DocumentPage *page = m_desk.tabs.current();
    if (!page)
        return;
    page->view()->setTimeText(
        [display = m_playback.timeDisplay()](document::Ms time) { return display.clockText(time); });
}

void PlaceCommands::insertTimestamp()
{
    DocumentPage *page = m_desk.tabs.current();
    if (!page || !page->isReady())
        return;
    TranscriptView *text = page->view();
    const auto now = m_playback.hasMedia() ? m_playback.player().position() : document::Ms();
    const QString stamp
        = timestampText(m_desk.workspace.settings.value(timestampOption), m_playback.timeDisplay(), now);
    document::Range place = text->selection();
    if (place.isEmpty())
        place = {text->caret(), text->caret()};
    text->model()->closeUndoStep();
    document::Edit edit = document::replaceText(text->model()->transcript(), place, stamp + u' ');
    const document::Position after = edit.caretAfter;
    text->model()->apply(std::move(edit));
    text->setCaret(after);
}

void PlaceCommands::askTime()
{
    const media::Player &player = m_playback.player();
    auto *dialog = new GoToTimeDialog(m_playback.timeDisplay(), player.position(), player.duration(), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToTimeDialog::chosen, this, &PlaceCommands::goTo);
    dialog->open();
}

void PlaceCommands::goTo(document::Ms time)
{
    DocumentPage *page = m_desk.tabs.current();
    if (page && page->isReady()) {
        const document::Transcript &transcript = page->document()->model().transcript();
        if (const document::WordRef word = transcript.wordAt(time); word.isValid())
            page->view()->setCaret(
                {word.segment, qsizetype(transcript.segments.at(word.segment).words.at(word.word).offset)});
    }
    m_playback.player().seek(time); // last: the caret may move the playhead to its word
}

void PlaceCommands::askDisplay()
{
    auto *dialog = new TimeDisplayDialog(m_playback.timeDisplay(), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TimeDisplayDialog::chosen, this, [this, key = m_playback.key()](const TimeDisplay &display) {
        models::setTimeDisplay(m_desk.workspace.memory, key, display);
        if (key == m_playback.key())
            m_playback.setTimeDisplay(display);
    });
    dialog->open();
}

} // namespace ui
