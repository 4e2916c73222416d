#pragma once

#include "api/account.h"
#include "api/page.h"

namespace api {

using CommentId = Id<struct CommentTag>;

/// Anchor of a comment: the time range first, segment and characters refine it.
struct CommentPosition
{
    std::optional<QString> segmentId{};
    std::optional<int> segmentIndex{}; ///< where segments have no ids
    std::optional<qint64> start{}; ///< ms
    std::optional<qint64> stop{};
    std::optional<int> charStart{}; ///< in the segment's text
    std::optional<int> charEnd{}; ///< exclusive
    std::optional<QString> quote{}; ///< the marked text, to find the place again
    static constexpr auto fields()
    {
        return std::tuple{
            field("segment_id", &CommentPosition::segmentId), field("segment_index", &CommentPosition::segmentIndex),
            field("start", &CommentPosition::start, "begin"), field("stop", &CommentPosition::stop, "end"),
            field("char_start", &CommentPosition::charStart), field("char_end", &CommentPosition::charEnd),
            field("quote", &CommentPosition::quote)};
    }
};

struct Comment
{
    CommentId id{};
    std::optional<DocumentId> documentId{};
    std::optional<SessionId> sessionId{};
    QString text{};
    std::optional<UserRef> author{};
    Nullable<CommentPosition> position{}; ///< null: the whole document
    Nullable<CommentId> parentId{}; ///< of a reply
    bool resolved = false;
    Nullable<UserRef> resolvedBy{};
    Nullable<Timestamp> resolvedAt{};
    std::optional<Timestamp> created{};
    std::optional<Timestamp> lastModified{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Comment::id, "comment_id"),
                          field("document_id", &Comment::documentId),
                          field("session_id", &Comment::sessionId, "sessionId", "zoom_id"),
                          required("text", &Comment::text),
                          field("author", &Comment::author),
                          field("position", &Comment::position),
                          field("parent_id", &Comment::parentId),
                          field("resolved", &Comment::resolved),
                          field("resolved_by", &Comment::resolvedBy),
                          field("resolved_at", &Comment::resolvedAt),
                          field("created", &Comment::created, "created_at"),
                          field("last_modified", &Comment::lastModified, "updated_at", "last_update")};
    }
};

struct CommentQuery
{
    PageQuery page{};
    std::optional<bool> resolved{}; ///< replies are as their thread
    static constexpr auto fields()
    {
        return std::tuple{inlined(&CommentQuery::page), field("resolved", &CommentQuery::resolved)};
    }
};

struct CommentCreate
{
    QString text{};
    std::optional<Nullable<CommentPosition>> position{};
    std::optional<Nullable<CommentId>> parentId{};
    static constexpr auto fields()
    {
        return std::tuple{required("text", &CommentCreate::text), field("position", &CommentCreate::position),
                          field("parent_id", &CommentCreate::parentId)};
    }
};

/// Only what is given changes; a null position makes it a comment on the whole document.
struct CommentUpdate
{
    std::optional<QString> text{};
    std::optional<Nullable<CommentPosition>> position{};
    std::optional<bool> resolved{};
    static constexpr auto fields()
    {
        return std::tuple{field("text", &CommentUpdate::text), field("position", &CommentUpdate::position),
                          field("resolved", &CommentUpdate::resolved)};
    }
};

} // namespace api

/// Comments on a place in a document, with replies.
namespace api::comments {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/comments",             Page<Comment>(SessionId, DocumentId, CommentQuery)>          list   {"comments.list"};
inline constexpr Endpoint<Post,   "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/comments",             Comment(SessionId, DocumentId, CommentCreate)>               create {"comments.create", Auth::Bearer, 201};
inline constexpr Endpoint<Put,    "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/comments/{commentId}", Comment(SessionId, DocumentId, CommentId, CommentUpdate)>    update {"comments.update"};
inline constexpr Endpoint<Delete, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/comments/{commentId}", void(SessionId, DocumentId, CommentId)>                      remove {"comments.delete"};
// clang-format on

inline constexpr std::tuple all{list, create, update, remove};
} // namespace api::comments
