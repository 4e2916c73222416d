#include "ui/speakers/speakerchanges.h"

#include "models/document/editing.h"
#include "models/document/speakers.h"
#include "ui/document/documenttabs.h"
#include "ui/speakers/removespeaker.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString noticeKey = u"speakers"_s;

qsizetype segmentsOf(const document::Transcript &transcript, qsizetype speaker)
{
    return std::count_if(transcript.segments.begin(), transcript.segments.end(),
                         [&](const document::Segment &segment) { return segment.speaker == speaker; });
}

} // namespace

SpeakerChanges::SpeakerChanges(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

DocumentPage *SpeakerChanges::page() const
{
    DocumentPage *page = m_desk.tabs.current();
    return page && page->isReady() ? page : nullptr;
}

const document::Transcript *SpeakerChanges::transcript() const
{
    return page() ? &page()->document()->model().transcript() : nullptr;
}

bool SpeakerChanges::isEditable() const
{
    return page() && !page()->document()->model().isReadOnly();
}

void SpeakerChanges::apply(document::Edit edit)
{
    if (!isEditable())
        return;
    m_desk.notices.withdraw(noticeKey);
    models::TranscriptModel &model = page()->document()->model();
    edit.caretBefore = edit.caretAfter = page()->view()->caret();
    model.closeUndoStep();
    model.apply(std::move(edit));
}

bool SpeakerChanges::isGood(const QString &name)
{
    const QString problem = document::speakerNameProblem(name);
    if (!problem.isEmpty())
        m_desk.notices.post(noticeKey, {.tone = Tone::Warning, .text = problem});
    return problem.isEmpty();
}

void SpeakerChanges::assign(qsizetype first, qsizetype count, const QString &name)
{
    const bool isNobody = document::cleanSpeakerName(name).isEmpty();
    if (!isEditable())
        return;
    const bool isKnown = isNobody || document::speakerNamed(*transcript(), name) >= 0;
    if (isKnown || isGood(name)) // names that came from elsewhere may be longer
        apply(document::setSpeaker(*transcript(), first, count, name));
}

void SpeakerChanges::rename(qsizetype speaker, const QString &name)
{
    if (!isEditable() || speaker < 0 || speaker >= transcript()->speakers.size() || !isGood(name))
        return;
    const qsizetype other = document::speakerNamed(*transcript(), name);
    if (other >= 0 && other != speaker)
        askMerge(speaker, other);
    else
        apply(document::renameSpeaker(*transcript(), speaker, name));
}

void SpeakerChanges::askMerge(qsizetype speaker, qsizetype other)
{
    const QString from = transcript()->speakers[speaker].name;
    const QString to = transcript()->speakers[other].name;
    const int count = int(segmentsOf(*transcript(), speaker));
    ask::confirm(
        &m_desk.window,
        {.title = tr("Merge Speakers"),
         .text = tr("There is a “%2” already. Merge “%1” and “%2”?").arg(from, to),
         .detail
         = tr("The %n segments of “%1” will be spoken by “%2”. You can undo this.", nullptr, count).arg(from, to),
         .accept = tr("Merge")},
        [this, from, to] {
            if (isEditable()) // by name: the table may have changed meanwhile
                apply(document::renameSpeaker(*transcript(), document::speakerNamed(*transcript(), from), to));
        });
}

void SpeakerChanges::askName(qsizetype speaker)
{
    if (!isEditable() || speaker < 0 || speaker >= transcript()->speakers.size())
        return;
    ask::text(&m_desk.window,
              {.title = tr("Rename Speaker"), .text = tr("New name, in the whole document:"), .accept = tr("Rename")},
              transcript()->speakers[speaker].name, [this, speaker](const QString &name) { rename(speaker, name); });
}

bool SpeakerChanges::add()
{
    if (!isEditable())
        return false;
    qsizetype number = transcript()->speakers.size() + 1;
    while (document::speakerNamed(*transcript(), tr("Speaker %1").arg(number)) >= 0)
        ++number;
    apply(document::addSpeaker(*transcript(), tr("Speaker %1").arg(number)));
    return true;
}

void SpeakerChanges::remove(qsizetype speaker)
{
    if (!isEditable() || speaker < 0 || speaker >= transcript()->speakers.size())
        return;
    const qsizetype count = segmentsOf(*transcript(), speaker);
    if (count == 0)
        return apply(document::removeSpeaker(*transcript(), speaker, -1));
    auto *question = new RemoveSpeaker(transcript()->speakers, speaker, count, &m_desk.window);
    connect(question, &RemoveSpeaker::chosen, this, [this, speaker](qsizetype to) {
        if (isEditable())
            apply(document::removeSpeaker(*transcript(), speaker, to));
    });
    question->open();
}

void SpeakerChanges::move(qsizetype from, qsizetype to)
{
    if (isEditable())
        apply(document::moveSpeaker(*transcript(), from, to));
}

void SpeakerChanges::setColor(qsizetype speaker, const QString &color)
{
    if (isEditable())
        apply(document::setSpeakerColor(*transcript(), speaker, color));
}

} // namespace ui
