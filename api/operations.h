#pragma once

#include "api/documents.h"
#include "api/templates.h"

namespace api {

struct DocumentRef
{
    SessionId sessionId{};
    DocumentId documentId{};
    static constexpr auto fields()
    {
        return std::tuple{required("session_id", &DocumentRef::sessionId, "sessionId", "zoom_id"),
                          required("document_id", &DocumentRef::documentId, "documentId")};
    }
};

/// Documents of one type to be joined, in this order.
struct Merge
{
    QList<DocumentRef> documents{}; ///< at least two
    std::optional<QString> filename{};
    std::optional<QString> offsetMode{}; ///< sequential: after the media of the parts before; none: times stay
    std::optional<Nullable<FolderId>> folderId{};
    static constexpr auto fields()
    {
        return std::tuple{required("documents", &Merge::documents), field("filename", &Merge::filename),
                          field("offset_mode", &Merge::offsetMode), field("folder_id", &Merge::folderId)};
    }
};

struct MergeResult
{
    SessionId sessionId{};
    DocumentId documentId{};
    std::optional<QString> filename{};
    std::optional<QString> status{}; ///< completed or processing
    static constexpr auto fields()
    {
        return std::tuple{required("session_id", &MergeResult::sessionId, "sessionId", "zoom_id"),
                          required("document_id", &MergeResult::documentId, "documentId"),
                          field("filename", &MergeResult::filename), field("status", &MergeResult::status)};
    }
};

struct SummarizeQuery
{
    std::optional<TemplateId> templateId{}; ///< the body's wins
    static constexpr auto fields() { return std::tuple{field("template_id", &SummarizeQuery::templateId)}; }
};

struct Summarize
{
    std::optional<Nullable<TemplateId>> templateId{};
    std::optional<Nullable<QString>> prompt{};
    std::optional<QString> format{}; ///< json (default), txt, docx, pdf
    std::optional<Nullable<QString>> language{};
    std::optional<Nullable<int>> maxWords{};
    static constexpr auto fields()
    {
        return std::tuple{field("template_id", &Summarize::templateId), field("prompt", &Summarize::prompt),
                          field("format", &Summarize::format), field("language", &Summarize::language),
                          field("max_words", &Summarize::maxWords)};
    }
};

struct Summary
{
    QString summary{};
    std::optional<DocumentId> documentId{};
    Nullable<TemplateId> templateId{};
    std::optional<QString> language{};
    std::optional<Timestamp> created{};
    std::optional<QString> downloadUrl{};
    static constexpr auto fields()
    {
        return std::tuple{required("summary", &Summary::summary),
                          field("document_id", &Summary::documentId),
                          field("template_id", &Summary::templateId),
                          field("language", &Summary::language),
                          field("created", &Summary::created, "created_at"),
                          field("download_url", &Summary::downloadUrl)};
    }
};

} // namespace api

/// Merging documents and summarising one.
namespace api::operations {
using enum Method;
using enum Auth;

// clang-format off
inline constexpr Endpoint<Post, "/api/v3/speech-to-text/merge",                                                  MergeResult(Merge)>                                         merge     {"documents.merge", BearerOrKey, 201};
inline constexpr Endpoint<Post, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/export/summarize", RawBody(SessionId, DocumentId, Query<SummarizeQuery>, Summarize)> summarize {"documents.summarize", BearerOrKey};
// clang-format on

inline constexpr std::tuple all{merge, summarize};

/// summarize read as what it answers with format=json.
inline constexpr auto summarizeToJson = summarize.as<Summary>();
} // namespace api::operations
