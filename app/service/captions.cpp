#include "app/service/contents.h"

#include "models/document/captions.h"

namespace service::contents {

document::Transcript captions(const document::Transcript &transcript, const api::CaptionOptions &options)
{
    document::CaptionRules rules;
    const auto take = [](std::optional<int> &rule, const std::optional<api::Nullable<int>> &wanted) {
        if (wanted)
            rule = wanted->value;
    };
    take(rules.maxLineLength, options.maxLineLength);
    take(rules.maxLineWords, options.maxLineWords);
    take(rules.maxSegmentDuration, options.maxSegmentDuration);
    take(rules.maxSegmentLines, options.maxSegmentLines);
    take(rules.maxSegmentWords, options.maxSegmentWords);
    take(rules.maxSilenceBetweenWords, options.maxSilenceBetweenWords);
    rules.minSegmentGap = qMax(0, options.minSegmentGap.value_or(rules.minSegmentGap));
    return document::renderCaptions(transcript, rules);
}

} // namespace service::contents
