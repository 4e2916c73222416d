#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// Two-factor sign-in.
namespace api::mfa {

inline constexpr std::tuple all{};
} // namespace api::mfa
