#include "models/document/speakers.h"
#include "models/document/editing.h"
#include "models/document/speakertable.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>

namespace document {

namespace {

QString editLabel(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

/// Gives every segment the place of its speaker after the change: `places[old]`, -1 for none.
Edit replaceSpeakers(const Transcript &transcript, const QList<qint32> &places)
{
    Edit edit;
    const auto isAffected = [&](const Segment &segment) {
        return segment.speaker >= 0 && segment.speaker < places.size() && places[segment.speaker] != segment.speaker;
    };
    const QList<Segment> &rows = transcript.segments;
    const auto first = std::find_if(rows.begin(), rows.end(), isAffected);
    const auto end = std::find_if(rows.rbegin(), rows.rend(), isAffected).base();
    if (first >= end)
        return edit;
    edit.first = first - rows.begin();
    edit.removed = rows.mid(edit.first, end - first);
    edit.inserted = edit.removed;
    for (Segment &segment : edit.inserted) {
        if (isAffected(segment))
            segment.speaker = places[segment.speaker];
    }
    return edit;
}

QList<qint32> places(const Transcript &transcript)
{
    QList<qint32> result(transcript.speakers.size());
    std::iota(result.begin(), result.end(), 0);
    return result;
}

bool isSpeaker(const Transcript &transcript, qsizetype speaker)
{
    return speaker >= 0 && speaker < transcript.speakers.size();
}

/// The table before, to be changed in `after`.
SpeakerChange tableOf(const Transcript &transcript)
{
    return {.before = transcript.speakers, .after = transcript.speakers};
}

/// A document without a table of speakers calls them by their label: then the label is the name.
void rename(QList<Speaker> &table, qsizetype speaker, const QString &name)
{
    const bool labelIsName = table[speaker].id == table[speaker].name;
    table[speaker].name = name;
    if (!labelIsName)
        return;
    table[speaker].id.clear();
    table[speaker].id = freeSpeakerId(table, name);
}

} // namespace

QString cleanSpeakerName(const QString &name)
{
    return name.simplified();
}

QString speakerNameProblem(const QString &name)
{
    const QString clean = cleanSpeakerName(name);
    const qsizetype length = clean.toUcs4().size();
    if (clean.isEmpty())
        return QCoreApplication::translate("Speakers", "A speaker needs a name.");
    if (length <= longestSpeakerName)
        return {};
    return QCoreApplication::translate("Speakers", "A name has at most %1 characters; this one has %2.")
        .arg(longestSpeakerName)
        .arg(length);
}

qsizetype speakerNamed(const Transcript &transcript, const QString &name)
{
    return speakerIndex(transcript.speakers, cleanSpeakerName(name));
}

Edit setSpeaker(const Transcript &transcript, qsizetype first, qsizetype count, const QString &name)
{
    const qsizetype rows = transcript.segments.size();
    const qsizetype begin = std::clamp<qsizetype>(first, 0, rows);
    const qsizetype end = std::clamp<qsizetype>(begin + std::clamp<qsizetype>(count, 0, rows), begin, rows);
    Edit edit{.label = editLabel(QT_TRANSLATE_NOOP("Edit", "Change speaker")), .first = begin};
    edit.removed = transcript.segments.mid(begin, end - begin);
    edit.inserted = edit.removed;
    edit.caretBefore = edit.caretAfter = {begin, 0};
    const QString shown = cleanSpeakerName(name);
    qsizetype speaker = shown.isEmpty() ? -1 : speakerIndex(transcript.speakers, shown);
    if (speaker < 0 && !shown.isEmpty() && !edit.removed.isEmpty()) {
        speaker = transcript.speakers.size();
        edit.speakers = tableOf(transcript);
        edit.speakers->after.append({.id = freeSpeakerId(transcript.speakers, shown), .name = shown});
    }
    for (Segment &segment : edit.inserted)
        segment.speaker = qint32(speaker);
    return edit;
}

Edit renameSpeaker(const Transcript &transcript, qsizetype speaker, const QString &name)
{
    const QString shown = cleanSpeakerName(name);
    if (!isSpeaker(transcript, speaker) || shown.isEmpty() || transcript.speakers[speaker].name == shown)
        return {};
    Edit edit;
    const qsizetype other = speakerIndex(transcript.speakers, shown);
    if (other >= 0 && other != speaker) {
        edit = removeSpeaker(transcript, speaker, other);
        edit.label = editLabel(QT_TRANSLATE_NOOP("Edit", "Merge speakers"));
        return edit;
    }
    edit.speakers = tableOf(transcript);
    rename(edit.speakers->after, speaker, shown);
    edit.label = editLabel(QT_TRANSLATE_NOOP("Edit", "Rename speaker"));
    return edit;
}

Edit addSpeaker(const Transcript &transcript, const QString &name)
{
    const QString shown = cleanSpeakerName(name);
    if (shown.isEmpty() || speakerIndex(transcript.speakers, shown) >= 0)
        return {};
    Edit edit{.label = editLabel(QT_TRANSLATE_NOOP("Edit", "Add speaker")), .speakers = tableOf(transcript)};
    edit.speakers->after.append({.id = freeSpeakerId(transcript.speakers, shown), .name = shown});
    return edit;
}

Edit removeSpeaker(const Transcript &transcript, qsizetype speaker, qsizetype to)
{
    if (!isSpeaker(transcript, speaker) || to == speaker)
        return {};
    QList<qint32> moved = places(transcript);
    for (qsizetype i = speaker; i < moved.size(); ++i)
        --moved[i];
    moved[speaker] = isSpeaker(transcript, to) ? moved[to] : -1;
    Edit edit = replaceSpeakers(transcript, moved);
    edit.speakers = tableOf(transcript);
    edit.speakers->after.removeAt(speaker);
    edit.label = editLabel(QT_TRANSLATE_NOOP("Edit", "Remove speaker"));
    return edit;
}

Edit moveSpeaker(const Transcript &transcript, qsizetype from, qsizetype to)
{
    if (!isSpeaker(transcript, from) || !isSpeaker(transcript, to) || from == to)
        return {};
    QList<qint32> order = places(transcript); // the old place of each new one
    order.move(from, to);
    QList<qint32> moved(order.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        moved[order[i]] = qint32(i);
    Edit edit = replaceSpeakers(transcript, moved);
    edit.speakers = tableOf(transcript);
    edit.speakers->after.move(from, to);
    edit.label = editLabel(QT_TRANSLATE_NOOP("Edit", "Change the order of speakers"));
    return edit;
}

Edit setSpeakerColor(const Transcript &transcript, qsizetype speaker, const QString &color)
{
    if (!isSpeaker(transcript, speaker) || transcript.speakers[speaker].color == color)
        return {};
    Edit edit{.label = editLabel(QT_TRANSLATE_NOOP("Edit", "Change the colour of a speaker")),
              .speakers = tableOf(transcript)};
    edit.speakers->after[speaker].color = color;
    return edit;
}

} // namespace document
