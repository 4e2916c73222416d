#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// API tokens.
namespace api::tokens {

inline constexpr std::tuple all{};
} // namespace api::tokens
