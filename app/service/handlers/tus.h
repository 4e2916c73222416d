#pragma once

#include "app/service/handlers/uploadsink.h"
#include "app/service/replies.h"
#include "app/service/store/uploads.h"

/// What tus 1.0.0 asks of the heads of requests, and the refusals of those that do not comply.
namespace service::handlers::tus {

inline constexpr auto version = "1.0.0";
inline constexpr qint64 largestUpload = 40LL * 1024 * 1024 * 1024;
inline constexpr auto patchType = "application/offset+octet-stream";

bool isDigits(const QByteArray &text);
std::optional<qint64> number(const QByteArray &text); ///< digits only; nullopt also for what no qint64 holds
tl::expected<std::optional<Checksum>, Response> checksumOf(const RequestHead &head);

std::optional<Response> badVersion(const RequestHead &head);
Response notThere(const std::optional<Upload> &upload); ///< `upload`: one that has expired
Response wrongType();
Response busyUpload();
Response options(); ///< what is offered here

} // namespace service::handlers::tus
