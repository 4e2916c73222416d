#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// Templates of exports and summaries.
namespace api::templates {

inline constexpr std::tuple all{};
} // namespace api::templates
