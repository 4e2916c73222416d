#include "ui/library/libraryproxy.h"

namespace ui {

using models::Library;

namespace {
/// Folders before sessions, pinned before the rest.
int rank(const QModelIndex &index)
{
    const bool folder = index.data(Library::KindRole).value<Library::Kind>() == Library::Kind::Folder;
    const bool pinned = index.data(Library::PinnedRole).toBool();
    return (folder ? 0 : 2) + (pinned ? 0 : 1);
}
} // namespace

// The C locale compares bytes and knows no numbers.
LibraryProxy::LibraryProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setDynamicSortFilter(true);
}

void LibraryProxy::setSearch(const QString &text)
{
    if (std::exchange(m_search, text.trimmed()) != m_search)
        invalidateFilter();
}

bool LibraryProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_search.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, Library::Name, parent);
    return index.data(Qt::DisplayRole).toString().contains(m_search, Qt::CaseInsensitive);
}

bool LibraryProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const QModelIndex first = left.siblingAtColumn(Library::Name);
    const QModelIndex second = right.siblingAtColumn(Library::Name);
    using Kind = Library::Kind;
    const Kind kind = first.data(Library::KindRole).value<Kind>();
    if (kind == Kind::Account || kind == Kind::Document)
        return (left.row() < right.row()) == ascending; // in the order of the model, whichever way the arrow points
    if (rank(first) != rank(second))
        return (rank(first) < rank(second)) == ascending;
    const QVariant a = left.data(Library::SortRole);
    const QVariant b = right.data(Library::SortRole);
    if (a.isValid() && b.isValid() && a.metaType() == b.metaType() && a.metaType() != QMetaType::fromType<QString>()) {
        const QPartialOrdering order = QVariant::compare(a, b);
        if (order == QPartialOrdering::Less || order == QPartialOrdering::Greater)
            return order == QPartialOrdering::Less;
    } else if (a.isValid() && b.isValid()) {
        if (const int order = m_collator.compare(a.toString(), b.toString()); order != 0)
            return order < 0;
    }
    return m_collator.compare(first.data().toString(), second.data().toString()) < 0;
}

} // namespace ui
