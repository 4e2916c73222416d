#pragma once

#include "ui/editor/caretmotion.h"

class QKeyEvent;

namespace ui {

class Editor;

/// Turns keys into movements and edits, after the platform's standard keys.
class Keys
{
public:
    explicit Keys(Editor &editor)
        : m_editor(editor)
    {
    }

    bool press(QKeyEvent *event); ///< false for keys that are not the editor's
    static bool wants(const QKeyEvent *event); ///< shortcuts of the window that the editor takes while focused

private:
    bool move(QKeyEvent *event);
    void go(Motion motion, bool select);
    bool edit(QKeyEvent *event);
    bool type(QKeyEvent *event);

    Editor &m_editor;
    CaretMotion m_motion;
};

} // namespace ui
