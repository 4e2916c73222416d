#pragma once

#include <QJsonObject>
#include <QList>
#include <QUrl>

namespace support {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// What came back; status 0 when nothing did.
struct Answer
{
    int status = 0;
    Headers headers{};
    QByteArray body{};
    QByteArray header(const QByteArray &name) const; ///< any case; empty when absent
    QJsonObject json() const;
    QJsonValue result() const; ///< of the envelope
    QString message() const; ///< of an error
};

/// Sends one request and waits for the answer. Knows nothing of the client under test.
Answer call(const QByteArray &method, const QUrl &url, const QByteArray &token, const QByteArray &body = {},
            const Headers &headers = {});
Answer callJson(const QByteArray &method, const QUrl &url, const QByteArray &token, const QJsonObject &body);

} // namespace support
