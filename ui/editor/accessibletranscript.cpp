#include "ui/editor/accessibletranscript.h"

#include "models/document/editing.h"
#include "ui/editor/accessiblesegment.h"
#include "ui/editor/editor.h"
#include "ui/editor/textunits.h"
#include "ui/transcriptview.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new AccessibleTranscript(view) : nullptr;
}

} // namespace

AccessibleTranscript::AccessibleTranscript(TranscriptView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

AccessibleTranscript::~AccessibleTranscript()
{
    dropChildren(0);
}

void AccessibleTranscript::install()
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once)
}

Editor &AccessibleTranscript::editor() const
{
    return *static_cast<TranscriptView *>(widget())->m_editor;
}

void AccessibleTranscript::dropChildren(qsizetype first)
{
    m_children.removeIf([first](const QHash<qsizetype, QAccessible::Id>::iterator &it) {
        if (it.key() < first)
            return false;
        if (auto *segment = static_cast<AccessibleSegment *>(QAccessible::accessibleInterface(it.value())))
            segment->invalidate();
        QAccessible::deleteAccessibleInterface(it.value());
        return true;
    });
}

void *AccessibleTranscript::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface && editor().isEditable())
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleTranscript::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    state.editable = editor().isEditable();
    state.readOnly = !editor().isEditable();
    return state;
}

int AccessibleTranscript::childCount() const
{
    return int(editor().flow.count());
}

QAccessibleInterface *AccessibleTranscript::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_children.constFind(index);
    if (known != m_children.cend())
        return QAccessible::accessibleInterface(*known);
    auto *segment = new AccessibleSegment(*this, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(segment));
    return segment;
}

QAccessibleInterface *AccessibleTranscript::childAt(int x, int y) const
{
    const QPoint at = editor().viewport()->mapFromGlobal(QPoint(x, y));
    return editor().isEmpty() || !editor().viewport()->rect().contains(at)
        ? nullptr
        : child(int(editor().scroller.positionAt(at).segment));
}

QAccessibleInterface *AccessibleTranscript::focusChild() const
{
    return nullptr;
}

int AccessibleTranscript::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *segment = dynamic_cast<const AccessibleSegment *>(child);
    return segment && segment->isValid() ? int(segment->segment()) : -1;
}

document::Position AccessibleTranscript::position(int offset) const
{
    return editor().offsets.position(editor().transcript(), offset);
}

void AccessibleTranscript::selection(int index, int *start, int *end) const
{
    const document::Range range = index == 0 ? editor().selection() : document::Range{};
    *start = int(editor().offsets.flat(editor().transcript(), range.from));
    *end = int(editor().offsets.flat(editor().transcript(), range.to));
}

int AccessibleTranscript::selectionCount() const
{
    return editor().hasSelection() ? 1 : 0;
}

void AccessibleTranscript::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleTranscript::removeSelection(int index)
{
    if (index == 0)
        editor().moveCaret(editor().caret());
}

void AccessibleTranscript::setSelection(int index, int start, int end)
{
    if (index != 0)
        return;
    editor().select(position(start), position(end));
    editor().showCaret();
}

int AccessibleTranscript::cursorPosition() const
{
    return int(editor().offsets.flat(editor().transcript(), editor().caret()));
}

void AccessibleTranscript::setCursorPosition(int offset)
{
    editor().moveCaret(position(offset));
    editor().showCaret();
}

QString AccessibleTranscript::text(QAccessible::Text type) const
{
    return QAccessibleWidget::text(type);
}

QString AccessibleTranscript::text(int start, int end) const
{
    return editor().transcript().text({position(std::min(start, end)), position(std::max(start, end))});
}

QString AccessibleTranscript::piece(int from, int to, int *start, int *end) const
{
    *start = from;
    *end = to;
    return from < 0 ? QString() : text(from, to);
}

QString AccessibleTranscript::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const TextUnit unit = unitAt(editor(), offset, type);
    return piece(unit.from, unit.to, start, end);
}

QString AccessibleTranscript::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                               int *end) const
{
    const int before = unitAt(editor(), offset, type).from - 1;
    const TextUnit unit = before < 0 ? TextUnit{} : unitAt(editor(), before, type);
    return piece(unit.from, unit.to, start, end);
}

QString AccessibleTranscript::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                              int *end) const
{
    const int after = unitAt(editor(), offset, type).to;
    const TextUnit unit = after < 0 || after >= characterCount() ? TextUnit{} : unitAt(editor(), after, type);
    return piece(unit.from, unit.to, start, end);
}

int AccessibleTranscript::characterCount() const
{
    return int(editor().offsets.count(editor().transcript()));
}

QRect AccessibleTranscript::characterRect(int offset) const
{
    const document::Position at = position(offset);
    if (editor().isEmpty())
        return {};
    const document::Position next = document::nextCharacter(editor().transcript(), at);
    QRect rect = editor().scroller.caretRect(at);
    if (next.segment == at.segment && next.offset > at.offset) {
        for (const QRectF &box : editor().flow.layout(at.segment).boxes(at.offset, next.offset))
            rect = box.translated(editor().scroller.textOrigin(at.segment)).toAlignedRect();
    }
    return {editor().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int AccessibleTranscript::offsetAtPoint(const QPoint &point) const
{
    const QPoint at = editor().viewport()->mapFromGlobal(point);
    if (editor().isEmpty() || !editor().viewport()->rect().contains(at))
        return -1;
    return int(editor().offsets.flat(editor().transcript(), editor().scroller.positionAt(at)));
}

void AccessibleTranscript::scrollToSubstring(int start, int end)
{
    editor().scroller.ensureVisible(editor().scroller.caretRect(position(end)));
    editor().scroller.ensureVisible(editor().scroller.caretRect(position(start)));
}

QString AccessibleTranscript::attributes(int offset, int *start, int *end) const
{
    const TextUnit unit = unitAt(editor(), offset, QAccessible::WordBoundary);
    *start = unit.from;
    *end = unit.to;
    const document::Position at = position(offset);
    if (editor().isEmpty())
        return {};
    const document::Segment &segment = editor().transcript().segments.at(at.segment);
    const qsizetype word = segment.wordAtOffset(at.offset);
    const quint8 marks = word < 0 ? 0 : segment.words.at(word).marks();
    QStringList attributes;
    if (marks & document::Bold)
        attributes.append(u"font-weight:bold"_s);
    if (marks & document::Italic)
        attributes.append(u"font-style:italic"_s);
    if (marks & document::Underline)
        attributes.append(u"text-underline-style:solid"_s);
    return attributes.join(u';');
}

void AccessibleTranscript::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void AccessibleTranscript::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void AccessibleTranscript::replaceText(int start, int end, const QString &text)
{
    editor().composition.commit();
    editor().closeUndoStep();
    editor().replace({position(std::min(start, end)), position(std::max(start, end))}, text);
    editor().closeUndoStep();
}

} // namespace ui
