#pragma once

#include "api/billing.h"
#include "app/service/billing/period.h"
#include "app/service/store/database.h"

namespace service {

/// An invoice with the texts that its file shows.
struct InvoiceFile
{
    api::Invoice invoice{};
    QString recipient{}; ///< lines
    QString description{};
    int vatBasisPoints = 0;
};

/// Invoices and the mandates that settle them. Amounts are cents inside.
class Invoices
{
public:
    explicit Invoices(Database &database);

    void add(qint64 subscription, const Period &period); ///< settled at once; part of the caller's transaction
    api::Page<api::Invoice> list(qint64 organization, const api::BillingQuery &query);
    std::optional<InvoiceFile> fetch(qint64 organization, qint64 id);
    api::Page<api::Mandate> mandates(qint64 organization, const api::PageQuery &page);

private:
    QString nextNumber(int year);
    QString recipient(qint64 organization);
    void giveMandate(qint64 organization);

    Database &m_database;
};

double inMainUnit(qint64 cents);
qint64 vatOf(qint64 cents, int basisPoints); ///< rounded half up

} // namespace service
