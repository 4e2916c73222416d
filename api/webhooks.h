#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// What calls out when something happens; read only in the API.
namespace api::webhooks {

inline constexpr std::tuple all{};
} // namespace api::webhooks
