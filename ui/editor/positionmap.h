#pragma once

#include "models/document/edit.h"

namespace ui {

/// What an edit changed as flat text, the segments joined by line feeds: `removed` at `from` became `inserted`.
struct TextChange
{
    qsizetype from = 0; ///< from the start of segment edit.first
    QString removed{};
    QString inserted{};
    static TextChange of(const document::Edit &edit);
};

/// The word that is, after the edit, where `word` was; invalid when there is none.
document::WordRef mapped(const document::WordRef &word, const document::Edit &edit);

/// Where a place of the text before the edit is after it.
document::Position mapped(const document::Position &position, const document::Edit &edit);

} // namespace ui
