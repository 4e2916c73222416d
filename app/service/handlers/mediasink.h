#pragma once

#include "app/service/handlers/handlers.h"

/// PUT of a whole recording into an existing session (the batch API's way).
namespace service::handlers {

Plan openMedia(Workspace &workspace, const Exchange &exchange);
Response takeMedia(Workspace &workspace, const Exchange &exchange); ///< without a body: an empty recording

} // namespace service::handlers
