#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// A reseller's customers, their logins, tokens, usage.
namespace api::reseller {

inline constexpr std::tuple all{};
} // namespace api::reseller
