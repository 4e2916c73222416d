#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace support {

/// Certificates made on the spot by openssl, under an authority of their own.
class Certificates
{
public:
    Certificates();

    bool isGood() const { return m_trouble.isEmpty(); }
    QString trouble() const { return m_trouble; }
    QSslCertificate authority() const;
    /// What a server shows: "good" (for localhost), "wrong host", "expired", "self-signed", "unknown authority", or
    /// "old TLS", which is good but for TLS 1.1.
    QSslConfiguration of(const QString &kind) const;

private:
    bool run(const QStringList &arguments);
    void makeAuthority(const QString &name);
    void make(const QString &name, const QString &authority, const QString &host, const QStringList &validity);
    QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir{};
    QString m_trouble{};
};

} // namespace support
