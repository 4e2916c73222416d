#include "ui/review/pagereview.h"

#include "models/review/segmentnotes.h"
#include "ui/options.h"

namespace ui {

namespace {
constexpr int countDelayMs = 1000; // from a change to keeping the count
}

PageReview::PageReview(DocumentPage &page, models::Workspace &workspace)
    : QObject(&page)
    , m_page(page)
    , m_workspace(workspace)
    , m_spelling(workspace.spellingTools(), page.document()->key(), page.document()->model())
    , m_marks(m_spelling, *page.view())
    , m_counter(page.document()->model())
    , m_learner(page.document()->model())
{
    page.view()->setGutterMarks("reviewed", [this](qsizetype segment) {
        const document::Segment &row = m_page.document()->model().transcript().segments.at(segment);
        return models::isReviewed(row) ? QList<GutterSign>{GutterSign::Reviewed} : QList<GutterSign>();
    });
    // The page may live a little longer than its document.
    connect(&page.document()->model(), &QObject::destroyed, this, [this] { delete this; });
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countDelayMs);
    connect(&m_countTimer, &QTimer::timeout, this, &PageReview::keepCount);
    connect(&m_counter, &models::ReviewCounter::changed, &m_countTimer, qOverload<>(&QTimer::start));
    connect(&m_counter, &models::ReviewCounter::changed, page.view(), &TranscriptView::updateMarks);
    connect(&workspace.settings, &models::Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(confidenceOption.key))
            setConfidence(m_workspace.settings.value(confidenceOption));
    });
    m_countTimer.start();
}

Reviewing &PageReview::reviewing()
{
    if (!m_reviewing) {
        m_queue = std::make_unique<models::ReviewQueue>(m_page.document()->model(), m_spelling);
        setConfidence(m_workspace.settings.value(confidenceOption));
        m_reviewing = std::make_unique<Reviewing>(*m_queue, m_spelling, *m_page.view());
        connect(m_reviewing.get(), &Reviewing::fixing, &m_learner, &models::FixLearner::skipNext);
    }
    return *m_reviewing;
}

void PageReview::setConfidence(double threshold)
{
    if (!m_queue)
        return;
    models::ReviewRules rules = m_queue->rules();
    rules.confidence = threshold;
    m_queue->setRules(rules);
}

void PageReview::keepCount()
{
    if (!m_page.isReady())
        return;
    m_workspace.wordbook.load();
    m_workspace.wordbook.setReviewCount(m_page.document()->key().toString(), m_counter.count());
}

} // namespace ui
