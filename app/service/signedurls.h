#pragma once

#include <atomic>
#include <chrono>
#include <QByteArray>
#include <QUrl>
#include <QUrlQuery>

namespace service {

/// Addresses that open one thing for a while without the access token, for players and downloads. They carry an end
/// time and an HMAC over path and query; the secret never leaves the workspace.
class SignedUrls
{
public:
    explicit SignedUrls(QByteArray secret);

    void setPort(quint16 port);
    QUrl url(const QString &path, QUrlQuery query, std::chrono::seconds lifetime) const;
    bool isValid(const QString &path, const QUrlQuery &query) const; ///< signed by us and not over

private:
    QByteArray signature(const QString &path, const QUrlQuery &query) const;

    QByteArray m_secret;
    std::atomic<quint16> m_port = 0;
};

} // namespace service
