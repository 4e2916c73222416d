#include "models/serverurl.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace models {

namespace {
tl::unexpected<QString> refuse(const char *text)
{
    return tl::unexpected(QCoreApplication::translate("models::ServerUrl", text));
}
} // namespace

bool isLoopback(const QUrl &url)
{
    return url.host().compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(url.host()).isLoopback();
}

tl::expected<QUrl, QString> checkServerUrl(const QString &text)
{
    QString typed = text.trimmed();
    if (!typed.contains("://"_L1))
        typed.prepend("https://"_L1);
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("models::ServerUrl",
                                        "This is not a server's address. It looks like https://api.scriptix.io."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refuse(
            QT_TRANSLATE_NOOP("models::ServerUrl", "The address may hold a server's name and a path, nothing else."));
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return refuse(QT_TRANSLATE_NOOP(
            "models::ServerUrl", "The address must begin with https://, so that nobody on the way can read along."));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace models
