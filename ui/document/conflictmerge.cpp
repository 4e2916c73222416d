#include "ui/document/conflictmerge.h"

#include <QUuid>

namespace ui {

using document::Segment;
using document::Speaker;
using document::Transcript;

namespace {

qsizetype placeOf(const Transcript &transcript, const QString &id)
{
    for (qsizetype i = 0; i < transcript.segments.size(); ++i) {
        if (transcript.segments[i].id == id)
            return i;
    }
    return -1;
}

QString shownText(const Transcript &transcript, const QString &id)
{
    const qsizetype place = placeOf(transcript, id);
    if (place < 0)
        return {};
    const QString speaker = transcript.speakerName(transcript.segments[place]);
    const QString &text = transcript.segments[place].text;
    return speaker.isEmpty() ? text : speaker + QStringLiteral(": ") + text;
}

QString speakerList(const Transcript &transcript)
{
    QStringList names;
    for (const Speaker &speaker : transcript.speakers)
        names.append(speaker.name);
    return names.join(QStringLiteral(", "));
}

/// Their segment as it stands in the result, whose speakers may be numbered in another way.
Segment adopted(Transcript &result, const Transcript &theirs, Segment segment)
{
    if (segment.speaker < 0)
        return segment;
    const Speaker &speaker = theirs.speakers[segment.speaker];
    for (qsizetype i = 0; i < result.speakers.size(); ++i) {
        if (result.speakers[i].name == speaker.name) {
            segment.speaker = qint32(i);
            return segment;
        }
    }
    result.speakers.append(speaker);
    segment.speaker = qint32(result.speakers.size() - 1);
    return segment;
}

/// Where a segment that the result does not have belongs.
qsizetype placeByTime(const Transcript &transcript, quint32 startMs)
{
    qsizetype place = 0;
    while (place < transcript.segments.size() && transcript.segments[place].startMs <= startMs)
        ++place;
    return place;
}

/// Carries out the decisions on a growing result.
class Resolver
{
public:
    explicit Resolver(const models::Conflict &conflict)
        : m_conflict(conflict)
        , m_result(conflict.merged)
    {
    }

    void decide(const Difference &difference, Choice choice)
    {
        if (difference.isSpeakers())
            return decideSpeakers(choice);
        remove(difference.id);
        if (choice != Choice::Theirs)
            insert(m_conflict.mine, difference.id, false);
        if (choice != Choice::Mine)
            insert(m_conflict.theirs, difference.id, choice == Choice::Both);
    }

    Transcript result() const { return m_result; }

private:
    void decideSpeakers(Choice choice)
    {
        const Transcript &side = choice == Choice::Theirs ? m_conflict.theirs : m_conflict.mine;
        for (Speaker &speaker : m_result.speakers) {
            for (const Speaker &other : side.speakers) {
                if (other.id == speaker.id)
                    speaker.name = other.name;
            }
        }
    }

    void remove(const QString &id)
    {
        if (const qsizetype place = placeOf(m_result, id); place >= 0)
            m_result.segments.remove(place);
    }

    void insert(const Transcript &side, const QString &id, bool renamed)
    {
        const qsizetype place = placeOf(side, id);
        if (place < 0)
            return;
        Segment segment = adopted(m_result, side, side.segments[place]);
        if (renamed)
            segment.id = QUuid::createUuid().toString(QUuid::Id128);
        m_result.segments.insert(placeByTime(m_result, segment.startMs), segment);
    }

    const models::Conflict &m_conflict;
    Transcript m_result;
};

} // namespace

QList<Difference> differences(const models::Conflict &conflict)
{
    QList<Difference> result;
    for (const QString &id : conflict.segments)
        result.append({.id = id, .mine = shownText(conflict.mine, id), .theirs = shownText(conflict.theirs, id)});
    if (result.isEmpty())
        result.append({.mine = speakerList(conflict.mine), .theirs = speakerList(conflict.theirs)});
    return result;
}

Transcript resolved(const models::Conflict &conflict, const QList<Difference> &differences,
                    const QList<Choice> &choices)
{
    Resolver resolver(conflict);
    for (qsizetype i = 0; i < differences.size(); ++i)
        resolver.decide(differences[i], choices.value(i, Choice::Mine));
    return resolver.result();
}

} // namespace ui
