#include "app/service/joined.h"

#include <QSet>

namespace service {

namespace {

QString shownName(const document::Speaker &speaker)
{
    return speaker.name.isEmpty() ? speaker.id : speaker.name;
}

/// The index of the speaker in `all`, added when nobody there has that name.
qint32 speakerIn(QList<document::Speaker> &all, document::Speaker speaker)
{
    const auto known = std::find_if(all.begin(), all.end(), [&](const document::Speaker &other) {
        return shownName(other).compare(shownName(speaker), Qt::CaseInsensitive) == 0;
    });
    if (known != all.end())
        return qint32(known - all.begin());
    const auto isTaken = [&all](const QString &id) {
        return std::any_of(all.begin(), all.end(), [&](const document::Speaker &other) { return other.id == id; });
    };
    speaker.name = shownName(speaker);
    for (const QString base = speaker.id; isTaken(speaker.id);)
        speaker.id = base + u'-' + document::newSegmentId();
    all.append(speaker);
    return qint32(all.size() - 1);
}

void shift(document::Segment &segment, quint32 byMs)
{
    segment.startMs += byMs;
    segment.stopMs += byMs;
    for (document::Word &word : segment.words)
        word.startMs += byMs;
}

} // namespace

document::Transcript joined(const QList<JoinedPart> &parts)
{
    document::Transcript all;
    QSet<QString> ids;
    for (const JoinedPart &part : parts) {
        if (all.segments.isEmpty()) {
            all.kind = part.transcript.kind;
            all.language = part.transcript.language;
        }
        QList<qint32> speakers;
        for (const document::Speaker &speaker : part.transcript.speakers)
            speakers << speakerIn(all.speakers, speaker);
        for (document::Segment segment : part.transcript.segments) {
            shift(segment, quint32(part.offset.count()));
            segment.speaker = segment.speaker < 0 ? -1 : speakers.value(segment.speaker, -1);
            if (segment.id.isEmpty() || ids.contains(segment.id))
                segment.id = document::newSegmentId();
            ids.insert(segment.id);
            all.segments.append(std::move(segment));
        }
        all.duration = qMax(all.duration, part.offset + lengthOf(part.transcript, part.transcript.duration));
    }
    std::stable_sort(all.segments.begin(), all.segments.end(),
                     [](const auto &a, const auto &b) { return a.startMs < b.startMs; });
    return all;
}

document::Ms lengthOf(const document::Transcript &transcript, document::Ms media)
{
    document::Ms end = media;
    for (const document::Segment &segment : transcript.segments)
        end = qMax(end, segment.stop());
    return end;
}

} // namespace service
