#pragma once

#include "app/service/http.h"

namespace service {

/// The server's own answers, in the API's flat error form.
Response errorReply(int status, const QString &message);

void addHeader(Response &response, const QByteArray &name, const QByteArray &value);

/// Status line and headers. `length` of the body that follows or, for HEAD, would follow.
QByteArray replyHead(const Response &response, qint64 length, bool close);

} // namespace service
