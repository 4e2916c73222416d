#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// The state of the live captioning server.
namespace api::realtime {

inline constexpr std::tuple all{};
} // namespace api::realtime
