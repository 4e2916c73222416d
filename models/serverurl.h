#pragma once

#include <QString>
#include <QUrl>
#include <tl/expected.hpp>

namespace models {

/// True for addresses of this computer: localhost, 127.*, ::1.
bool isLoopback(const QUrl &url);

/// Checks and tidies a server's address as a person types it: https, or http to this computer; no user, query or
/// fragment. The error is a sentence for the user.
tl::expected<QUrl, QString> checkServerUrl(const QString &text);

} // namespace models
