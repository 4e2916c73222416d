#pragma once

#include "models/spelling/wordbook.h"
#include "ui/window/desk.h"

#include <QPointer>

namespace ui {

class DocumentPage;
class PageReview;
class ReviewPane;

/// Spelling and review of the window's documents: F7, F8 and their family, the pane, and what corrections teach.
class ReviewCommands : public QObject
{
    Q_OBJECT
public:
    ReviewCommands(Desk &desk, QObject *parent);

signals:
    /// Of the current document; nothing without one.
    void countChanged(const std::optional<models::ReviewCount> &count);

private:
    void bindSpelling();
    void bindReview();
    void showPage(DocumentPage *page);
    void showReady();
    void showReviewed();
    void toggleReviewed(bool reviewed);
    PageReview *review(); ///< of the current page; nullptr until its document is there
    PageReview *made(DocumentPage &page);
    ReviewPane *pane() const;
    QString typedFix() const; ///< in the pane, while it has the focus

    Desk &m_desk;
    QPointer<DocumentPage> m_page;
    std::optional<models::ReviewCount> m_count; ///< as told last
};

} // namespace ui
