#pragma once

#include "ui/editor/metrics.h"
#include "ui/editor/showntext.h"
#include <memory>
#include <vector>

namespace ui {

/// What a change of the text made anew, in pixels from the top.
struct LineChange
{
    int top = 0;
    int heightBefore = 0;
    int height = 0;
};

/// The lines of one text. A long text is laid out by several QTextLayouts of a few lines each, so that a change costs a
/// line or two however long the text is: lines are broken anew from the changed one until they agree with the old.
class TextLines
{
public:
    void layOut(ShownText shown, const Metrics &metrics);
    LineChange change(ShownText shown, const Metrics &metrics);
    void breakAgain(const Metrics &metrics); ///< for another width

    const ShownText &shown() const { return m_shown; }
    int count() const { return int(m_rows.size()); }
    int top(int line) const { return m_tops[size_t(line)]; } ///< `line` may be count()
    int height() const { return m_tops.back(); }
    int start(int line) const { return m_rows[size_t(line)].start; }
    int end(int line) const; ///< where the next one starts, or the text ends
    int lineOf(int position) const;
    int lineAt(double y) const; ///< the nearest

    double letterTop(int line) const; ///< lines are higher than their letters
    QTextLine line(int line) const; ///< its positions count from base(), its y is not meant
    int base(int line) const { return m_rows[size_t(line)].base; }
    int lastPlace(int line) const; ///< the last caret place on it
    int left(int position) const; ///< visually; the same position at the edge
    int right(int position) const;

    void draw(QPainter &painter, const QPointF &at, const QRectF &clip) const;

private:
    struct Row
    {
        std::shared_ptr<QTextLayout> layout{};
        int index = 0; ///< of the line in its layout
        int inner = 0; ///< its top there
        int height = 0;
        int base = 0; ///< position of the layout's first character in the text
        int start = 0; ///< position of the line's first
    };

    void append(int position, int lines);
    bool appendUpTo(int position, int end);
    std::shared_ptr<QTextLayout> makeLayout(int from, int to) const;
    std::vector<Row> breakLines(const std::shared_ptr<QTextLayout> &layout, int base) const;
    int windowEnd(int position, double characters) const;
    int firstToBreak(qsizetype from) const;
    size_t takeRest(const std::vector<Row> &old, int grown);
    void sumHeights(size_t first);
    int visualStep(int position, bool toRight) const;

    ShownText m_shown;
    QFont m_font;
    int m_width = 0;
    int m_lineHeight = 0;
    double m_charactersPerLine = 1;
    std::vector<Row> m_rows;
    std::vector<int> m_tops{0};
    int m_next = -1; ///< position behind the last row while lines are broken; -1 when the text is done
};

} // namespace ui
