#pragma once

#include <optional>
#include <QByteArray>

/// What kind of picture bytes are, told by their content and not by a name.
namespace service::pictures {

inline constexpr int longestSide = 10'000; ///< pixels

/// image/png, image/jpeg or image/svg+xml; nothing for anything else, for broken heads and for SVG with a DTD or
/// scripts.
std::optional<QByteArray> typeOf(const QByteArray &bytes);

} // namespace service::pictures
