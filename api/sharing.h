#pragma once

#include "api/sessions.h"

namespace api {

/// What a link shall allow; all of it may be missing.
struct Share
{
    std::optional<SessionId> sessionId{}; ///< as in the path
    std::optional<DocumentId> documentId{};
    std::optional<QString> permissions{}; ///< view or edit
    std::optional<int> expiresInDays{}; ///< 1 to 365
    static constexpr auto fields()
    {
        return std::tuple{field("sessionId", &Share::sessionId, "session_id"),
                          field("documentId", &Share::documentId, "document_id"),
                          field("permissions", &Share::permissions), field("expires_in_days", &Share::expiresInDays)};
    }
};

/// A magic link: who has it needs no account.
struct ShareLink
{
    QString link{};
    std::optional<QString> token{};
    std::optional<QString> permissions{};
    Nullable<Timestamp> expiresAt{};
    static constexpr auto fields()
    {
        return std::tuple{required("link", &ShareLink::link), field("token", &ShareLink::token),
                          field("permissions", &ShareLink::permissions), field("expires_at", &ShareLink::expiresAt)};
    }
};

struct ShareEmail
{
    QList<QString> emails{};
    std::optional<Nullable<QString>> message{};
    static constexpr auto fields()
    {
        return std::tuple{required("emails", &ShareEmail::emails), field("message", &ShareEmail::message)};
    }
};

struct ShareEmailResult
{
    QString link{};
    QList<QString> emailsSent{};
    bool success = false; ///< all mails were taken
    static constexpr auto fields()
    {
        return std::tuple{required("link", &ShareEmailResult::link),
                          required("emails_sent", &ShareEmailResult::emailsSent),
                          required("success", &ShareEmailResult::success)};
    }
};

/// A document through a magic link, and what the link allows.
struct SharedDocument
{
    Document document{};
    std::optional<QString> permissions{}; ///< view or edit
    std::optional<QString> mediaUrl{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&SharedDocument::document), field("permissions", &SharedDocument::permissions),
                          field("media_url", &SharedDocument::mediaUrl)};
    }
};

/// The client's credentials put the token in by themselves.
struct SharedQuery
{
    std::optional<QString> token{};
    static constexpr auto fields() { return std::tuple{field("token", &SharedQuery::token)}; }
};

struct SharedFinish
{
    std::optional<QString> token{};
    std::optional<bool> status{}; ///< true when absent; false opens it again
    static constexpr auto fields()
    {
        return std::tuple{field("token", &SharedFinish::token), field("status", &SharedFinish::status)};
    }
};

struct PublicDocumentQuery
{
    std::optional<QString> format{};
    std::optional<bool> directDownload{};
    std::optional<QString> token{};
    static constexpr auto fields()
    {
        return std::tuple{field("format", &PublicDocumentQuery::format),
                          field("direct_download", &PublicDocumentQuery::directDownload),
                          field("token", &PublicDocumentQuery::token)};
    }
};

} // namespace api

/// Magic links, and what can be done with one.
namespace api::sharing {
using enum Method;
using enum Auth;

// clang-format off
inline constexpr Endpoint<Post, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/share",                    ShareLink(SessionId, DocumentId, Share)>                               createLink            {"sharing.create_link", BearerOrKey};
inline constexpr Endpoint<Post, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/share/email",              ShareEmailResult(SessionId, DocumentId, ShareEmail)>                   email                 {"sharing.email", BearerOrKey};
inline constexpr Endpoint<Get,  "/api/v3/speech-to-text/session/{sessionId}/shared",                                    Session(SessionId, SharedQuery)>                                       session               {"shared.session", MagicToken};
inline constexpr Endpoint<Get,  "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}",                   RawBody(SessionId, DocumentId, DocumentQuery)>                         documentGet           {"shared.document_get", MagicToken};
inline constexpr Endpoint<Put,  "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}",                   Document(SessionId, DocumentId, Query<SharedQuery>, DocumentUpdate)>   documentUpdate        {"shared.document_update", MagicToken};
inline constexpr Endpoint<Put,  "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}/clear_text",        SharedDocument(SessionId, DocumentId, Query<SharedQuery>)>             documentClearText     {"shared.document_clear_text", MagicToken};
inline constexpr Endpoint<Put,  "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}/reset_to_original", SharedDocument(SessionId, DocumentId, Query<SharedQuery>)>             documentReset         {"shared.document_reset_to_original", MagicToken};
inline constexpr Endpoint<Put,  "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}/finish",            Document(SessionId, DocumentId, Query<SharedFinish>)>                  documentFinish        {"shared.document_finish", MagicToken};
inline constexpr Endpoint<Get,  "/api/v3/shared/{sessionId}/document/{docId}",                                          RawBody(SessionId, DocumentId, PublicDocumentQuery)>                   publicDocumentGet     {"shared.public_document_get", None};
// clang-format on

inline constexpr std::tuple all{createLink,        email,         session,        documentGet,      documentUpdate,
                                documentClearText, documentReset, documentFinish, publicDocumentGet};

/// documentGet read as what it answers with format=json.
inline constexpr auto getDocument = documentGet.as<SharedDocument>();
} // namespace api::sharing
