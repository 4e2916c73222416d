#include "models/document/transcript.h"

#include <algorithm>
#include <limits>
#include <QRandomGenerator>

namespace document {

namespace {

constexpr quint8 sourceMask = 0x07;
constexpr quint8 marksShift = 3;
constexpr quint8 marksMask = 0x38;
constexpr quint8 untimedFlag = 0x40;
constexpr quint8 longFlag = 0x80;
constexpr qint64 longStepMs = 100;
constexpr double confidenceSteps = 200;

quint32 packedTime(Ms time)
{
    return static_cast<quint32>(std::clamp<qint64>(time.count(), 0, std::numeric_limits<quint32>::max()));
}

} // namespace

Ms Word::duration() const
{
    return Ms(packedDuration * ((flags & longFlag) ? longStepMs : 1));
}

void Word::setSpan(Ms start, Ms stop)
{
    startMs = packedTime(start);
    const qint64 length = std::max<qint64>(0, qint64(packedTime(stop)) - startMs);
    const bool isLong = length > std::numeric_limits<quint16>::max();
    const qint64 units = isLong ? std::min<qint64>(length / longStepMs, std::numeric_limits<quint16>::max()) : length;
    packedDuration = static_cast<quint16>(units);
    flags = static_cast<quint8>(isLong ? (flags | longFlag) : (flags & ~longFlag));
}

bool Word::isTimed() const
{
    return !(flags & untimedFlag);
}

void Word::setTimed(bool timed)
{
    flags = static_cast<quint8>(timed ? (flags & ~untimedFlag) : (flags | untimedFlag));
}

WordSource Word::source() const
{
    return static_cast<WordSource>(flags & sourceMask);
}

void Word::setSource(WordSource source)
{
    flags = static_cast<quint8>((flags & ~sourceMask) | static_cast<quint8>(source));
}

TimeOrigin Word::timeOrigin() const
{
    if (!isTimed())
        return TimeOrigin::None;
    switch (source()) {
    case WordSource::Recognised:
    case WordSource::Aligned:
        return TimeOrigin::Recognised;
    case WordSource::Split:
    case WordSource::Merged:
    case WordSource::Manual:
        return TimeOrigin::Retimed;
    default:
        return TimeOrigin::Interpolated;
    }
}

quint8 Word::marks() const
{
    return (flags & marksMask) >> marksShift;
}

void Word::setMarks(quint8 marks)
{
    flags = static_cast<quint8>((flags & ~marksMask) | ((marks << marksShift) & marksMask));
}

std::optional<double> Word::confidence() const
{
    if (packedConfidence == unknownConfidence)
        return std::nullopt;
    return packedConfidence / confidenceSteps;
}

void Word::setConfidence(std::optional<double> confidence)
{
    if (!confidence || *confidence != *confidence) {
        packedConfidence = unknownConfidence;
        return;
    }
    packedConfidence = static_cast<quint8>(std::clamp(*confidence, 0.0, 1.0) * confidenceSteps + 0.5);
}

QStringView Segment::wordText(qsizetype index) const
{
    const qsizetype from = words[index].offset;
    return QStringView(text).sliced(from, wordEnd(index) - from);
}

qsizetype Segment::wordEnd(qsizetype index) const
{
    qsizetype end = index + 1 < words.size() ? qsizetype(words[index + 1].offset) : text.size();
    while (end > words[index].offset && text[end - 1].isSpace())
        --end;
    return end;
}

qsizetype Segment::wordAtOffset(qsizetype offset) const
{
    const auto after = std::upper_bound(words.begin(), words.end(), offset,
                                        [](qsizetype at, const Word &word) { return at < qsizetype(word.offset); });
    return after - words.begin() - 1;
}

qsizetype Segment::wordAtTime(Ms time) const
{
    const auto after
        = std::upper_bound(words.begin(), words.end(), time, [](Ms at, const Word &word) { return at < word.start(); });
    return after - words.begin() - 1;
}

WordRef Transcript::wordAt(Ms time) const
{
    constexpr qsizetype mostOverlapping = 8; // segments of other channels that may have begun since
    WordRef last;
    const qsizetype newest = segmentAt(time);
    for (qsizetype row = newest; row >= 0 && (!last.isValid() || newest - row < mostOverlapping); --row) {
        const qsizetype word = segments[row].wordAtTime(time);
        if (word < 0)
            continue;
        if (segments[row].words[word].stop() > time)
            return {row, word};
        if (!last.isValid())
            last = {row, word};
    }
    return last;
}

qsizetype Transcript::segmentAt(Ms time) const
{
    const auto after = std::upper_bound(segments.begin(), segments.end(), time,
                                        [](Ms at, const Segment &segment) { return at < segment.start(); });
    return after - segments.begin() - 1;
}

qsizetype Transcript::wordCount() const
{
    qsizetype count = 0;
    for (const Segment &segment : segments)
        count += segment.words.size();
    return count;
}

QString Transcript::speakerName(const Segment &segment) const
{
    if (segment.speaker < 0 || segment.speaker >= speakers.size())
        return {};
    return speakers[segment.speaker].name;
}

QString Transcript::text(const Range &range) const
{
    const Position from = clamped(*this, range.from);
    const Position to = std::max(from, clamped(*this, range.to));
    QString result;
    for (qsizetype row = from.segment; row <= to.segment && row < segments.size(); ++row) {
        const QStringView whole = segments[row].text;
        const qsizetype begin = row == from.segment ? from.offset : 0;
        const qsizetype end = row == to.segment ? to.offset : whole.size();
        if (row > from.segment)
            result += u'\n';
        result += whole.sliced(begin, end - begin);
    }
    return result;
}

Position Transcript::end() const
{
    if (segments.isEmpty())
        return {};
    return {segments.size() - 1, segments.last().text.size()};
}

qsizetype wholeCharacter(QStringView text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    const bool cuts
        = offset > 0 && offset < text.size() && text[offset].isLowSurrogate() && text[offset - 1].isHighSurrogate();
    return cuts ? offset - 1 : offset;
}

Position clamped(const Transcript &transcript, const Position &at)
{
    if (transcript.segments.isEmpty() || at.segment < 0)
        return {};
    if (at.segment >= transcript.segments.size())
        return transcript.end();
    return {at.segment, wholeCharacter(transcript.segments[at.segment].text, at.offset)};
}

QString newSegmentId()
{
    return u's' + QString::number(QRandomGenerator::global()->generate64(), 36);
}

} // namespace document
