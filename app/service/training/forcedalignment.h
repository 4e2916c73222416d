#pragma once

#include "app/service/recogniser/recogniser.h"

namespace service {

struct AlignmentOrder
{
    QString text{}; ///< what is said; every word of it gets a time
    QString wavPath{};
    QString language{}; ///< primary tag
    QString temporaryDir{};
};

/// Finds out when each word of a known text is said: the sound is recognised with a language model of nothing but that
/// text (English, with PocketSphinx), or as usual by `engine`; the words found are matched to the given ones, and what
/// is left gets its time from its neighbours. After Moreno et al., "A recursive algorithm for the forced alignment of
/// very long audio segments" (ICSLP 1998). Blocking; the words and their order are exactly the given ones. The error is
/// a sentence, empty when it was cancelled.
tl::expected<Utterances, QString> alignText(const AlignmentOrder &order, const Recogniser &engine,
                                            const std::function<void(double)> &progress,
                                            const std::atomic_bool &cancel);

} // namespace service
