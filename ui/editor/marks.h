#pragma once

#include "models/document/transcript.h"
#include <functional>
#include <QList>

class QMenu;

namespace ui {

/// How a marked piece of text looks.
enum class Mark {
    Hit, ///< found by a search
    CurrentHit,
    Misspelled,
    Estimated, ///< its time is a guess
    Commented,
};

/// A marked piece of one segment's text; offsets in code units.
struct MarkedRange
{
    qsizetype from = 0;
    qsizetype to = 0;
    Mark mark = Mark::Hit;
};

/// What a layer marks in a segment. Asked at every painting of a visible segment: it looks up, it does not search.
using MarkSource = std::function<QList<MarkedRange>(qsizetype segment)>;

/// What a layer adds at the head of the text's menu, asked for at a place of the text.
using MenuSource = std::function<void(QMenu &menu, const document::Position &at)>;

} // namespace ui
