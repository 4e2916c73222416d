#include "ui/editor/textunits.h"

#include "ui/editor/editor.h"
#include <algorithm>
#include <QTextBoundaryFinder>

namespace ui {

namespace {

TextUnit around(QTextBoundaryFinder::BoundaryType type, const QString &text, int at)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(at);
    const auto from = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(from);
    const auto to = finder.toNextBoundary();
    return {int(std::max<qsizetype>(from, 0)), int(to < 0 ? text.size() : to)};
}

TextUnit inSegment(Editor &editor, const document::Position &at, const QString &text,
                   QAccessible::TextBoundaryType type)
{
    const int offset = int(at.offset);
    switch (type) {
    case QAccessible::CharBoundary:
        return around(QTextBoundaryFinder::Grapheme, text, offset);
    case QAccessible::WordBoundary:
        return around(QTextBoundaryFinder::Word, text, offset);
    case QAccessible::SentenceBoundary:
        return around(QTextBoundaryFinder::Sentence, text, offset);
    case QAccessible::LineBoundary: {
        const SegmentLayout &layout = editor.flow.layout(at.segment);
        const int line = layout.lineOf(std::min<qsizetype>(offset, text.size() - 1));
        const bool last = line + 1 == layout.lineCount();
        return {int(layout.lineStart(line)), int(last ? text.size() : layout.lineStart(line + 1))};
    }
    default:
        return {0, int(text.size())};
    }
}

} // namespace

TextUnit unitAt(Editor &editor, int offset, QAccessible::TextBoundaryType type)
{
    const document::Transcript &transcript = editor.transcript();
    const int count = int(editor.offsets.count(transcript));
    if (type == QAccessible::NoBoundary)
        return {0, count};
    if (offset < 0 || offset > count || editor.isEmpty())
        return {};
    const document::Position at = editor.offsets.position(transcript, offset);
    const bool last = at.segment + 1 == transcript.segments.size();
    const QString text = transcript.segments.at(at.segment).text + (last ? QString() : QString(u'\n'));
    if (at.offset >= text.size())
        return {offset, offset};
    const TextUnit unit = inSegment(editor, at, text, type);
    const int base = offset - int(at.offset);
    return {base + unit.from, base + unit.to};
}

} // namespace ui
