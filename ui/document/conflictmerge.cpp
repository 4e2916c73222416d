#include "ui/document/conflictmerge.h"

#include <QHash>

namespace ui {

using document::Segment;
using document::Transcript;

namespace {

/// What makes two segments the same; not the id, which captions do not keep.
QString content(const Segment &segment)
{
    return QStringLiteral("%1-%2 %3 ").arg(segment.startMs).arg(segment.stopMs).arg(segment.speaker) + segment.text;
}

/// The first place in an ascending list that is not before `least`; -1 for none.
qsizetype placeFrom(const QList<qsizetype> &places, qsizetype least)
{
    const auto found = std::lower_bound(places.begin(), places.end(), least);
    return found == places.end() ? -1 : *found;
}

/// Their speakers' indexes in mine; speakers that only they have are added.
QList<qint32> adoptSpeakers(Transcript &mine, const Transcript &theirs)
{
    QList<qint32> map;
    for (const document::Speaker &speaker : theirs.speakers) {
        qsizetype found = -1;
        for (qsizetype i = 0; found < 0 && i < mine.speakers.size(); ++i) {
            if (mine.speakers[i].name == speaker.name)
                found = i;
        }
        if (found < 0) {
            found = mine.speakers.size();
            mine.speakers.append(speaker);
        }
        map.append(qint32(found));
    }
    return map;
}

} // namespace

QList<Difference> differences(const models::Conflict &conflict)
{
    const QList<Segment> &mine = conflict.mine.segments;
    const QList<Segment> &theirs = conflict.theirs.segments;
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < theirs.size(); ++i)
        places[content(theirs[i])].append(i);

    QList<Difference> result;
    Difference open;
    const auto close = [&](qsizetype mineEnd, qsizetype theirsEnd) {
        open.mineLast = mineEnd;
        open.theirsLast = theirsEnd;
        if (open.mineFirst != open.mineLast || open.theirsFirst != open.theirsLast)
            result.append(open);
        open = {.mineFirst = mineEnd + 1, .theirsFirst = theirsEnd + 1};
    };
    for (qsizetype i = 0; i < mine.size(); ++i) {
        if (const qsizetype place = placeFrom(places.value(content(mine[i])), open.theirsFirst); place >= 0)
            close(i, place);
    }
    close(mine.size(), theirs.size());
    return result;
}

Transcript merged(const models::Conflict &conflict, const QList<Difference> &differences, const QList<Choice> &choices)
{
    Transcript result = conflict.mine;
    const QList<qint32> speakers = adoptSpeakers(result, conflict.theirs);
    for (qsizetype i = differences.size() - 1; i >= 0; --i) {
        const Difference &difference = differences[i];
        const Choice choice = choices.value(i, Choice::Mine);
        if (choice == Choice::Mine)
            continue;
        QList<Segment> taken
            = conflict.theirs.segments.sliced(difference.theirsFirst, difference.theirsLast - difference.theirsFirst);
        for (Segment &segment : taken) {
            segment.speaker = speakers.value(segment.speaker, -1);
            if (choice == Choice::Both)
                segment.id.clear(); // theirs stand beside mine and need names of their own
        }
        const qsizetype count = difference.mineLast - difference.mineFirst;
        if (choice == Choice::Theirs)
            result.segments.remove(difference.mineFirst, count);
        const qsizetype at = choice == Choice::Theirs ? difference.mineFirst : difference.mineLast;
        for (qsizetype k = 0; k < taken.size(); ++k)
            result.segments.insert(at + k, taken[k]);
    }
    std::stable_sort(result.segments.begin(), result.segments.end(),
                     [](const Segment &a, const Segment &b) { return a.startMs < b.startMs; });
    return result;
}

QString sideText(const Transcript &transcript, qsizetype first, qsizetype last)
{
    QStringList lines;
    for (qsizetype i = first; i < last; ++i) {
        const QString speaker = transcript.speakerName(transcript.segments[i]);
        lines.append(speaker.isEmpty() ? transcript.segments[i].text
                                       : speaker + QStringLiteral(": ") + transcript.segments[i].text);
    }
    return lines.join(u'\n');
}

} // namespace ui
