#pragma once

#include "api/json.h"
#include "app/service/http.h"

/// Answers and refusals in the API's form: `{error, message, errors?}`.
namespace service {

Response jsonReply(int status, const QByteArray &json);
Response refusal(const api::Error &error); ///< the status comes from error.status, else from its kind
Response refusal(int status, const QString &message);
QString reasonWord(int status); ///< not_found, validation_error...

api::Error refuse(int status, const QString &message);
api::Error refuseField(const QString &field, const QString &message); ///< 422
std::optional<api::Error> emptyField(const QString &field, const QString &text); ///< 422 when it is blank
std::optional<api::Error> longField(const QString &field, const QString &text, qsizetype longest); ///< 422 when longer
/// 422 when it is blank or longer than `longest` code units.
std::optional<api::Error> badText(const QString &field, const QString &text, qsizetype longest);
/// `message` in the language of the program, translated in the context "service".
QString say(const char *message);

/// 2xx envelope of one object or of a page.
QByteArray enveloped(const QByteArray &object);
QByteArray enveloped(const QByteArray &array, qint64 count, qint64 total);

} // namespace service
