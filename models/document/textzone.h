#pragma once

#include "models/document/retiming.h"

namespace document {

/// What a change does to a text's words: which stay as they are, which are touched, and the new words in between.
struct TextZone
{
    QString text{}; ///< after the change
    qsizetype shift = 0; ///< of all that follows the change
    qsizetype left = -1; ///< last word that starts before the change
    qsizetype right = 0; ///< first word that ends after the change; may be `left`
    bool touchesLeft = false;
    bool touchesRight = false;
    QList<TextSpan> tokens{}; ///< the words of the touched text after the change
    qsizetype leftTokens = 0; ///< how many of them, from the first, hold text of word `left`
    qsizetype rightTokens = 0; ///< how many of them, up to the last, hold text of word `right`
};

TextZone zoneOf(const TextChange &change);

/// Whether the code units around offset `at` are Chinese characters or kana, which are written without blanks between
/// them.
bool isBetweenIdeographs(QStringView text, qsizetype at);

} // namespace document
