#pragma once

#include "models/document/framerate.h"

namespace document {

/// How a document's times are shown to people: where the recording begins (a tape that starts at 10:00:00:00) and
/// whether parts of a second are pictures or milliseconds. The times in the document stay ms from the start of the
/// recording.
struct TimeDisplay
{
    Ms offset{};
    QString rate{}; ///< a name of frameRates(); empty for milliseconds

    bool operator==(const TimeDisplay &) const = default;
    bool isPlain() const { return offset == Ms() && rate.isEmpty(); }
    const FrameRate *frameRate() const { return frameRateByName(rate); }

    QString code(Ms time) const; ///< 10:01:15:04 or 10:01:15.160
    QString shortText(Ms time) const; ///< with pictures as code(); else 01:15, 10:01:15
    QString clockText(Ms time) const; ///< with pictures as code(); else 10:01:15
    /// The start of the picture so many further; without a rate, by pictures of `framesPerSecond`, or 25 for none.
    Ms stepped(Ms time, int frames, double framesPerSecond = 0) const;
    /// Where shown times are meant: 1:15, 1:02:03.5, 90, 90s, 1m30s, 01:00:10:02, and +10, -10s, +5f from `now`. A time
    /// before the offset is one from the start of the recording. Nothing for another text, and for pictures without
    /// rate.
    std::optional<Ms> read(const QString &text, Ms now) const;
};

/// The same with all its times `by` later, for files whose times begin with the tape's.
Transcript shifted(Transcript transcript, Ms by);

} // namespace document
