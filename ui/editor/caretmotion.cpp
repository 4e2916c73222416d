#include "ui/editor/caretmotion.h"

#include "models/document/editing.h"
#include "ui/editor/editor.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <QScrollBar>
#include <QTextBoundaryFinder>

namespace ui {

document::Position CaretMotion::target(Editor &editor, Motion motion)
{
    const document::Position caret = editor.caret();
    const SegmentLayout &layout = editor.flow.layout(caret.segment);
    switch (motion) {
    case Motion::Left:
    case Motion::Right:
        return horizontal(editor, motion == Motion::Left);
    case Motion::WordLeft:
    case Motion::WordRight:
        return word(editor, motion == Motion::WordLeft);
    case Motion::Up:
        return vertical(editor, -1);
    case Motion::Down:
        return vertical(editor, 1);
    case Motion::LineStart:
        return {caret.segment, layout.lineStart(layout.lineOf(caret.offset))};
    case Motion::LineEnd:
        return {caret.segment, layout.lineEnd(layout.lineOf(caret.offset))};
    case Motion::SegmentStart:
        return {caret.segment, 0};
    case Motion::SegmentEnd:
        return {caret.segment, editor.transcript().segments.at(caret.segment).text.size()};
    case Motion::SegmentUp:
        return {caret.offset > 0 ? caret.segment : std::max<qsizetype>(0, caret.segment - 1), 0};
    case Motion::SegmentDown:
        return caret.segment + 1 < editor.flow.count() ? document::Position{caret.segment + 1, 0}
                                                       : editor.transcript().end();
    case Motion::PageUp:
        return page(editor, -1);
    case Motion::PageDown:
        return page(editor, 1);
    case Motion::DocumentStart:
        return {};
    case Motion::DocumentEnd:
        return editor.transcript().end();
    }
    return caret;
}

document::Position CaretMotion::horizontal(Editor &editor, bool left) const
{
    const document::Position caret = editor.caret();
    const SegmentLayout &layout = editor.flow.layout(caret.segment);
    const qsizetype offset = left ? layout.left(caret.offset) : layout.right(caret.offset);
    if (offset != caret.offset)
        return {caret.segment, offset};
    const bool back = left != layout.isRightToLeft();
    if (back)
        return caret.segment == 0 ? caret : editor.clamped({caret.segment - 1, PTRDIFF_MAX});
    return caret.segment + 1 == editor.flow.count() ? caret : document::Position{caret.segment + 1, 0};
}

document::Position CaretMotion::word(Editor &editor, bool left) const
{
    const bool back = left != editor.flow.layout(editor.caret().segment).isRightToLeft();
    return back ? document::previousWord(editor.transcript(), editor.caret())
                : document::nextWord(editor.transcript(), editor.caret());
}

qreal CaretMotion::column(Editor &editor)
{
    if (m_columnAt != editor.caret())
        m_column = editor.flow.layout(editor.caret().segment).caretRect(editor.caret().offset).left();
    return m_column;
}

document::Position CaretMotion::vertical(Editor &editor, int lines)
{
    const qreal x = column(editor);
    const document::Position caret = editor.caret();
    const SegmentLayout &layout = editor.flow.layout(caret.segment);
    const int line = layout.lineOf(caret.offset) + lines;
    document::Position target;
    if (line >= 0 && line < layout.lineCount())
        target = {caret.segment, layout.offsetOnLine(line, x)};
    else if (line < 0 && caret.segment > 0)
        target = {caret.segment - 1,
                  editor.flow.layout(caret.segment - 1)
                      .offsetOnLine(editor.flow.layout(caret.segment - 1).lineCount() - 1, x)};
    else if (line > 0 && caret.segment + 1 < editor.flow.count())
        target = {caret.segment + 1, editor.flow.layout(caret.segment + 1).offsetOnLine(0, x)};
    else
        target = line < 0 ? document::Position{} : editor.transcript().end();
    m_columnAt = target;
    return target;
}

document::Position CaretMotion::page(Editor &editor, int direction)
{
    const qreal x = column(editor);
    const QScrollBar *bar = editor.view().verticalScrollBar();
    const QRect rect = editor.scroller.caretRect(editor.caret());
    const int distance = direction * std::max(editor.viewport()->height() - editor.flow.metrics().lineHeight, 1);
    const int before = bar->value();
    editor.scroller.scrollBy(distance);
    const int left = distance - (bar->value() - before);
    const document::Position target
        = editor.scroller.positionAt({editor.flow.metrics().textX() + int(x), rect.center().y() + left});
    m_columnAt = target;
    return target;
}

document::Range wordAround(const document::Transcript &transcript, const document::Position &position)
{
    const QString &text = transcript.segments.at(position.segment).text;
    if (text.isEmpty())
        return {position, position};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(std::min(position.offset, text.size() - 1));
    const qsizetype from = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(from);
    const qsizetype to = finder.toNextBoundary();
    return {{position.segment, std::max<qsizetype>(from, 0)}, {position.segment, to < 0 ? text.size() : to}};
}

document::Position backspaceTarget(const document::Transcript &transcript, const document::Position &position)
{
    const document::Position cluster = document::previousCharacter(transcript, position);
    if (cluster.segment != position.segment || position.offset - cluster.offset < 2)
        return cluster;
    const QString &text = transcript.segments.at(position.segment).text;
    const QStringView taken = QStringView(text).sliced(cluster.offset, position.offset - cluster.offset);
    const bool emoji = taken.front().isSurrogate() || taken.contains(QChar(0x200D)) || taken.contains(QChar(0xFE0F))
        || taken == QStringView(u"\r\n");
    if (emoji)
        return cluster;
    const bool pair = taken.size() >= 2 && taken.back().isLowSurrogate();
    return {position.segment, position.offset - (pair ? 2 : 1)};
}

} // namespace ui
