#pragma once

#include "api/account.h"
#include "api/auth.h"
#include "api/documents.h"
#include "api/files.h"
#include "api/folders.h"
#include "api/glossaries.h"
#include "api/models.h"
#include "api/preferences.h"
#include "api/sessions.h"
#include "api/translation.h"

/// Every row there is; only for the service and for tests (it costs compile time).
namespace api {

inline constexpr auto allEndpoints
    = std::tuple_cat(auth::all, account::all, sessions::all, documents::all, files::all, folders::all, models::all,
                     preferences::all, glossaries::all, translation::all);

} // namespace api
