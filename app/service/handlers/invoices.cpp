#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addInvoices(Router &, Workspace &) { }

} // namespace service::handlers
