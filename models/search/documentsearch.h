#pragma once

#include "models/search/hitstore.h"
#include "models/transcriptmodel.h"
#include "models/worker.h"
#include <QPointer>

namespace models {

/// Searches one open document and keeps its hits right while it is edited: a key costs the search of the segments that
/// it changed. The whole document, and regular expressions, are searched on a worker.
class DocumentSearch : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing to look for, or nowhere
        Searching,
        Ready,
        Unusable, ///< message() says what is wrong with the expression
        TooSlow, ///< the expression was given up
    };
    Q_ENUM(State)

    explicit DocumentSearch(QObject *parent = nullptr);
    ~DocumentSearch() override;

    void setModel(TranscriptModel *model); ///< nullptr for none
    void setQuery(const document::SearchQuery &query);
    const document::SearchQuery &query() const { return m_query; } ///< `within` follows the edits

    State state() const { return m_state; }
    bool isSettled() const { return m_state == State::Ready && !m_busy; } ///< all hits are known
    QString message() const; ///< a sentence when the query cannot be used
    qsizetype count() const { return m_hits.total(); }
    const HitStore::Row &hitsOf(qsizetype segment) const { return m_hits.at(segment); }
    /// 1 for the first hit; 0 when this is none.
    qsizetype numberOf(const document::Range &range) const;

    struct Step
    {
        document::Range hit{};
        bool wrapped = false; ///< it went on from the other end
    };
    std::optional<Step> next(const document::Position &from) const; ///< begins at or behind it
    std::optional<Step> previous(const document::Position &from) const; ///< begins before it

    /// Replaces one hit as a step of its own; the place behind the new text, or nothing when it is no hit.
    std::optional<document::Position> replace(const document::Range &hit, const document::ReplaceText &with);
    void replaceAll(const document::ReplaceText &with); ///< in one step; replacedAll() comes when it is done

signals:
    void changed(); ///< hits or state
    void replacedAll(qsizetype count);

private:
    struct Splice
    {
        qsizetype first = 0;
        qsizetype removed = 0;
        qsizetype inserted = 0;
    };
    struct Rows
    {
        qsizetype first = 0;
        qsizetype end = 0;
        bool isEmpty() const { return first >= end; }
    };
    static document::Transcript someOf(const document::Transcript &transcript, const Rows &rows);
    static qsizetype rowAfter(qsizetype row, const QList<Splice> &splices);
    void restart();
    void setState(State state);
    void follow(const document::Edit &edit);
    void splice(const Splice &splice);
    void searchChanged();
    void searchOnWorker(const Rows &rows);
    void take(const document::Found &found);
    void applyAll(const document::Edit &edit, qsizetype count);

    QPointer<TranscriptModel> m_model;
    document::SearchQuery m_query;
    document::Searcher m_searcher;
    State m_state = State::Idle;
    HitStore m_hits;
    Rows m_dirty; ///< their hits are not known
    QList<Splice> m_sinceSnapshot; ///< what happened while the worker was searching
    bool m_busy = false;
    int m_job = 0; ///< answers of earlier jobs are not wanted
    int m_revision = 0; ///< of the text
    std::stop_source m_stop;
    Worker m_worker{QStringLiteral("find")};
};

} // namespace models
