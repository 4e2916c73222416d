#pragma once

#include <QJsonObject>

namespace service::openapi {

/// The OpenAPI 3.1 description of everything in api/endpoints.h.
QJsonObject description();

} // namespace service::openapi
