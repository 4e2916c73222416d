#include "ui/window/playbackcommands.h"

#include "ui/document/documenttabs.h"
#include "ui/options.h"
#include "ui/player/videopane.h"
#include "ui/player/waveform.h"

namespace ui {

using models::Playback;

namespace {
constexpr double speedStep = 0.05;

document::Ms wordStart(const document::Transcript &transcript, const document::Position &at)
{
    const document::Segment &segment = transcript.segments.at(at.segment);
    const qsizetype word = segment.wordAtOffset(at.offset);
    return word >= 0 ? segment.words.at(word).start() : segment.start();
}
} // namespace

PlaybackCommands::PlaybackCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_playback(desk.workspace.playback)
    , m_typing(desk.workspace.playback, desk.workspace.settings)
{
    bindTransport();
    bindPlaces();
    bindSwitches();
    connect(&m_playback, &Playback::mediaChanged, this, &PlaybackCommands::showMedia);
    connect(&m_playback, &Playback::loopSegmentChanged, desk.actions.at("playback.loop"), &QAction::setChecked);
    connect(&m_playback, &Playback::currentWordChanged, this, [this](const document::WordRef &word) {
        if (m_page)
            m_page->view()->setCurrentWord(word);
    });
    connect(&desk.waveform, &Waveform::seekRequested, this, &PlaybackCommands::seek);
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, &PlaybackCommands::showPage);
    showPage(desk.tabs.current());
}

void PlaybackCommands::bindTransport()
{
    const Actions &actions = m_desk.actions;
    const auto skip = [this](const models::Option<int> &step, int direction) {
        m_playback.skip(direction * std::chrono::milliseconds(m_desk.workspace.settings.value(step)));
    };
    actions.bind("playback.toggle", this, [this] {
        m_typing.forget();
        m_playback.toggle();
    });
    actions.bind("playback.back", this, [skip] { skip(models::skipStep, -1); });
    actions.bind("playback.forward", this, [skip] { skip(models::skipStep, 1); });
    actions.bind("playback.fineBack", this, [skip] { skip(models::fineStep, -1); });
    actions.bind("playback.fineForward", this, [skip] { skip(models::fineStep, 1); });
    actions.bind("playback.frameBack", this, [this] { m_playback.stepFrames(-1); });
    actions.bind("playback.frameForward", this, [this] { m_playback.stepFrames(1); });
    actions.bind("playback.slower", this, [this] { m_playback.changeSpeed(-speedStep); });
    actions.bind("playback.faster", this, [this] { m_playback.changeSpeed(speedStep); });
    actions.bind("playback.normalSpeed", this, [this] { m_playback.player().setSpeed(1); });
    actions.bind("playback.loop", this, [this](bool on) { m_playback.setLoopSegment(on); });
}

void PlaybackCommands::bindPlaces()
{
    const Actions &actions = m_desk.actions;
    actions.bind("playback.fromCaret", this, [this] {
        if (currentSegment() < 0)
            return;
        seek(wordStart(m_page->document()->model().transcript(), m_page->view()->caret()));
        m_playback.player().play();
    });
    actions.bind("playback.replay", this, [this] {
        if (currentSegment() >= 0)
            m_playback.playSegment(currentSegment());
    });
    actions.bind("playback.selection", this, &PlaybackCommands::playSelection);
    actions.bind("playback.follow", this, [this](bool on) {
        if (m_page)
            m_page->view()->setFollowing(on);
    });
}

void PlaybackCommands::bindSwitches()
{
    models::Settings &settings = m_desk.workspace.settings;
    const std::pair<const char *, models::Option<bool>> rows[]{{"playback.stopAtEnd", models::stopAtSegmentEnd},
                                                               {"playback.caretDrives", caretDrivesOption}};
    for (const auto &[id, option] : rows) {
        QAction *action = m_desk.actions.at(id);
        action->setChecked(settings.value(option));
        connect(action, &QAction::toggled, this,
                [&settings, option = option](bool on) { settings.setValue(option, on); });
        connect(&settings, &models::Settings::changed, action,
                [&settings, action, option = option](const QString &key) {
                    if (key == QLatin1String(option.key))
                        action->setChecked(settings.value(option));
                });
    }
}

/// From its first word to the end of its last; without a selection the word at the caret.
void PlaybackCommands::playSelection()
{
    if (currentSegment() < 0)
        return;
    const document::Transcript &transcript = m_page->document()->model().transcript();
    const document::Range chosen = m_page->view()->selection();
    const document::Segment &last = transcript.segments.at(chosen.to.segment);
    const qsizetype word = last.wordAtOffset(chosen.isEmpty() ? chosen.to.offset : chosen.to.offset - 1);
    m_playback.playRange(wordStart(transcript, chosen.from), word < 0 ? last.start() : last.words.at(word).stop());
}

qsizetype PlaybackCommands::currentSegment() const
{
    return m_page && m_page->isReady() ? m_page->view()->caret().segment : -1;
}

void PlaybackCommands::seek(std::chrono::milliseconds time)
{
    if (m_playback.hasMedia())
        m_playback.player().seek(time);
}

void PlaybackCommands::showPage(DocumentPage *page)
{
    if (m_page) {
        disconnect(m_page, nullptr, this, nullptr);
        disconnect(m_page->view(), nullptr, this, nullptr);
        m_page->view()->setCurrentWord({});
        if (m_page->document())
            disconnect(m_page->document(), nullptr, this, nullptr);
    }
    m_page = page;
    m_typing.forget();
    if (page && page->document())
        connectPage();
    load();
}

void PlaybackCommands::connectPage()
{
    TranscriptView *view = m_page->view();
    connect(m_page, &DocumentPage::ready, this, &PlaybackCommands::load);
    connect(m_page->document(), &models::OpenDocument::mediaChanged, this, &PlaybackCommands::load);
    connect(m_page->document(), &models::OpenDocument::finishedChanged, this, &PlaybackCommands::showAvailable);
    connect(&m_page->document()->model(), &models::TranscriptModel::readOnlyChanged, m_page,
            [this] { showAvailable(); });
    connect(view, &TranscriptView::seekRequested, this, &PlaybackCommands::seek);
    connect(view, &TranscriptView::typed, this,
            [this, view] { m_typing.typed(view->model()->transcript(), view->caret()); });
    connect(view, &TranscriptView::caretMoved, this, &PlaybackCommands::followCaret);
    connect(&m_page->document()->model(), &models::TranscriptModel::edited, m_page, [this] {
        m_edited = true;
        QMetaObject::invokeMethod(
            this, [this] { m_edited = false; }, Qt::QueuedConnection);
    });
    connect(view, &TranscriptView::followingChanged, this,
            [this](bool following) { m_desk.actions.at("playback.follow")->setChecked(following); });
}

void PlaybackCommands::load()
{
    models::OpenDocument *document = m_page && m_page->isReady() ? m_page->document() : nullptr;
    m_desk.waveform.setModel(document ? &document->model() : nullptr);
    m_desk.waveform.setCurrentSegment(currentSegment());
    if (document)
        m_playback.setDocument(&document->model(), document->media(), document->key().toString());
    else
        m_playback.setDocument(nullptr, nullptr, {});
    showMedia();
}

void PlaybackCommands::showMedia()
{
    if (m_playback.hasMedia()) {
        connect(&m_playback.player(), &media::Player::loaded, this, &PlaybackCommands::showMedia, Qt::UniqueConnection);
        const media::Info &info = m_playback.player().info();
        m_desk.video.setVisible(info.hasVideo);
        m_playback.player().setVideoSink(info.hasVideo ? m_desk.video.sink() : nullptr);
    } else {
        m_desk.video.hide();
        m_desk.video.clear();
    }
    showAvailable();
}

void PlaybackCommands::showAvailable()
{
    Actions &actions = m_desk.actions;
    const bool ready = m_page && m_page->isReady();
    const bool editable = ready && !m_page->document()->model().isReadOnly();
    actions.setAvailable(Needs::Document, ready);
    actions.setAvailable(Needs::Editable, editable);
    actions.setAvailable(Needs::Media, ready && m_playback.hasMedia());
    actions.at("file.close")->setEnabled(m_page);
    actions.at("playback.follow")->setChecked(ready && m_page->view()->isFollowing());
    actions.at("document.finished")->setChecked(ready && m_page->document()->isFinished());
}

/// The playhead goes with the caret when the person moves it.
void PlaybackCommands::followCaret(const document::Position &caret)
{
    m_desk.waveform.setCurrentSegment(caret.segment);
    if (m_edited || !m_desk.workspace.settings.value(caretDrivesOption) || currentSegment() < 0)
        return;
    const document::Transcript &transcript = m_page->document()->model().transcript();
    if (caret.segment < transcript.segments.size())
        seek(wordStart(transcript, caret));
}

} // namespace ui
