#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addSharing(Router &, Workspace &) { }

} // namespace service::handlers
