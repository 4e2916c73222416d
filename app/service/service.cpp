#include "app/service/service.h"

#include "app/service/intake.h"
#include "app/service/samples.h"
#include "app/service/store/migrations.h"
#include "app/service/store/subscriptions.h"
#include "app/service/workspacejobs.h"

using namespace Qt::StringLiterals;

namespace service {

tl::expected<std::unique_ptr<Service>, QString> Service::open(const HostOptions &options)
{
    auto dir = DataDir::open(options.dataDir);
    if (!dir)
        return tl::unexpected(dir.error());
    if (const auto ready = migrations::bringUpToDate((*dir)->databaseFile()); !ready)
        return tl::unexpected(ready.error());
    try {
        std::unique_ptr<Service> service(new Service(std::move(*dir)));
        if (const auto started = service->start(options); !started)
            return tl::unexpected(started.error());
        return service;
    } catch (const StoreError &error) {
        return tl::unexpected(error.message());
    }
}

Service::Service(std::unique_ptr<DataDir> dir)
    : m_dir(std::move(dir))
    , m_database(m_dir->databaseFile())
    , m_access(m_database)
    , m_urls(m_access.secret(u"signed-urls"_s))
    , m_engines(Engines::installed(m_dir->modelsDir()))
    , m_translator(TranslatorSettings::fromEnvironment())
    , m_mailer(MailSettings::fromEnvironment())
    , m_webhooks(m_database, WebhookSettings::fromEnvironment())
    , m_workspace{*m_dir, m_database, m_access, m_urls, m_engines, nullptr, &m_translator, &m_mailer}
    , m_training(m_workspace)
    , m_fetches(m_workspace)
    , m_router(m_access, m_database)
    , m_server(m_router)
{
}

Service::~Service()
{
    m_translator.stop();
    m_mailer.stop();
    m_server.stop();
    m_live.stop();
    if (m_jobs)
        m_jobs->stop();
    m_training.stop();
    m_fetches.stop();
    m_webhooks.stop();
    m_database.closeThread();
}

tl::expected<void, QString> Service::start(const HostOptions &options)
{
    auto token = m_access.openWorkspace(m_dir->tokenFile());
    if (!token)
        return tl::unexpected(token.error());
    m_token = *token;
    if (const auto opened = m_access.openSecrets(m_dir->secretKeyFile()); !opened)
        return opened;
    installSample(m_workspace, options.samplesDir);
    if (options.recognise) {
        m_jobs = std::make_unique<JobQueue>([this] { return std::make_unique<WorkspaceJobs>(m_workspace); },
                                            Engines::installed(m_dir->modelsDir()), m_dir->temporaryDir());
        m_workspace.jobs = m_jobs.get();
        m_workspace.training = &m_training;
        m_workspace.live = &m_live;
    }
    m_database.whenCommitted([this] { m_webhooks.wake(); });
    Subscriptions(m_database).renew(today());
    m_workspace.fetches = &m_fetches;
    Intake(m_workspace).recover();
    addHandlers();
    if (!m_server.listen(options.port))
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP("service",
                                  "The service could not listen on this computer (%1). Choose another port."))
                .arg(m_server.errorString()));
    m_urls.setPort(m_server.port());
    m_live.setPort(m_server.port());
    m_webhooks.start();
    m_fetches.start();
    if (m_jobs) {
        m_jobs->start();
        m_training.start();
    }
    return {};
}

void Service::addHandlers()
{
    handlers::addAccount(m_router, m_workspace);
    handlers::addAuth(m_router, m_workspace);
    handlers::addAlignment(m_router, m_workspace);
    handlers::addComments(m_router, m_workspace);
    handlers::addCustomModels(m_router, m_workspace);
    handlers::addDocuments(m_router, m_workspace);
    handlers::addExports(m_router, m_workspace);
    handlers::addFiles(m_router, m_workspace);
    handlers::addFolders(m_router, m_workspace);
    handlers::addGlossaries(m_router, m_workspace);
    handlers::addGroups(m_router, m_workspace);
    handlers::addInvoices(m_router, m_workspace);
    handlers::addMedia(m_router, m_workspace);
    handlers::addMerging(m_router, m_workspace);
    handlers::addMfa(m_router, m_workspace);
    handlers::addModels(m_router, m_workspace);
    handlers::addOpenApi(m_router, m_workspace);
    handlers::addOrganization(m_router, m_workspace);
    handlers::addPreferences(m_router, m_workspace);
    handlers::addRealtime(m_router, m_workspace);
    handlers::addResellerCustomers(m_router, m_workspace);
    handlers::addResellerReports(m_router, m_workspace);
    handlers::addSessions(m_router, m_workspace);
    handlers::addSharing(m_router, m_workspace);
    handlers::addSubscriptions(m_router, m_workspace);
    handlers::addSummaries(m_router, m_workspace);
    handlers::addTemplates(m_router, m_workspace);
    handlers::addTokens(m_router, m_workspace);
    handlers::addTranslation(m_router, m_workspace);
    handlers::addUploadUrls(m_router, m_workspace);
    handlers::addUsers(m_router, m_workspace);
    handlers::addWebhooks(m_router, m_workspace);
}

} // namespace service
