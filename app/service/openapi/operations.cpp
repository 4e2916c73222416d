#include "app/service/openapi/operations.h"

using namespace Qt::StringLiterals;

namespace service::openapi {

Operation &Operations::begin(const char *id, api::Method method, const char *path, api::Auth auth, int status)
{
    return m_list.emplaceBack(Operation{.id = QString::fromLatin1(id),
                                        .method = QString::fromLatin1(api::methodName(method)).toLower(),
                                        .path = QString::fromLatin1(path),
                                        .auth = auth,
                                        .status = status});
}

Operation *Operations::find(const char *id)
{
    const auto it = std::find_if(m_list.begin(), m_list.end(),
                                 [&](const Operation &operation) { return operation.id == QLatin1StringView(id); });
    return it == m_list.end() ? nullptr : &*it;
}

void Operations::setBody(Operation &operation, api::Place place, const QJsonObject &schema)
{
    operation.body = schema;
    if (place == api::Place::Multipart)
        operation.bodyTypes = {u"multipart/form-data"_s};
    else if (place == api::Place::Form)
        operation.bodyTypes = {u"application/x-www-form-urlencoded"_s, u"application/json"_s};
    else
        operation.bodyTypes = {u"application/json"_s};
}

QJsonObject Operations::enveloped(const QJsonObject &result, bool isPage)
{
    const QJsonObject number{{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}};
    const QJsonArray required
        = isPage ? QJsonArray{u"count"_s, u"total_results"_s, u"result"_s} : QJsonArray{u"result"_s};
    return Schemas::objectOf({{u"count"_s, number}, {u"total_results"_s, number}, {u"result"_s, result}}, required);
}

} // namespace service::openapi
