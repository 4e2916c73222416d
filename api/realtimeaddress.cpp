#include "api/realtime.h"
#include "api/realtimestream.h"
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace api {

namespace {

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

QUrl RealtimeStream::address(const StreamOptions &options)
{
    QUrl url = options.endpoint;
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    const bool isSafe = url.scheme() == "wss"_L1 || (url.scheme() == "ws"_L1 && isLoopback(url.host()));
    if (!isSafe || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    const QByteArray target = realtime::microphone({.language = given(options.language), .type = given(options.type)});
    const qsizetype mark = target.indexOf('?');
    if (url.path().isEmpty() || url.path() == u"/")
        url.setPath(QString::fromLatin1(decltype(realtime::microphone)::path));
    url.setQuery(mark < 0 ? QString() : QString::fromLatin1(target.mid(mark + 1)), QUrl::StrictMode);
    url.setFragment({});
    return url;
}

} // namespace api
