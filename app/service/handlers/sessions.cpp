#include "app/service/store/sessions.h"

#include "app/service/fetching/fetch.h"
#include "app/service/fetching/fetchqueue.h"
#include "app/service/handlers/handlers.h"
#include "app/service/handlers/mediasink.h"
#include "app/service/handlers/sessionview.h"
#include "app/service/intake.h"
#include "app/service/jobs.h"
#include "app/service/store/rights.h"
#include "app/service/training/custommodels.h"
#include "app/service/webhooks/target.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

api::Error noSuchSession()
{
    return refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such session.")));
}

api::Result<api::Session> fetched(const Workspace &workspace, const QString &id)
{
    const auto session = Sessions(workspace.database).fetch(id);
    if (!session)
        return tl::unexpected(noSuchSession());
    return withMediaUrl(workspace, *session);
}

api::Result<api::Session> fetched(const Workspace &workspace, const Caller &caller, const QString &id)
{
    return mayRead(workspace.database, caller, id).and_then([&] { return fetched(workspace, id); });
}

api::Result<void> remove(const Workspace &workspace, const Caller &caller, const QString &id)
{
    if (const auto may = mayWrite(workspace.database, caller, id); !may)
        return may;
    {
        Transaction transaction(workspace.database);
        if (!Sessions(workspace.database).remove(id))
            return tl::unexpected(noSuchSession());
        transaction.commit();
    }
    if (workspace.jobs)
        workspace.jobs->cancel(id);
    if (workspace.fetches)
        workspace.fetches->cancel(id);
    QFile::remove(workspace.dir.mediaFile(id));
    return {};
}

bool hasSource(const api::SessionCreate &wanted)
{
    return wanted.mediaSource && !wanted.mediaSource->isEmpty();
}

QString nameOf(const api::SessionCreate &wanted)
{
    return wanted.filename || !hasSource(wanted) ? wanted.filename.value_or(QString())
                                                 : QUrl(*wanted.mediaSource).fileName();
}

std::optional<api::Error> objection(const api::SessionCreate &wanted)
{
    if (auto empty = emptyField(u"language"_s, wanted.language))
        return empty;
    for (const auto &options : {wanted.webhook, wanted.document ? wanted.document->webhook : api::WebhookOptions()}) {
        if (const auto target = webhookTarget(options); !target)
            return target.error();
    }
    if (hasSource(wanted)) {
        if (const auto bad = badAddress(QUrl(*wanted.mediaSource, QUrl::StrictMode)))
            return refuseField(u"media_source"_s, *bad);
    }
    if (const QString mode = wanted.sessionMode.value_or(u"decode"_s); mode != u"decode" && mode != u"align")
        return refuseField(u"session_mode"_s, say(QT_TRANSLATE_NOOP("service", "must be decode or align")));
    return std::nullopt;
}

api::Result<api::Session> create(Workspace &workspace, const Caller &caller, const api::SessionCreate &wanted)
{
    for (const auto &objected : {objection(wanted), badLanguage(workspace, caller.organization, wanted.language)}) {
        if (objected)
            return tl::unexpected(*objected);
    }
    const auto folder = Intake(workspace).folder(wanted.folderId ? wanted.folderId->value : QString());
    if (!folder)
        return tl::unexpected(folder.error());
    if (const auto may = mayPutInto(workspace.database, caller, *folder, u"folder_id"_s); !may)
        return tl::unexpected(may.error());
    const bool isCaption = wanted.document && wanted.document->documentType.value() == api::DocumentType::Caption;
    const NewSession session{.id = Sessions::newId(),
                             .filename = plainFileName(nameOf(wanted)),
                             .status = u"new"_s,
                             .language = wanted.language.trimmed(),
                             .type = isCaption ? u"caption"_s : u"document"_s,
                             .folder = *folder,
                             .diarization = wanted.diarization.value_or(false),
                             .punctuation = wanted.punctuation.value_or(false),
                             .multichannel = wanted.multichannel.value_or(false),
                             .keepSource = wanted.keepSource.value_or(true),
                             .metaData = wanted.metaData.value_or(QJsonObject()),
                             .documentSpec = wanted.document ? api::toJson(*wanted.document) : QByteArray(),
                             .mode = wanted.sessionMode.value_or(u"decode"_s),
                             .organization = caller.organization,
                             .owner = caller.account,
                             .token = caller.token,
                             .webhook = wanted.webhook};
    {
        Transaction transaction(workspace.database);
        Sessions(workspace.database).insert(session);
        if (hasSource(wanted))
            Intake(workspace).startFetch(session.id, *wanted.mediaSource);
        transaction.commit();
    }
    if (hasSource(wanted) && workspace.fetches)
        workspace.fetches->wake();
    return fetched(workspace, session.id);
}

/// The session's own members with `results` at the end.
Response result(Workspace &workspace, const Caller &caller, const QString &id)
{
    const auto session = fetched(workspace, caller, id);
    if (!session)
        return refusal(session.error());
    QByteArray json = api::toJson(*session);
    const QByteArray results = Sessions(workspace.database).result(id);
    json.chop(1);
    return jsonReply(200,
                     enveloped(json + R"(,"results":)" + (results.isEmpty() ? QByteArray("null") : results) + '}'));
}

} // namespace

void addSessions(Router &router, Workspace &workspace)
{
    router.on(
        api::sessions::list,
        [&workspace](const Caller &caller, const api::SessionQuery &query) -> api::Result<api::Page<api::Session>> {
            api::Page<api::Session> page
                = Sessions(workspace.database).list(query, Rights(workspace.database, caller).visible());
            page.items = withMediaUrls(workspace, std::move(page.items));
            return page;
        });
    router.on(api::sessions::get, [&workspace](const Caller &caller, const api::SessionId &id) {
        return fetched(workspace, caller, id.value);
    });
    router.on(api::sessions::remove, [&workspace](const Caller &caller, const api::SessionId &id) {
        return remove(workspace, caller, id.value);
    });
    router.on(api::sessions::create, [&workspace](const Caller &caller, const api::SessionCreate &wanted) {
        return create(workspace, caller, wanted);
    });
    const QString media = QString::fromLatin1(decltype(api::sessions::uploadMedia)::path);
    router.add({.method = api::Method::Put,
                .path = media,
                .contentTypes = {"audio/", "video/", "application/octet-stream"},
                .handle =
                    [&workspace](const Exchange &exchange) {
                        const auto may = mayWrite(workspace.database, exchange.caller, exchange.ids.first());
                        return may ? takeMedia(workspace, exchange) : refusal(may.error());
                    },
                .stream =
                    [&workspace](const Exchange &exchange) {
                        const auto may = mayWrite(workspace.database, exchange.caller, exchange.ids.first());
                        return may ? openMedia(workspace, exchange) : Plan{.refusal = refusal(may.error())};
                    }});
    router.add({.method = api::Method::Get,
                .path = QString::fromLatin1(decltype(api::sessions::result)::path),
                .handle = [&workspace](const Exchange &exchange) {
                    return result(workspace, exchange.caller, exchange.ids.first());
                }});
}

} // namespace service::handlers
