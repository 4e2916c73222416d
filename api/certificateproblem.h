#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace api {

/// Why a server's certificate was not taken, as a sentence and what to do about it. Also for no errors at all: then the
/// server's encryption itself is too old or broken.
QString certificateProblem(const QList<QSslError> &errors);

} // namespace api
