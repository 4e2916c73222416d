#pragma once

#include "app/service/store/webhooks.h"
#include "app/service/webhooks/httpcalls.h"
#include <atomic>
#include <QHash>
#include <thread>

namespace service {

/// Makes the calls of webhooks when they are due, on a thread of its own; requests never wait for it. What waits is in
/// the database, so a call may be made twice when the program ends in between, and none is lost.
class WebhookSender
{
public:
    WebhookSender(Database &database, const WebhookSettings &settings);
    ~WebhookSender(); ///< stops
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    void start();
    void wake(); ///< there may be something to send; any thread
    void stop();

private:
    struct Sent
    {
        WebhookCall call{};
        qint64 begun = 0; ///< microseconds since 1970
    };

    void run();
    void startDue();
    void settle(const QList<CallOutcome> &outcomes);
    std::chrono::milliseconds pause();

    Database &m_database;
    WebhookSettings m_settings;
    HttpCalls m_calls;
    QHash<qint64, Sent> m_running{};
    std::thread m_thread{};
    std::atomic_bool m_stopping = false;
};

} // namespace service
