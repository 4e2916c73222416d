#pragma once

#include "api/reseller.h"
#include "app/service/billing/period.h"
#include "app/service/store/database.h"
#include <compare>
#include <map>

namespace service {

/// Whose use is asked for; days are included.
struct UsageFilter
{
    qint64 organization = 0; ///< one organisation,
    qint64 reseller = 0; ///< or all customers of one
    std::optional<qint64> subscription{};
    QDate from{}; ///< invalid: from the beginning
    QDate to{}; ///< invalid: to the end
};

struct UsageSplit
{
    PeriodView view = PeriodView::Month;
    bool byLanguage = false;
    bool byToken = false;
    bool bySubscription = false;
};

/// Words of the API; the error is one for the caller (422).
api::Result<UsageSplit> usageSplit(const api::UsageQuery &query, PeriodView usual);

struct UsageLine
{
    qint64 organization = 0;
    api::UsagePeriod period{};
};

/// Adds up what was used, by periods and what they are split by; newest period first.
class UsageReport
{
public:
    explicit UsageReport(Database &database);

    QList<UsageLine> lines(const UsageFilter &filter, const UsageSplit &split);

private:
    struct Key
    {
        QDate first{};
        QDate last{};
        qint64 organization = 0;
        qint64 subscription = 0; ///< 0: all of them, or none
        QString language{};
        QString token{};
        bool operator<(const Key &other) const;
    };
    struct Sums
    {
        qint64 speech = 0;
        qint64 alignment = 0;
        qint64 translation = 0;
        qint64 training = 0;
    };
    struct Course
    {
        qint64 organization = 0;
        QDate start{};
        int months = 1;
        QVariant unitsAMonth{};
        bool isEndless = false;
        int periods = 1;
    };

    void readCourses(const UsageFilter &filter);
    void addInvoicePeriods(const UsageFilter &filter, const UsageSplit &split);
    void addUse(const UsageFilter &filter, const UsageSplit &split);
    Key keyOf(const QSqlQuery &row, const UsageSplit &split) const;
    UsageLine line(const Key &key, const Sums &sums, const UsageSplit &split);
    void addInvoice(api::UsagePeriod &period, const Key &key);

    Database &m_database;
    QHash<qint64, Course> m_courses{}; ///< by subscription
    std::map<Key, Sums> m_sums{};
    QHash<qint64, int> m_hosted{}; ///< custom models, by organisation
};

/// A page of what is in memory.
template <class T>
api::Page<T> pageOf(const QList<T> &all, const api::PageQuery &page)
{
    const auto offset = std::clamp<qsizetype>(page.offset.value_or(0), 0, all.size());
    return {all.mid(offset, qBound(1, page.limit.value_or(25), 100)), all.size()};
}

} // namespace service
