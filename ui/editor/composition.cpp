#include "ui/editor/composition.h"

#include "ui/editor/editor.h"
#include "ui/transcriptview.h"
#include <algorithm>
#include <QGuiApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto mergeKey = "compose"_L1;
}

void Composition::begin()
{
    if (m_active)
        return;
    m_editor.closeUndoStep();
    m_active = true;
}

void Composition::end()
{
    m_active = false;
    m_editor.closeUndoStep();
}

void Composition::handle(QInputMethodEvent *event)
{
    if (!m_editor.isEditable()) {
        event->ignore();
        return;
    }
    const bool commits = !event->commitString().isEmpty() || event->replacementLength() > 0;
    const bool composes = !event->preeditString().isEmpty();
    if (commits || composes) {
        begin();
        if (m_editor.hasSelection())
            m_editor.replace(m_editor.selection(), {}, mergeKey);
    }
    m_editor.flow.setPreedit({});
    if (commits) {
        document::Position from = m_editor.caret();
        from.offset = std::max<qsizetype>(0, from.offset + event->replacementStart());
        const document::Position to{from.segment, from.offset + event->replacementLength()};
        m_editor.replace({m_editor.clamped(from), m_editor.clamped(to)}, event->commitString(), mergeKey);
        emit m_editor.view().typed();
    }
    if (composes)
        show(*event);
    else if (m_active)
        end();
    select(*event);
    relayout();
    m_editor.showCaret();
    event->accept();
}

void Composition::show(const QInputMethodEvent &event)
{
    Preedit preedit{.at = m_editor.caret(), .text = event.preeditString()};
    preedit.cursor = int(preedit.text.size());
    for (const QInputMethodEvent::Attribute &attribute : event.attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor) {
            preedit.cursor = std::clamp(attribute.start, 0, int(preedit.text.size()));
            preedit.cursorVisible = attribute.length != 0;
        } else if (attribute.type == QInputMethodEvent::TextFormat) {
            const QTextCharFormat format = attribute.value.value<QTextFormat>().toCharFormat();
            if (format.isValid())
                preedit.formats.append({attribute.start, attribute.length, format});
        }
    }
    if (preedit.formats.isEmpty()) {
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        preedit.formats.append({0, int(preedit.text.size()), underlined});
    }
    m_editor.flow.setPreedit(std::move(preedit));
}

void Composition::select(const QInputMethodEvent &event)
{
    for (const QInputMethodEvent::Attribute &attribute : event.attributes()) {
        if (attribute.type != QInputMethodEvent::Selection || m_active)
            continue;
        const qsizetype segment = m_editor.caret().segment;
        m_editor.select({segment, attribute.start}, {segment, attribute.start + attribute.length});
    }
}

void Composition::relayout()
{
    m_editor.scroller.settle();
    m_editor.viewport()->update();
    QGuiApplication::inputMethod()->update(Qt::ImQueryInput);
}

void Composition::commit()
{
    if (!m_active)
        return;
    if (m_editor.view().hasFocus())
        QGuiApplication::inputMethod()->commit();
    if (!m_active)
        return;
    // No input method answered: what the person sees becomes text, so nothing typed is lost.
    const std::optional<Preedit> preedit = m_editor.flow.preedit();
    m_editor.flow.setPreedit({});
    if (preedit)
        m_editor.replace({preedit->at, preedit->at}, preedit->text, mergeKey);
    end();
    QGuiApplication::inputMethod()->reset();
    relayout();
}

QVariant Composition::answer(Qt::InputMethodQuery query, const QVariant &argument)
{
    const document::Position caret = m_editor.caret();
    const bool empty = m_editor.isEmpty();
    const QString text = empty ? QString() : m_editor.transcript().segments.at(caret.segment).text;
    switch (query) {
    case Qt::ImEnabled:
        return m_editor.isEditable();
    case Qt::ImReadOnly:
        return !m_editor.isEditable();
    case Qt::ImHints:
        return int(Qt::ImhMultiLine);
    case Qt::ImFont:
        return m_editor.flow.metrics().textFont;
    case Qt::ImCursorRectangle:
        return m_editor.scroller.caretRect(caret);
    case Qt::ImAnchorRectangle:
        return m_editor.scroller.caretRect(m_editor.anchor());
    case Qt::ImInputItemClipRectangle:
        return m_editor.viewport()->rect();
    case Qt::ImCursorPosition:
        if (argument.isValid()) {
            const document::Position at = m_editor.scroller.positionAt(argument.toPointF().toPoint());
            return at.segment == caret.segment ? QVariant(int(at.offset)) : QVariant();
        }
        return int(caret.offset);
    case Qt::ImAbsolutePosition:
        return int(caret.offset);
    case Qt::ImAnchorPosition:
        return int(m_editor.anchor().segment == caret.segment ? m_editor.anchor().offset : caret.offset);
    case Qt::ImSurroundingText:
        return text;
    case Qt::ImTextBeforeCursor:
        return text.first(caret.offset).right(argument.isValid() ? argument.toInt() : caret.offset);
    case Qt::ImTextAfterCursor:
        return text.sliced(caret.offset).left(argument.isValid() ? argument.toInt() : text.size());
    case Qt::ImCurrentSelection:
        return m_editor.hasSelection() ? m_editor.transcript().text(m_editor.selection()) : QString();
    default:
        return {};
    }
}

} // namespace ui
