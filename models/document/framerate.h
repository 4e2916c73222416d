#pragma once

#include "models/document/transcript.h"
#include <span>

namespace document {

/// How many pictures a video has in a second, and how its time codes count them (SMPTE ST 12-1). Drop-frame counting
/// leaves out numbers, never pictures: so that an hour of 29.97 pictures a second is called an hour, the first two
/// numbers of every minute are skipped, but not of every tenth.
struct FrameRate
{
    const char *name = ""; ///< kept in settings
    int frames = 25; ///< in `perMs` milliseconds
    int perMs = 1000;
    int nominal = 25; ///< numbers in a counted second
    int dropped = 0; ///< numbers skipped in a minute
    const char *label = ""; ///< for people; the same in every language
};

std::span<const FrameRate> frameRates();
const FrameRate *frameRateByName(QStringView name); ///< nullptr for milliseconds

/// The picture shown at `time`. A time that was rounded to milliseconds from the start of a picture is still in it.
qint64 frameAt(const FrameRate &rate, Ms time);
Ms frameStart(const FrameRate &rate, qint64 frame); ///< rounded
QString frameCode(const FrameRate &rate, qint64 frame); ///< 01:02:03:04, with drop-frame 01:02:03;04
/// Nothing for a text that is no such code. A number that drop-frame counting skips is the next one that it has.
std::optional<qint64> frameOfCode(const FrameRate &rate, QStringView code);

} // namespace document
