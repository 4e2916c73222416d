#pragma once

#include "models/document/retiming.h"
#include <QSet>

namespace models {

/// The words of a text whose spelling can be checked: letters with the apostrophes and hyphens between them. Left out
/// are words with digits, addresses, acronyms, single letters and scripts that put no blanks between words.
QList<document::TextSpan> spellWords(QStringView text);

/// The form in which words are looked up: composed, with a plain apostrophe.
QString spellForm(QStringView word);

/// Words that are right whatever a dictionary says: a person's own, glossary terms, those ignored in a document. A
/// value for workers; copying is cheap.
struct KnownWords
{
    QList<QSet<QString>> sets{}; ///< of spell forms
    /// As it is there, or as it is there in lower case; a possessive s makes no difference.
    bool has(const QString &form) const;
    bool operator==(const KnownWords &) const = default;
};

} // namespace models
