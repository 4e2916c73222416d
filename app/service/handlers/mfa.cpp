#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addMfa(Router &, Workspace &) { }

} // namespace service::handlers
