#pragma once

#include "api/transport.h"

/// When a call may be tried again by itself: only where that cannot do the same thing twice.
namespace api {

/// `knowsKeys`: the server remembers the Idempotency-Key of a POST and does it once.
bool maySendAgain(const HttpRequest &request, const HttpReply &reply, bool knowsKeys);

/// 1 s, 2 s, 4 s... to 60 s, each up to a quarter shorter by `chance` (0 to 1), so that clients do not come back in
/// step.
std::chrono::milliseconds backoff(int failures, double chance);

/// For an answer to a repeated DELETE: what an earlier try removed is removed.
bool isDoneAlready(const HttpRequest &request, const HttpReply &reply);

} // namespace api
