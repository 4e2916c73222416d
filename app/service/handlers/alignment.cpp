#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addAlignment(Router &, Workspace &) { }

} // namespace service::handlers
