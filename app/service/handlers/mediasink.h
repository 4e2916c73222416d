#pragma once

#include "app/service/handlers/handlers.h"

/// PUT of a whole recording into an existing session (the batch API's way).
namespace service::handlers {

inline constexpr qint64 largestMedia = 40LL * 1024 * 1024 * 1024;

enum class MediaReply { Session, Created }; ///< what is answered: the session, or 201 and no more

Plan openMedia(Workspace &workspace, const Exchange &exchange, MediaReply reply = MediaReply::Session);
/// Without a body: an empty recording.
Response takeMedia(Workspace &workspace, const Exchange &exchange, MediaReply reply = MediaReply::Session);
/// Why this session cannot take so many bytes: it is not there, has its recording, or the disk is full.
std::optional<Response> badMedia(Workspace &workspace, const QString &session, qint64 size);

} // namespace service::handlers
