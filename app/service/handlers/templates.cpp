#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addTemplates(Router &, Workspace &) { }

} // namespace service::handlers
