#pragma once

#include "api/account.h"
#include "api/documents.h"

namespace api {

enum class SessionStatus { Unknown, New, Created, Uploading, Uploaded, Queued, Processing, Done, Error };
constexpr auto names(SessionStatus)
{
    using enum SessionStatus;
    return std::array{std::pair{New, "new"}, std::pair{Created, "created"}, std::pair{Uploading, "uploading"},
                      std::pair{Uploaded, "uploaded"}, std::pair{Queued, "queued"}, std::pair{Processing, "processing"},
                      std::pair{Done, "done"}, std::pair{Error, "error"},
                      // other words for them, seen on the wire or in pages
                      std::pair{New, "initialized"}, std::pair{Queued, "pending"}, std::pair{Queued, "waiting"},
                      std::pair{Processing, "in_progress"}, std::pair{Processing, "running"},
                      std::pair{Processing, "transcribing"}, std::pair{Processing, "decoding"},
                      std::pair{Processing, "aligning"}, std::pair{Done, "finished"}, std::pair{Done, "completed"},
                      std::pair{Done, "complete"}, std::pair{Done, "success"}, std::pair{Done, "ready"},
                      std::pair{Error, "failed"}, std::pair{Error, "failure"},
                      // the integers of the reseller list
                      std::pair{New, "0"}, std::pair{Uploaded, "1"}, std::pair{Queued, "2"}, std::pair{Processing, "3"},
                      std::pair{Done, "4"}, std::pair{Error, "5"}};
}

enum class MediaType { Unknown, Audio, Video };
constexpr auto names(MediaType)
{
    return std::array{std::pair{MediaType::Audio, "audio"}, std::pair{MediaType::Video, "video"}};
}

/// One media file with its documents.
struct Session
{
    SessionId id{};
    std::optional<QString> zoomId{}; ///< old alias of id
    QString filename{};
    Word<SessionStatus> status{}; ///< what is unknown counts as processing
    std::optional<QString> language{};
    std::optional<double> duration{}; ///< seconds; 0 until known
    std::optional<QString> error{};
    Word<MediaType> mediaType{};
    std::optional<QString> mediaUrl{}; ///< good for a while
    std::optional<Timestamp> created{};
    std::optional<Timestamp> lastUpdate{};
    bool isDeleted = false;
    std::optional<QString> sessionMode{}; ///< decode or align
    std::optional<bool> diarization{};
    std::optional<bool> punctuation{};
    std::optional<bool> multichannel{};
    std::optional<bool> keepSource{};
    std::optional<FolderId> folderId{}; ///< absent: the root
    std::optional<QJsonObject> metaData{};
    std::optional<double> progress{}; ///< 0 to 100
    bool pinned = false;
    std::optional<UserRef> owner{};
    QList<DocumentSummary> documents{};
    static constexpr auto fields()
    {
        return std::tuple{required("session_id", &Session::id, "sessionId", "zoom_id", "id"),
                          field("zoom_id", &Session::zoomId),
                          field("filename", &Session::filename),
                          field("status", &Session::status),
                          field("language", &Session::language),
                          field("duration", &Session::duration),
                          field("error", &Session::error),
                          field("media_type", &Session::mediaType),
                          field("media_url", &Session::mediaUrl),
                          field("date_session_start", &Session::created, "created", "created_at"),
                          field("last_update", &Session::lastUpdate, "last_modified", "updated_at"),
                          field("is_deleted", &Session::isDeleted),
                          field("session_mode", &Session::sessionMode),
                          field("diarization", &Session::diarization),
                          field("punctuation", &Session::punctuation),
                          field("multichannel", &Session::multichannel),
                          field("keep_source", &Session::keepSource),
                          field("folder_id", &Session::folderId),
                          field("meta_data", &Session::metaData),
                          field("progress", &Session::progress),
                          field("pinned", &Session::pinned),
                          field("owner", &Session::owner),
                          field("documents", &Session::documents)};
    }
};

struct SessionQuery
{
    PageQuery page{};
    SortQuery sort{}; ///< created_at descending when absent
    std::optional<QString> status{};
    std::optional<QString> language{};
    std::optional<QString> type{};
    std::optional<FolderId> folderId{};
    std::optional<QString> dateFrom{};
    std::optional<QString> dateTo{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&SessionQuery::page),
                          inlined(&SessionQuery::sort),
                          field("status", &SessionQuery::status),
                          field("language", &SessionQuery::language),
                          field("type", &SessionQuery::type),
                          field("folder_id", &SessionQuery::folderId),
                          field("date_from", &SessionQuery::dateFrom),
                          field("date_to", &SessionQuery::dateTo)};
    }
};

/// Which document to make when a session is done.
struct SessionDocumentSpec
{
    Word<DocumentType> documentType{DocumentType::Document};
    std::optional<QString> filename{};
    CaptionOptions captions{};
    WebhookOptions webhook{};
    static constexpr auto fields()
    {
        return std::tuple{field("document_type", &SessionDocumentSpec::documentType),
                          field("filename", &SessionDocumentSpec::filename), inlined(&SessionDocumentSpec::captions),
                          inlined(&SessionDocumentSpec::webhook)};
    }
};

/// Starts a session; with mediaSource the server fetches the media itself, else the media follows.
struct SessionCreate
{
    QString language{};
    std::optional<QString> mediaSource{};
    std::optional<bool> keepSource{};
    std::optional<bool> punctuation{};
    std::optional<bool> diarization{};
    std::optional<bool> multichannel{};
    std::optional<QString> sessionMode{}; ///< align or decode
    std::optional<FolderId> folderId{};
    std::optional<SessionDocumentSpec> document{};
    std::optional<QJsonObject> metaData{};
    std::optional<QString> filename{};
    WebhookOptions webhook{};
    static constexpr auto fields()
    {
        return std::tuple{
            required("language", &SessionCreate::language),     field("media_source", &SessionCreate::mediaSource),
            field("keep_source", &SessionCreate::keepSource),   field("punctuation", &SessionCreate::punctuation),
            field("diarization", &SessionCreate::diarization),  field("multichannel", &SessionCreate::multichannel),
            field("session_mode", &SessionCreate::sessionMode), field("folder_id", &SessionCreate::folderId),
            field("document", &SessionCreate::document),        field("meta_data", &SessionCreate::metaData),
            field("filename", &SessionCreate::filename),        inlined(&SessionCreate::webhook)};
    }
};

/// A session with what was recognised: `results[]` of `{result: [[word, start, end, confidence], ...], speaker, text,
/// sconf, channel}`, times in ms; left as text for document/formats.
struct SessionResult
{
    Session session{};
    std::optional<RawJson> results{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&SessionResult::session), field("results", &SessionResult::results)};
    }
};

/// Where the media of a session may be sent by one PUT; often another host, which never gets the credentials.
struct UploadUrl
{
    QString uploadUrl{};
    std::optional<Timestamp> expiresAt{};
    std::optional<SessionId> sessionId{};
    std::optional<qint64> maxFileSize{}; ///< bytes
    static constexpr auto fields()
    {
        return std::tuple{required("upload_url", &UploadUrl::uploadUrl), field("expires_at", &UploadUrl::expiresAt),
                          field("session_id", &UploadUrl::sessionId, "sessionId", "zoom_id"),
                          field("max_file_size", &UploadUrl::maxFileSize)};
    }
};

/// A recording and what is said in it. Large ones are sent from disk by DirectUpload.
struct AlignUpload
{
    FilePart mediaFile{};
    FilePart transcriptFile{};
    static constexpr auto fields()
    {
        return std::tuple{required("media_file", &AlignUpload::mediaFile),
                          required("transcript_file", &AlignUpload::transcriptFile)};
    }
};

} // namespace api

namespace api::sessions {
using enum Method;
using enum Auth;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/speech-to-text/session",                    Page<Session>(SessionQuery)> list        {"sessions.list", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/speech-to-text/session/{sessionId}",        Session(SessionId)>          get         {"sessions.get", BearerOrKey};
inline constexpr Endpoint<Delete, "/api/v3/speech-to-text/session/{sessionId}",        void(SessionId)>             remove      {"sessions.delete", BearerOrKey};
inline constexpr Endpoint<Post,   "/api/v3/speech-to-text/session",                    Session(SessionCreate)>      create      {"batch_v1.create_session", KeyOrBearer};
inline constexpr Endpoint<Put,    "/api/v3/speech-to-text/session/{sessionId}",        Session(SessionId, RawBody)> uploadMedia {"batch_v1.upload_media", KeyOrBearer};
inline constexpr Endpoint<Get,    "/api/v3/speech-to-text/session/{sessionId}/result", SessionResult(SessionId)>    result      {"batch_v1.result", KeyOrBearer};
inline constexpr Endpoint<Post,   "/api/v3/speech-to-text/session/{sessionId}/align",      Session(SessionId, Multipart<AlignUpload>)> align     {"batch_v1.align", KeyOrBearer};
inline constexpr Endpoint<Post,   "/api/v3/speech-to-text/session/{sessionId}/upload-url", UploadUrl(SessionId)>    uploadUrl   {"sessions.upload_url", BearerOrKey};
// clang-format on

inline constexpr std::tuple all{list, get, remove, create, uploadMedia, result, align, uploadUrl};
} // namespace api::sessions
