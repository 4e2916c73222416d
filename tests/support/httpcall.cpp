#include "tests/support/httpcall.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace support {

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonValue Answer::result() const
{
    return json().value("result"_L1);
}

QString Answer::message() const
{
    return json().value("message"_L1).toString();
}

Answer call(const QByteArray &method, const QUrl &url, const QByteArray &token, const QByteArray &body,
            const Headers &headers)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(60'000);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    for (const auto &[key, value] : headers)
        request.setRawHeader(key, value);
    // A custom "HEAD" would wait for the body that its Content-Length announces.
    const std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? network.head(request)
                                                                : network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeaderPairs(),
            reply->readAll()};
}

Answer callJson(const QByteArray &method, const QUrl &url, const QByteArray &token, const QJsonObject &body)
{
    return call(method, url, token, QJsonDocument(body).toJson(QJsonDocument::Compact),
                {{"Content-Type", "application/json"}});
}

} // namespace support
