#pragma once

#include "models/review/fixlearner.h"
#include "models/review/reviewcounter.h"
#include "models/workspace.h"
#include "ui/document/documentpage.h"
#include "ui/review/pagespelling.h"
#include "ui/review/reviewing.h"

namespace ui {

/// Spelling and review of one page, from when its document is there; the queue is made when it is first asked for.
class PageReview : public QObject
{
    Q_OBJECT
public:
    PageReview(DocumentPage &page, models::Workspace &workspace);

    DocumentPage &page() { return m_page; }
    models::DocumentSpelling &spelling() { return m_spelling; }
    PageSpelling &marks() { return m_marks; }
    models::ReviewCounter &counter() { return m_counter; }
    models::FixLearner &learner() { return m_learner; }
    Reviewing &reviewing();
    void setConfidence(double threshold);

private:
    void keepCount();

    DocumentPage &m_page;
    models::Workspace &m_workspace;
    models::DocumentSpelling m_spelling;
    PageSpelling m_marks;
    models::ReviewCounter m_counter;
    models::FixLearner m_learner;
    QTimer m_countTimer;
    std::unique_ptr<models::ReviewQueue> m_queue;
    std::unique_ptr<Reviewing> m_reviewing;
};

} // namespace ui
