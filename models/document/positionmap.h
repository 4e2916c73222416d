#pragma once

#include "models/document/edit.h"

namespace document {

/// What an edit changed as flat text, the segments joined by line feeds: `removed` at `from` became `inserted`.
struct EditedText
{
    qsizetype from = 0; ///< from the start of segment edit.first
    QString removed{};
    QString inserted{};
    static EditedText of(const Edit &edit);
};

/// The word that is, after the edit, where `word` was; invalid when there is none.
WordRef mapped(const WordRef &word, const Edit &edit);

/// Where a place of the text before the edit is after it.
Position mapped(const Position &position, const Edit &edit);

} // namespace document
