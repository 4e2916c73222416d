#include "ui/window/doubt.h"

namespace ui {

using document::Segment;
using document::WordRef;

namespace {

bool isDoubtful(const document::Word &word, double threshold)
{
    const auto confidence = word.confidence();
    return confidence && *confidence < threshold;
}

} // namespace

WordRef doubtfulWord(const document::Transcript &transcript, const document::Position &from, int by, double threshold)
{
    for (qsizetype s = from.segment; s >= 0 && s < transcript.segments.size(); s += by) {
        const Segment &segment = transcript.segments[s];
        for (qsizetype i = 0; i < segment.words.size(); ++i) {
            const qsizetype w = by > 0 ? i : segment.words.size() - 1 - i;
            const qsizetype offset = segment.words[w].offset;
            const bool beyond
                = s != from.segment || (by > 0 ? offset >= from.offset : segment.wordEnd(w) < from.offset);
            if (beyond && isDoubtful(segment.words[w], threshold))
                return {s, w};
        }
    }
    return {};
}

} // namespace ui
