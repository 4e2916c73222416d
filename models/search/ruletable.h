#pragma once

#include "models/replacerules.h"
#include <QAbstractTableModel>

namespace models {

/// The rules of one list as an editable table; what is changed is kept at once.
class RuleTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Find, Replace, MatchCase, WholeWord, RegularExpression, PreserveCase, Hits, ColumnCount };

    explicit RuleTable(ReplaceRules &rules, QObject *parent = nullptr);

    void setSet(const QString &set);
    const QString &set() const { return m_set; }
    const QList<ReplaceRule> &rules() const { return m_rules; }
    QModelIndex add(); ///< an empty rule at the end; it is kept when it has something to find
    void insert(const QList<ReplaceRule> &rules); ///< at the end
    void remove(const QModelIndexList &indexes);
    bool move(int row, int by);
    /// What a run would do: a number for each enabled rule, in order; empty while it is not known.
    void setCounts(const QList<qsizetype> &counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited(); ///< the rules, not their counts

private:
    void store();
    QVariant hits(int row) const;

    ReplaceRules &m_store;
    QString m_set;
    QList<ReplaceRule> m_rules;
    QList<qsizetype> m_counts; ///< by row; -1: the expression cannot be used, -2: not known
    bool m_storing = false;
};

} // namespace models
