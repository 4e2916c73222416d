#pragma once

#include "api/sharing.h"
#include "app/service/handlers/handlers.h"
#include "app/service/store/documents.h"

/// What members and guests with a magic link do to a document alike. All ask for the caller's rights.
namespace service::handlers {

constexpr qint64 documentLimit = 256LL * 1024 * 1024; ///< of a request with a content

api::Result<api::Document> updateDocument(Database &database, const Caller &caller, const DocumentKey &key,
                                          const api::DocumentUpdate &wanted);
/// These two answer with the content.
api::Result<api::Document> clearText(Database &database, const Caller &caller, const DocumentKey &key);
api::Result<api::Document> resetToOriginal(Database &database, const Caller &caller, const DocumentKey &key);
api::Result<api::Document> setFinished(Database &database, const Caller &caller, const DocumentKey &key, bool finished);
std::optional<api::Error> badDocumentName(const std::optional<QString> &name); ///< 422 for filename

/// The document as JSON or as a file, or with direct_download where that can be fetched.
Response exportDocument(Workspace &workspace, const Exchange &exchange);
bool isSlowExport(const RequestHead &head);
/// A document with what a magic link allows, and the recording to play.
api::SharedDocument sharedView(Workspace &workspace, const MagicLink &link, api::Document document);
QByteArray attachment(const QString &fileName); ///< the value of Content-Disposition

} // namespace service::handlers
