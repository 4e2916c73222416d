#include "api/traffic.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QThreadPool>
#include <QUrlQuery>

namespace api {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "scriptix.api.traffic", QtInfoMsg)

constexpr qsizetype maxBodyBytes = 1024 * 1024;

bool isSecret(const QString &name)
{
    static const QStringList words{
        u"authorization"_s, u"x-zoom-s2t-key"_s, u"api-key"_s,   u"cookie"_s,     u"password"_s,        u"token"_s,
        u"code"_s,          u"secret"_s,         u"signature"_s, u"key"_s,        u"upload-metadata"_s, u"sig"_s,
        u"qr_"_s,           u"otpauth"_s,        u"link"_s,      u"upload_url"_s, u"download_url"_s,    u"media_url"_s,
        u"location"_s};
    const QString lower = name.toLower();
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return lower.contains(word); });
}

bool isText(const QString &name)
{
    static const QStringList words{u"text"_s,     u"document"_s, u"results"_s, u"content"_s,
                                   u"segments"_s, u"words"_s,    u"quote"_s,   u"message"_s};
    return words.contains(name);
}

QString hidden(const QJsonValue &value)
{
    if (value.isString())
        return u"(hidden, %1 characters)"_s.arg(value.toString().size());
    return value.isArray() ? u"(hidden, %1 items)"_s.arg(value.toArray().size()) : u"(hidden)"_s;
}

QJsonValue redacted(const QJsonValue &value, bool withText)
{
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            out.append(redacted(item, withText));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it) {
        const bool isHidden = isSecret(it.key()) || (!withText && isText(it.key()));
        it.value() = isHidden && !it->isNull() && !it->isBool() ? QJsonValue(hidden(*it)) : redacted(*it, withText);
    }
    return out;
}

QJsonValue body(const QByteArray &bytes, bool withText)
{
    const auto document = bytes.size() <= maxBodyBytes ? QJsonDocument::fromJson(bytes) : QJsonDocument();
    if (document.isObject())
        return redacted(document.object(), withText);
    if (document.isArray())
        return redacted(document.array(), withText);
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(u"(%1 bytes)"_s.arg(bytes.size())); // forms hold passwords
}

QJsonObject headers(const QList<Header> &list)
{
    QJsonObject out;
    for (const Header &header : list) {
        const QString name = QString::fromLatin1(header.name);
        out.insert(name, isSecret(name) ? u"(hidden)"_s : QString::fromLatin1(header.value));
    }
    return out;
}

QString address(QUrl url)
{
    QUrlQuery query(url);
    QUrlQuery safe;
    for (const auto &[key, value] : query.queryItems())
        safe.addQueryItem(key, isSecret(key) ? u"hidden"_s : value);
    url.setQuery(safe);
    return url.toString(QUrl::RemoveUserInfo);
}

void write(const QString &path, const QJsonObject &record)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(QJsonDocument(record).toJson()) < 0)
        qCWarning(log) << "cannot record traffic to" << path << file.errorString();
}
} // namespace

TrafficRecorder::TrafficRecorder(Transport *inner, const QString &directory, bool withText, QObject *parent)
    : Transport(parent)
    , m_inner(inner)
    , m_directory(directory)
    , m_withText(withText)
{
    QDir().mkpath(directory);
    QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

Call *TrafficRecorder::start(const HttpRequest &request)
{
    const QString name = u"%1-%2-%3.json"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmss"_s))
                             .arg(++m_count, 5, 10, QLatin1Char('0'))
                             .arg(QLatin1StringView(request.row));
    QElapsedTimer clock;
    clock.start();
    Call *call = m_inner->start(request);
    HttpRequest kept = request;
    kept.stream.reset();
    kept.sink.reset();
    connect(call, &Call::finished, this,
            [this, kept, clock, path = QDir(m_directory).filePath(name)](const HttpReply &reply) {
                QThreadPool::globalInstance()->start([kept, reply, path, ms = clock.elapsed(), withText = m_withText] {
                    write(
                        path,
                        {{u"row"_s, QLatin1StringView(kept.row)},
                         {u"method"_s, QLatin1StringView(methodName(kept.method))},
                         {u"url"_s, address(kept.url)},
                         {u"request"_s,
                          QJsonObject{{u"headers"_s, headers(kept.headers)}, {u"body"_s, body(kept.body, withText)}}},
                         {u"status"_s, reply.status},
                         {u"response"_s,
                          QJsonObject{{u"headers"_s, headers(reply.headers)}, {u"body"_s, body(reply.body, withText)}}},
                         {u"error"_s, reply.status == 0 ? reply.error.message : QString()},
                         {u"ms"_s, ms}});
                });
            });
    return call;
}

Transport *recorded(Transport *inner)
{
    const QString directory = qEnvironmentVariable("SCRIPTIX_TRAFFIC");
    if (directory.isEmpty())
        return inner;
    return new TrafficRecorder(inner, directory, qEnvironmentVariableIntValue("SCRIPTIX_TRAFFIC_TEXT") == 1, inner);
}

} // namespace api
