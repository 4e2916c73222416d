#include "ui/editor/keys.h"

#include "models/document/editing.h"
#include "ui/editor/editor.h"
#include "ui/editor/textactions.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct MoveKeys
{
    QKeySequence::StandardKey move;
    QKeySequence::StandardKey select;
    Motion motion;
};

constexpr MoveKeys moveKeys[] = {
    {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, Motion::Right},
    {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, Motion::Left},
    {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, Motion::WordRight},
    {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, Motion::WordLeft},
    {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, Motion::Down},
    {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, Motion::Up},
    {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, Motion::LineStart},
    {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, Motion::LineEnd},
    {QKeySequence::MoveToStartOfBlock, QKeySequence::SelectStartOfBlock, Motion::SegmentStart},
    {QKeySequence::MoveToEndOfBlock, QKeySequence::SelectEndOfBlock, Motion::SegmentEnd},
    {QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, Motion::PageDown},
    {QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, Motion::PageUp},
    {QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, Motion::DocumentStart},
    {QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, Motion::DocumentEnd},
};

struct Move
{
    Motion motion;
    bool select;
};

/// Where the key leads, if anywhere.
std::optional<Move> moveOf(const QKeyEvent *event)
{
    for (const MoveKeys &keys : moveKeys) {
        if (event->matches(keys.select))
            return Move{keys.motion, true};
        if (event->matches(keys.move))
            return Move{keys.motion, false};
    }
    // Qt has standard keys for paragraphs on macOS only.
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) != Qt::ControlModifier)
        return {};
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return Move{event->key() == Qt::Key_Up ? Motion::SegmentUp : Motion::SegmentDown,
                    modifiers.testFlag(Qt::ShiftModifier)};
    return {};
}

/// Outside macOS Qt has no standard key for Backspace; with Shift it is the same.
bool matches(const QKeyEvent *event, QKeySequence::StandardKey key)
{
    if (key == QKeySequence::Backspace && event->key() == Qt::Key_Backspace)
        return (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return event->matches(key);
}

struct EditKeys
{
    QKeySequence::StandardKey key;
    void (*act)(Editor &, CaretMotion &);
};

constexpr EditKeys editKeys[] = {
    {QKeySequence::Copy, [](Editor &e, CaretMotion &) { textactions::copy(e); }},
    {QKeySequence::Cut, [](Editor &e, CaretMotion &) { textactions::cut(e); }},
    {QKeySequence::Paste, [](Editor &e, CaretMotion &) { e.view().paste(); }},
    {QKeySequence::Undo, [](Editor &e, CaretMotion &) { e.undo(); }},
    {QKeySequence::Redo, [](Editor &e, CaretMotion &) { e.redo(); }},
    {QKeySequence::InsertParagraphSeparator, [](Editor &e, CaretMotion &) { textactions::split(e); }},
    {QKeySequence::InsertLineSeparator, [](Editor &e, CaretMotion &) { textactions::breakLine(e); }},
    {QKeySequence::Backspace,
     [](Editor &e, CaretMotion &) {
         textactions::removeTo(e, backspaceTarget(e.transcript(), e.caret()), u"erase"_s);
     }},
    {QKeySequence::Delete,
     [](Editor &e, CaretMotion &) {
         textactions::removeTo(e, document::nextCharacter(e.transcript(), e.caret()), u"delete"_s);
     }},
    {QKeySequence::DeleteStartOfWord,
     [](Editor &e, CaretMotion &) { textactions::removeTo(e, document::previousWord(e.transcript(), e.caret())); }},
    {QKeySequence::DeleteEndOfWord,
     [](Editor &e, CaretMotion &) { textactions::removeTo(e, document::nextWord(e.transcript(), e.caret())); }},
    {QKeySequence::DeleteEndOfLine,
     [](Editor &e, CaretMotion &m) { textactions::removeTo(e, m.target(e, Motion::LineEnd)); }},
    {QKeySequence::Bold, [](Editor &e, CaretMotion &) { textactions::toggleMark(e, document::Bold); }},
    {QKeySequence::Italic, [](Editor &e, CaretMotion &) { textactions::toggleMark(e, document::Italic); }},
    {QKeySequence::Underline, [](Editor &e, CaretMotion &) { textactions::toggleMark(e, document::Underline); }},
    {QKeySequence::ZoomIn, [](Editor &e, CaretMotion &) { e.setZoom(e.zoom() + 1); }},
    {QKeySequence::ZoomOut, [](Editor &e, CaretMotion &) { e.setZoom(e.zoom() - 1); }},
};

/// On X11 Ctrl+E, Ctrl+K and the like are standard keys after Emacs; the window has better uses for them.
bool isLeftToTheWindow(const QKeyEvent *event)
{
    const bool letter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    return letter && event->modifiers().testFlag(Qt::ControlModifier) && !event->modifiers().testFlag(Qt::AltModifier)
        && !u"ABCIUVXYZ"_s.contains(QChar(event->key()));
}

/// Keys that stand for text; Tab is left to move the focus.
bool isTyping(const QKeyEvent *event)
{
    const QString text = event->text();
    const Qt::KeyboardModifiers modifiers
        = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // Ctrl+Alt is AltGr on Windows.
    if (text.isEmpty() || (modifiers != Qt::NoModifier && modifiers != (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    const QChar c = text.front();
    return c.isPrint() || c.isSurrogate() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_PrivateUse;
}

} // namespace

bool Keys::press(QKeyEvent *event)
{
    // Typing first: looking up forty standard keys costs as much as the edit.
    if (!m_editor.model() || !(type(event) || move(event) || edit(event)))
        return false;
    event->accept();
    return true;
}

bool Keys::move(QKeyEvent *event)
{
    if (const std::optional<Move> move = moveOf(event)) {
        if (!m_editor.isEmpty())
            go(move->motion, move->select);
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_editor.view().selectAll();
        return true;
    }
    if (event->matches(QKeySequence::Deselect)) {
        m_editor.moveCaret(m_editor.caret());
        return true;
    }
    return false;
}

void Keys::go(Motion motion, bool select)
{
    m_editor.composition.commit();
    const document::Range selection = m_editor.selection();
    const bool collapse = !select && !selection.isEmpty();
    if (collapse && (motion == Motion::Left || motion == Motion::Right)) {
        const bool toStart = (motion == Motion::Left) != m_editor.flow.layout(m_editor.caret().segment).isRightToLeft();
        m_editor.moveCaret(toStart ? selection.from : selection.to);
    } else {
        m_editor.moveCaret(m_motion.target(m_editor, motion), select);
    }
    m_editor.showCaret();
    m_editor.follower.scrolledByPerson();
}

bool Keys::edit(QKeyEvent *event)
{
    for (const EditKeys &keys : editKeys) {
        if (!matches(event, keys.key))
            continue;
        m_editor.composition.commit();
        if (!m_editor.isEmpty() || keys.key == QKeySequence::Paste || keys.key == QKeySequence::Undo)
            keys.act(m_editor, m_motion);
        return true;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier)
        && (event->key() == Qt::Key_0 || event->key() == Qt::Key_Equal)) {
        m_editor.setZoom(event->key() == Qt::Key_0 ? 0 : m_editor.zoom() + 1);
        return true;
    }
    return false;
}

bool Keys::type(QKeyEvent *event)
{
    if (!isTyping(event))
        return false;
    if (m_editor.isEditable()) {
        m_editor.composition.commit();
        textactions::insert(m_editor, event->text(), u"type"_s);
    }
    return true;
}

bool Keys::wants(const QKeyEvent *event)
{
    if (isLeftToTheWindow(event))
        return false;
    return moveOf(event) || event->matches(QKeySequence::SelectAll) || isTyping(event)
        || std::any_of(std::begin(editKeys), std::end(editKeys),
                       [event](const EditKeys &keys) { return matches(event, keys.key); });
}

} // namespace ui
