#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

enum class DocumentType { Unknown, Document, Caption };
constexpr auto names(DocumentType)
{
    return std::array{std::pair{DocumentType::Document, "document"}, std::pair{DocumentType::Caption, "caption"},
                      std::pair{DocumentType::Document, "transcript"}};
}

/// A document without its content, as listed inside a session.
struct DocumentSummary
{
    DocumentId id{};
    QString filename{};
    Word<DocumentType> type{};
    std::optional<QString> language{};
    Timestamp created{};
    Timestamp lastModified{};
    bool finished = false;
    std::optional<qint64> sizeBytes{};
    std::optional<QString> contentType{};
    std::optional<DocumentId> translatedFrom{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &DocumentSummary::id, "document_id"),
                          field("filename", &DocumentSummary::filename, "name"),
                          field("type", &DocumentSummary::type, "document_type"),
                          field("language", &DocumentSummary::language),
                          field("created", &DocumentSummary::created, "created_at"),
                          field("last_modified", &DocumentSummary::lastModified, "updated_at", "last_update"),
                          field("finished", &DocumentSummary::finished),
                          field("size_bytes", &DocumentSummary::sizeBytes),
                          field("content_type", &DocumentSummary::contentType),
                          field("translated_from", &DocumentSummary::translatedFrom)};
    }
};

/// A document; `document` is its content as JSON text for document/formats, absent in replies to changes.
struct Document
{
    DocumentId id{};
    std::optional<SessionId> sessionId{};
    std::optional<Timestamp> created{};
    Timestamp lastModified{}; ///< the version for conflict checks
    QString filename{};
    Word<DocumentType> type{};
    std::optional<QString> language{};
    bool finished = false;
    std::optional<QString> timecodeOffset{}; ///< HH:MM:SS:FF
    std::optional<QString> contentType{};
    std::optional<qint64> sizeBytes{};
    std::optional<RawJson> document{};
    std::optional<DocumentId> translatedFrom{};
    std::optional<int> commentsCount{}; ///< open ones
    std::optional<QString> downloadUrl{}; ///< with direct_download
    std::optional<int> expiresIn{}; ///< seconds
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Document::id, "document_id"),
                          field("session_id", &Document::sessionId, "sessionId", "zoom_id"),
                          field("created", &Document::created, "created_at"),
                          field("last_modified", &Document::lastModified, "updated_at", "last_update"),
                          field("filename", &Document::filename, "name"),
                          field("type", &Document::type, "document_type"),
                          field("language", &Document::language),
                          field("finished", &Document::finished),
                          field("timecode_offset", &Document::timecodeOffset),
                          field("content_type", &Document::contentType),
                          field("size_bytes", &Document::sizeBytes),
                          field("document", &Document::document),
                          field("translated_from", &Document::translatedFrom),
                          field("comments_count", &Document::commentsCount),
                          field("download_url", &Document::downloadUrl),
                          field("expires_in", &Document::expiresIn)};
    }
};

/// How a document is asked for. format: json (default), txt, docx, pdf, html, srt, vtt, sbv, ttml, stl, template,
/// media.
struct DocumentQuery
{
    std::optional<QString> format{};
    std::optional<QString> templateId{};
    std::optional<bool> directDownload{}; ///< answer with a DocumentDownload; read it with documents::getLink
    std::optional<bool> withoutTimestamps{};
    std::optional<bool> withoutSpeakers{};
    std::optional<QString> token{}; ///< of a magic link
    static constexpr auto fields()
    {
        return std::tuple{field("format", &DocumentQuery::format),
                          field("template_id", &DocumentQuery::templateId),
                          field("direct_download", &DocumentQuery::directDownload),
                          field("without_timestamps", &DocumentQuery::withoutTimestamps),
                          field("without_speakers", &DocumentQuery::withoutSpeakers),
                          field("token", &DocumentQuery::token)};
    }
};

/// Where an export can be fetched, without credentials, for a while.
struct DocumentDownload
{
    QString downloadUrl{};
    std::optional<int> expiresIn{}; ///< seconds
    std::optional<QString> filename{};
    std::optional<QString> contentType{};
    std::optional<qint64> sizeBytes{};
    static constexpr auto fields()
    {
        return std::tuple{
            required("download_url", &DocumentDownload::downloadUrl), field("expires_in", &DocumentDownload::expiresIn),
            field("filename", &DocumentDownload::filename), field("content_type", &DocumentDownload::contentType),
            field("size_bytes", &DocumentDownload::sizeBytes)};
    }
};

/// Only what is given changes. With lastModified the server answers 409 when its document is newer.
struct DocumentUpdate
{
    std::optional<QString> filename{};
    std::optional<RawJson> document{}; ///< whole content, written by document/formats
    std::optional<QString> timecodeOffset{};
    std::optional<bool> plainDocumentChanged{};
    std::optional<Timestamp> lastModified{}; ///< the version this is based on
    static constexpr auto fields()
    {
        return std::tuple{field("filename", &DocumentUpdate::filename), field("document", &DocumentUpdate::document),
                          field("timecode_offset", &DocumentUpdate::timecodeOffset),
                          field("plain_document_changed", &DocumentUpdate::plainDocumentChanged),
                          field("last_modified", &DocumentUpdate::lastModified)};
    }
};

/// Layout rules of generated captions; absent: the server's own, null: no such rule.
struct CaptionOptions
{
    std::optional<Nullable<int>> maxLineLength{}; ///< characters
    std::optional<Nullable<int>> maxLineWords{};
    std::optional<Nullable<int>> maxSegmentDuration{}; ///< ms
    std::optional<Nullable<int>> maxSegmentLines{};
    std::optional<Nullable<int>> maxSegmentWords{};
    std::optional<Nullable<int>> maxSilenceBetweenWords{}; ///< ms
    std::optional<int> minSegmentGap{}; ///< ms
    static constexpr auto fields()
    {
        return std::tuple{field("max_line_length", &CaptionOptions::maxLineLength),
                          field("max_line_words", &CaptionOptions::maxLineWords),
                          field("max_segment_duration", &CaptionOptions::maxSegmentDuration),
                          field("max_segment_lines", &CaptionOptions::maxSegmentLines),
                          field("max_segment_words", &CaptionOptions::maxSegmentWords),
                          field("max_silence_between_words", &CaptionOptions::maxSilenceBetweenWords),
                          field("min_segment_gap", &CaptionOptions::minSegmentGap)};
    }
};

struct WebhookOptions
{
    std::optional<QString> webhookUrl{};
    std::optional<QString> webhookMethod{}; ///< POST or PUT
    std::optional<QList<QString>> webhookHeaders{}; ///< lines, Name: value
    static constexpr auto fields()
    {
        return std::tuple{field("webhook_url", &WebhookOptions::webhookUrl),
                          field("webhook_method", &WebhookOptions::webhookMethod),
                          field("webhook_headers", &WebhookOptions::webhookHeaders)};
    }
};

/// With documentId a copy; without it a new document is rendered from the session's result.
struct DocumentCopy
{
    std::optional<DocumentId> documentId{};
    std::optional<Word<DocumentType>> documentType{};
    std::optional<QString> filename{};
    CaptionOptions captions{};
    WebhookOptions webhook{};
    static constexpr auto fields()
    {
        return std::tuple{field("document_id", &DocumentCopy::documentId),
                          field("document_type", &DocumentCopy::documentType),
                          field("filename", &DocumentCopy::filename), inlined(&DocumentCopy::captions),
                          inlined(&DocumentCopy::webhook)};
    }
};

struct FinishedStatus
{
    bool status = true;
    static constexpr auto fields() { return std::tuple{required("status", &FinishedStatus::status)}; }
};

} // namespace api

namespace api::documents {
using enum Method;
using enum Auth;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/speech-to-text/session/{sessionId}/document/{docId}",                   RawBody(SessionId, DocumentId, DocumentQuery)>          get             {"documents.get", BearerOrKey};
inline constexpr Endpoint<Put,    "/api/v3/speech-to-text/session/{sessionId}/document/{docId}",                   Document(SessionId, DocumentId, DocumentUpdate)>        update          {"documents.update", BearerOrKey};
inline constexpr Endpoint<Delete, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}",                   void(SessionId, DocumentId)>                            remove          {"documents.delete", BearerOrKey};
inline constexpr Endpoint<Post,   "/api/v3/speech-to-text/session/{sessionId}/document",                           Document(SessionId, DocumentCopy)>                      copy            {"documents.copy", BearerOrKey, 201};
inline constexpr Endpoint<Put,    "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/clear_text",        Document(SessionId, DocumentId)>                        clearText       {"documents.clear_text", BearerOrKey};
inline constexpr Endpoint<Put,    "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/reset_to_original", Document(SessionId, DocumentId)>                        resetToOriginal {"documents.reset_to_original", BearerOrKey};
inline constexpr Endpoint<Post,   "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/finished_status",   Document(SessionId, DocumentId, Query<FinishedStatus>)> setFinished     {"documents.finished_status", BearerOrKey};
// clang-format on

inline constexpr std::tuple all{get, update, remove, copy, clearText, resetToOriginal, setFinished};

/// documents.get read as what it answers with format=json: metadata parsed, content left as text.
inline constexpr auto getDocument = get.as<Document>();
/// documents.get read as what it answers with direct_download=true.
inline constexpr auto getLink = get.as<DocumentDownload>();
} // namespace api::documents
