#pragma once

#include <QtGlobal>

namespace ui {

class Editor;

/// Keeps the word that is heard in the comfortable part of the view until the person scrolls away from it.
class Follower
{
public:
    explicit Follower(Editor &editor)
        : m_editor(editor)
    {
    }

    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    void wordChanged();
    void scrolledByPerson();

private:
    void bringIntoView();

    Editor &m_editor;
    bool m_following = true;
};

} // namespace ui
