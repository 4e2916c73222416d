#include "models/document/editing.h"
#include "models/document/positionmap.h"
#include "ui/editor/accessibleevents.h"
#include "ui/editor/editor.h"
#include "ui/transcriptview.h"
#include <QScopedValueRollback>

namespace ui {

namespace {

constexpr int stepPauseMs = 500; // typing after a longer pause is a new undo step

/// Typing inside a segment, as opposed to edits that change rows, speakers, times or marks.
bool changesOnlyText(const document::Edit &edit)
{
    return edit.removed.size() == 1 && edit.inserted.size() == 1 && !edit.speakers
        && edit.removed.first().text != edit.inserted.first().text
        && edit.removed.first().startMs == edit.inserted.first().startMs
        && edit.removed.first().speaker == edit.inserted.first().speaker;
}

} // namespace

void Editor::apply(document::Edit edit, const QString &mergeKey)
{
    if (!isEditable())
        return;
    if (edit.isEmpty()) {
        if (!edit.removed.isEmpty()) // the same text in place of the selected
            moveCaret(edit.caretAfter);
        return;
    }
    edit.mergeKey = mergeKey;
    edit.caretBefore = m_caret;
    const QScopedValueRollback own(m_ownEdit, true);
    m_model->apply(std::move(edit));
    if (composition.isActive())
        m_stepTimer.stop();
    else
        m_stepTimer.start(stepPauseMs, this);
    showCaret();
}

void Editor::replace(const document::Range &range, const QString &text, const QString &mergeKey)
{
    if (isEditable())
        apply(document::replaceText(transcript(), range, text), mergeKey);
}

void Editor::undo()
{
    composition.commit();
    if (!isEditable())
        return;
    const QScopedValueRollback own(m_ownEdit, true);
    m_model->undoStack().undo();
    showCaret();
}

void Editor::redo()
{
    composition.commit();
    if (!isEditable())
        return;
    const QScopedValueRollback own(m_ownEdit, true);
    m_model->undoStack().redo();
    showCaret();
}

void Editor::closeUndoStep()
{
    m_stepTimer.stop();
    if (m_model)
        m_model->closeUndoStep();
}

void Editor::finishEdit(const document::Edit &edit)
{
    const bool onlyText = changesOnlyText(edit) && !hasSelection();
    if (flow.isLaidOut(m_caret.segment))
        updateCaret(m_caret);
    const bool wordTouched
        = m_currentWord.segment >= edit.first && m_currentWord.segment < edit.first + edit.removed.size();
    if (wordTouched && flow.isLaidOut(m_currentWord.segment))
        updateWord(scroller.wordRect(m_currentWord, edit.removed.at(m_currentWord.segment - edit.first)));
    std::optional<Preedit> preedit = flow.preedit();
    flow.setPreedit({});
    flow.edited(edit);
    if (preedit) {
        preedit->at = clamped(mapped(preedit->at, edit));
        flow.setPreedit(std::move(preedit));
    }
    if (edit.speakers)
        updateMetrics();
    const document::Range before = selection();
    m_currentWord = mapped(m_currentWord, edit);
    placeCaret(edit);
    scroller.edited(edit, onlyText);
    updateRange({m_caret, m_caret});
    if (wordTouched && flow.isLaidOut(m_currentWord.segment))
        updateWord(scroller.wordRect(m_currentWord));
    measureLater();
    announceEdit(*this, edit);
    notifyCaret(before);
}

void Editor::placeCaret(const document::Edit &edit)
{
    if (m_ownEdit) {
        m_caret = m_anchor = clamped(edit.caretAfter);
    } else {
        m_caret = clamped(mapped(m_caret, edit));
        m_anchor = clamped(mapped(m_anchor, edit));
    }
}

} // namespace ui
