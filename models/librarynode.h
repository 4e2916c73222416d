#pragma once

#include "api/folders.h"
#include "models/library.h"

namespace models {

/// One row of the library's tree. Addresses are stable; model indexes point here.
struct LibraryNode
{
    enum class Load { None, Loading, Loaded, Failed };

    Library::Kind kind = Library::Kind::Account;
    QString account{};
    LibraryNode *parent = nullptr; ///< nullptr for the tree's invisible root
    std::vector<std::unique_ptr<LibraryNode>> children{};
    api::Folder folder{}; ///< of a folder
    api::Session session{}; ///< of a session; its documents are the children
    api::DocumentSummary document{}; ///< of a document

    Load load = Load::None;
    bool again = false; ///< asked to refresh while loading
    int fetched = 0; ///< sessions asked for so far, also those that are shown elsewhere
    bool complete = false; ///< no more pages
    QString error{}; ///< why loading failed
    mutable size_t rowHint = 0; ///< where it was last seen among its siblings
    bool watched = false; ///< a session that was seen running: its end is told

    QString id() const
    {
        switch (kind) {
        case Library::Kind::Folder:
            return folder.id.value;
        case Library::Kind::Session:
            return session.id.value;
        case Library::Kind::Document:
            return document.id.value;
        default:
            return account;
        }
    }
    qsizetype row() const
    {
        const auto &siblings = parent->children;
        if (rowHint >= siblings.size() || siblings[rowHint].get() != this)
            for (rowHint = 0; siblings[rowHint].get() != this;)
                ++rowHint;
        return qsizetype(rowHint);
    }
    bool isContainer() const { return kind == Library::Kind::Account || kind == Library::Kind::Folder; }
    const LibraryNode *sessionNode() const { return kind == Library::Kind::Document ? parent : this; }
};

/// What is shown of a node in a column or role.
QVariant libraryData(const LibraryNode &node, int column, int role, const Accounts &accounts);
QString sessionStatusWord(const api::Session &session); ///< canonical; unknown words as they are
bool isRunning(const api::Session &session);

} // namespace models
