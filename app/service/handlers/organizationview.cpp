#include "app/service/handlers/organizationview.h"

#include "app/service/handlers/handlers.h"
#include "app/service/store/organizations.h"

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {
constexpr std::chrono::hours logoLifetime{24};
}

QString logoUrl(const Workspace &workspace, qint64 id)
{
    const QUrl url = workspace.urls.url(u"/signed/logo/"_s + QString::number(id), {}, logoLifetime);
    return QString::fromLatin1(url.toEncoded());
}

std::optional<api::Organization> shownOrganization(const Workspace &workspace, qint64 id)
{
    Organizations organizations(workspace.database);
    auto organization = organizations.fetch(id);
    if (organization && !organizations.logoType(id).isEmpty())
        organization->brand->logoUrl = logoUrl(workspace, id);
    return organization;
}

} // namespace service::handlers
