#include "app/service/webhooks/sender.h"

#include <pthread.h>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace service {

namespace {

Q_LOGGING_CATEGORY(lcWebhooks, "scriptix.service.webhooks")

constexpr int mostAtOnce = 8;
constexpr int mostForOne = 2; ///< so that a server that hangs does not hold up the others
constexpr int lookAhead = 100;
constexpr std::chrono::milliseconds longestPause{3'600'000};
constexpr std::chrono::milliseconds afterTrouble{5'000}; ///< with the database
constexpr qint64 keptUs = 30LL * 24 * 3600 * 1'000'000; ///< calls that were given up

OutgoingCall outgoing(const WebhookCall &call)
{
    OutgoingCall outgoing{.id = call.id, .target = call.target};
    outgoing.target.headers.prepend("X-Scriptix-Session: "_L1 + call.session);
    if (call.document.isEmpty()) {
        outgoing.target.headers.prepend("X-Zoom-Session: "_L1 + call.session);
        outgoing.body = api::toJson(api::SessionWebhookPayload{{call.session}, call.session});
    } else {
        outgoing.target.headers.prepend("X-Scriptix-Document: "_L1 + call.document);
        outgoing.body = api::toJson(api::DocumentWebhookPayload{{call.session}, {call.document}});
    }
    return outgoing;
}

} // namespace

WebhookSender::WebhookSender(Database &database, const WebhookSettings &settings)
    : m_database(database)
    , m_settings(settings)
    , m_calls(settings)
{
}

WebhookSender::~WebhookSender()
{
    stop();
}

void WebhookSender::start()
{
    m_thread = std::thread([this] { run(); });
}

void WebhookSender::wake()
{
    m_calls.wake();
}

void WebhookSender::stop()
{
    m_stopping = true;
    m_calls.wake();
    if (m_thread.joinable())
        m_thread.join();
}

void WebhookSender::run()
{
    pthread_setname_np(pthread_self(), "webhooks");
    bool isFirst = true;
    while (!m_stopping) {
        std::chrono::milliseconds wait = afterTrouble;
        try {
            if (std::exchange(isFirst, false))
                Webhooks(m_database).dropOld(nowUs() - keptUs);
            settle(m_calls.finished());
            startDue();
            wait = pause();
        } catch (const StoreError &error) {
            qCWarning(lcWebhooks) << error.what();
        }
        m_calls.wait(wait);
    }
    m_database.closeThread();
}

void WebhookSender::startDue()
{
    if (m_running.size() >= mostAtOnce)
        return;
    QHash<qint64, int> busy;
    for (const Sent &sent : qAsConst(m_running))
        ++busy[sent.call.webhook];
    for (const WebhookCall &call : Webhooks(m_database).due(nowUs(), lookAhead)) {
        if (m_running.contains(call.id) || m_running.size() >= mostAtOnce || busy[call.webhook] >= mostForOne)
            continue;
        ++busy[call.webhook];
        Webhooks(m_database).begin(call);
        m_running.insert(call.id, {call, nowUs()});
        m_calls.start(outgoing(call));
    }
}

void WebhookSender::settle(const QList<CallOutcome> &outcomes)
{
    QList<std::pair<Sent, QString>> ended; // first all out of m_running: what the database refuses is due again
    for (const CallOutcome &outcome : outcomes)
        ended.append({m_running.take(outcome.id), outcome.error});
    for (const auto &[sent, error] : ended) {
        if (error.isEmpty()) {
            Webhooks(m_database).answered(sent.call);
            continue;
        }
        qCInfo(lcWebhooks) << "try" << sent.call.tries + 1 << "of call" << sent.call.id << "failed:" << error;
        Webhooks(m_database).failed(sent.call, sent.begun, error, m_settings.minute);
    }
}

/// Until the next call is due; calls that run wake by themselves.
std::chrono::milliseconds WebhookSender::pause()
{
    const qint64 now = nowUs();
    const auto next = Webhooks(m_database).nextDue(now);
    if (!next)
        return longestPause;
    return std::min(longestPause, std::chrono::milliseconds((*next - now) / 1000 + 1));
}

} // namespace service
