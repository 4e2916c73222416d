#pragma once

#include "app/service/http/headreader.h"
#include <optional>

/// The checks of a request's head that the parser does not make (or not strictly enough).
namespace service {

using HeaderList = QList<api::Header>;

QList<QByteArray> headerValues(const HeaderList &headers, const QByteArray &name);
std::optional<api::Method> methodNamed(const QByteArray &name);

/// -1 without a body. Only Content-Length is understood: one, digits only, and never with Transfer-Encoding.
tl::expected<qint64, Refusal> bodyLength(const HeaderList &headers);

/// Host is exactly one and names this computer; Origin is absent or this service: keeps web pages and DNS rebinding
/// out.
std::optional<Refusal> refuseStranger(const HeaderList &headers, const QByteArray &targetAuthority, quint16 port);

/// Splits origin-form ("/a?b") and absolute-form ("http://host/a?b") into authority, path and query.
struct Target
{
    QByteArray authority{}; ///< empty in origin-form
    QString path{};
    QUrlQuery query{};
};
tl::expected<Target, Refusal> readTarget(const QByteArray &target);

} // namespace service
