#include "ui/window/segmentcommands.h"

#include "models/document/editing.h"
#include "ui/document/documenttabs.h"
#include "ui/options.h"
#include "ui/theme/icons.h"
#include "ui/widgets/ask.h"
#include "ui/window/doubt.h"

#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int speakerKeys = 9;
QByteArray speakerAction(int number)
{
    return "segment.speaker" + QByteArray::number(number);
}
} // namespace

SegmentCommands::SegmentCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    bindPlaces();
    bindEdits();
    bindSpeakers();
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, &SegmentCommands::showPage);
    showPage(desk.tabs.current());
}

void SegmentCommands::bindPlaces()
{
    const Actions &actions = m_desk.actions;
    actions.bind("segment.previous", this, [this] { step(-1); });
    actions.bind("segment.next", this, [this] { step(1); });
    actions.bind("segment.previousDoubt", this, [this] { stepDoubt(-1); });
    actions.bind("segment.nextDoubt", this, [this] { stepDoubt(1); });
    actions.bind("segment.confirm", this, &SegmentCommands::confirm);
}

void SegmentCommands::bindEdits()
{
    const Actions &actions = m_desk.actions;
    actions.bind("segment.split", this, [this] {
        if (transcript())
            apply(document::splitSegment(*transcript(), view()->caret()));
    });
    actions.bind("segment.merge", this, [this] {
        if (!transcript())
            return;
        const document::Range chosen = view()->selection();
        const qsizetype count = chosen.to.segment - chosen.from.segment + 1;
        apply(count > 1 ? document::mergeSegments(*transcript(), chosen.from.segment, count)
                        : document::mergeWithNext(*transcript(), view()->caret().segment));
    });
    actions.bind("segment.delete", this, [this] {
        if (!transcript())
            return;
        const document::Range chosen = view()->selection();
        const bool none = chosen.isEmpty();
        const qsizetype first = none ? view()->caret().segment : chosen.from.segment;
        apply(document::removeSegments(*transcript(), first, none ? 1 : chosen.to.segment - first + 1));
    });
}

void SegmentCommands::bindSpeakers()
{
    const Actions &actions = m_desk.actions;
    for (int number = 1; number <= speakerKeys; ++number) {
        actions.bind(speakerAction(number).constData(), this, [this, number] {
            if (transcript() && number <= transcript()->speakers.size())
                setSpeaker(view()->caret().segment, transcript()->speakers[number - 1].name);
        });
    }
    actions.bind("segment.speakers", this, [this] {
        if (view())
            showSpeakerMenu(view()->caret().segment, view()->mapToGlobal(QPoint(24, 24)));
    });
    actions.bind("segment.renameSpeaker", this, [this] {
        if (view())
            askRename(view()->caret().segment);
    });
}

TranscriptView *SegmentCommands::view() const
{
    return m_page && m_page->isReady() ? m_page->view() : nullptr;
}

const document::Transcript *SegmentCommands::transcript() const
{
    return view() ? &view()->model()->transcript() : nullptr;
}

void SegmentCommands::showPage(DocumentPage *page)
{
    if (m_page) {
        disconnect(m_page, nullptr, this, nullptr);
        disconnect(m_page->view(), nullptr, this, nullptr);
        if (m_page->document())
            disconnect(&m_page->document()->model(), nullptr, this, nullptr);
    }
    m_page = page;
    if (page && page->document()) {
        connect(page, &DocumentPage::ready, this, &SegmentCommands::showSpeakers);
        connect(page->view(), &TranscriptView::speakerMenuRequested, this, &SegmentCommands::showSpeakerMenu);
        connect(&page->document()->model(), &models::TranscriptModel::speakersChanged, this,
                &SegmentCommands::showSpeakers);
    }
    showSpeakers();
}

void SegmentCommands::showSpeakers()
{
    for (int number = 1; number <= speakerKeys; ++number) {
        QAction *action = m_desk.actions.at(speakerAction(number).constData());
        const bool known = transcript() && number <= transcript()->speakers.size();
        QString name = known ? transcript()->speakers[number - 1].name : tr("Speaker");
        action->setText(u"&%1  %2"_s.arg(number).arg(name.replace(u'&', u"&&"_s)));
        action->setVisible(known || number <= 2);
        action->setEnabled(known && !view()->model()->isReadOnly());
    }
}

void SegmentCommands::apply(document::Edit edit)
{
    if (!view())
        return;
    const document::Position after = edit.caretAfter;
    view()->model()->closeUndoStep();
    view()->model()->apply(std::move(edit));
    view()->setCaret(after);
    showSpeakers();
}

void SegmentCommands::step(int by)
{
    if (!transcript() || transcript()->segments.isEmpty())
        return;
    const qsizetype at = std::clamp<qsizetype>(view()->caret().segment + by, 0, transcript()->segments.size() - 1);
    view()->setCaret({at, 0});
    if (models::Playback &playback = m_desk.workspace.playback; playback.hasMedia())
        playback.player().seek(transcript()->segments[at].start());
}

void SegmentCommands::stepDoubt(int by)
{
    if (!transcript())
        return;
    const double threshold = m_desk.workspace.settings.value(confidenceOption);
    const document::WordRef word = doubtfulWord(*transcript(), view()->caret(), by, threshold);
    if (!word.isValid())
        return;
    const document::Segment &segment = transcript()->segments[word.segment];
    view()->setSelection({{word.segment, segment.words[word.word].offset}, {word.segment, segment.wordEnd(word.word)}});
}

void SegmentCommands::confirm()
{
    if (!transcript())
        return;
    const document::Range chosen = view()->selection();
    const document::Position at = chosen.isEmpty() ? view()->caret() : chosen.from;
    const document::Segment segment = transcript()->segments.value(at.segment);
    if (const qsizetype word = segment.wordAtOffset(at.offset); word >= 0) {
        apply(document::confirmWord(*transcript(), {at.segment, word}));
        view()->setCaret({at.segment, segment.wordEnd(word)});
    }
    stepDoubt(1);
}

void SegmentCommands::setSpeaker(qsizetype segment, const QString &name)
{
    if (!transcript())
        return;
    const document::Range chosen = view()->selection();
    const bool inside = !chosen.isEmpty() && segment >= chosen.from.segment && segment <= chosen.to.segment;
    const qsizetype first = inside ? chosen.from.segment : segment;
    const qsizetype count = inside ? chosen.to.segment - first + 1 : 1;
    view()->model()->apply(document::setSpeaker(*transcript(), first, count, name));
    showSpeakers();
}

void SegmentCommands::showSpeakerMenu(qsizetype segment, const QPoint &at)
{
    if (!transcript() || view()->model()->isReadOnly())
        return;
    auto *menu = new QMenu(view());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString current = transcript()->speakerName(transcript()->segments.value(segment));
    for (const document::Speaker &speaker : transcript()->speakers) {
        QString shown = speaker.name;
        QAction *action = menu->addAction(shown.replace(u'&', u"&&"_s), this,
                                          [this, segment, name = speaker.name] { setSpeaker(segment, name); });
        action->setCheckable(true);
        action->setChecked(speaker.name == current);
    }
    menu->addSeparator();
    menu->addAction(icon(u"add"_s), tr("New Speaker…"), this, [this, segment] { askSpeaker(segment); });
    menu->addAction(icon(u"rename"_s), tr("Rename Speaker…"), this, [this, segment] { askRename(segment); })
        ->setEnabled(!current.isEmpty());
    menu->addAction(icon(u"close"_s), tr("No Speaker"), this, [this, segment] { setSpeaker(segment, {}); })
        ->setEnabled(!current.isEmpty());
    menu->popup(at);
}

void SegmentCommands::askSpeaker(qsizetype segment)
{
    ask::text(view(), {.title = tr("New Speaker"), .text = tr("Name of the speaker:"), .accept = tr("Add")}, {},
              [this, segment](const QString &name) { setSpeaker(segment, name); });
}

void SegmentCommands::askRename(qsizetype segment)
{
    if (!transcript())
        return;
    const qsizetype speaker = transcript()->segments.value(segment).speaker;
    if (speaker < 0)
        return askSpeaker(segment);
    ask::text(view(),
              {.title = tr("Rename Speaker"), .text = tr("New name, in the whole document:"), .accept = tr("Rename")},
              transcript()->speakers.value(speaker).name, [this, speaker](const QString &name) {
                  if (transcript() && speaker < transcript()->speakers.size())
                      view()->model()->apply(document::renameSpeaker(*transcript(), speaker, name));
                  showSpeakers();
              });
}

} // namespace ui
