#include "app/service/replies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace service {

namespace {

int statusOf(const api::Error &error)
{
    if (error.status != 0)
        return error.status;
    switch (error.kind) {
    case api::ErrorKind::Unauthorized:
        return 401;
    case api::ErrorKind::Forbidden:
        return 403;
    case api::ErrorKind::NotFound:
        return 404;
    case api::ErrorKind::Conflict:
        return 409;
    case api::ErrorKind::TooLarge:
        return 413;
    case api::ErrorKind::Invalid:
    case api::ErrorKind::BadReply: // a body that could not be read
        return 422;
    case api::ErrorKind::RateLimited:
        return 429;
    default:
        return 500;
    }
}

api::ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return api::ErrorKind::Unauthorized;
    case 403:
        return api::ErrorKind::Forbidden;
    case 404:
    case 410:
        return api::ErrorKind::NotFound;
    case 409:
        return api::ErrorKind::Conflict;
    case 413:
        return api::ErrorKind::TooLarge;
    case 429:
        return api::ErrorKind::RateLimited;
    default:
        return status < 500 ? api::ErrorKind::Invalid : api::ErrorKind::Server;
    }
}

} // namespace

QString say(const char *message)
{
    return QCoreApplication::translate("service", message);
}

QString reasonWord(int status)
{
    static const QHash<int, QString> words{{400, u"bad_request"_s},
                                           {401, u"unauthorized"_s},
                                           {403, u"forbidden"_s},
                                           {404, u"not_found"_s},
                                           {405, u"method_not_allowed"_s},
                                           {409, u"conflict"_s},
                                           {410, u"gone"_s},
                                           {412, u"precondition_failed"_s},
                                           {413, u"too_large"_s},
                                           {415, u"unsupported_media_type"_s},
                                           {422, u"validation_error"_s},
                                           {423, u"locked"_s},
                                           {424, u"failed_dependency"_s},
                                           {429, u"rate_limit_exceeded"_s},
                                           {460, u"checksum_mismatch"_s},
                                           {501, u"not_implemented"_s},
                                           {507, u"insufficient_storage"_s}};
    return words.value(status, u"server_error"_s);
}

api::Error refuse(int status, const QString &message)
{
    return {.kind = kindOf(status), .status = status, .message = message};
}

api::Error refuseField(const QString &field, const QString &message)
{
    api::Error error
        = refuse(422, say(QT_TRANSLATE_NOOP("service", "One value is not right: %1 %2.")).arg(field, message));
    error.fields.insert(field, {message});
    return error;
}

std::optional<api::Error> emptyField(const QString &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return refuseField(field, say(QT_TRANSLATE_NOOP("service", "must not be empty")));
    return std::nullopt;
}

std::optional<api::Error> longField(const QString &field, const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return refuseField(field,
                           say(QT_TRANSLATE_NOOP("service", "must not be longer than %1 characters")).arg(longest));
    return std::nullopt;
}

std::optional<api::Error> badText(const QString &field, const QString &text, qsizetype longest)
{
    const auto empty = emptyField(field, text);
    return empty ? empty : longField(field, text, longest);
}

Response jsonReply(int status, const QByteArray &json)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = json};
}

Response refusal(const api::Error &error)
{
    const int status = statusOf(error);
    QJsonObject body{{u"error"_s, reasonWord(status)}, {u"message"_s, error.message}};
    if (!error.fields.isEmpty()) {
        QJsonObject fields;
        for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
            fields.insert(it.key(), QJsonArray::fromStringList(it.value()));
        body.insert(u"errors"_s, fields);
    }
    if (status == 409 && error.fields.contains(u"last_modified"_s))
        body.insert(u"detail"_s, QJsonObject{{u"last_modified"_s, error.fields.value(u"last_modified"_s).first()}});
    Response response = jsonReply(status, api::toJson(body));
    if (status == 429) {
        body.insert(u"error_code"_s, u"RATE_LIMIT_EXCEEDED"_s);
        body.insert(u"retry_after"_s, qint64(error.retryAfter.count()));
        response.body = api::toJson(body);
        response.headers.append(api::Header{"Retry-After", QByteArray::number(qint64(error.retryAfter.count()))});
    }
    return response;
}

Response refusal(int status, const QString &message)
{
    return refusal(refuse(status, message));
}

QByteArray enveloped(const QByteArray &object)
{
    return R"({"count":1,"total_results":1,"result":)" + object + '}';
}

QByteArray enveloped(const QByteArray &array, qint64 count, qint64 total)
{
    return R"({"count":)" + QByteArray::number(count) + R"(,"total_results":)" + QByteArray::number(total)
        + R"(,"result":)" + array + '}';
}

} // namespace service
