#pragma once

#include <optional>
#include <QByteArray>

/// One-time passwords by time: RFC 6238 with SHA-1, 30 seconds and 6 digits, as authenticator apps have them.
namespace service::totp {

inline constexpr qint64 stepSeconds = 30;
inline constexpr int digits = 6;
inline constexpr int secretBytes = 20; ///< 160 bits

QByteArray newSecret(); ///< 160 random bits
QByteArray base32(const QByteArray &bytes); ///< RFC 4648, without padding
QByteArray code(const QByteArray &secret, qint64 step, int digits = totp::digits);
/// The step whose code this is, at most one from the present and later than `after`.
std::optional<qint64> matchingStep(const QByteArray &secret, const QByteArray &code, qint64 unixSeconds, qint64 after);

} // namespace service::totp
