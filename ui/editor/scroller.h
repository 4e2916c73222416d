#pragma once

#include "models/document/edit.h"
#include "ui/editor/segmentlayout.h"
#include <QRegion>

namespace ui {

class Editor;

/// Between document and viewport: lays out what is visible and keeps one segment, the anchor, where it is on the screen
/// while the heights of others turn from estimates into facts.
class Scroller
{
public:
    explicit Scroller(Editor &editor)
        : m_editor(editor)
    {
    }

    void toTop();
    void settle(); ///< lays out what is visible and fits the scroll bar, the anchor kept still
    void scrolledBy(int dy); ///< by the scroll bar
    void resize(); ///< takes new metrics; the caret, when visible, or the first visible segment stays
    /// Repaints what the edit changed: when it `onlyText` of one segment, its lines, else everything.
    void edited(const document::Edit &edit, bool onlyText);
    void scrollBy(int dy); ///< by the program: does not count as the person's wish
    void ensureVisible(const QRect &rect); ///< in viewport coordinates

    int y(qsizetype segment) const; ///< top of the segment in the viewport
    qsizetype firstVisible() const;
    qsizetype lastVisible() const;
    QRect rowRect(qsizetype segment) const;
    QPoint textOrigin(qsizetype segment) const;
    QRect caretRect(const document::Position &position); ///< in the viewport; lays the segment out
    document::Position positionAt(const QPoint &point); ///< nearest caret place
    document::WordRef wordAt(const QPoint &point); ///< invalid beside the text
    QRegion regionOf(const document::Range &range); ///< the visible part of it
    QRect wordRect(const document::WordRef &word);
    /// The same, while `row` is still (or not yet) what the transcript holds there.
    QRect wordRect(const document::WordRef &word, const document::Segment &row);

private:
    int value() const;
    void repaint(qsizetype segment, const LineChange &change);
    int viewportHeight() const;
    bool layVisibleOut();
    void fitScrollBar();
    void pickAnchor();

    Editor &m_editor;
    qsizetype m_anchor = 0;
    int m_anchorY = 0; ///< where the anchor's top is in the viewport
    bool m_byProgram = false;
};

} // namespace ui
