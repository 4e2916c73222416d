#include "models/search/foundtree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr quintptr topLevel = std::numeric_limits<quintptr>::max(); // a hit has the row of its document instead
constexpr qsizetype context = 60; // code units on each side

QString contextBefore(const FoundHit &hit)
{
    const qsizetype from = std::max<qsizetype>(hit.range.from.offset - context, 0);
    qsizetype cut = from == 0 ? 0 : hit.segmentText.indexOf(u' ', from) + 1;
    if (cut > hit.range.from.offset || (from > 0 && cut == 0))
        cut = from + (hit.segmentText[from].isLowSurrogate() ? 1 : 0);
    return (cut > 0 ? u"…"_s : QString()) + hit.segmentText.sliced(cut, hit.range.from.offset - cut);
}

QString contextAfter(const FoundHit &hit)
{
    const QString rest = hit.segmentText.sliced(hit.range.to.offset);
    if (rest.size() <= 2 * context)
        return rest;
    return rest.first(2 * context - (rest[2 * context].isLowSurrogate() ? 1 : 0)) + u'…';
}

} // namespace

FoundTree::FoundTree(QObject *parent)
    : QAbstractItemModel(parent)
    , m_searcher({})
{
}

void FoundTree::clear()
{
    beginResetModel();
    m_documents.clear();
    m_hits = 0;
    endResetModel();
    emit checksChanged();
}

void FoundTree::append(const FoundDocument &document)
{
    const int row = int(m_documents.size());
    beginInsertRows({}, row, row);
    m_documents.append(document);
    m_hits += document.hits.size();
    endInsertRows();
    emit checksChanged();
}

void FoundTree::setMessage(const DocumentKey &key, const QString &message, bool isError)
{
    for (int row = 0; row < m_documents.size(); ++row) {
        if (m_documents[row].key != key)
            continue;
        m_documents[row].message = message;
        m_documents[row].isError = isError;
        emit dataChanged(index(row, 0), index(row, 0));
    }
}

void FoundTree::removeHits(const DocumentKey &key)
{
    for (int row = 0; row < m_documents.size(); ++row) {
        FoundDocument &document = m_documents[row];
        if (document.key != key || document.hits.isEmpty())
            continue;
        beginRemoveRows(index(row, 0), 0, int(document.hits.size()) - 1);
        m_hits -= document.hits.size();
        document.hits.clear();
        endRemoveRows();
    }
    emit checksChanged();
}

void FoundTree::setReplacement(const document::SearchQuery &query, const std::optional<document::ReplaceText> &with)
{
    if (m_searcher.query() != query)
        m_searcher = document::Searcher(query);
    if (m_with == with)
        return;
    m_with = with;
    for (int row = 0; row < m_documents.size(); ++row)
        tellHits(row);
}

void FoundTree::tellHits(int row)
{
    emit dataChanged(index(row, 0), index(row, 0));
    const int count = int(m_documents[row].hits.size());
    if (count > 0)
        emit dataChanged(index(0, 0, index(row, 0)), index(count - 1, 0, index(row, 0)));
}

qsizetype FoundTree::checkedCount() const
{
    qsizetype count = 0;
    for (const FoundDocument &document : m_documents)
        count += document.finished ? 0 : std::ranges::count_if(document.hits, &FoundHit::checked);
    return count;
}

void FoundTree::checkAll(bool checked)
{
    for (int row = 0; row < m_documents.size(); ++row)
        setData(index(row, 0), checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

QModelIndex FoundTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : topLevel);
}

QModelIndex FoundTree::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()), 0, topLevel);
}

int FoundTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_documents.size());
    return parent.internalId() == topLevel && parent.column() == 0 ? int(m_documents[parent.row()].hits.size()) : 0;
}

int FoundTree::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FoundTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return documentData(m_documents[index.row()], role);
    const FoundDocument &document = m_documents[qsizetype(index.internalId())];
    if (role == KeyRole)
        return QVariant::fromValue(document.key);
    if (role == Qt::CheckStateRole && document.finished)
        return {};
    return hitData(document.hits[index.row()], role);
}

QVariant FoundTree::checkState(const FoundDocument &document) const
{
    if (!m_with || document.hits.isEmpty() || document.finished)
        return {};
    const auto checked = std::ranges::count_if(document.hits, &FoundHit::checked);
    return checked == 0 ? Qt::Unchecked : checked == document.hits.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant FoundTree::documentData(const FoundDocument &document, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return role == Qt::DisplayRole || document.message.isEmpty()
            ? document.title
            : u"%1: %2"_s.arg(document.title, document.message);
    case Qt::CheckStateRole:
        return checkState(document);
    case KeyRole:
        return QVariant::fromValue(document.key);
    case MessageRole:
        return document.message;
    case ErrorRole:
        return document.isError;
    case PlaceRole:
        return document.place;
    case CountRole:
        return document.hits.size();
    case CaptionsRole:
        return document.captions;
    default:
        return {};
    }
}

QVariant FoundTree::hitData(const FoundHit &hit, int role) const
{
    const qsizetype length = hit.range.to.offset - hit.range.from.offset;
    switch (role) {
    case Qt::DisplayRole:
        return contextBefore(hit) + hit.segmentText.mid(hit.range.from.offset, length) + contextAfter(hit);
    case Qt::CheckStateRole:
        return m_with ? QVariant(hit.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case RangeRole:
        return QVariant::fromValue(hit.range);
    case BeforeRole:
        return contextBefore(hit);
    case HitRole:
        return hit.segmentText.mid(hit.range.from.offset, length);
    case AfterRole:
        return contextAfter(hit);
    case ReplacementRole:
        if (!m_with)
            return {};
        return m_searcher
            .replacement({.text = hit.segmentText}, {qint32(hit.range.from.offset), qint32(hit.range.to.offset)},
                         *m_with)
            .value_or(QString());
    case TimeRole:
        return QVariant::fromValue<qint64>(hit.startMs);
    case SpeakerRole:
        return hit.speaker;
    default:
        return {};
    }
}

bool FoundTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool checked = value.toInt() == Qt::Checked;
    if (index.internalId() == topLevel) {
        for (FoundHit &hit : m_documents[index.row()].hits)
            hit.checked = checked;
        tellHits(index.row());
    } else {
        m_documents[qsizetype(index.internalId())].hits[index.row()].checked = checked;
        emit dataChanged(index, index);
        emit dataChanged(index.parent(), index.parent());
    }
    emit checksChanged();
    return true;
}

Qt::ItemFlags FoundTree::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && m_with)
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && index.internalId() != topLevel)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

} // namespace models
