#pragma once

#include "models/document/transcript.h"

namespace document {

/// Layout rules of captions, by the names of the API's CaptionOptions. A missing value switches its rule off.
struct CaptionRules
{
    std::optional<int> maxLineLength = 42; ///< characters
    std::optional<int> maxLineWords{};
    std::optional<int> maxSegmentDuration = 7000; ///< ms
    std::optional<int> maxSegmentLines = 2;
    std::optional<int> maxSegmentWords{};
    std::optional<int> maxSilenceBetweenWords = 1500; ///< ms
    int minSegmentGap = 80; ///< ms
};

/// Makes cues of a transcript's words: broken at sentences, silences and speakers, lines broken where it reads well.
/// Words keep their times; cues never overlap. Captions come back unchanged.
Transcript renderCaptions(const Transcript &transcript, const CaptionRules &rules = {});

/// Characters that count for a line's length: wide ones (CJK) as two, combining ones as none.
int displayWidth(QStringView text);

} // namespace document
