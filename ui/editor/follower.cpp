#include "ui/editor/follower.h"

#include "ui/editor/editor.h"
#include "ui/transcriptview.h"

namespace ui {

void Follower::setFollowing(bool following)
{
    if (following)
        bringIntoView();
    if (following == m_following)
        return;
    m_following = following;
    emit m_editor.view().followingChanged(following);
}

void Follower::wordChanged()
{
    if (m_following)
        bringIntoView();
}

void Follower::scrolledByPerson()
{
    if (!m_following || !m_editor.currentWord().isValid())
        return;
    const QRect word = m_editor.scroller.wordRect(m_editor.currentWord());
    if (word.bottom() < 0 || word.top() >= m_editor.viewport()->height())
        setFollowing(false);
}

void Follower::bringIntoView()
{
    const document::WordRef &word = m_editor.currentWord();
    if (!word.isValid() || word.segment >= m_editor.flow.count())
        return;
    // The word may wander from the top to two thirds of the view; then it is put near the top, with what was said
    // before still in sight.
    const int height = m_editor.viewport()->height();
    QRect rect = m_editor.scroller.wordRect(word);
    if (rect.top() >= 0 && rect.bottom() <= height * 2 / 3)
        return;
    m_editor.scroller.scrollBy(rect.top() - height / 4);
    // Estimated heights on the way there may have been corrected.
    rect = m_editor.scroller.wordRect(word);
    if (rect.top() < 0 || rect.bottom() > height)
        m_editor.scroller.scrollBy(rect.top() - height / 4);
}

} // namespace ui
