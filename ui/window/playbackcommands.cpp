#include "ui/window/playbackcommands.h"

#include "ui/document/documenttabs.h"
#include "ui/options.h"
#include "ui/player/videopane.h"
#include "ui/player/waveform.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/text.h"

namespace ui {

using namespace std::chrono_literals;
using models::Playback;
using State = media::Player::State;

namespace {
constexpr auto fineStep = 500ms;
constexpr double speedStep = 0.05;
constexpr auto typingRest = 900ms;
} // namespace

PlaybackCommands::PlaybackCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_playback(desk.workspace.playback)
{
    bindTransport();
    bindPlaces();
    m_resume.setSingleShot(true);
    m_resume.setInterval(typingRest);
    connect(&m_resume, &QTimer::timeout, this, [this] {
        if (m_playback.hasMedia() && m_desk.workspace.settings.value(resumeAfterTypingOption))
            m_playback.player().play();
    });
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
    const auto skipSpan = [this] { return std::chrono::milliseconds(m_desk.workspace.settings.value(skipMsOption)); };
    actions.bind("playback.toggle", this, [this] {
        m_resume.stop();
        m_playback.toggle();
    });
    actions.bind("playback.back", this, [this, skipSpan] { m_playback.skip(-skipSpan()); });
    actions.bind("playback.forward", this, [this, skipSpan] { m_playback.skip(skipSpan()); });
    actions.bind("playback.fineBack", this, [this] { m_playback.skip(-fineStep); });
    actions.bind("playback.fineForward", this, [this] { m_playback.skip(fineStep); });
    actions.bind("playback.slower", this, [this] { m_playback.changeSpeed(-speedStep); });
    actions.bind("playback.faster", this, [this] { m_playback.changeSpeed(speedStep); });
    actions.bind("playback.normalSpeed", this, [this] { m_playback.player().setSpeed(1); });
    actions.bind("playback.loop", this, [this](bool on) { m_playback.setLoopSegment(on); });
}

void PlaybackCommands::bindPlaces()
{
    const Actions &actions = m_desk.actions;
    actions.bind("playback.fromCaret", this, [this] {
        if (!m_page || !m_page->isReady())
            return;
        const document::Position caret = m_page->view()->caret();
        const document::Segment segment = m_page->document()->model().transcript().segments.value(caret.segment);
        const qsizetype word = segment.wordAtOffset(caret.offset);
        seek(word >= 0 ? segment.words[word].start() : segment.start());
        m_playback.player().play();
    });
    actions.bind("playback.replay", this, [this] {
        if (currentSegment() >= 0)
            m_playback.playSegment(currentSegment());
    });
    actions.bind("playback.follow", this, [this](bool on) {
        if (m_page)
            m_page->view()->setFollowing(on);
    });
    actions.bind("playback.goTo", this, &PlaybackCommands::askTime);
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
    m_resume.stop();
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
    connect(view, &TranscriptView::typed, this, &PlaybackCommands::pauseForTyping);
    connect(view, &TranscriptView::caretMoved, this,
            [this](const document::Position &caret) { m_desk.waveform.setCurrentSegment(caret.segment); });
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

void PlaybackCommands::pauseForTyping()
{
    if (!m_playback.hasMedia() || !m_desk.workspace.settings.value(pauseWhileTypingOption))
        return;
    if (m_playback.player().state() == State::Playing)
        m_playback.player().pause();
    else if (!m_resume.isActive())
        return; // it was not playing before the first key
    m_resume.start();
}

void PlaybackCommands::askTime()
{
    ask::text(&m_desk.window, {.title = tr("Go to Time"), .text = tr("Time, as 1:15 or 1:02:03:"), .accept = tr("Go")},
              timeText(m_playback.player().position()), [this](const QString &text) {
                  if (const auto time = timeFromText(text))
                      seek(*time);
              });
}

} // namespace ui
