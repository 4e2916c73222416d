#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addResellerCustomers(Router &, Workspace &) { }

} // namespace service::handlers
