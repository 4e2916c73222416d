#include "models/librarytree.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = models::Library::Kind;

namespace models {

namespace {
bool showsTheSame(const api::Session &a, const api::Session &b)
{
    return a.lastUpdate == b.lastUpdate && a.status == b.status && a.progress == b.progress && a.filename == b.filename
        && a.duration == b.duration && a.error == b.error && a.pinned == b.pinned && a.language == b.language;
}
} // namespace

LibraryTree::LibraryTree(Library &model)
    : m_model(model)
{
    m_root.load = LibraryNode::Load::Loaded;
    m_root.complete = true;
}

LibraryNode *LibraryTree::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<LibraryNode *>(index.internalPointer()) : const_cast<LibraryNode *>(&m_root);
}

QModelIndex LibraryTree::index(const LibraryNode &node, int column) const
{
    if (&node == &m_root)
        return {};
    return m_model.createIndex(int(node.row()), column, const_cast<LibraryNode *>(&node));
}

LibraryTree::Key LibraryTree::keyOf(const LibraryNode &node)
{
    return {node.account, QString::number(int(node.kind)) + u'/' + node.id()};
}

LibraryNode *LibraryTree::find(Kind kind, const QString &account, const QString &id) const
{
    return m_nodes.value({account, QString::number(int(kind)) + u'/' + id});
}

QList<LibraryNode *> LibraryTree::all(Kind kind) const
{
    QList<LibraryNode *> nodes;
    for (LibraryNode *node : m_nodes)
        if (node->kind == kind)
            nodes.append(node);
    return nodes;
}

void LibraryTree::addAccount(qsizetype row, const QString &account)
{
    auto node = make(Kind::Account, m_root);
    node->account = account;
    insert(m_root, row, std::move(node));
}

std::unique_ptr<LibraryNode> LibraryTree::make(Kind kind, LibraryNode &parent) const
{
    auto node = std::make_unique<LibraryNode>();
    node->kind = kind;
    node->account = parent.account;
    node->parent = &parent;
    return node;
}

std::unique_ptr<LibraryNode> LibraryTree::makeFolder(LibraryNode &parent, const api::Folder &folder) const
{
    auto node = make(Kind::Folder, parent);
    node->folder = folder;
    return node;
}

std::unique_ptr<LibraryNode> LibraryTree::makeSession(LibraryNode &parent, const api::Session &session) const
{
    auto node = make(Kind::Session, parent);
    node->session = session;
    for (const api::DocumentSummary &document : session.documents) {
        node->children.push_back(make(Kind::Document, *node));
        node->children.back()->document = document;
    }
    return node;
}

void LibraryTree::insert(LibraryNode &parent, qsizetype row, std::unique_ptr<LibraryNode> node)
{
    Nodes nodes;
    nodes.push_back(std::move(node));
    insert(parent, row, std::move(nodes));
}

void LibraryTree::insert(LibraryNode &parent, qsizetype row, Nodes nodes)
{
    if (nodes.empty())
        return;
    m_model.beginInsertRows(index(parent), int(row), int(row + qsizetype(nodes.size())) - 1);
    for (const auto &node : nodes)
        remember(*node);
    parent.children.insert(parent.children.begin() + row, std::make_move_iterator(nodes.begin()),
                           std::make_move_iterator(nodes.end()));
    m_model.endInsertRows();
}

void LibraryTree::remember(LibraryNode &node)
{
    m_nodes.insert(keyOf(node), &node);
    for (const auto &child : node.children)
        remember(*child);
}

void LibraryTree::move(LibraryNode &parent, qsizetype from, qsizetype to)
{
    m_model.beginMoveRows(index(parent), int(from), int(from), index(parent), int(to));
    auto node = std::move(parent.children[size_t(from)]);
    parent.children.erase(parent.children.begin() + from);
    parent.children.insert(parent.children.begin() + to, std::move(node)); // only ever moves up
    m_model.endMoveRows();
}

void LibraryTree::remove(LibraryNode &node)
{
    LibraryNode &parent = *node.parent;
    const qsizetype row = node.row();
    m_model.beginRemoveRows(index(parent), int(row), int(row));
    forget(node);
    parent.children.erase(parent.children.begin() + row);
    m_model.endRemoveRows();
}

void LibraryTree::forget(const LibraryNode &node)
{
    for (const auto &child : node.children)
        forget(*child);
    // The same session may be known elsewhere by now (it was moved to another folder).
    if (m_nodes.value(keyOf(node)) == &node)
        m_nodes.remove(keyOf(node));
}

void LibraryTree::changed(const LibraryNode &node)
{
    emit m_model.dataChanged(index(node), index(node, Library::ColumnCount - 1));
}

void LibraryTree::setContents(LibraryNode &container, const LibraryContents &contents, bool whole)
{
    Nodes fresh;
    for (const api::Folder &folder : contents.folders)
        fresh.push_back(makeFolder(container, folder));
    for (const api::Session &session : contents.sessions)
        fresh.push_back(makeSession(container, session));
    if (whole)
        removeMissing(container, fresh);

    qsizetype row = whole ? 0 : qsizetype(container.children.size());
    Nodes added; // new ones that stand together are inserted together
    for (auto &node : fresh) {
        LibraryNode *known = m_nodes.value(keyOf(*node));
        if (known && known->parent != &container) { // it was moved here
            remove(*known);
            known = nullptr;
        }
        if (!known) {
            added.push_back(std::move(node));
            continue;
        }
        const auto count = qsizetype(added.size());
        insert(container, row, std::exchange(added, {}));
        row += count;
        if (whole) {
            if (known->row() != row)
                move(container, known->row(), row);
            ++row;
        }
        update(*known, *node);
    }
    insert(container, row, std::move(added));
}

void LibraryTree::removeMissing(LibraryNode &container, const Nodes &fresh)
{
    QSet<Key> keys;
    for (const auto &node : fresh)
        keys.insert(keyOf(*node));
    for (qsizetype row = qsizetype(container.children.size()) - 1; row >= 0; --row)
        if (!keys.contains(keyOf(*container.children[size_t(row)])))
            remove(*container.children[size_t(row)]);
}

void LibraryTree::update(LibraryNode &node, LibraryNode &fresh)
{
    if (node.kind == Kind::Session) {
        setSession(node, fresh.session);
    } else {
        node.folder = fresh.folder;
        changed(node);
    }
}

void LibraryTree::setSession(LibraryNode &node, const api::Session &session)
{
    const bool isNew = !showsTheSame(node.session, session);
    node.session = session;
    if (isNew)
        changed(node);
    QSet<QString> ids;
    for (const api::DocumentSummary &document : session.documents)
        ids.insert(document.id.value);
    for (qsizetype row = qsizetype(node.children.size()) - 1; row >= 0; --row)
        if (!ids.contains(node.children[size_t(row)]->id()))
            remove(*node.children[size_t(row)]);
    for (const api::DocumentSummary &document : session.documents)
        setDocument(node, document);
}

void LibraryTree::setDocument(LibraryNode &session, const api::DocumentSummary &document)
{
    const auto it
        = std::ranges::find(session.children, document.id.value, [](const auto &child) { return child->id(); });
    if (it != session.children.end()) {
        (*it)->document = document;
        changed(**it);
        return;
    }
    auto added = make(Kind::Document, session);
    added->document = document;
    insert(session, qsizetype(session.children.size()), std::move(added));
}

void LibraryTree::setFolder(LibraryNode &container, const api::Folder &folder)
{
    if (LibraryNode *known = find(Kind::Folder, container.account, folder.id.value)) {
        known->folder = folder;
        changed(*known);
        return;
    }
    auto added = makeFolder(container, folder);
    const auto firstSession
        = std::ranges::find(container.children, Kind::Session, [](const auto &child) { return child->kind; });
    insert(container, firstSession - container.children.begin(), std::move(added));
}

} // namespace models
