#pragma once

#include "app/service/fetching/fetchqueue.h"
#include "app/service/handlers/handlers.h"
#include "app/service/host.h"
#include "app/service/httpserver.h"
#include "app/service/jobs.h"
#include "app/service/mail.h"
#include "app/service/realtime/livestreams.h"
#include "app/service/training/trainingqueue.h"
#include "app/service/translation/translator.h"
#include "app/service/webhooks/sender.h"

namespace service {

/// Everything that runs while a workspace is open, put together. Opening blocks: for a thread of its own.
class Service
{
public:
    /// The error is a sentence for the user.
    static tl::expected<std::unique_ptr<Service>, QString> open(const HostOptions &options);
    ~Service();
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    quint16 port() const { return m_server.port(); }
    QByteArray token() const { return m_token; }

private:
    explicit Service(std::unique_ptr<DataDir> dir);
    tl::expected<void, QString> start(const HostOptions &options);
    void addHandlers();

    std::unique_ptr<DataDir> m_dir;
    Database m_database;
    Access m_access;
    SignedUrls m_urls;
    Engines m_engines; // the queue has engines of its own: they are used on its thread
    Translator m_translator;
    Mailer m_mailer;
    WebhookSender m_webhooks;
    Workspace m_workspace;
    std::unique_ptr<JobQueue> m_jobs;
    TrainingQueue m_training;
    FetchQueue m_fetches;
    LiveStreams m_live;
    Router m_router;
    HttpServer m_server;
    QByteArray m_token;
};

} // namespace service
