#pragma once

#include "api/result.h"

namespace service {
struct Workspace;
}

namespace service::handlers {

/// Gives an account a new password to start with and mails it, or, where no mail server is set up, says in the text for
/// the administrator what it is. Slow.
api::Result<QString> invite(Workspace &workspace, qint64 account);

} // namespace service::handlers
