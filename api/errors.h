#pragma once

#include "api/transport.h"
#include <optional>

/// From answers to errors a person can do something about.
namespace api {

/// Nothing for a 2xx; otherwise what went wrong, in the server's words where it has good ones, else in ours.
std::optional<Error> errorOf(const HttpReply &reply);

/// An error without an HTTP answer; `message` is for the user.
HttpReply failedReply(ErrorKind kind, const QString &message, const QString &detail = {});
HttpReply cancelledReply();
HttpReply askedTooOftenReply(std::chrono::seconds pause);

/// Unix seconds by the clock of who answered, else by ours.
qint64 timeOf(const HttpReply &reply);

} // namespace api
