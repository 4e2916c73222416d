#pragma once

#include "models/opendocument.h"
#include "models/search/foundtree.h"
#include "models/worker.h"
#include <QPointer>

namespace models {

/// Replaces the checked hits of a tree, document by document: each is opened (without being shown when it is not), is
/// changed by one undoable step, and goes to the journal and the server as if it had been typed. A hit whose text is no
/// longer what was shown is left alone.
class FolderReplace : public QObject
{
    Q_OBJECT
public:
    FolderReplace(Documents &documents, FoundTree &found, QObject *parent = nullptr);
    ~FolderReplace() override; ///< lets the documents go that nobody else has open

    void start(const document::SearchQuery &query, const document::ReplaceText &with);
    bool isRunning() const { return m_running; }
    qsizetype replaced() const { return m_replaced; }
    int changedDocuments() const { return int(m_done.size()); }
    qsizetype skipped() const { return m_skipped; } ///< hits that were changed meanwhile
    bool canUndo() const;
    void undo(); ///< in all documents where nothing was done since
    void forget(); ///< lets the documents go

signals:
    void progressChanged();
    void finished();

private:
    struct Done
    {
        QPointer<OpenDocument> document{};
        int step = 0; ///< of its undo stack, behind ours
    };
    void next();
    /// What is to be done to one document, thought out on the worker.
    struct Plan
    {
        document::Edit edit{};
        qsizetype replaced = 0;
        qsizetype skipped = 0;
    };
    static Plan planOf(const document::Transcript &transcript, const FoundDocument &found, document::Searcher searcher,
                       const document::ReplaceText &with);
    void change(OpenDocument *document, const FoundDocument &found);
    void apply(OpenDocument *document, const FoundDocument &found, const Plan &plan);
    void noteSave(OpenDocument *document);
    void close(OpenDocument *document);

    Documents &m_documents;
    FoundTree &m_found;
    document::Searcher m_searcher;
    document::ReplaceText m_with;
    QList<FoundDocument> m_waiting;
    QPointer<OpenDocument> m_loading; ///< not yet changed
    QList<Done> m_done;
    qsizetype m_replaced = 0;
    qsizetype m_skipped = 0;
    bool m_running = false;
    Worker m_worker{QStringLiteral("replace")};
};

} // namespace models
