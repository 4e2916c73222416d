#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// Merging sessions and summarising documents.
namespace api::operations {

inline constexpr std::tuple all{};
} // namespace api::operations
