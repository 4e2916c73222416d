#pragma once

#include "models/librarytree.h"

#include <QElapsedTimer>
#include <QTimer>

namespace models {

/// What the library does behind its rows: loading (libraryloading.cpp), polling (librarypolling.cpp), verbs
/// (libraryverbs.cpp).
class Library::Private : public QObject
{
public:
    Private(Library &owner, Accounts &accounts);

    // loading
    void followAccounts(); ///< first of all, when the model is whole
    void load(LibraryNode &node, bool whole);
    void refresh(LibraryNode &node);
    void loadDocuments(LibraryNode &session);
    void clear(LibraryNode &account);
    // polling
    void watch(const QString &account, const QString &session);
    bool isWaitedFor(const Account &account) const;
    void schedulePoll();

    // verbs
    struct Target
    {
        Library::Kind kind = Library::Kind::Account;
        QString account{};
        QString id{};
        QString session{}; ///< of a document
    };
    static Target targetOf(const LibraryNode &node);
    LibraryNode *node(const Target &target) const;
    api::Client *client(const LibraryNode &node, const QString &what); ///< tells failed() when there is none to ask
    bool check(const api::Error *error, const QString &account, const QString &what);
    void remove(const LibraryNode &node);

    Library &q;
    Accounts &accounts;
    LibraryTree tree;
    ReviewCounts reviewCounts;

private:
    using Load = LibraryNode::Load;
    void finishLoad(const Target &target, const LibraryContents &contents, bool whole);
    void failLoad(const Target &target, const api::Error &error);
    void setLoad(LibraryNode &node, Load load, const QString &error = {});
    void poll();
    void pollSession(const QString &account, const QString &session);
    void noteSession(const QString &account, const api::Session &session);
    void watchRunning(const LibraryNode &container);

public:
    std::chrono::milliseconds pollInterval{5000};

private:
    QTimer m_poll;
    QElapsedTimer m_busySince; ///< since a session was last added to the watched ones
    QHash<std::pair<QString, QString>, int> m_watched; ///< (account, session) -> polls without an answer
};

} // namespace models
