#include "api/errors.h"

#include "api/json.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace api {

namespace {
struct StatusRow
{
    int first;
    int last;
    ErrorKind kind;
    const char *sentence; // what happened and what to do
};

// First match counts.
constexpr StatusRow statusRows[] = {
    {100, 199, ErrorKind::BadReply,
     QT_TRANSLATE_NOOP("api::Error", "The server did not finish its answer. Try again.")},
    {300, 399, ErrorKind::BadReply,
     QT_TRANSLATE_NOOP("api::Error",
                       "The server pointed to another address instead of answering. Check the server's "
                       "address in the account.")},
    {401, 401, ErrorKind::Unauthorized,
     QT_TRANSLATE_NOOP("api::Error", "The server does not accept the sign-in any more. Sign in again.")},
    {402, 402, ErrorKind::Forbidden,
     QT_TRANSLATE_NOOP("api::Error", "The subscription does not include this. Ask your administrator.")},
    {403, 403, ErrorKind::Forbidden,
     QT_TRANSLATE_NOOP("api::Error",
                       "You are not allowed to do this. Ask the owner or your administrator for access.")},
    {404, 404, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("api::Error",
                       "The server does not have this any more, or it belongs to someone else. Refresh the "
                       "list.")},
    {408, 408, ErrorKind::Timeout,
     QT_TRANSLATE_NOOP("api::Error", "The server waited too long for the request. Try again.")},
    {409, 409, ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("api::Error",
                       "It was changed by someone else meanwhile. Load it again and repeat your change.")},
    {410, 410, ErrorKind::NotFound, QT_TRANSLATE_NOOP("api::Error", "The server does not have this any more.")},
    {412, 412, ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("api::Error",
                       "It was changed by someone else meanwhile. Load it again and repeat your change.")},
    {413, 413, ErrorKind::TooLarge, QT_TRANSLATE_NOOP("api::Error", "This is larger than the server accepts.")},
    {423, 423, ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("api::Error", "Someone else is working on it right now. Try again in a moment.")},
    {429, 429, ErrorKind::RateLimited,
     QT_TRANSLATE_NOOP("api::Error", "The server was asked too often. Wait a moment and try again.")},
    {400, 499, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("api::Error", "The server did not accept the request. Check what you entered.")},
    {503, 503, ErrorKind::Server,
     QT_TRANSLATE_NOOP("api::Error", "The server is not available right now. Try again in a few minutes.")},
    {500, 599, ErrorKind::Server,
     QT_TRANSLATE_NOOP("api::Error", "The server failed to do this. Try again; if it stays so, tell whoever runs it.")},
    {0, 999, ErrorKind::BadReply, QT_TRANSLATE_NOOP("api::Error", "The server gave an answer that makes no sense.")},
};

const StatusRow &rowOf(int status)
{
    for (const StatusRow &row : statusRows) {
        if (status >= row.first && status <= row.last)
            return row;
    }
    return *std::prev(std::end(statusRows));
}

/// Text from outside, fit for one paragraph.
QString clean(const QString &text)
{
    static const QRegularExpression control(
        QStringLiteral("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\x{202a}-\\x{202e}]"));
    QString out = QString(text).remove(control).simplified();
    if (out.size() > 500)
        out = out.left(499) + u'…';
    return out;
}

bool isCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]+(_[A-Za-z]+)*$"));
    return code.match(text).hasMatch();
}

QString textOf(const QJsonObject &object)
{
    const QJsonValue error = object.value(QLatin1StringView("error"));
    const QString candidates[]
        = {error.toString(), error.toObject().value(QLatin1StringView("message")).toString(),
           object.value(QLatin1StringView("message")).toString(), object.value(QLatin1StringView("detail")).toString(),
           object.value(QLatin1StringView("error_description")).toString()};
    for (const QString &text : candidates) {
        if (!text.trimmed().isEmpty() && !isCode(text.trimmed()))
            return clean(text);
    }
    return {};
}

void addField(Error &error, const QJsonValue &entry)
{
    const QString name = clean(entry.toObject().value(QLatin1StringView("field")).toString());
    const QString issue = entry.toObject().value(QLatin1StringView("issue")).toString();
    if (!name.isEmpty() && !error.fields.value(name).contains(issue))
        error.fields[name].append(clean(issue));
}

/// `errors: {field: [text]}`, `detail: [{field, issue}]` and the nested `error.details: {field, issue}`.
void readFields(Error &error, const QJsonObject &object)
{
    const QJsonObject errors = object.value(QLatin1StringView("errors")).toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        const QJsonArray texts = it->isArray() ? it->toArray() : QJsonArray{*it};
        for (const auto &text : texts)
            error.fields[clean(it.key())].append(clean(text.toString()));
    }
    const QJsonValue nested = object.value(QLatin1StringView("error")).toObject().value(QLatin1StringView("details"));
    for (const QJsonValue &source : {object.value(QLatin1StringView("detail")), nested}) {
        const QJsonArray entries = source.isArray() ? source.toArray() : QJsonArray{source};
        for (const auto &entry : entries)
            addField(error, entry);
    }
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::chrono::seconds retryAfter(const HttpReply &reply, const QJsonObject &object)
{
    constexpr qint64 aDay = 24 * 60 * 60;
    const QByteArray header = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = header.toLongLong(&isNumber);
    if (!isNumber && !header.isEmpty()) {
        const QDateTime until = httpDate(header);
        seconds = until.isValid() ? until.toSecsSinceEpoch() - timeOf(reply) : 0;
    } else if (!isNumber) {
        seconds = object.value(QLatin1StringView("retry_after")).toInteger();
    }
    return std::chrono::seconds(qBound<qint64>(0, seconds, aDay));
}

/// Plain text of a proxy or an old server; HTML pages are not for people.
QString plainText(const HttpReply &reply)
{
    const bool isHtml = reply.header("Content-Type").startsWith("text/html") || reply.body.trimmed().startsWith('<');
    if (isHtml || reply.body.size() > 2000 || reply.body.contains('\0'))
        return {};
    const QString text = clean(QString::fromUtf8(reply.body));
    return isCode(text) ? QString() : text;
}
} // namespace

std::optional<Error> errorOf(const HttpReply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return {};
    if (reply.status == 0)
        return reply.error;

    const StatusRow &row = rowOf(reply.status);
    Error error{.kind = row.kind, .status = reply.status};
    const auto document = QJsonDocument::fromJson(reply.body);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        error.message = textOf(object);
        readFields(error, object);
        error.retryAfter = retryAfter(reply, object);
    } else {
        error.message = reply.status >= 400 ? plainText(reply) : QString();
        error.retryAfter = retryAfter(reply, {});
    }
    if (error.message.isEmpty())
        error.message = QCoreApplication::translate("api::Error", row.sentence);
    if (const QByteArray id = reply.header("X-Request-Id"); !id.isEmpty())
        error.detail = QStringLiteral("request %1").arg(clean(QString::fromLatin1(id.left(80))));
    return error;
}

HttpReply failedReply(ErrorKind kind, const QString &message, const QString &detail)
{
    HttpReply reply;
    reply.error = {.kind = kind, .message = message, .detail = detail};
    return reply;
}

HttpReply askedTooOftenReply(std::chrono::seconds pause)
{
    HttpReply reply
        = failedReply(ErrorKind::RateLimited,
                      QCoreApplication::translate("api::Error",
                                                  "The server was asked too often and wants %n second(s) of "
                                                  "rest. Try again then.",
                                                  nullptr, int(pause.count())));
    reply.error.retryAfter = pause;
    return reply;
}

qint64 timeOf(const HttpReply &reply)
{
    const QDateTime theirs = httpDate(reply.header("Date"));
    return theirs.isValid() ? theirs.toSecsSinceEpoch() : QDateTime::currentSecsSinceEpoch();
}

HttpReply cancelledReply()
{
    return failedReply(ErrorKind::Cancelled, QCoreApplication::translate("api::Error", "It was cancelled."));
}

} // namespace api
