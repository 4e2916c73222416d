#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// Comments on a place in a document, with replies.
namespace api::comments {

inline constexpr std::tuple all{};
} // namespace api::comments
