#pragma once

#include "api/webhooks.h"
#include "app/service/store/database.h"
#include "app/service/webhooks/target.h"

namespace service {

/// A call that is due.
struct WebhookCall
{
    qint64 id = 0;
    qint64 webhook = 0;
    WebhookTarget target{};
    QString session{};
    QString document{}; ///< empty: the session is done
    int tries = 0; ///< so far
};

/// The tables of webhooks: who wants to be called, and the calls that wait. Triggers of the database write the calls
/// when a session is done and when a document changes or goes.
class Webhooks
{
public:
    static constexpr int mostTries = 6;

    explicit Webhooks(Database &database);

    /// Nothing when the options name no address; they have been looked at before, by webhookTarget().
    void watchSession(const QString &session, const api::WebhookOptions &options);
    void watchDocument(const QString &session, const QString &document,
                       const api::WebhookOptions &options); ///< and calls: it was made
    void copyWatch(const QString &from, const QString &to); ///< between documents of one session; and calls

    QList<WebhookCall> due(qint64 now, int most);
    std::optional<qint64> nextDue(qint64 now); ///< after now
    void begin(const WebhookCall &call);
    void answered(const WebhookCall &call);
    /// `begun` is when the call was made; the next one follows after 1, 2, 5, 15 and 30 minutes, then none.
    void failed(const WebhookCall &call, qint64 begun, const QString &error, std::chrono::microseconds minute);
    void dropOld(qint64 before); ///< calls that were given up

    api::Page<api::Webhook> list(qint64 organization, const api::WebhookQuery &query);
    std::optional<api::Webhook> fetch(qint64 organization, qint64 id);

private:
    qint64 remember(const QString &session, const WebhookTarget &target, const QStringList &events);

    Database &m_database;
};

} // namespace service
