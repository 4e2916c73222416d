#pragma once

#include "api/page.h"
#include "app/service/store/database.h"

namespace service {

/// One page of a table. Everything of a caller goes in as a bound value; names and conditions are the program's own.
class Listing
{
public:
    struct Page
    {
        QSqlQuery rows;
        qint64 total = 0;
    };

    Listing(QString table, QString columns);

    void where(const QString &condition);
    void where(const QString &condition, const QVariant &value);
    void sortBy(const QString &column, bool ascending, const QString &key = QStringLiteral("seq"));
    /// Pages near the end are read from the end, so that the last one is as quick as the first.
    Page run(Database &database, const api::PageQuery &page) const;

private:
    QString order(bool ascending) const;

    QString m_table;
    QString m_columns;
    QStringList m_conditions{};
    QVariantList m_values{};
    QString m_sort{};
    QString m_key{};
    bool m_ascending = true;
};

QString containing(const QString &text); ///< pattern for LIKE ? ESCAPE '\'
QString jsonList(const QList<qint64> &ids); ///< for `IN (SELECT value FROM json_each(?))`
QString stored(const QString &text); ///< never null, so that NOT NULL columns take it

} // namespace service
