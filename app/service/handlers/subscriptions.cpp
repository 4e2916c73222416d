#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addSubscriptions(Router &, Workspace &) { }

} // namespace service::handlers
