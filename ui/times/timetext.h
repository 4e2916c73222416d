#pragma once

#include <chrono>
#include <QString>

namespace ui {

/// 00:01:14.320; without the hours where `hours` is false and there are none.
QString exactTimeText(std::chrono::milliseconds time, bool hours = false);

} // namespace ui
