#pragma once

#include "api/sessions.h"

namespace service {
struct Workspace;
}

/// What only a running service can add to a stored session: where its media can be fetched.
namespace service::handlers {

api::Session withMediaUrl(const Workspace &workspace, api::Session session);
QList<api::Session> withMediaUrls(const Workspace &workspace, QList<api::Session> sessions);

} // namespace service::handlers
