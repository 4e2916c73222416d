#include "app/service/openapi/description.h"

#include "app/service/handlers/handlers.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace service::handlers {

/// Like everything else it asks for a token: it says what this computer can do.
void addOpenApi(Router &router, Workspace &)
{
    router.add({.method = api::Method::Get, .path = u"/openapi.json"_s, .handle = [](const Exchange &) {
                    static const QByteArray text = QJsonDocument(openapi::description()).toJson(QJsonDocument::Compact);
                    return jsonReply(200, text);
                }});
}

} // namespace service::handlers
