#pragma once

#include <QInputMethodEvent>
#include <QVariant>

namespace ui {

class Editor;

/// Input methods: text that is being composed is shown but not yet part of the transcript; a composition, with the
/// selection that it replaced, is one undo step.
class Composition
{
public:
    explicit Composition(Editor &editor)
        : m_editor(editor)
    {
    }

    bool isActive() const { return m_active; }
    void handle(QInputMethodEvent *event);
    QVariant answer(Qt::InputMethodQuery query, const QVariant &argument);
    void commit(); ///< before anything that would leave it: focus, caret or model change

private:
    void begin();
    void end();
    void show(const QInputMethodEvent &event);
    void select(const QInputMethodEvent &event);
    void relayout();

    Editor &m_editor;
    bool m_active = false;
};

} // namespace ui
