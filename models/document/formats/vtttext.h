#pragma once

#include "models/document/formats/subtitletext.h"

namespace document {

/// What a cue's text says beside its characters.
struct VttText
{
    MarkedText marked{};
    QString voice{}; ///< the first
    struct Stamp
    {
        qsizetype offset = 0;
        Ms time{};
    };
    QList<Stamp> stamps{}; ///< inline timestamps
};

VttText readVttText(const QString &text);
QString escapedVtt(QStringView text);
/// Times the words of the cue by the stamps; words that share one share its time.
void setStampedTimes(Segment &cue, const QList<VttText::Stamp> &stamps);
/// The cue's text with marks; with word timestamps when asked for.
QString vttText(const Segment &cue, bool wordTimes);

} // namespace document
