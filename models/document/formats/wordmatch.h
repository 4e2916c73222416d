#pragma once

#include "models/document/transcript.h"
#include <string_view>

namespace document {

/// A word as a file has it, before it is found in its segment's text.
struct RawWord
{
    std::string_view text{}; ///< UTF-8
    std::optional<double> start{}; ///< ms
    std::optional<double> stop{};
    std::optional<double> confidence{};
    quint8 marks = 0;
    WordSource source = WordSource::Recognised;
    QByteArray extra{};
};

/// Fills segment.words (and wordExtra) from words of a file: `text` is what counts; words that it does not have are
/// dropped, words that the file does not have stay without time. Then puts all times in order. Without a text the words
/// are the text. NaN or missing segment times are taken from the words, else from `fallbackMs`.
void setWords(Segment &segment, std::vector<RawWord> &words, std::optional<double> start, std::optional<double> stop,
              quint32 fallbackMs);

/// Spreads the words without time over the silence between the others, and makes every time keep the invariants.
void orderTimes(Segment &segment);

} // namespace document
