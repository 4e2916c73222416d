#include "models/document/editing.h"
#include "models/document/speakertable.h"

#include <algorithm>
#include <QCoreApplication>

namespace document {

namespace {

/// Gives `from`'s segments to `to` and takes `from` out of the table.
Edit mergeSpeakers(const Transcript &transcript, qsizetype from, qsizetype to)
{
    Edit edit;
    const auto isAffected = [&](const Segment &segment) { return segment.speaker >= from; };
    const QList<Segment> &rows = transcript.segments;
    const auto first = std::find_if(rows.begin(), rows.end(), isAffected);
    const auto end = std::find_if(rows.rbegin(), rows.rend(), isAffected).base();
    if (first < end) {
        edit.first = first - rows.begin();
        edit.removed = rows.mid(edit.first, end - first);
    }
    edit.inserted = edit.removed;
    for (Segment &segment : edit.inserted) {
        if (segment.speaker == from)
            segment.speaker = qint32(to);
        if (segment.speaker > from)
            --segment.speaker;
    }
    edit.speakers = {.before = transcript.speakers, .after = transcript.speakers};
    edit.speakers->after.removeAt(from);
    return edit;
}

} // namespace

Edit setSpeaker(const Transcript &transcript, qsizetype first, qsizetype count, const QString &name)
{
    const qsizetype rows = transcript.segments.size();
    const qsizetype begin = std::clamp<qsizetype>(first, 0, rows);
    const qsizetype end = std::clamp<qsizetype>(begin + std::clamp<qsizetype>(count, 0, rows), begin, rows);
    Edit edit{.label = QCoreApplication::translate("Edit", "Change speaker"), .first = begin};
    edit.removed = transcript.segments.mid(begin, end - begin);
    edit.inserted = edit.removed;
    edit.caretBefore = edit.caretAfter = {begin, 0};
    const QString shown = name.trimmed();
    qsizetype speaker = shown.isEmpty() ? -1 : speakerIndex(transcript.speakers, shown);
    if (speaker < 0 && !shown.isEmpty() && !edit.removed.isEmpty()) {
        speaker = transcript.speakers.size();
        edit.speakers = {.before = transcript.speakers, .after = transcript.speakers};
        edit.speakers->after.append({.id = freeSpeakerId(transcript.speakers, shown), .name = shown});
    }
    for (Segment &segment : edit.inserted)
        segment.speaker = qint32(speaker);
    return edit;
}

Edit renameSpeaker(const Transcript &transcript, qsizetype speaker, const QString &name)
{
    const QString shown = name.trimmed();
    if (speaker < 0 || speaker >= transcript.speakers.size() || shown.isEmpty()
        || transcript.speakers[speaker].name == shown)
        return {};
    Edit edit;
    const qsizetype other = speakerIndex(transcript.speakers, shown);
    if (other >= 0 && other != speaker) {
        edit = mergeSpeakers(transcript, speaker, other);
    } else {
        edit.speakers = {.before = transcript.speakers, .after = transcript.speakers};
        edit.speakers->after[speaker].name = shown;
    }
    edit.label = QCoreApplication::translate("Edit", "Rename speaker");
    return edit;
}

} // namespace document
