#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addOrganization(Router &, Workspace &) { }

} // namespace service::handlers
