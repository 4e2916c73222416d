#pragma once

#include "api/documents.h"
#include "api/glossaries.h"

namespace api {

struct TranslateMultiple
{
    QList<QString> languages{}; ///< at least one
    std::optional<QString> filename{}; ///< base name of the results
    std::optional<Nullable<GlossaryId>> glossaryId{};
    static constexpr auto fields()
    {
        return std::tuple{required("languages", &TranslateMultiple::languages),
                          field("filename", &TranslateMultiple::filename),
                          field("glossary_id", &TranslateMultiple::glossaryId)};
    }
};

/// The older call for one language.
struct Translate
{
    QString language{}; ///< upper case in older pages: FR, EN-GB
    std::optional<QString> filename{}; ///< at most 200 characters
    std::optional<bool> copyWebhookSettings{};
    WebhookOptions webhook{};
    static constexpr auto fields()
    {
        return std::tuple{required("language", &Translate::language), field("filename", &Translate::filename),
                          field("copy_webhook_settings", &Translate::copyWebhookSettings),
                          inlined(&Translate::webhook)};
    }
};

/// A new document with the translation.
struct TranslationResult
{
    DocumentId documentId{};
    std::optional<SessionId> sessionId{};
    QString language{};
    QString filename{};
    std::optional<QString> status{}; ///< completed, or processing while it runs
    static constexpr auto fields()
    {
        return std::tuple{required("document_id", &TranslationResult::documentId),
                          field("session_id", &TranslationResult::sessionId, "sessionId", "zoom_id"),
                          required("language", &TranslationResult::language),
                          field("filename", &TranslationResult::filename), field("status", &TranslationResult::status)};
    }
};

} // namespace api

namespace api::translation {
using enum Method;
using enum Auth;

// clang-format off
inline constexpr Endpoint<Post, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/translate-multiple", RawBody(SessionId, DocumentId, TranslateMultiple)>   translateMultiple {"documents.translate_multiple", BearerOrKey};
inline constexpr Endpoint<Post, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/translate",          TranslationResult(SessionId, DocumentId, Translate)> translate         {"documents.translate", BearerOrKey};
// clang-format on

inline constexpr std::tuple all{translateMultiple, translate};

/// translateMultiple read as what it answers for one language, and for several with Accept: application/json.
inline constexpr auto translateToOne = translateMultiple.as<TranslationResult>();
inline constexpr auto translateToMany = translateMultiple.as<Page<TranslationResult>>();
} // namespace api::translation
