#pragma once

#include "models/libraryfetch.h"
#include "models/librarynode.h"

#include <QHash>

namespace models {

/// The nodes of the library and the row signals that go with every change of them. Never resets, so that selection and
/// expansion survive.
class LibraryTree
{
public:
    explicit LibraryTree(Library &model);

    LibraryNode &root() { return m_root; }
    LibraryNode *node(const QModelIndex &index) const; ///< of an invalid index: the root
    QModelIndex index(const LibraryNode &node, int column = 0) const;
    LibraryNode *find(Library::Kind kind, const QString &account, const QString &id) const;
    QList<LibraryNode *> all(Library::Kind kind) const;

    void addAccount(qsizetype row, const QString &account);
    void changed(const LibraryNode &node);
    /// Makes the children what the server says, from the first on; `whole` also takes away what it no longer has.
    void setContents(LibraryNode &container, const LibraryContents &contents, bool whole);
    void setSession(LibraryNode &node, const api::Session &session);
    void setDocument(LibraryNode &session, const api::DocumentSummary &document); ///< changes or appends it
    void setFolder(LibraryNode &container, const api::Folder &folder);
    void remove(LibraryNode &node);

private:
    using Key = std::pair<QString, QString>;
    using Nodes = std::vector<std::unique_ptr<LibraryNode>>;
    static Key keyOf(const LibraryNode &node);
    std::unique_ptr<LibraryNode> make(Library::Kind kind, LibraryNode &parent) const;
    std::unique_ptr<LibraryNode> makeFolder(LibraryNode &parent, const api::Folder &folder) const;
    std::unique_ptr<LibraryNode> makeSession(LibraryNode &parent, const api::Session &session) const;
    void insert(LibraryNode &parent, qsizetype row, std::unique_ptr<LibraryNode> node);
    void insert(LibraryNode &parent, qsizetype row, Nodes nodes);
    void move(LibraryNode &parent, qsizetype from, qsizetype to);
    void remember(LibraryNode &node);
    void forget(const LibraryNode &node);
    void removeMissing(LibraryNode &container, const Nodes &fresh);
    void update(LibraryNode &node, LibraryNode &fresh);

    Library &m_model;
    LibraryNode m_root;
    QHash<Key, LibraryNode *> m_nodes;
};

} // namespace models
