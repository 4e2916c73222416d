#include "models/merge.h"

#include "models/segmentids.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>

using document::Segment;
using document::Speaker;
using document::Transcript;

namespace models {

namespace {

bool sameWords(const Segment &a, const Segment &b)
{
    return std::ranges::equal(a.words, b.words, [](const document::Word &x, const document::Word &y) {
        return x.startMs == y.startMs && x.offset == y.offset && x.duration() == y.duration()
            && x.packedConfidence == y.packedConfidence && x.marks() == y.marks();
    });
}

bool sameSpeaker(const Speaker &a, const Speaker &b)
{
    return a.name == b.name && a.color == b.color;
}

const Speaker *findSpeaker(const Transcript &transcript, const QString &key)
{
    const auto it = std::ranges::find(transcript.speakers, key, [](const Speaker &other) { return speakerKey(other); });
    return it == transcript.speakers.end() ? nullptr : &*it;
}

/// The segments of one side: by id, and what it put behind which base segment.
struct Side
{
    Side(const Transcript &transcript, const QSet<QString> &baseIds)
        : transcript(transcript)
    {
        QString anchor;
        for (const Segment &segment : transcript.segments) {
            if (baseIds.contains(segment.id)) {
                anchor = segment.id;
                kept.insert(segment.id, &segment);
            } else {
                added[anchor].append(&segment);
            }
        }
    }
    const Transcript &transcript;
    QHash<QString, const Segment *> kept{};
    QHash<QString, QList<const Segment *>> added{}; ///< key: base id, empty for the start
};

/// Carries out one merge.
class Merger
{
public:
    Merger(const Transcript &base, const Transcript &mine, const Transcript &theirs)
        : m_base(base)
        , m_mine(mine, idsOf(base))
        , m_theirs(theirs, idsOf(base))
    {
    }

    Merge run()
    {
        m_result.merged = m_mine.transcript;
        m_result.merged.segments.clear();
        if (m_result.merged.extra == m_base.extra)
            m_result.merged.extra = m_theirs.transcript.extra;
        mergeSpeakers();
        takeAdded({});
        for (const Segment &segment : m_base.segments) {
            takeKept(segment);
            takeAdded(segment.id);
        }
        return m_result;
    }

private:
    static QSet<QString> idsOf(const Transcript &transcript)
    {
        QSet<QString> ids;
        for (const Segment &segment : transcript.segments)
            ids.insert(segment.id);
        return ids;
    }

    bool changed(const Segment &was, const Segment *is, const Transcript &in) const
    {
        return !is || !sameContent(was, m_base, *is, in);
    }

    void takeKept(const Segment &was)
    {
        const Segment *mine = m_mine.kept.value(was.id);
        const Segment *theirs = m_theirs.kept.value(was.id);
        const bool mineChanged = changed(was, mine, m_mine.transcript);
        const bool theirsChanged = changed(was, theirs, m_theirs.transcript);
        if (mineChanged && theirsChanged && (mine || theirs)
            && !(mine && theirs && sameContent(*mine, m_mine.transcript, *theirs, m_theirs.transcript)))
            m_result.conflicts.append(was.id);
        const bool useMine = !theirsChanged || (mineChanged && mine);
        if (useMine && mine)
            take(*mine);
        else if (!useMine && theirs)
            takeTheirs(*theirs);
    }

    void takeAdded(const QString &anchor)
    {
        const auto mine = m_mine.added.value(anchor);
        const auto theirs = m_theirs.added.value(anchor);
        for (const Segment *segment : mine)
            take(*segment);
        for (const Segment *segment : theirs) {
            const bool twice = std::ranges::any_of(mine, [&](const Segment *other) {
                return sameContent(*other, m_mine.transcript, *segment, m_theirs.transcript);
            });
            if (!twice)
                takeTheirs(*segment);
        }
        if (!mine.isEmpty() && !theirs.isEmpty())
            sortLast(mine.size() + theirs.size());
    }

    // Both put segments at the same place: in the order of time. A twin that was left out only widens the range.
    void sortLast(qsizetype count)
    {
        auto &segments = m_result.merged.segments;
        const auto from = segments.end() - std::min(count, segments.size());
        std::ranges::stable_sort(from, segments.end(), {}, &Segment::startMs);
    }

    void take(Segment segment)
    {
        if (m_ids.contains(segment.id))
            segment.id = QUuid::createUuid().toString(QUuid::Id128);
        m_ids.insert(segment.id);
        m_result.merged.segments.append(std::move(segment));
    }

    void takeTheirs(Segment segment)
    {
        segment.speaker = speakerFor(segment);
        take(std::move(segment));
    }

    void mergeSpeakers()
    {
        for (Speaker &speaker : m_result.merged.speakers) {
            const Speaker *theirs = findSpeaker(m_theirs.transcript, speakerKey(speaker));
            const Speaker *was = findSpeaker(m_base, speakerKey(speaker));
            if (!theirs || !was || sameSpeaker(*theirs, *was) || sameSpeaker(*theirs, speaker))
                continue;
            if (sameSpeaker(speaker, *was))
                speaker = *theirs;
            else
                m_result.speakersConflict = true;
        }
    }

    // The place of their speaker in the merged table; put there when only they have it.
    qint32 speakerFor(const Segment &segment)
    {
        const auto &theirs = m_theirs.transcript.speakers;
        if (segment.speaker < 0 || segment.speaker >= theirs.size())
            return -1;
        const Speaker &speaker = theirs.at(segment.speaker);
        auto &table = m_result.merged.speakers;
        auto it = std::ranges::find(table, speakerKey(speaker), [](const Speaker &other) { return speakerKey(other); });
        if (it == table.end())
            it = std::ranges::find_if(table, [&](const Speaker &other) {
                return other.name.compare(speaker.name, Qt::CaseInsensitive) == 0;
            });
        if (it == table.end())
            it = table.insert(table.end(), speaker);
        return qint32(it - table.begin());
    }

    const Transcript &m_base;
    Side m_mine;
    Side m_theirs;
    QSet<QString> m_ids;
    Merge m_result;
};

/// A speaker whose label was the name has another label after a rename; what he says tells who he is.
Transcript withLabelsOf(const Transcript &base, const Transcript &transcript)
{
    const auto isNew = [&](const Speaker &speaker) { return !findSpeaker(base, speakerKey(speaker)); };
    if (std::ranges::none_of(transcript.speakers, isNew))
        return transcript;
    QHash<QString, qint32> speakers; ///< of the base's segments
    for (const Segment &segment : base.segments)
        speakers.insert(segment.id, segment.speaker);
    Transcript result = transcript;
    for (const Segment &segment : transcript.segments) {
        const qint32 was = speakers.value(segment.id, -1);
        const bool known = segment.speaker >= 0 && segment.speaker < result.speakers.size() && was >= 0
            && was < base.speakers.size();
        if (!known || !isNew(result.speakers[segment.speaker]) || findSpeaker(result, speakerKey(base.speakers[was])))
            continue;
        result.speakers[segment.speaker].id = speakerKey(base.speakers[was]);
    }
    return result;
}

} // namespace

QString speakerKey(const Speaker &speaker)
{
    return speaker.id.isEmpty() ? speaker.name : speaker.id;
}

QString speakerKey(const Segment &segment, const Transcript &transcript)
{
    const bool known = segment.speaker >= 0 && segment.speaker < transcript.speakers.size();
    return known ? speakerKey(transcript.speakers.at(segment.speaker)) : QString();
}

bool sameContent(const Segment &a, const Transcript &ofA, const Segment &b, const Transcript &ofB)
{
    return a.startMs == b.startMs && a.stopMs == b.stopMs && a.channel == b.channel && a.text == b.text
        && speakerKey(a, ofA) == speakerKey(b, ofB) && sameWords(a, b);
}

bool sameContent(const Transcript &a, const Transcript &b)
{
    return std::ranges::equal(a.speakers, b.speakers, sameSpeaker)
        && std::ranges::equal(a.segments, b.segments,
                              [&](const Segment &x, const Segment &y) { return sameContent(x, a, y, b); });
}

Merge merge(const Transcript &base, const Transcript &mine, const Transcript &theirs)
{
    return Merger(base, withLabelsOf(base, mine), withLabelsOf(base, withIdsOf(base, theirs))).run();
}

} // namespace models
