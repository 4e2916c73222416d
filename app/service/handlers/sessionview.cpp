#include "app/service/handlers/sessionview.h"

#include "app/service/handlers/handlers.h"

#include <QFileInfo>

namespace service::handlers {

namespace {
constexpr std::chrono::hours mediaLifetime{24}; // a player asks for ranges as long as it plays
}

api::Session withMediaUrl(const Workspace &workspace, api::Session session)
{
    if (QFileInfo::exists(workspace.dir.mediaFile(session.id.value))) {
        const QUrl url = workspace.urls.url(QStringLiteral("/signed/media/") + session.id.value, {}, mediaLifetime);
        session.mediaUrl = QString::fromLatin1(url.toEncoded());
    }
    return session;
}

QList<api::Session> withMediaUrls(const Workspace &workspace, QList<api::Session> sessions)
{
    for (api::Session &session : sessions)
        session = withMediaUrl(workspace, std::move(session));
    return sessions;
}

} // namespace service::handlers
