#pragma once

#include "models/document/captions.h"

namespace document {

/// A word with what stood between it and the one before.
struct CaptionUnit
{
    QString text{};
    QString glue{}; ///< a blank, or nothing in scripts without blanks
    int width = 0;
};

QList<CaptionUnit> captionUnits(const Segment &segment);
bool endsSentence(QStringView word);
bool endsClause(QStringView word);
/// Words that belong to the next one: articles, prepositions, conjunctions.
bool isDangling(QStringView word);

/// Lays words out in lines.
class CaptionLines
{
public:
    CaptionLines(const QList<CaptionUnit> &units, const CaptionRules &rules);

    const QList<CaptionUnit> &units() const { return m_units; }
    int width(qsizetype first, qsizetype count) const;
    bool fits(qsizetype first, qsizetype count) const;
    /// The first unit of each line, balanced when there are two.
    QList<qsizetype> lineStarts(qsizetype first, qsizetype count) const;

private:
    QList<qsizetype> filledLines(qsizetype first, qsizetype count) const;
    bool lineFits(qsizetype first, qsizetype count) const;

    const QList<CaptionUnit> m_units;
    const CaptionRules &m_rules;
    QList<int> m_ends; ///< width of all units up to each, with glue
};

} // namespace document
