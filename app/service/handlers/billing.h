#pragma once

#include "app/service/router.h"
#include "app/service/store/subscriptions.h"

namespace service::handlers {

std::optional<api::Error> notForBilling(const Caller &caller); ///< Forbidden unless an administrator

struct Subscribed
{
    QString order{};
    qint64 subscription = 0;
};

/// Order, subscription and first invoice, all or none; Conflict while one to that plan runs, which also makes an order
/// that is sent twice one order.
api::Result<Subscribed> subscribe(Database &database, const NewSubscription &wanted);

/// Router::on() for administrators.
template <class Row, class Handler>
void onBilling(Router &router, const Row &row, Handler handler)
{
    router.on(row, [handler](const Caller &caller, const auto &...args) -> decltype(handler(caller, args...)) {
        if (const auto refused = notForBilling(caller))
            return tl::unexpected(*refused);
        return handler(caller, args...);
    });
}

} // namespace service::handlers
