#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addResellerReports(Router &, Workspace &) { }

} // namespace service::handlers
