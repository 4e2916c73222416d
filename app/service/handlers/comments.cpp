#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addComments(Router &, Workspace &) { }

} // namespace service::handlers
