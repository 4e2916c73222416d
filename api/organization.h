#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// The organisation, its users and its teams.
namespace api::organization {

inline constexpr std::tuple all{};
} // namespace api::organization
