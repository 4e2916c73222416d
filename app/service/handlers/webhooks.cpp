#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addWebhooks(Router &, Workspace &) { }

} // namespace service::handlers
