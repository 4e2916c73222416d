#pragma once

#include "models/document/alignment.h"
#include "models/document/retiming.h"

namespace document {

/// Words of the list that are among the tokens of the text, compared by their folded forms. A recogniser's word of
/// several ideographs is several tokens side by side.
QList<WordMatch> sameWords(const QStringList &words, QStringView text, const QList<TextSpan> &tokens,
                           const std::stop_token &stop = {});

} // namespace document
