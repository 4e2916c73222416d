#pragma once

#include <deque>
#include <optional>
#include <QtGlobal>

namespace media {

/// Which media time belongs to which frame of the output: the frames are counted through, the media may jump and change
/// speed.
class Spans
{
public:
    struct Place
    {
        double us = 0;
        double usPerFrame = 0;
        double endUs = 0; ///< where this stretch of media ends
        int lap = 0;
        int serial = 0;
    };

    void clear();
    void append(qint64 frames, double us, double usPerFrame, int lap, int serial);
    std::optional<Place> at(double frame); ///< forgets what is long past
    std::optional<Place> end() const; ///< after the last frame
    qint64 frames() const { return m_frames; }

private:
    struct Span
    {
        qint64 first = 0;
        qint64 frames = 0;
        Place place{};
    };

    std::deque<Span> m_spans;
    qint64 m_frames = 0;
};

} // namespace media
