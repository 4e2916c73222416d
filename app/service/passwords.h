#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

/// Passwords: Argon2id with 64 MiB and two passes, at most two at once. Takes about a tenth of a second of a core.
namespace service::passwords {

inline constexpr int shortest = 12;
inline constexpr int longest = 1024;

QByteArray hash(const QString &password); ///< libsodium's text form with parameters and salt
/// As slow for an empty hash, which nothing fits.
bool fits(const QString &password, const QByteArray &hash);
std::optional<QString> weakness(const QString &password); ///< what is wrong with a new password
QString random(); ///< one that has no weakness, with 100 random bits

} // namespace service::passwords
