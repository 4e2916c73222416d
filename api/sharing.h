#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// Links that open one document without an account, and the calls of who holds one.
namespace api::sharing {

inline constexpr std::tuple all{};
} // namespace api::sharing
