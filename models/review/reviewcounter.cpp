#include "models/review/reviewcounter.h"

#include "models/review/segmentnotes.h"

#include <algorithm>

namespace models {

namespace {

int reviewedIn(const QList<document::Segment> &segments)
{
    return int(std::count_if(segments.begin(), segments.end(), isReviewed));
}

} // namespace

ReviewCounter::ReviewCounter(TranscriptModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &ReviewCounter::recount);
    connect(&model, &TranscriptModel::edited, this, &ReviewCounter::follow);
    recount();
}

void ReviewCounter::recount()
{
    m_count = {reviewedIn(m_model.transcript().segments), int(m_model.transcript().segments.size())};
    emit changed(m_count);
}

void ReviewCounter::follow(const document::Edit &edit)
{
    ReviewCount next = m_count;
    next.reviewed += reviewedIn(edit.inserted) - reviewedIn(edit.removed);
    next.total += int(edit.inserted.size() - edit.removed.size());
    if (std::exchange(m_count, next) != next)
        emit changed(m_count);
}

} // namespace models
