#pragma once

#include "models/review/issuestore.h"
#include "models/spelling/documentspelling.h"

#include <QTimer>

namespace models {

/// The places of a document that a person should look at, in order, as rows. Found segment by segment on the worker;
/// after an edit only what it touched is looked at again.
class ReviewQueue : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindsRole = Qt::UserRole + 1, ///< a combination of IssueKind
        SegmentRole,
        WordRole, ///< the text of the place
        ContextRole, ///< the text around it, with the place between two U+0000
        TimeRole, ///< ms
        ConfidenceRole, ///< percent
    };

    ReviewQueue(TranscriptModel &model, DocumentSpelling &spelling, QObject *parent = nullptr);

    void setRules(const ReviewRules &rules);
    void setPause(std::chrono::milliseconds pause) { m_timer.setInterval(pause); } ///< after the last key (tests)
    const ReviewRules &rules() const { return m_rules; }
    void setShown(quint8 kinds); ///< issues of one of these kinds are rows
    quint8 shown() const { return m_kinds; }
    int count(quint8 kinds) const { return m_store.count(kinds); }
    bool isComplete() const { return m_store.checked() == m_store.segments(); }
    qsizetype checkedSegments() const { return m_store.checked(); }

    const Issue &issueAt(int row) const { return m_shown.all().at(row); }
    document::Range rangeOf(int row) const;
    /// The row of the next issue that starts at or behind `from` (by > 0), or of the last that starts before it; -1 for
    /// none.
    int nextRow(const document::Position &from, int by) const;
    /// Whether all up to there has been looked at, so that nextRow() is the last word.
    bool isKnown(const document::Position &from, int row, int by) const;
    int rowOf(const document::Position &from, quint8 kinds) const; ///< of an issue that starts just there; -1 for none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void progressed(); ///< counts, or how much has been looked at

private:
    struct Batch
    {
        qsizetype first = 0;
        qsizetype count = 0;
        QSet<qsizetype> touched{}; ///< rows edited meanwhile: what is found there is stale
        bool isVoid = false; ///< its rows are others now
    };
    void restart();
    void follow(const document::Edit &edit);
    void look();
    void take(const QList<Issue> &found);
    void showAgain(qsizetype first, qsizetype count);
    QList<Issue> wanted(qsizetype first, qsizetype count) const;

    TranscriptModel &m_model;
    DocumentSpelling &m_spelling;
    ReviewRules m_rules;
    quint8 m_kinds = allKinds;
    IssueStore m_store;
    IssueList m_shown;
    std::optional<Batch> m_batch; ///< on the worker
    QTimer m_timer; ///< after the last key
};

} // namespace models
