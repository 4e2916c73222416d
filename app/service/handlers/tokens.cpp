#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addTokens(Router &, Workspace &) { }

} // namespace service::handlers
