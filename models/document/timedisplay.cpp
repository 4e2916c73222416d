#include "models/document/timedisplay.h"

#include "models/document/formats/timecode.h"

#include <cmath>
#include <limits>

namespace document {

QString TimeDisplay::code(Ms time) const
{
    if (const FrameRate *rate = frameRate())
        return frameCode(*rate, frameAt(*rate, time) + frameAt(*rate, offset));
    return timecode(time + offset, u'.');
}

QString TimeDisplay::shortText(Ms time) const
{
    return frameRate() ? code(time) : shortTimecode(time + offset);
}

QString TimeDisplay::clockText(Ms time) const
{
    constexpr qsizetype fraction = 4;
    return frameRate() ? code(time) : code(time).chopped(fraction);
}

Ms TimeDisplay::stepped(Ms time, int frames, double framesPerSecond) const
{
    if (const FrameRate *rate = frameRate())
        return frameStart(*rate, std::max<qint64>(0, frameAt(*rate, time) + frames));
    constexpr double usual = 25;
    const double rate = framesPerSecond > 0 ? framesPerSecond : usual;
    const double frame = std::floor(double(time.count()) * rate / 1000 + 1e-3) + frames;
    return std::max(Ms(), Ms(qint64(std::ceil(frame * 1000 / rate))));
}

Transcript shifted(Transcript transcript, Ms by)
{
    static constexpr qint64 latest = std::numeric_limits<quint32>::max();
    const auto later = [by](quint32 ms) { return quint32(std::clamp<qint64>(ms + by.count(), 0, latest)); };
    for (Segment &segment : transcript.segments) {
        segment.startMs = later(segment.startMs);
        segment.stopMs = later(segment.stopMs);
        for (Word &word : segment.words)
            word.startMs = later(word.startMs);
    }
    if (transcript.duration > Ms())
        transcript.duration += by;
    return transcript;
}

} // namespace document
