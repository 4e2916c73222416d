#pragma once

#include "app/service/webhooks/target.h"
#include <memory>

namespace service {

struct OutgoingCall
{
    qint64 id = 0;
    WebhookTarget target{};
    QByteArray body{}; ///< JSON
};

/// How a call ended.
struct CallOutcome
{
    qint64 id = 0;
    QString error{}; ///< empty: it was answered with 2xx
};

/// Several calls to servers at once, on one thread. Redirects are not followed; addresses inside a network are not
/// connected to, whatever the name server says, because it is the connection's own address that is looked at.
class HttpCalls
{
public:
    explicit HttpCalls(const WebhookSettings &settings);
    ~HttpCalls(); ///< breaks off what runs
    HttpCalls(const HttpCalls &) = delete;
    HttpCalls &operator=(const HttpCalls &) = delete;

    void start(const OutgoingCall &call);
    QList<CallOutcome> finished(); ///< does what can be done now
    void wait(std::chrono::milliseconds longest); ///< until something happens, or wake()
    void wake(); ///< any thread

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace service
