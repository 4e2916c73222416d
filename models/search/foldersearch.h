#pragma once

#include "models/search/documentwalk.h"
#include "models/search/foundtree.h"
#include "models/worker.h"
#include <stop_token>

namespace models {

/// Where is searched.
struct SearchScope
{
    enum class Kind { OpenDocuments, Folder, Library } kind = Kind::Library;
    QString account{}; ///< of the folder
    QString folder{}; ///< empty: all of the account
    QString name{};
};

/// Searches many documents: open ones as they are on the screen, the others as the server has them. Two are read at
/// once, as background traffic; hits come into the tree as they are found.
class FolderSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostHits = 20'000; ///< more nobody looks through

    FolderSearch(Accounts &accounts, Documents &documents, QObject *parent = nullptr);
    ~FolderSearch() override;

    void start(const document::SearchQuery &query, const SearchScope &scope); ///< in place of the last one
    void cancel();
    bool isRunning() const { return m_running; }
    const document::SearchQuery &query() const { return m_query; }
    FoundTree &found() { return m_found; }

    struct Progress
    {
        int searched = 0;
        int known = 0; ///< documents met so far
        bool allKnown = false;
        int failed = 0;
        bool isCut = false; ///< there are more than mostHits
    };
    const Progress &progress() const { return m_progress; }

signals:
    void progressChanged();
    void finished(); ///< also when it was cancelled

private:
    void walk(const SearchScope &scope);
    void next();
    void read(const DocumentWalk::Stop &stop);
    void search(const DocumentWalk::Stop &stop, const document::Transcript &transcript);
    void take(const FoundDocument &found, document::SearchEnd end);
    void fail(const DocumentWalk::Stop &stop, const QString &message);
    void end();

    Accounts &m_accounts;
    Documents &m_documents;
    FoundTree m_found;
    document::SearchQuery m_query;
    Progress m_progress{};
    QList<DocumentWalk::Stop> m_waiting;
    int m_reading = 0;
    bool m_running = false;
    int m_run = 0; ///< answers of earlier ones may still come and are not wanted
    std::unique_ptr<QObject> m_job; ///< context of everything under way; deleting it cancels
    std::stop_source m_stop;
    Worker m_reader{QStringLiteral("search read")};
    Worker m_worker{QStringLiteral("search")};
};

} // namespace models
