#include "app/service/handlers/handlers.h"
#include "app/service/store/sessions.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

/// The recording of a session, under a signed address, for players: with Range and without the access token.
namespace service::handlers {

namespace {

QByteArray contentType(const QString &filename)
{
    return QMimeDatabase().mimeTypeForFile(filename, QMimeDatabase::MatchExtension).name().toLatin1();
}

Response media(Workspace &workspace, const Exchange &exchange)
{
    if (!workspace.urls.isValid(exchange.head.path, exchange.head.query))
        return refusal(
            403,
            say(QT_TRANSLATE_NOOP("service", "This address is no longer good. Load the session again for a new one.")));
    const auto session = Sessions(workspace.database).fetch(exchange.ids.first());
    const QString file = workspace.dir.mediaFile(exchange.ids.first());
    if (!session || !QFileInfo::exists(file))
        return refusal(404, say(QT_TRANSLATE_NOOP("service", "This session has no recording.")));
    return {.status = 200,
            .headers = {{"Content-Type", contentType(session->filename)},
                        {"Cache-Control", "private, no-store"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Content-Security-Policy", "sandbox"}},
            .file = file};
}

} // namespace

void addMedia(Router &router, Workspace &workspace)
{
    router.add({.method = api::Method::Get,
                .path = u"/signed/media/{sessionId}"_s,
                .auth = api::Auth::None,
                .handle = [&workspace](const Exchange &exchange) { return media(workspace, exchange); }});
}

} // namespace service::handlers
