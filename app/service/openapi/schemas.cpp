#include "app/service/openapi/schemas.h"

using namespace Qt::StringLiterals;

namespace service::openapi {

namespace {
QJsonObject typed(QLatin1StringView type, QLatin1StringView format = {})
{
    QJsonObject schema{{u"type"_s, type}};
    if (!format.isEmpty())
        schema.insert(u"format"_s, format);
    return schema;
}
} // namespace

QJsonObject Schemas::listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

QJsonObject Schemas::id(api::IdForm form)
{
    return typed(form == api::IdForm::Number ? "integer"_L1 : "string"_L1);
}

QJsonObject Schemas::orNull(QJsonObject schema)
{
    const QJsonValue type = schema.value("type"_L1);
    if (type.isString()) {
        schema.insert(u"type"_s, QJsonArray{type, u"null"_s});
        return schema;
    }
    if (schema.isEmpty() || type.isArray())
        return schema;
    return {{u"anyOf"_s, QJsonArray{schema, typed("null"_L1)}}};
}

QJsonObject Schemas::objectOf(const QJsonObject &properties, const QJsonArray &required)
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return schema;
}

QJsonObject Schemas::reference(const QString &component)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + component}};
}

/// Names under which the member is read as well.
QJsonObject Schemas::withOtherNames(QJsonObject schema, const std::array<const char *, 4> &names)
{
    QJsonArray list;
    for (const char *name : names) {
        if (name)
            list.append(QLatin1StringView(name));
    }
    if (!list.isEmpty())
        schema.insert(u"x-other-names"_s, list);
    return schema;
}

/// The set may grow, so the known words are examples and no enum.
QJsonObject Schemas::word(const QStringList &known)
{
    return {{u"type"_s, u"string"_s}, {u"examples"_s, QJsonArray::fromStringList(known)}};
}

QJsonObject Schemas::plain(const QString *)
{
    return typed("string"_L1);
}

QJsonObject Schemas::plain(const bool *)
{
    return typed("boolean"_L1);
}

QJsonObject Schemas::plain(const double *)
{
    return typed("number"_L1);
}

QJsonObject Schemas::plain(const int *)
{
    return typed("integer"_L1, "int32"_L1);
}

QJsonObject Schemas::plain(const qint64 *)
{
    return typed("integer"_L1, "int64"_L1);
}

QJsonObject Schemas::plain(const QJsonObject *)
{
    return typed("object"_L1);
}

QJsonObject Schemas::plain(const QJsonArray *)
{
    return listOf({});
}

QJsonObject Schemas::plain(const QJsonValue *)
{
    return {};
}

QJsonObject Schemas::plain(const api::RawJson *)
{
    return {};
}

QJsonObject Schemas::plain(const api::Timestamp *)
{
    return typed("string"_L1, "date-time"_L1);
}

QJsonObject Schemas::plain(const api::FilePart *)
{
    return {{u"type"_s, u"string"_s}, {u"contentMediaType"_s, u"application/octet-stream"_s}};
}

} // namespace service::openapi
