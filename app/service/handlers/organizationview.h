#pragma once

#include "api/organization.h"

namespace service {
struct Workspace;
}

/// An organisation as callers see it: with the address where its logo can be fetched.
namespace service::handlers {

std::optional<api::Organization> shownOrganization(const Workspace &workspace, qint64 id);
QString logoUrl(const Workspace &workspace, qint64 id);

} // namespace service::handlers
