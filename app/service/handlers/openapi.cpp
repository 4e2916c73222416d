#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addOpenApi(Router &, Workspace &) { }

} // namespace service::handlers
