#pragma once

#include <array>
#include <optional>
#include <QByteArray>
#include <tl/expected.hpp>

namespace service {

/// Seals what the database has to give back as it was (libsodium's secretbox) with a key that is a file beside it, so
/// that a copy of the database alone tells nothing.
class SecretBox
{
public:
    SecretBox() = default;
    ~SecretBox();
    SecretBox(const SecretBox &) = delete;
    SecretBox &operator=(const SecretBox &) = delete;

    /// Reads the key, or makes it. The error is a sentence for the user.
    tl::expected<void, QString> open(const QString &keyFile);

    QByteArray seal(const QByteArray &plain) const;
    std::optional<QByteArray> unseal(const QByteArray &sealed) const; ///< nothing when it was sealed with another key

private:
    static constexpr qsizetype keyBytes = 32;
    std::array<unsigned char, keyBytes> m_key{};
};

} // namespace service
