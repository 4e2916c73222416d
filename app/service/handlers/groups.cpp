#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addGroups(Router &, Workspace &) { }

} // namespace service::handlers
