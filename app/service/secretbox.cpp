#include "app/service/secretbox.h"

#include "app/service/replies.h"
#include "app/service/store/durable.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <sodium.h>

namespace service {

namespace {

unsigned char *bytesOf(QByteArray &bytes, std::size_t at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

const unsigned char *bytesOf(const QByteArray &bytes, std::size_t at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}

} // namespace

SecretBox::~SecretBox()
{
    sodium_memzero(m_key.data(), m_key.size());
}

/// A file that is there but no key is left alone: what it was is needed to read what is sealed.
tl::expected<void, QString> SecretBox::open(const QString &keyFile)
{
    static_assert(keyBytes == crypto_secretbox_KEYBYTES);
    if (sodium_init() < 0)
        throw std::bad_alloc();
    QFile file(keyFile);
    if (!file.exists()) {
        QByteArray fresh(keyBytes, Qt::Uninitialized);
        randombytes_buf(fresh.data(), std::size_t(fresh.size()));
        durable::write(keyFile, fresh);
        sodium_memzero(fresh.data(), std::size_t(fresh.size()));
    }
    QByteArray key = file.open(QIODevice::ReadOnly) ? file.read(keyBytes + 1) : QByteArray();
    if (key.size() != keyBytes)
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP("service",
                                  "The file %1, which opens the secrets of this workspace, cannot be read or written. "
                                  "Free some space, change the folder's permissions, or restore the file."))
                .arg(QDir::toNativeSeparators(keyFile)));
    QFile::setPermissions(keyFile, QFile::ReadOwner | QFile::WriteOwner);
    std::ranges::copy(key, m_key.begin());
    sodium_memzero(key.data(), std::size_t(key.size()));
    return {};
}

QByteArray SecretBox::seal(const QByteArray &plain) const
{
    QByteArray sealed(qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) + plain.size(), '\0');
    randombytes_buf(sealed.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytesOf(sealed, crypto_secretbox_NONCEBYTES), bytesOf(plain),
                          static_cast<unsigned long long>(plain.size()), bytesOf(sealed), m_key.data());
    return sealed;
}

std::optional<QByteArray> SecretBox::unseal(const QByteArray &sealed) const
{
    const qsizetype more = qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES);
    if (sealed.size() < more)
        return std::nullopt;
    QByteArray plain(sealed.size() - more, '\0');
    const auto boxed = static_cast<unsigned long long>(sealed.size()) - crypto_secretbox_NONCEBYTES;
    if (crypto_secretbox_open_easy(bytesOf(plain), bytesOf(sealed, crypto_secretbox_NONCEBYTES), boxed, bytesOf(sealed),
                                   m_key.data())
        != 0)
        return std::nullopt;
    return plain;
}

} // namespace service
