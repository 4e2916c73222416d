#pragma once

#include "models/document/edit.h"
#include <QAccessibleWidget>
#include <QHash>

namespace ui {

class Editor;
class TranscriptView;

/// The view for screen readers: one editable text over the whole document, and a child for each segment.
class AccessibleTranscript : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleTranscript(TranscriptView *view);
    ~AccessibleTranscript() override;
    static void install(); ///< makes Qt use this class for every TranscriptView

    Editor &editor() const;
    void dropChildren(qsizetype first); ///< their segments are others now

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(QAccessible::Text type) const override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    document::Position position(int offset) const;
    QString piece(int from, int to, int *start, int *end) const;

    mutable QHash<qsizetype, QAccessible::Id> m_children;
};

} // namespace ui
