#include "app/service/store/listing.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {
constexpr int usualPage = 25;
constexpr int largestPage = 100;
} // namespace

Listing::Listing(QString table, QString columns)
    : m_table(std::move(table))
    , m_columns(std::move(columns))
{
}

void Listing::where(const QString &condition)
{
    m_conditions << condition;
}

void Listing::where(const QString &condition, const QVariant &value)
{
    m_conditions << condition;
    m_values << value;
}

void Listing::sortBy(const QString &column, bool ascending, const QString &key)
{
    m_sort = column;
    m_ascending = ascending;
    m_key = key;
}

QString Listing::order(bool ascending) const
{
    const QString direction = ascending ? u" ASC"_s : u" DESC"_s;
    return " ORDER BY "_L1 + m_sort + direction + ", "_L1 + m_key + direction;
}

Listing::Page Listing::run(Database &database, const api::PageQuery &page) const
{
    const QString conditions = m_conditions.isEmpty() ? QString() : " WHERE "_L1 + m_conditions.join(" AND "_L1);
    QSqlQuery count = database.run("SELECT count(*) FROM "_L1 + m_table + conditions, m_values);
    count.next();
    const qint64 total = count.value(0).toLongLong();
    count.finish();

    const qint64 offset = std::clamp<qint64>(page.offset.value_or(0), 0, total);
    const qint64 limit = qMin<qint64>(qBound(1, page.limit.value_or(usualPage), largestPage), total - offset);
    const bool fromEnd = offset > total / 2;
    const qint64 skipped = fromEnd ? total - offset - limit : offset;
    const QString keys = "SELECT "_L1 + m_key + " FROM "_L1 + m_table + conditions + order(m_ascending != fromEnd)
        + " LIMIT ? OFFSET ?"_L1;
    QVariantList values = m_values;
    values << limit << skipped;
    return {database.run("SELECT "_L1 + m_columns + " FROM "_L1 + m_table + " WHERE "_L1 + m_key + " IN ("_L1 + keys
                             + ")"_L1 + order(m_ascending),
                         values),
            total};
}

QString containing(const QString &text)
{
    QString escaped = text;
    escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u'%' + escaped + u'%';
}

QString jsonList(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return u'[' + texts.join(u',') + u']';
}

QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace service
