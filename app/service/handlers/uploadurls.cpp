#include "api/sessions.h"

#include "app/service/handlers/handlers.h"
#include "app/service/handlers/mediasink.h"
#include "app/service/store/rights.h"
#include "app/service/store/sessions.h"

using namespace Qt::StringLiterals;

/// Addresses that take the recording of one session for a day, without the access token.
namespace service::handlers {

namespace {

constexpr std::chrono::hours lifetime{24};
const auto path = u"/signed/upload/{sessionId}"_s;

api::Result<api::UploadUrl> uploadUrl(Workspace &workspace, const Caller &caller, const QString &id)
{
    if (const auto may = mayWrite(workspace.database, caller, id); !may)
        return tl::unexpected(may.error());
    if (Sessions(workspace.database).hasMedia(id))
        return tl::unexpected(
            refuse(409, say(QT_TRANSLATE_NOOP("service", "This session has its recording already."))));
    const QUrl url = workspace.urls.url(u"/signed/upload/"_s + id, {}, lifetime);
    return api::UploadUrl{.uploadUrl = QString::fromLatin1(url.toEncoded()),
                          .expiresAt = api::Timestamp::from(
                              QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(lifetime).count())),
                          .sessionId = api::SessionId{id},
                          .maxFileSize = largestMedia};
}

std::optional<Response> refused(Workspace &workspace, const Exchange &exchange)
{
    if (!workspace.urls.isValid(exchange.head.path, exchange.head.query))
        return refusal(403,
                       say(QT_TRANSLATE_NOOP("service", "This upload address is no longer good. Ask for a new one.")));
    if (exchange.head.header("x-ms-blob-type").toLower() != "blockblob")
        return refusal(400, say(QT_TRANSLATE_NOOP("service", "The header x-ms-blob-type: BlockBlob is missing.")));
    return std::nullopt;
}

} // namespace

void addUploadUrls(Router &router, Workspace &workspace)
{
    router.on(api::sessions::uploadUrl, [&workspace](const Caller &caller, const api::SessionId &id) {
        return uploadUrl(workspace, caller, id.value);
    });
    router.add({.method = api::Method::Put,
                .path = path,
                .auth = api::Auth::None,
                .handle =
                    [&workspace](const Exchange &exchange) {
                        const auto refusal = refused(workspace, exchange);
                        return refusal ? *refusal : takeMedia(workspace, exchange, MediaReply::Created);
                    },
                .stream =
                    [&workspace](const Exchange &exchange) {
                        auto refusal = refused(workspace, exchange);
                        return refusal ? Plan{.refusal = refusal} : openMedia(workspace, exchange, MediaReply::Created);
                    }});
}

} // namespace service::handlers
