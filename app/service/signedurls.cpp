#include "app/service/signedurls.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace service {

SignedUrls::SignedUrls(QByteArray secret)
    : m_secret(std::move(secret))
{
}

void SignedUrls::setPort(quint16 port)
{
    m_port = port;
}

QUrl SignedUrls::url(const QString &path, QUrlQuery query, std::chrono::seconds lifetime) const
{
    query.addQueryItem(u"expires"_s, QString::number(QDateTime::currentSecsSinceEpoch() + lifetime.count()));
    query.addQueryItem(u"signature"_s, QString::fromLatin1(signature(path, query)));
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(path);
    url.setQuery(query);
    return url;
}

bool SignedUrls::isValid(const QString &path, const QUrlQuery &query) const
{
    QUrlQuery rest = query;
    rest.removeAllQueryItems(u"signature"_s);
    const QByteArray given = query.queryItemValue(u"signature"_s).toLatin1();
    const QByteArray wanted = signature(path, rest);
    const bool isOurs = given.size() == wanted.size()
        && sodium_memcmp(given.constData(), wanted.constData(), size_t(wanted.size())) == 0;
    return isOurs && query.queryItemValue(u"expires"_s).toLongLong() > QDateTime::currentSecsSinceEpoch();
}

QByteArray SignedUrls::signature(const QString &path, const QUrlQuery &query) const
{
    const QByteArray text = path.toUtf8() + '?' + query.toString(QUrl::FullyDecoded).toUtf8();
    return QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace service
