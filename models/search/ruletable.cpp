#include "models/search/ruletable.h"

#include <algorithm>
#include <QLocale>
#include <QScopedValueRollback>
#include <utility>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr qsizetype unknown = -2;

/// The member behind a column with a check box; nullptr for the others.
bool *optionOf(ReplaceRule &rule, int column)
{
    switch (column) {
    case RuleTable::MatchCase:
        return &rule.query.matchCase;
    case RuleTable::WholeWord:
        return &rule.query.wholeWord;
    case RuleTable::RegularExpression:
        return &rule.query.regularExpression;
    case RuleTable::PreserveCase:
        return &rule.with.preserveCase;
    case RuleTable::Find:
        return &rule.enabled;
    default:
        return nullptr;
    }
}

} // namespace

RuleTable::RuleTable(ReplaceRules &rules, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(rules)
{
    connect(&rules, &ReplaceRules::changed, this, [this] {
        if (!m_storing)
            setSet(m_set);
    });
}

void RuleTable::setSet(const QString &set)
{
    beginResetModel();
    m_set = set;
    m_rules = m_store.inSet(set);
    m_counts.fill(unknown, m_rules.size());
    endResetModel();
    emit edited();
}

void RuleTable::store()
{
    const QScopedValueRollback storing(m_storing, true);
    QList<ReplaceRule> whole;
    std::ranges::copy_if(m_rules, std::back_inserter(whole),
                         [](const ReplaceRule &rule) { return !rule.query.text.isEmpty(); });
    m_store.setSet(m_set, whole);
    emit edited();
}

QModelIndex RuleTable::add()
{
    const int row = int(m_rules.size());
    beginInsertRows({}, row, row);
    m_rules.append({.set = m_set, .query = {.wholeWord = true}});
    m_counts.append(unknown);
    endInsertRows();
    return index(row, Find);
}

void RuleTable::insert(const QList<ReplaceRule> &rules)
{
    if (rules.isEmpty())
        return;
    const int row = int(m_rules.size());
    beginInsertRows({}, row, row + int(rules.size()) - 1);
    m_rules += rules;
    m_counts.resize(m_rules.size(), unknown);
    endInsertRows();
    store();
}

void RuleTable::remove(const QModelIndexList &indexes)
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        if (!rows.contains(index.row()))
            rows.append(index.row());
    std::ranges::sort(rows, std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_rules.removeAt(row);
        m_counts.removeAt(row);
        endRemoveRows();
    }
    if (!rows.isEmpty())
        store();
}

bool RuleTable::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || row >= m_rules.size() || to >= m_rules.size())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_rules.move(row, to);
    m_counts.move(row, to);
    endMoveRows();
    store();
    return true;
}

void RuleTable::setCounts(const QList<qsizetype> &counts)
{
    m_counts.fill(unknown, m_rules.size());
    for (qsizetype row = 0, at = 0; row < m_rules.size() && at < counts.size(); ++row)
        if (m_rules[row].enabled && !m_rules[row].query.text.isEmpty())
            m_counts[row] = counts[at++];
    if (!m_rules.isEmpty())
        emit dataChanged(index(0, Hits), index(rowCount() - 1, Hits));
}

int RuleTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RuleTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RuleTable::hits(int row) const
{
    const qsizetype count = m_counts[row];
    if (count == unknown)
        return QString();
    return count < 0 ? tr("Not usable") : QLocale().toString(count);
}

QVariant RuleTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    ReplaceRule rule = m_rules[index.row()];
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (isText && index.column() == Find)
        return rule.query.text;
    if (isText && index.column() == Replace)
        return rule.with.text;
    if (isText && index.column() == Hits)
        return hits(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Hits)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Hits && m_counts[index.row()] == -1) {
        const QString error = document::Searcher(rule.query).error();
        return error.isEmpty() ? tr("This regular expression takes too long.") : error;
    }
    const bool *option = optionOf(rule, index.column());
    if (role == Qt::CheckStateRole && option)
        return *option ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool RuleTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    ReplaceRule &rule = m_rules[index.row()];
    const ReplaceRule before = rule;
    bool *option = optionOf(rule, index.column());
    if (role == Qt::CheckStateRole && option)
        *option = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && index.column() == Find)
        rule.query.text = value.toString();
    else if (role == Qt::EditRole && index.column() == Replace)
        rule.with.text = value.toString();
    if (rule == before)
        return false;
    emit dataChanged(index, index);
    store();
    return true;
}

QVariant RuleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::pair<QString, QString> titles[]{{tr("Find"), tr("Text to find; unchecked ones are left out")},
                                               {tr("Replace with"), tr("Text that is put in its place")},
                                               {u"Aa"_s, tr("Match case")},
                                               {u"|ab|"_s, tr("Whole words")},
                                               {u".*"_s, tr("Regular expression")},
                                               {u"AB"_s, tr("Keep the case of what is replaced")},
                                               {tr("Hits"), tr("Replacements in this document")}};
    if (role == Qt::DisplayRole)
        return titles[section].first;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return titles[section].second;
    return {};
}

Qt::ItemFlags RuleTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Find || index.column() == Replace)
        flags |= Qt::ItemIsEditable;
    if (index.column() != Replace && index.column() != Hits)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace models
