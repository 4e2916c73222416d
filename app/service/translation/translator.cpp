#include "app/service/translation/translator.h"

#include "app/service/replies.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype mostTexts = 25; ///< in one request
constexpr qsizetype mostCharacters = 2000; ///< in one request, unless one text alone has more
constexpr qint64 largestAnswer = 16LL * 1024 * 1024;
constexpr std::chrono::milliseconds stopInterval{100}; ///< how often a waiting call looks whether it shall end

api::Error badAnswer(const QString &detail)
{
    return refuse(502,
                  say(QT_TRANSLATE_NOOP("service",
                                        "The translation server did not answer as expected (%1). Look at that server."))
                      .arg(detail));
}

api::Error unreachable(const QUrl &url, const QString &why)
{
    return refuse(502,
                  say(QT_TRANSLATE_NOOP("service", "The translation server at %1 could not be reached (%2)."))
                      .arg(url.host(), why));
}

api::Error tooSlow()
{
    return refuse(
        504,
        say(QT_TRANSLATE_NOOP(
            "service", "The translation server took too long. Try again, or raise SCRIPTIX_TRANSLATE_TIMEOUT.")));
}

/// What the server says of itself is shown; it has not seen secrets but its own key.
api::Error refusedBy(int status, const QByteArray &body)
{
    const QString reason = QJsonDocument::fromJson(body).object().value("error"_L1).toString().left(300);
    if (status == 400 && !reason.isEmpty())
        return refuse(422, say(QT_TRANSLATE_NOOP("service", "The translation server refused: %1")).arg(reason));
    if (status == 401 || status == 403)
        return refuse(502,
                      say(QT_TRANSLATE_NOOP(
                          "service", "The translation server wants another key. Check SCRIPTIX_TRANSLATE_KEY.")));
    return badAnswer(reason.isEmpty() ? u"HTTP %1"_s.arg(status) : reason);
}

bool isHere(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

TranslatorSettings TranslatorSettings::fromEnvironment()
{
    TranslatorSettings settings{.url = QUrl(qEnvironmentVariable("SCRIPTIX_TRANSLATE_URL"), QUrl::StrictMode),
                                .key = qEnvironmentVariable("SCRIPTIX_TRANSLATE_KEY")};
    if (const int seconds = qEnvironmentVariableIntValue("SCRIPTIX_TRANSLATE_TIMEOUT"); seconds > 0)
        settings.deadline = std::chrono::seconds(seconds);
    return settings;
}

bool TranslatorSettings::isUsable() const
{
    return !url.host().isEmpty() && (url.scheme() == u"https" || (url.scheme() == u"http" && isHere(url.host())));
}

QString plainLanguage(const QString &code)
{
    return code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

Translator::Translator(TranslatorSettings settings)
    : m_settings(std::move(settings))
{
}

std::optional<api::Error> Translator::notReady() const
{
    if (m_settings.isUsable())
        return std::nullopt;
    return refuse(424,
                  say(QT_TRANSLATE_NOOP(
                      "service",
                      "No translation server is set up. Set SCRIPTIX_TRANSLATE_URL to the address of a LibreTranslate "
                      "server (https, or http on this computer) and start the program again.")));
}

void Translator::stop()
{
    m_isStopped = true;
}

api::Result<QStringList> Translator::translate(const QStringList &texts, const QString &source, const QString &target)
{
    if (const auto refused = notReady())
        return tl::unexpected(*refused);
    QStringList translated;
    while (translated.size() < texts.size()) {
        QStringList batch;
        qsizetype characters = 0;
        for (qsizetype i = translated.size(); i < texts.size() && batch.size() < mostTexts; ++i) {
            characters += texts[i].size();
            if (!batch.isEmpty() && characters > mostCharacters)
                break;
            batch << texts[i];
        }
        const auto answer = translateBatch(batch, source, target);
        if (!answer)
            return tl::unexpected(answer.error());
        translated += *answer;
    }
    return translated;
}

api::Result<QStringList> Translator::translateBatch(const QStringList &texts, const QString &source,
                                                    const QString &target)
{
    QJsonObject body{{u"q"_s, QJsonArray::fromStringList(texts)},
                     {u"source"_s, source.isEmpty() ? u"auto"_s : plainLanguage(source)},
                     {u"target"_s, plainLanguage(target)},
                     {u"format"_s, u"text"_s}};
    if (!m_settings.key.isEmpty())
        body.insert(u"api_key"_s, m_settings.key);
    const auto answer = ask(u"/translate"_s, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (!answer)
        return tl::unexpected(answer.error());
    QStringList translated;
    for (const QJsonValue text : (*answer)["translatedText"_L1].toArray()) {
        if (text.isString())
            translated << text.toString();
    }
    if (translated.size() != texts.size())
        return tl::unexpected(badAnswer(u"%1/%2"_s.arg(translated.size()).arg(texts.size())));
    return translated;
}

api::Result<QList<api::LanguagePair>> Translator::languagePairs()
{
    QList<api::LanguagePair> pairs;
    if (notReady())
        return pairs;
    const auto answer = ask(u"/languages"_s, {});
    if (!answer)
        return tl::unexpected(answer.error());
    QHash<QString, QString> names;
    for (const QJsonValue language : answer->toArray())
        names.insert(language["code"_L1].toString(), language["name"_L1].toString());
    for (const QJsonValue language : answer->toArray()) {
        const QString source = language["code"_L1].toString();
        for (const QJsonValue code : language["targets"_L1].toArray()) {
            const QString target = code.toString();
            if (target != source)
                pairs << api::LanguagePair{source, target, names.value(source), names.value(target), std::nullopt};
        }
    }
    return pairs;
}

/// An object or a list; a body makes it a POST.
api::Result<QJsonValue> Translator::ask(const QString &path, const QByteArray &body)
{
    QUrl url = m_settings.url;
    url.setPath(url.path().endsWith(u'/') ? url.path().chopped(1) + path : url.path() + path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? network.get(request) : network.post(request, body));
    QEventLoop loop;
    QTimer deadline;
    QTimer look;
    bool isLate = false;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&reply](qint64 received) {
        if (received > largestAnswer)
            reply->abort();
    });
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] {
        isLate = true;
        reply->abort();
    });
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (m_isStopped)
            reply->abort();
    });
    deadline.start(m_settings.deadline);
    look.start(stopInterval);
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isLate)
        return tl::unexpected(tooSlow());
    if (status >= 300)
        return tl::unexpected(refusedBy(status, reply->readAll()));
    if (reply->error() != QNetworkReply::NoError)
        return tl::unexpected(unreachable(url, reply->errorString()));
    const QJsonDocument answer = QJsonDocument::fromJson(reply->readAll());
    if (answer.isNull())
        return tl::unexpected(badAnswer(u"JSON"_s));
    return answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object());
}

} // namespace service
