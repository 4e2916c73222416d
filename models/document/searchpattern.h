#pragma once

#include "models/document/searchtext.h"

#include <QRegularExpression>

namespace document {

/// Finds a regular expression. It gives up on a text when a match takes too many steps, so that no expression can run
/// for ever.
class SearchPattern
{
public:
    SearchPattern() = default;
    SearchPattern(const QString &pattern, bool matchCase, bool wholeWord);

    QString error() const; ///< a sentence; empty when it can be used
    /// Appends the hits, in order, apart and not empty. False when it was given up.
    bool find(const QString &text, QList<SearchSpan> &spans) const;
    /// `replacement` with the groups of the hit put in; nothing when it does not match there.
    std::optional<QString> expand(const QString &text, const SearchSpan &span, const QString &replacement) const;

private:
    bool findPiece(const QString &text, qsizetype from, qsizetype to, QList<SearchSpan> &spans) const;

    QRegularExpression m_expression;
    qsizetype m_prefix = 0; ///< of what stands before the person's pattern
};

} // namespace document
