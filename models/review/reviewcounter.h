#pragma once

#include "models/spelling/wordbook.h"
#include "models/transcriptmodel.h"

namespace models {

/// Counts the reviewed segments of a document as they change; an edit costs what it touches.
class ReviewCounter : public QObject
{
    Q_OBJECT
public:
    explicit ReviewCounter(TranscriptModel &model, QObject *parent = nullptr);

    const ReviewCount &count() const { return m_count; }

signals:
    void changed(const models::ReviewCount &count);

private:
    void recount();
    void follow(const document::Edit &edit);

    TranscriptModel &m_model;
    ReviewCount m_count;
};

} // namespace models
