#include "app/service/handlers/handlers.h"

namespace service::handlers {

void addUploadUrls(Router &, Workspace &) { }

} // namespace service::handlers
