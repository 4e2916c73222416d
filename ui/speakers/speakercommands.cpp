#include "ui/speakers/speakercommands.h"

#include "models/document/speakers.h"
#include "ui/document/documenttabs.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/speakers/speakerpicker.h"
#include "ui/speakers/speakerspane.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;
using models::SpeakerList;

namespace {

constexpr int namesAlwaysShown = 2;

QByteArray numbered(const char *action, int number)
{
    return action + QByteArray::number(number);
}

} // namespace

SpeakerCommands::SpeakerCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_changes(desk, nullptr)
    , m_voice(desk.workspace.playback)
{
    bindKeys();
    bindPane();
    connect(&m_voice, &models::VoicePreview::speakerChanged, this, [this](qsizetype speaker) {
        if (m_pane)
            m_pane->setPlaying(int(speaker));
        qApp->removeEventFilter(this);
        if (speaker >= 0)
            qApp->installEventFilter(this);
    });
    connect(&desk.workspace.playback, &models::Playback::mediaChanged, this, &SpeakerCommands::showPane);
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, &SpeakerCommands::showPage);
    showPage(desk.tabs.current());
}

void SpeakerCommands::bindKeys()
{
    const Actions &actions = m_desk.actions;
    for (int number = 1; number <= SpeakerList::keys; ++number) {
        actions.bind(numbered("segment.speaker", number).constData(), this, [this, number] { assign(number, false); });
        actions.bind(numbered("segment.turn", number).constData(), this, [this, number] { assign(number, true); });
    }
    actions.bind("segment.speakers", this, [this] {
        if (m_changes.page())
            pick(m_changes.page()->view()->caret().segment, m_changes.page()->view()->mapToGlobal(QPoint(24, 24)));
    });
    actions.bind("segment.renameSpeaker", this, [this] {
        if (m_changes.page())
            m_changes.askName(
                m_changes.transcript()->segments.value(m_changes.page()->view()->caret().segment).speaker);
    });
}

void SpeakerCommands::bindPane()
{
    m_desk.sides.add("view.speakers", [this] { return makePane(); });
    const std::pair<const char *, std::function<void(int)>> rows[]{
        {"speakers.rename", [this](int) { m_pane->editName(); }},
        {"speakers.colour", [this](int) { m_pane->showColours(); }},
        {"speakers.preview", [this](int speaker) { playVoice(speaker); }},
        {"speakers.next", [this](int speaker) { goToNext(speaker); }},
        {"speakers.assign",
         [this](int speaker) {
             const Rows rows = chosenRows(m_changes.page()->view()->caret().segment);
             m_changes.assign(rows.first, rows.count, m_changes.transcript()->speakers.value(speaker).name);
         }},
        {"speakers.up", [this](int speaker) { m_changes.move(speaker, speaker - 1); }},
        {"speakers.down", [this](int speaker) { m_changes.move(speaker, speaker + 1); }},
        {"speakers.remove", [this](int speaker) { m_changes.remove(speaker); }},
    };
    for (const auto &[id, run] : rows) {
        m_desk.actions.bind(id, this, [this, run = run] {
            if (m_pane && m_pane->current() >= 0 && m_changes.page())
                run(m_pane->current());
        });
    }
    m_desk.actions.bind("speakers.add", this, [this] {
        if (!m_pane || !m_changes.add())
            return;
        m_pane->setCurrent(m_list.rowCount() - 1);
        m_pane->editName();
    });
}

QWidget *SpeakerCommands::makePane()
{
    m_pane = new SpeakersPane(m_desk.actions, m_list);
    connect(m_pane, &SpeakersPane::currentChanged, this, &SpeakerCommands::showPane);
    connect(m_pane, &SpeakersPane::renamed, &m_changes, &SpeakerChanges::rename);
    connect(m_pane, &SpeakersPane::previewRequested, this, &SpeakerCommands::playVoice);
    connect(m_pane, &SpeakersPane::nextRequested, this, &SpeakerCommands::goToNext);
    connect(m_pane, &SpeakersPane::colourChosen, &m_changes, &SpeakerChanges::setColor);
    connect(&m_list, &SpeakerList::moveRequested, &m_changes, &SpeakerChanges::move);
    showPane();
    return m_pane;
}

void SpeakerCommands::showPage(DocumentPage *page)
{
    if (m_page) {
        disconnect(m_page, nullptr, this, nullptr);
        disconnect(m_page->view(), nullptr, this, nullptr);
        if (m_page->document())
            disconnect(&m_page->document()->model(), nullptr, this, nullptr);
    }
    m_page = page;
    if (page && page->document()) {
        const models::TranscriptModel *model = &page->document()->model();
        connect(page, &DocumentPage::ready, this, &SpeakerCommands::showNames);
        connect(page->view(), &TranscriptView::speakerMenuRequested, this, &SpeakerCommands::pick);
        connect(model, &models::TranscriptModel::speakersChanged, this, &SpeakerCommands::showNames);
        connect(model, &models::TranscriptModel::readOnlyChanged, this, &SpeakerCommands::showNames);
    }
    showNames();
}

void SpeakerCommands::showNames()
{
    const document::Transcript *transcript = m_changes.transcript();
    for (int number = 1; number <= SpeakerList::keys; ++number) {
        const bool known = transcript && number <= transcript->speakers.size();
        QString name = known ? transcript->speakers[number - 1].name : tr("Speaker");
        for (const char *id : {"segment.speaker", "segment.turn"}) {
            QAction *action = m_desk.actions.at(numbered(id, number).constData());
            action->setText(u"&%1  %2"_s.arg(number).arg(QString(name).replace(u'&', u"&&"_s)));
            action->setVisible(known || number <= namesAlwaysShown);
            action->setEnabled(known && m_changes.isEditable());
        }
    }
    showPane();
}

void SpeakerCommands::showPane()
{
    if (!m_pane)
        return;
    m_list.setModel(m_changes.page() ? &m_changes.page()->document()->model() : nullptr);
    const bool editable = m_changes.isEditable();
    const bool chosen = m_pane->current() >= 0;
    const int last = m_list.rowCount() - 1;
    m_pane->setEditable(editable);
    const std::pair<const char *, bool> rows[]{
        {"speakers.add", editable},
        {"speakers.rename", editable && chosen},
        {"speakers.colour", editable && chosen},
        {"speakers.assign", editable && chosen},
        {"speakers.up", editable && m_pane->current() > 0},
        {"speakers.down", editable && chosen && m_pane->current() < last},
        {"speakers.remove", editable && chosen},
        {"speakers.next", chosen},
        {"speakers.preview", chosen && m_desk.workspace.playback.hasMedia()},
    };
    for (const auto &[id, available] : rows)
        m_desk.actions.at(id)->setEnabled(available);
}

SpeakerCommands::Rows SpeakerCommands::chosenRows(qsizetype segment) const
{
    const document::Range chosen = m_changes.page()->view()->selection();
    const bool inside = !chosen.isEmpty() && segment >= chosen.from.segment && segment <= chosen.to.segment;
    return inside ? Rows{chosen.from.segment, chosen.to.segment - chosen.from.segment + 1} : Rows{segment, 1};
}

SpeakerCommands::Rows SpeakerCommands::rowsToNextChange(qsizetype segment) const
{
    return {segment, document::turnLength(*m_changes.transcript(), segment)};
}

void SpeakerCommands::assign(int number, bool toNextChange)
{
    if (!m_changes.page() || number > m_changes.transcript()->speakers.size())
        return;
    const qsizetype segment = m_changes.page()->view()->caret().segment;
    const Rows rows = toNextChange ? rowsToNextChange(segment) : chosenRows(segment);
    m_changes.assign(rows.first, rows.count, m_changes.transcript()->speakers[number - 1].name);
}

void SpeakerCommands::pick(qsizetype segment, const QPoint &globalPos)
{
    if (!m_changes.isEditable() || segment < 0 || segment >= m_changes.transcript()->segments.size())
        return;
    const document::Transcript &transcript = *m_changes.transcript();
    const qsizetype current = transcript.segments[segment].speaker;
    auto *picker = new SpeakerPicker(transcript.speakers, current, m_changes.page()->view());
    connect(picker, &SpeakerPicker::chosen, this, [this, segment](const QString &name, bool toNextChange) {
        if (!m_changes.page())
            return;
        const Rows rows = toNextChange ? rowsToNextChange(segment) : chosenRows(segment);
        m_changes.assign(rows.first, rows.count, name);
    });
    connect(picker, &SpeakerPicker::renameRequested, this, [this, picker, current] {
        picker->close();
        m_changes.askName(current);
    });
    picker->popUp(globalPos);
}

void SpeakerCommands::playVoice(int speaker)
{
    if (!m_changes.page())
        return;
    const bool isPlayed = m_voice.speaker() == speaker;
    m_voice.stop();
    if (isPlayed)
        return;
    const QString key = u"voice"_s;
    m_desk.notices.withdraw(key);
    if (!m_voice.play(*m_changes.transcript(), speaker))
        m_desk.notices.post(key,
                            {.text = tr("There is nothing to hear of “%1” alone.")
                                         .arg(m_changes.transcript()->speakers.value(speaker).name)});
}

void SpeakerCommands::goToNext(int speaker)
{
    if (!m_changes.page())
        return;
    TranscriptView *view = m_changes.page()->view();
    const qsizetype segment = document::nextOfSpeaker(*m_changes.transcript(), speaker, view->caret().segment);
    if (segment >= 0)
        view->setCaret({segment, 0});
}

bool SpeakerCommands::eventFilter(QObject *object, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_voice.stop();
    return true;
}

} // namespace ui
