#pragma once

#include "api/account.h"
#include "api/auth.h"
#include "api/billing.h"
#include "api/comments.h"
#include "api/custommodels.h"
#include "api/documents.h"
#include "api/files.h"
#include "api/folders.h"
#include "api/glossaries.h"
#include "api/mfa.h"
#include "api/models.h"
#include "api/operations.h"
#include "api/organization.h"
#include "api/preferences.h"
#include "api/realtime.h"
#include "api/reseller.h"
#include "api/sessions.h"
#include "api/sharing.h"
#include "api/templates.h"
#include "api/tokens.h"
#include "api/translation.h"
#include "api/webhooks.h"

/// Every row there is; only for the service and for tests (it costs compile time).
namespace api {

inline constexpr auto allEndpoints = std::tuple_cat(
    auth::all, account::all, sessions::all, documents::all, files::all, folders::all, models::all, preferences::all,
    glossaries::all, translation::all, comments::all, sharing::all, operations::all, custommodels::all, realtime::all,
    organization::all, templates::all, mfa::all, tokens::all, billing::all, reseller::all, webhooks::all);

/// Rows of the above whose answers may look otherwise, read as that.
inline constexpr std::tuple otherForms{documents::getDocument,
                                       documents::getLink,
                                       translation::translateToOne,
                                       translation::translateToMany,
                                       operations::summarizeToJson,
                                       sharing::getDocument,
                                       sharing::publicDocumentGet.as<Document>(),
                                       sharing::publicDocumentGet.as<DocumentDownload>()};

} // namespace api
