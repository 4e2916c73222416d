#pragma once

#include <QByteArray>
#include <QStringView>

namespace document {

/// Text in the Latin table of ISO 6937, in which an accent stands before its letter.
struct Iso6937
{
    QByteArray bytes{};
    qsizetype missing = 0; ///< characters that the table does not have; a question mark stands for each
};

/// One line; characters without a place become similar ones where there are any.
Iso6937 encodeIso6937(QStringView line);

/// Whether the byte is an accent that belongs to the byte after it.
bool isIso6937Accent(char byte);

} // namespace document
