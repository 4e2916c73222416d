#include "app/service/openapi/description.h"

#include "api/endpoints.h"
#include "app/service/openapi/operations.h"

using namespace Qt::StringLiterals;

namespace service::openapi {

namespace {

/// What rows say in headers.
struct HeaderParameter
{
    QLatin1StringView id;
    QLatin1StringView header;
    bool isRequired;
    QLatin1StringView description;
};

constexpr HeaderParameter headers[] = {
    {"files.tus_create"_L1, "Tus-Resumable"_L1, true, "1.0.0"_L1},
    {"files.tus_create"_L1, "Upload-Length"_L1, false, "Bytes of the file; or Upload-Defer-Length: 1"_L1},
    {"files.tus_create"_L1, "Upload-Metadata"_L1, true,
     "Keys and base64 values, separated by commas; language is needed"_L1},
    {"files.tus_head"_L1, "Tus-Resumable"_L1, true, "1.0.0"_L1},
    {"files.tus_patch"_L1, "Tus-Resumable"_L1, true, "1.0.0"_L1},
    {"files.tus_patch"_L1, "Upload-Offset"_L1, true, "Where in the file the body belongs"_L1},
    {"files.tus_patch"_L1, "Upload-Checksum"_L1, false, "Algorithm and base64 digest of the body"_L1},
    {"files.tus_delete"_L1, "Tus-Resumable"_L1, true, "1.0.0"_L1},
    {"batch_v1.upload_media"_L1, "x-filename"_L1, false, "Name of the file, percent-encoded"_L1},
    {"custom_models.data_upload"_L1, "x-filename"_L1, false, "Name of the file, percent-encoded"_L1},
};

QStringList holesOf(const QString &path)
{
    static const QRegularExpression hole(u"\\{([^}]*)\\}"_s);
    QStringList names;
    for (const QRegularExpressionMatch &match : hole.globalMatch(path))
        names << match.captured(1);
    return names;
}

QJsonObject parameter(const QString &name, QLatin1StringView place, bool isRequired, const QJsonObject &schema)
{
    return {{u"name"_s, name}, {u"in"_s, place}, {u"required"_s, isRequired}, {u"schema"_s, schema}};
}

QJsonArray parametersOf(const Operation &operation)
{
    QJsonArray parameters;
    const QStringList holes = holesOf(operation.path);
    for (qsizetype i = 0; i < holes.size() && i < operation.pathIds.size(); ++i)
        parameters.append(parameter(holes[i], "path"_L1, true, Schemas::id(operation.pathIds[i])));
    const QJsonObject query = operation.query.value("properties"_L1).toObject();
    const QJsonArray required = operation.query.value("required"_L1).toArray();
    for (auto it = query.begin(); it != query.end(); ++it)
        parameters.append(parameter(it.key(), "query"_L1, required.contains(it.key()), it->toObject()));
    for (const HeaderParameter &header : headers) {
        if (operation.id == header.id) {
            QJsonObject object = parameter(header.header, "header"_L1, header.isRequired, {{u"type"_s, u"string"_s}});
            object.insert(u"description"_s, header.description);
            parameters.append(object);
        }
    }
    return parameters;
}

QJsonArray securityOf(api::Auth auth)
{
    const QJsonObject bearer{{u"bearer"_s, QJsonArray()}};
    const QJsonObject key{{u"key"_s, QJsonArray()}};
    const QJsonObject magic{{u"magicToken"_s, QJsonArray()}};
    switch (auth) {
    case api::Auth::None:
        return {};
    case api::Auth::Bearer:
        return {bearer};
    case api::Auth::BearerOrKey:
        return {bearer, key};
    case api::Auth::KeyOrBearer:
        return {key, bearer};
    case api::Auth::MagicToken:
        return {magic, bearer};
    }
    return {};
}

QJsonObject bodyOf(const Operation &operation)
{
    QJsonObject content;
    for (const QString &type : operation.bodyTypes)
        content.insert(type, operation.body.isEmpty() ? QJsonObject() : QJsonObject{{u"schema"_s, operation.body}});
    return {{u"content"_s, content}};
}

QJsonObject answerOf(const Operation &operation)
{
    QMap<QString, QJsonArray> schemas;
    for (const Answer &answer : operation.answers) {
        if (!answer.contentType.isEmpty())
            schemas[answer.contentType].append(answer.schema);
    }
    QJsonObject content;
    for (auto it = schemas.begin(); it != schemas.end(); ++it) {
        const QJsonObject schema = it->size() == 1 ? it->first().toObject() : QJsonObject{{u"anyOf"_s, *it}};
        content.insert(it.key(), schema.isEmpty() ? QJsonObject() : QJsonObject{{u"schema"_s, schema}});
    }
    QJsonObject answer{{u"description"_s, u"Done"_s}};
    if (!content.isEmpty())
        answer.insert(u"content"_s, content);
    return answer;
}

QJsonObject operationObject(const Operation &operation)
{
    QJsonObject object{
        {u"operationId"_s, operation.id},
        {u"tags"_s, QJsonArray{operation.id.section(u'.', 0, 0)}},
        {u"security"_s, securityOf(operation.auth)},
        {u"responses"_s,
         QJsonObject{{QString::number(operation.status), answerOf(operation)},
                     {u"default"_s, QJsonObject{{u"$ref"_s, u"#/components/responses/Refusal"_s}}}}},
    };
    if (const QJsonArray parameters = parametersOf(operation); !parameters.isEmpty())
        object.insert(u"parameters"_s, parameters);
    if (!operation.bodyTypes.isEmpty())
        object.insert(u"requestBody"_s, bodyOf(operation));
    return object;
}

QJsonObject pathsOf(const QList<Operation> &operations)
{
    QMap<QString, QJsonObject> paths;
    for (const Operation &operation : operations)
        paths[operation.path].insert(operation.method, operationObject(operation));
    QJsonObject object;
    for (auto it = paths.begin(); it != paths.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QJsonObject refusalSchema()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const QJsonObject errors{{u"type"_s, u"object"_s}, {u"additionalProperties"_s, Schemas::listOf(text)}};
    return Schemas::objectOf({{u"error"_s, text}, {u"message"_s, text}, {u"errors"_s, errors}}, {u"error"_s});
}

QJsonObject componentsOf(const Schemas &schemas)
{
    const QJsonObject json{{u"schema"_s, Schemas::reference(u"Refusal"_s)}};
    const QJsonObject refusal{{u"description"_s, u"Refused; message is a sentence for people"_s},
                              {u"content"_s, QJsonObject{{u"application/json"_s, json}}}};
    const QJsonObject security{
        {u"bearer"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}}},
        {u"key"_s, QJsonObject{{u"type"_s, u"apiKey"_s}, {u"in"_s, u"header"_s}, {u"name"_s, u"x-zoom-s2t-key"_s}}},
        {u"magicToken"_s, QJsonObject{{u"type"_s, u"apiKey"_s}, {u"in"_s, u"query"_s}, {u"name"_s, u"token"_s}}}};
    return {{u"schemas"_s, schemas.components()},
            {u"responses"_s, QJsonObject{{u"Refusal"_s, refusal}}},
            {u"securitySchemes"_s, security}};
}

} // namespace

QJsonObject description()
{
    Schemas schemas;
    Operations operations(schemas);
    std::apply([&](const auto &...rows) { (operations.add(rows), ...); }, api::allEndpoints);
    std::apply([&](const auto &...rows) { (operations.add(rows), ...); }, api::realtime::sockets);
    std::apply([&](const auto &...rows) { (operations.addForm(rows), ...); }, api::otherForms);
    schemas.add(u"Refusal"_s, refusalSchema());
    return {
        {u"openapi"_s, u"3.1.0"_s},
        {u"info"_s,
         QJsonObject{{u"title"_s, u"Scriptix service on this computer"_s},
                     {u"version"_s, QStringLiteral(SCRIPTIX_VERSION)},
                     {u"license"_s, QJsonObject{{u"name"_s, u"Apache-2.0"_s}, {u"identifier"_s, u"Apache-2.0"_s}}}}},
        {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/"_s}}}},
        {u"paths"_s, pathsOf(operations.list())},
        {u"components"_s, componentsOf(schemas)}};
}

} // namespace service::openapi
