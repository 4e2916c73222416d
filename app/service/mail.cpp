#include "app/service/mail.h"

#include "app/service/replies.h"

#include <curl/curl.h>
#include <QHostAddress>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace service {

namespace {

Q_LOGGING_CATEGORY(lcMail, "scriptix.service.mail")

constexpr long connectSeconds = 10;

bool isHere(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool isUsable(const QUrl &url)
{
    return !url.host().isEmpty() && (url.scheme() == u"smtps" || url.scheme() == u"smtp");
}

/// What curl still has to send.
struct Unsent
{
    QByteArray bytes{};
    qsizetype sent = 0;
};

size_t readUnsent(char *buffer, size_t size, size_t count, void *data)
{
    auto *unsent = static_cast<Unsent *>(data);
    const qsizetype length = qMin<qsizetype>(qsizetype(size * count), unsent->bytes.size() - unsent->sent);
    std::copy_n(unsent->bytes.constData() + unsent->sent, length, buffer);
    unsent->sent += length;
    return size_t(length);
}

int isStopped(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return *static_cast<std::atomic_bool *>(data) ? 1 : 0;
}

api::Error notSent(CURL *curl, CURLcode code, const QString &host)
{
    long answer = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    qCWarning(lcMail, "a mail was not sent: %s, SMTP %ld", curl_easy_strerror(code), answer);
    if (code == CURLE_LOGIN_DENIED)
        return refuse(
            502,
            say(QT_TRANSLATE_NOOP("service",
                                  "The mail server did not accept name and password. Check SCRIPTIX_SMTP_USER "
                                  "and SCRIPTIX_SMTP_PASSWORD.")));
    if (answer >= 500)
        return refuse(502,
                      say(QT_TRANSLATE_NOOP("service",
                                            "The mail server refused the mail (SMTP %1). Check the address, and "
                                            "SCRIPTIX_SMTP_FROM."))
                          .arg(answer));
    if (code == CURLE_OPERATION_TIMEDOUT)
        return refuse(504, say(QT_TRANSLATE_NOOP("service", "The mail server took too long. Try again later.")));
    return refuse(502,
                  say(QT_TRANSLATE_NOOP("service", "The mail could not be handed to the server %1 (%2)."))
                      .arg(host, QString::fromLatin1(curl_easy_strerror(code))));
}

using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Recipients = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

void setServer(CURL *curl, const MailSettings &settings)
{
    static const int isReady = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(isReady)
    QUrl url = settings.url;
    url.setUserInfo({});
    curl_easy_setopt(curl, CURLOPT_URL, url.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, isHere(url.host()) ? CURLUSESSL_TRY : CURLUSESSL_ALL);
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // this is one of many threads
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(settings.deadline.count()));
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &isStopped);
}

} // namespace

MailSettings MailSettings::fromEnvironment()
{
    MailSettings settings{.url = QUrl(qEnvironmentVariable("SCRIPTIX_SMTP_URL"), QUrl::StrictMode),
                          .user = qEnvironmentVariable("SCRIPTIX_SMTP_USER"),
                          .password = qEnvironmentVariable("SCRIPTIX_SMTP_PASSWORD"),
                          .from = qEnvironmentVariable("SCRIPTIX_SMTP_FROM")};
    if (const int seconds = qEnvironmentVariableIntValue("SCRIPTIX_SMTP_TIMEOUT"); seconds > 0)
        settings.deadline = std::chrono::seconds(seconds);
    return settings;
}

Mailer::Mailer(MailSettings settings)
    : m_settings(std::move(settings))
{
}

std::optional<api::Error> Mailer::notReady() const
{
    if (isUsable(m_settings.url) && isMailAddress(m_settings.from))
        return std::nullopt;
    return refuse(
        409,
        say(QT_TRANSLATE_NOOP(
            "service",
            "This service cannot send mails yet. Set SCRIPTIX_SMTP_URL (smtps://server or smtp://server:587), "
            "SCRIPTIX_SMTP_FROM (the sender's address) and, when the server asks for them, SCRIPTIX_SMTP_USER "
            "and SCRIPTIX_SMTP_PASSWORD, and start the program again.")));
}

void Mailer::stop()
{
    m_isStopped = true;
}

api::Result<void> Mailer::send(const Mail &mail)
{
    if (const auto refused = notReady())
        return tl::unexpected(*refused);
    if (!isMailAddress(mail.to))
        return tl::unexpected(refuse(422, say(QT_TRANSLATE_NOOP("service", "is no mail address"))));
    const Curl curl(curl_easy_init(), &curl_easy_cleanup);
    const Recipients recipients(curl_slist_append(nullptr, ('<' + mail.to.toLatin1() + '>').constData()),
                                &curl_slist_free_all);
    if (!curl || !recipients)
        return tl::unexpected(refuse(500, say(QT_TRANSLATE_NOOP("service", "The mail could not be made."))));
    Unsent unsent{mailText(m_settings.from, mail)};
    setServer(curl.get(), m_settings);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &m_isStopped);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, ('<' + m_settings.from.toLatin1() + '>').constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, &readUnsent);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &unsent);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK)
        return tl::unexpected(notSent(curl.get(), code, m_settings.url.host()));
    return {};
}

} // namespace service
