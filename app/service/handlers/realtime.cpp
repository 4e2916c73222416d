#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addRealtime(Router &, Workspace &) { }

} // namespace service::handlers
