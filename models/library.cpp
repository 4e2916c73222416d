#include "models/library.h"

#include "models/libraryprivate.h"

using namespace Qt::StringLiterals;

namespace models {

QString DocumentKey::toString() const
{
    return account + u'/' + session + u'/' + document;
}

std::optional<DocumentKey> DocumentKey::fromString(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3 || parts.at(0).isEmpty() || parts.at(1).isEmpty())
        return std::nullopt;
    return DocumentKey{.account = parts.at(0), .session = parts.at(1), .document = parts.at(2)};
}

Library::Library(Accounts &accounts, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, accounts))
{
    d->followAccounts();
}

Library::~Library() = default;

QModelIndex Library::find(const DocumentKey &key) const
{
    const bool isSession = key.document.isEmpty();
    const LibraryNode *node = isSession ? d->tree.find(Kind::Session, key.account, key.session)
                                        : d->tree.find(Kind::Document, key.account, key.document);
    return node ? d->tree.index(*node) : QModelIndex();
}

QModelIndex Library::findFolder(const QString &account, const QString &folder) const
{
    const LibraryNode *node = folder.isEmpty() ? d->tree.find(Kind::Account, account, account)
                                               : d->tree.find(Kind::Folder, account, folder);
    return node ? d->tree.index(*node) : QModelIndex();
}

DocumentKey Library::key(const QModelIndex &index) const
{
    const LibraryNode &node = *d->tree.node(index);
    DocumentKey key{.account = node.account};
    if (node.kind == Kind::Document) {
        key.session = node.parent->id();
        key.document = node.id();
    } else if (node.kind == Kind::Session) {
        key.session = node.id();
        for (const api::DocumentSummary &document : node.session.documents)
            if (key.document.isEmpty() || (document.type == api::DocumentType::Document))
                if (key.document = document.id.value; document.type == api::DocumentType::Document)
                    break;
    }
    return key;
}

QStringList Library::folderPath(const QModelIndex &index) const
{
    QStringList path;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        path.prepend(up.siblingAtColumn(Name).data().toString());
    return path;
}

bool Library::isLoading(const QModelIndex &parent) const
{
    return d->tree.node(parent)->load == LibraryNode::Load::Loading;
}

void Library::setPollInterval(std::chrono::milliseconds interval)
{
    d->pollInterval = interval;
    d->schedulePoll();
}

QModelIndex Library::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, d->tree.node(parent)->children[size_t(row)].get());
}

QModelIndex Library::parent(const QModelIndex &index) const
{
    const LibraryNode *parent = d->tree.node(index)->parent;
    return parent ? d->tree.index(*parent) : QModelIndex();
}

int Library::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(d->tree.node(parent)->children.size());
}

int Library::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

void Library::setReviewCounts(ReviewCounts counts)
{
    d->reviewCounts = std::move(counts);
}

void Library::noteReviewCount(const DocumentKey &changed)
{
    for (const QModelIndex &index : {find(changed), find({changed.account, changed.session, {}})}) {
        if (index.isValid())
            emit dataChanged(index.siblingAtColumn(Name), index.siblingAtColumn(ColumnCount - 1));
    }
}

QVariant Library::data(const QModelIndex &index, int role) const
{
    if (role == ReviewedRole || role == SegmentsRole) {
        const auto kind = index.data(KindRole).value<Kind>();
        const bool hasText = kind == Kind::Document || kind == Kind::Session;
        const auto count = hasText && d->reviewCounts ? d->reviewCounts(key(index)) : std::nullopt;
        return !count ? QVariant() : role == ReviewedRole ? count->first : count->second;
    }
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return libraryData(*d->tree.node(index), index.column(), role, d->accounts);
}

bool Library::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value.toString().trimmed().isEmpty())
        return false;
    if (value.toString() != index.data(Qt::EditRole).toString())
        rename(index, value.toString().trimmed());
    return true;
}

QVariant Library::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[]
        = {tr("Name"), tr("Status"), tr("Language"), tr("Duration"), tr("Modified"), tr("Type"), tr("Owner")};
    return titles[section];
}

Qt::ItemFlags Library::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Kind kind = d->tree.node(index)->kind;
    const bool canRename = index.column() == Name && (kind == Kind::Folder || kind == Kind::Document);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (canRename ? Qt::ItemIsEditable : Qt::NoItemFlags)
        | (kind == Kind::Document ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

bool Library::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const LibraryNode &node = *d->tree.node(parent);
    if (node.kind == Kind::Document)
        return false;
    const bool mayHave = node.isContainer() && !node.complete && node.load != LibraryNode::Load::Failed;
    return !node.children.empty() || mayHave || canFetchMore(parent);
}

bool Library::canFetchMore(const QModelIndex &parent) const
{
    const LibraryNode &node = *d->tree.node(parent);
    if (parent.column() > 0 || node.load == LibraryNode::Load::Loading || node.load == LibraryNode::Load::Failed)
        return false;
    if (node.kind == Kind::Session)
        return node.load == LibraryNode::Load::None && node.children.empty()
            && node.session.status == api::SessionStatus::Done;
    return parent.isValid() && node.isContainer() && !node.complete && d->accounts.isUsable(node.account);
}

void Library::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    LibraryNode &node = *d->tree.node(parent);
    if (node.kind == Kind::Session)
        d->loadDocuments(node);
    else
        d->load(node, false);
}

} // namespace models
