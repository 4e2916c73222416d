#pragma once

#include "models/document/transcript.h"

#include <QStringList>

namespace service {

/// What a summary shall be like.
struct SummaryWish
{
    QString topic{}; ///< its words draw the choice towards sentences that have them
    std::optional<int> maxWords{}; ///< else a tenth of the text, 40 to 250
};

/// The sentences that say most, as they stand in the text and in its order. Long texts are ranked in blocks first, and
/// the best of each block against each other: the time grows with the length of the text, not with its square.
QStringList summarised(const document::Transcript &transcript, const SummaryWish &wish);

} // namespace service
