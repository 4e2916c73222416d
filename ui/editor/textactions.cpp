#include "ui/editor/textactions.h"

#include "models/document/editing.h"
#include "models/document/positionmap.h"
#include "ui/editor/editor.h"
#include "ui/editor/fragmentmime.h"
#include "ui/transcriptview.h"
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace ui::textactions {

using namespace Qt::StringLiterals;

namespace {

/// The word that the caret is in or at; empty beside words.
document::Range wordAt(const document::Transcript &transcript, const document::Position &caret)
{
    const document::Segment &segment = transcript.segments.at(caret.segment);
    const qsizetype word = segment.wordAtOffset(caret.offset);
    if (word < 0 || caret.offset > segment.wordEnd(word))
        return {caret, caret};
    return {{caret.segment, qsizetype(segment.words.at(word).offset)}, {caret.segment, segment.wordEnd(word)}};
}

constexpr qsizetype longParagraph = 1000; // code units

/// More than a paragraph from elsewhere: finding its words among those of a selection may take a while.
bool isForeign(const QMimeData *data)
{
    const QString text = FragmentMime::isIn(*data) ? QString() : data->text().trimmed();
    return text.contains(u'\n') || text.size() > longParagraph;
}

} // namespace

void insert(Editor &editor, const QString &text, const QString &mergeKey)
{
    editor.replace(editor.selection(), text, mergeKey);
    emit editor.view().typed();
}

void split(Editor &editor)
{
    if (!editor.isEditable())
        return;
    editor.closeUndoStep();
    if (editor.hasSelection())
        editor.replace(editor.selection(), {}, u"split"_s);
    editor.apply(document::splitSegment(editor.transcript(), editor.caret()), u"split"_s);
    editor.closeUndoStep();
    emit editor.view().typed();
}

void breakLine(Editor &editor)
{
    if (!editor.isEditable() || editor.isEmpty())
        return;
    // A blank becomes the line feed: words and times stay, and in transcripts a line feed typed as text would split.
    document::Edit edit = document::replaceText(editor.transcript(), editor.selection(), u" "_s);
    QString &text = edit.inserted[edit.caretAfter.segment - edit.first].text;
    text[edit.caretAfter.offset - 1] = u'\n';
    editor.apply(std::move(edit));
    emit editor.view().typed();
}

void removeTo(Editor &editor, const document::Position &end, const QString &mergeKey)
{
    const document::Position caret = editor.caret();
    const document::Range range
        = editor.hasSelection() ? editor.selection() : document::Range{std::min(caret, end), std::max(caret, end)};
    if (range.isEmpty())
        return;
    editor.replace(range, {}, editor.hasSelection() ? QString() : mergeKey);
    emit editor.view().typed();
}

void toggleMark(Editor &editor, document::Mark mark)
{
    if (!editor.isEditable() || editor.isEmpty())
        return;
    editor.composition.commit();
    const document::Position anchor = editor.anchor();
    const document::Position caret = editor.caret();
    const document::Range range = editor.hasSelection() ? editor.selection() : wordAt(editor.transcript(), caret);
    if (range.isEmpty())
        return;
    const document::Segment &segment = editor.transcript().segments.at(range.from.segment);
    // A selection that begins on the blank before a word belongs to that word.
    qsizetype word = segment.wordAtOffset(range.from.offset);
    if (word + 1 < segment.words.size() && (word < 0 || segment.wordEnd(word) <= range.from.offset))
        ++word;
    const bool on = word >= 0 && (segment.words.at(word).marks() & mark) == 0;
    editor.closeUndoStep();
    editor.apply(document::setMarks(editor.transcript(), range, mark, on));
    editor.select(anchor, caret);
}

QMimeData *mimeData(const Editor &editor)
{
    return new FragmentMime(document::copyFragment(editor.transcript(), editor.selection()));
}

bool canPaste(const QMimeData *data)
{
    return data && (FragmentMime::isIn(*data) || (data->hasText() && !data->hasUrls()));
}

void paste(Editor &editor, const QMimeData *data)
{
    if (!editor.isEditable() || !canPaste(data))
        return;
    editor.closeUndoStep();
    if (isForeign(data) && editor.hasSelection() && editor.view().requestImport(editor.selection(), data->text()))
        return;
    if (const std::optional<document::Fragment> fragment = FragmentMime::fragmentOf(*data))
        editor.apply(document::pasteFragment(editor.transcript(), editor.selection(), *fragment));
    else
        editor.replace(editor.selection(), data->text());
    editor.closeUndoStep();
    emit editor.view().typed();
}

void copy(const Editor &editor)
{
    if (editor.hasSelection())
        QApplication::clipboard()->setMimeData(mimeData(editor));
}

void cut(Editor &editor)
{
    if (!editor.isEditable() || !editor.hasSelection())
        return;
    copy(editor);
    editor.closeUndoStep();
    editor.replace(editor.selection(), {});
    editor.closeUndoStep();
    emit editor.view().typed();
}

void drop(Editor &editor, const QMimeData *data, const document::Position &position, bool moved)
{
    if (!editor.isEditable() || !canPaste(data))
        return;
    const document::Range source = editor.selection();
    const bool inside = source.from <= position && position <= source.to;
    if (moved && inside)
        return;
    editor.closeUndoStep();
    QUndoStack &stack = editor.model()->undoStack();
    stack.beginMacro(moved ? TranscriptView::tr("Move text") : TranscriptView::tr("Drop text"));
    document::Position target = position;
    if (moved) {
        const document::Edit removal = document::replaceText(editor.transcript(), source, {});
        target = mapped(position, removal);
        editor.apply(removal);
    }
    editor.moveCaret(target);
    paste(editor, data);
    stack.endMacro();
    editor.closeUndoStep();
}

} // namespace ui::textactions
