#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// Own speech models: datasets, training.
namespace api::custommodels {

inline constexpr std::tuple all{};
} // namespace api::custommodels
