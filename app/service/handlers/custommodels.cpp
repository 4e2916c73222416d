#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addCustomModels(Router &, Workspace &) { }

} // namespace service::handlers
