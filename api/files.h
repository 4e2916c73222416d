#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

/// Keys of Upload-Metadata; every value is a text, base64 on the wire.
struct TusMetadata
{
    QString language{};
    QString documentType = QStringLiteral("document"); ///< or caption
    std::optional<QString> filetype{}; ///< MIME type
    std::optional<QString> filename{};
    std::optional<bool> punctuation{};
    std::optional<bool> keepSource{};
    std::optional<bool> multichannel{};
    std::optional<bool> diarization{};
    std::optional<QString> document{}; ///< JSON text of a SessionDocumentSpec
    std::optional<QString> folderId{};
    std::optional<QString> sessionId{}; ///< of an existing session, instead of a new one
    std::optional<QString> mediaSource{};
    std::optional<QString> webhookUrl{};
    static constexpr auto fields()
    {
        return std::tuple{
            required("language", &TusMetadata::language),      field("document_type", &TusMetadata::documentType),
            field("filetype", &TusMetadata::filetype),         field("filename", &TusMetadata::filename),
            field("punctuation", &TusMetadata::punctuation),   field("keep_source", &TusMetadata::keepSource),
            field("multichannel", &TusMetadata::multichannel), field("diarization", &TusMetadata::diarization),
            field("document", &TusMetadata::document),         field("folder_id", &TusMetadata::folderId),
            field("session_id", &TusMetadata::sessionId),      field("media_source", &TusMetadata::mediaSource),
            field("webhook_url", &TusMetadata::webhookUrl)};
    }
};

QByteArray toTusHeader(const TusMetadata &metadata); ///< key base64,key base64
Result<TusMetadata>
fromTusHeader(const QByteArray &header); ///< a bare key has an empty value; a repeated key is an error

/// An upload and the session it started.
struct TusFile
{
    std::optional<SessionId> sessionId{}; ///< may be absent for a moment after the last byte
    QJsonObject metadata{};
    static constexpr auto fields()
    {
        return std::tuple{field("session_id", &TusFile::sessionId, "sessionId", "zoom_id"),
                          field("metadata", &TusFile::metadata)};
    }
};

} // namespace api

/// The tus 1.0.0 protocol; what it says in headers is in api/upload and in the service's upload handler.
namespace api::files {
using enum Method;
using enum Auth;

// clang-format off
inline constexpr Endpoint<Options, "/api/v3/files/",         void()>                tusOptions {"files.tus_options", BearerOrKey};
inline constexpr Endpoint<Post,    "/api/v3/files/",         void()>                tusCreate  {"files.tus_create", BearerOrKey, 201};
inline constexpr Endpoint<Head,    "/api/v3/files/{fileId}", void(FileId)>          tusHead    {"files.tus_head", BearerOrKey, 200};
inline constexpr Endpoint<Patch,   "/api/v3/files/{fileId}", void(FileId, RawBody)> tusPatch   {"files.tus_patch", BearerOrKey};
inline constexpr Endpoint<Delete,  "/api/v3/files/{fileId}", void(FileId)>          tusDelete  {"files.tus_delete", BearerOrKey};
inline constexpr Endpoint<Get,     "/api/v3/files/{fileId}", TusFile(FileId)>       get        {"files.get", BearerOrKey};
// clang-format on

inline constexpr std::tuple all{tusOptions, tusCreate, tusHead, tusPatch, tusDelete, get};
} // namespace api::files
