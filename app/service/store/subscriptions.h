#pragma once

#include "api/reseller.h"
#include "app/service/billing/period.h"
#include "app/service/store/database.h"
#include "app/service/store/listing.h"

namespace service {

struct PricePlan
{
    qint64 id = 0;
    QString sku{};
    QString name{};
    qint64 priceCents = 0; ///< a month
    QString currency{};
    std::optional<int> seats{}; ///< absent: no limit
};

struct NewSubscription
{
    qint64 organization = 0;
    qint64 payer = 0; ///< the organisation that gets the invoices
    PricePlan plan{};
    QDate start{};
    int months = 1; ///< between two invoices
    bool autoRenew = true;
    std::optional<int> seats{};
};

/// Plans and who has subscribed to them. There is no payment here: what is due is settled by the payer's mandate.
class Subscriptions
{
public:
    explicit Subscriptions(Database &database);

    std::optional<PricePlan> plan(qint64 id); ///< one that can be ordered
    std::optional<PricePlan> plan(const QString &sku);
    api::Page<api::ResellerPlan> plans(const api::PageQuery &page);

    static Listing listing(); ///< of the columns that read() takes, without conditions
    QList<api::Subscription> read(QSqlQuery query);
    std::optional<api::Subscription> fetch(qint64 organization, qint64 id);
    bool isRunning(qint64 organization, qint64 plan); ///< and not cancelled
    bool isRunning(qint64 organization); ///< any
    qint64 add(const NewSubscription &subscription); ///< with its first invoice
    void cancel(qint64 id); ///< at the end of what is paid for
    /// Begins the next periods of what renews itself, each with its invoice.
    void renew(QDate today);
    std::optional<qint64> charged(qint64 organization, QDate today); ///< which subscription use counts against

private:
    void begin(qint64 id, int period);
    void addUse(api::Subscription &subscription, const QSqlQuery &row);

    Database &m_database;
};

QDate today(); ///< UTC
QString dayText(QDate day);

} // namespace service
