#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addMerging(Router &, Workspace &) { }

} // namespace service::handlers
