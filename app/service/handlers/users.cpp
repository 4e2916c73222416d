#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addUsers(Router &, Workspace &) { }

} // namespace service::handlers
