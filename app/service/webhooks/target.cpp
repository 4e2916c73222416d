#include "app/service/webhooks/target.h"

#include "app/service/publichost.h"
#include "app/service/replies.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype longestUrl = 2048;
constexpr qsizetype mostHeaders = 20;
constexpr qsizetype longestHeader = 4096;

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QString badUrl(const QString &text, const WebhookSettings &settings)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > longestUrl)
        return say(QT_TRANSLATE_NOOP("service", "must not be longer than %1 characters")).arg(longestUrl);
    if (!url.isValid() || url.host().isEmpty())
        return say(QT_TRANSLATE_NOOP("service", "is no address"));
    if (!url.userInfo().isEmpty())
        return say(
            QT_TRANSLATE_NOOP("service", "must not hold a name or a password; send them in a header of the call"));
    if (settings.loopback && isLoopback(url.host()) && (url.scheme() == u"http" || url.scheme() == u"https"))
        return {};
    if (url.scheme() != u"https")
        return say(QT_TRANSLATE_NOOP("service", "must begin with https://"));
    if (!isPublicName(url.host()))
        return say(QT_TRANSLATE_NOOP("service", "must be the public name of a server, not a number or a local name"));
    return {};
}

/// Headers that the call sets itself, or that would change where its body begins and ends.
bool isReserved(const QString &name)
{
    static const QSet<QString> reserved{u"host"_s,
                                        u"connection"_s,
                                        u"content-length"_s,
                                        u"content-type"_s,
                                        u"content-encoding"_s,
                                        u"expect"_s,
                                        u"keep-alive"_s,
                                        u"te"_s,
                                        u"trailer"_s,
                                        u"transfer-encoding"_s,
                                        u"upgrade"_s,
                                        u"x-scriptix-session"_s,
                                        u"x-scriptix-document"_s,
                                        u"x-zoom-session"_s};
    const QString lower = name.toLower();
    return reserved.contains(lower) || lower.startsWith(u"proxy-");
}

QString badHeaders(const QList<QString> &lines)
{
    // RFC 9110, 5.5 and 5.6.2, without obsolete octets
    static const QRegularExpression form(
        u"^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*([\\x21-\\x7e]([ \\t\\x21-\\x7e]*[\\x21-\\x7e])?)?[ \\t]*\\z"_s);
    if (lines.size() > mostHeaders)
        return say(QT_TRANSLATE_NOOP("service", "must not have more than %1 lines")).arg(mostHeaders);
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = form.match(line);
        if (line.size() > longestHeader || !match.hasMatch())
            return say(QT_TRANSLATE_NOOP("service", "must have lines of the form Name: value, in plain letters"));
        if (isReserved(match.captured(1)))
            return say(QT_TRANSLATE_NOOP("service", "must not set %1; the call sets that itself"))
                .arg(match.captured(1));
    }
    return {};
}

} // namespace

WebhookSettings WebhookSettings::fromEnvironment()
{
    WebhookSettings settings;
    settings.loopback = qEnvironmentVariable("SCRIPTIX_WEBHOOK_LOOPBACK") == u"1";
    if (const int ms = qEnvironmentVariableIntValue("SCRIPTIX_WEBHOOK_MINUTE_MS"); ms > 0)
        settings.minute = std::chrono::milliseconds(ms);
    return settings;
}

std::chrono::milliseconds WebhookSettings::deadline() const
{
    return std::max(minute / 3, std::chrono::milliseconds(2000));
}

api::Result<std::optional<WebhookTarget>> webhookTarget(const api::WebhookOptions &options,
                                                        const WebhookSettings &settings)
{
    const QString url = options.webhookUrl.value_or(QString()).trimmed();
    const QString method = options.webhookMethod.value_or(u"POST"_s).toUpper();
    const QList<QString> headers = options.webhookHeaders.value_or(QList<QString>());
    if (url.isEmpty() && (options.webhookMethod || !headers.isEmpty()))
        return tl::unexpected(refuseField(
            u"webhook_url"_s, say(QT_TRANSLATE_NOOP("service", "must be given when there are other webhook values"))));
    if (url.isEmpty())
        return std::nullopt;
    if (const QString problem = badUrl(url, settings); !problem.isEmpty())
        return tl::unexpected(refuseField(u"webhook_url"_s, problem));
    if (method != u"POST" && method != u"PUT")
        return tl::unexpected(
            refuseField(u"webhook_method"_s, say(QT_TRANSLATE_NOOP("service", "must be POST or PUT"))));
    if (const QString problem = badHeaders(headers); !problem.isEmpty())
        return tl::unexpected(refuseField(u"webhook_headers"_s, problem));
    return WebhookTarget{url, method, headers};
}

} // namespace service
