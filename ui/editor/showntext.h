#pragma once

#include "models/document/transcript.h"
#include <QTextLayout>

namespace ui {

/// Text that an input method is still composing, shown at `at` but not yet part of the transcript.
struct Preedit
{
    document::Position at{};
    QString text{};
    QList<QTextLayout::FormatRange> formats{}; ///< relative to the composed text
    int cursor = 0; ///< the caret inside the composed text
    bool cursorVisible = true;
};

/// A segment's text as it is laid out: with composed text in it and the formats of both. Its places are positions.
struct ShownText
{
    QString text{};
    QList<QTextLayout::FormatRange> formats{}; ///< in order of start
    bool bidirectional = false;
    bool rightToLeft = false; ///< the direction of the whole
    bool actsFar = false; ///< holds characters that set the direction of others far away: embeddings, brackets

    static ShownText of(const document::Segment &segment, const Preedit *preedit);
    /// Whether lines from `position` on look the same whatever is before it, and lines before it whatever is after.
    bool canBeCutAt(qsizetype position) const;
};

/// What is different between two texts: [from, size - tail) of each.
struct ShownDifference
{
    qsizetype from = 0;
    qsizetype tail = 0; ///< length of the end that both have

    static ShownDifference between(const ShownText &before, const ShownText &after);
};

} // namespace ui
