#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addSummaries(Router &, Workspace &) { }

} // namespace service::handlers
