#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// Subscriptions, orders, usage, invoices and mandates.
namespace api::billing {

inline constexpr std::tuple all{};
} // namespace api::billing
