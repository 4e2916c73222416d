#pragma once

#include "app/service/access.h"
#include "app/service/store/documents.h"

/// Who may do what with one document: members of the organisation by the rights of its folder, guests by the magic link
/// that the router let in for it.
namespace service {

/// NotFound when it is not there for the caller.
api::Result<api::Document> readable(Database &database, const Caller &caller, const DocumentKey &key);
/// The same, and Forbidden when it may only be looked at.
api::Result<api::Document> writable(Database &database, const Caller &caller, const DocumentKey &key);

} // namespace service
