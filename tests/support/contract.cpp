#include "tests/support/contract.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace support {

QByteArray contractFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/contract/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {
QMap<QString, bool> queryOf(const QString &column)
{
    QMap<QString, bool> query;
    for (QString entry : column.split(u',')) {
        entry = entry.section(u'=', 0, 0).remove(u'~');
        if (entry != u"-")
            query.insert(QString(entry).remove(u'*'), entry.endsWith(u'*'));
    }
    return query;
}

QString typeOf(const QJsonValue &value)
{
    static const QString names[] = {u"null"_s, u"boolean"_s, u"number"_s, u"string"_s, u"array"_s, u"object"_s};
    const bool isWhole = value.isDouble() && value.toDouble() == double(value.toInteger(-1))
        && (value.toInteger() != -1 || value.toDouble() == -1);
    return isWhole ? u"integer"_s : names[qMin(int(value.type()), 5)];
}

bool fitsType(const QJsonValue &allowed, const QJsonValue &value)
{
    const QJsonArray types = allowed.isArray() ? allowed.toArray() : QJsonArray{allowed};
    const QString type = typeOf(value);
    return types.contains(type) || (type == u"integer" && types.contains(u"number"_s));
}

/// What a keyword about one number or text says against it; empty when it agrees or is none of these.
QString scalarProblem(const QString &keyword, const QJsonValue &rule, const QJsonValue &value)
{
    const auto fails = [&](bool isWrong) { return isWrong ? keyword + u" is not kept"_s : QString(); };
    if (keyword == u"type")
        return fitsType(rule, value)
            ? QString()
            : u"expected "_s + rule.toVariant().toStringList().join(u'|') + u", is "_s + typeOf(value);
    if (keyword == u"enum")
        return fails(!rule.toArray().contains(value));
    if (keyword == u"const")
        return fails(rule != value);
    if (value.isDouble() && keyword == u"minimum")
        return fails(value.toDouble() < rule.toDouble());
    if (value.isDouble() && keyword == u"maximum")
        return fails(value.toDouble() > rule.toDouble());
    if (value.isString() && keyword == u"minLength")
        return fails(value.toString().size() < rule.toInt());
    if (value.isString() && keyword == u"maxLength")
        return fails(value.toString().size() > rule.toInt());
    if (value.isString() && keyword == u"pattern")
        return fails(!QRegularExpression(rule.toString()).match(value.toString()).hasMatch());
    if (value.isString() && keyword == u"format" && rule == u"date-time"_s)
        return fails(!QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid());
    return {};
}
} // namespace

QMap<QString, ContractRow> contractRows()
{
    QMap<QString, ContractRow> rows;
    const auto lines = QString::fromUtf8(contractFile(u"endpoints.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(qMin<qsizetype>(1, lines.size()))) {
        const QStringList columns = line.split(u'\t');
        const auto schema = [&](int column) { return columns[column] == u"-" ? QString() : columns[column]; };
        ContractRow row{columns[0], columns[2], columns[3], columns[5], queryOf(columns[6]), schema(7), schema(8)};
        for (const QString &status : columns[9].split(u'|'))
            row.statuses << status.toInt();
        row.status = row.statuses.first();
        rows.insert(row.id, row);
    }
    return rows;
}

QList<ContractExample> contractExamples()
{
    QList<ContractExample> examples;
    const QJsonObject index = QJsonDocument::fromJson(contractFile(u"index.json"_s)).object();
    for (const QJsonValue &entry : index.value("examples"_L1).toArray()) {
        examples.append({entry["file"_L1].toString(), entry["schema"_L1].toString(), entry["endpoint"_L1].toString(),
                         entry["direction"_L1].toString(), entry["status"_L1].toInt(),
                         entry["content_type"_L1].toString()});
    }
    return examples;
}

QJsonObject contractSchemas()
{
    return QJsonDocument::fromJson(contractFile(u"schemas.json"_s)).object().value("$defs"_L1).toObject();
}

QString JsonSchema::problem(const QString &definition, const QJsonValue &value) const
{
    if (!m_definitions.contains(definition))
        return u"there is no schema "_s + definition;
    return problem(m_definitions.value(definition), value, u"$"_s);
}

QString JsonSchema::problem(const QJsonValue &schema, const QJsonValue &value, const QString &path) const
{
    static const QStringList known{u"type"_s,       u"enum"_s,       u"const"_s,       u"minimum"_s,
                                   u"maximum"_s,    u"minLength"_s,  u"maxLength"_s,   u"pattern"_s,
                                   u"format"_s,     u"properties"_s, u"required"_s,    u"additionalProperties"_s,
                                   u"items"_s,      u"minItems"_s,   u"prefixItems"_s, u"minProperties"_s,
                                   u"$ref"_s,       u"anyOf"_s,      u"allOf"_s,       u"contentEncoding"_s,
                                   u"description"_s};
    const QJsonObject rules = schema.toObject(); // true and {} allow everything
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        if (!known.contains(it.key()))
            return path + u": the schema uses "_s + it.key() + u", which is not checked here"_s;
        if (const QString problem = scalarProblem(it.key(), *it, value); !problem.isEmpty())
            return path + u": "_s + problem;
    }
    QString found = combinedProblem(rules, value, path);
    if (found.isEmpty() && value.isObject())
        found = objectProblem(rules, value.toObject(), path);
    if (found.isEmpty() && value.isArray())
        found = arrayProblem(rules, value.toArray(), path);
    return found;
}

QString JsonSchema::combinedProblem(const QJsonObject &schema, const QJsonValue &value, const QString &path) const
{
    if (const QString target = schema.value("$ref"_L1).toString(); !target.isEmpty()) {
        const QString name = target.section(u'/', -1);
        if (!m_definitions.contains(name))
            return path + u": there is no schema "_s + name;
        if (const QString found = problem(m_definitions.value(name), value, path); !found.isEmpty())
            return found;
    }
    for (const QJsonValue &part : schema.value("allOf"_L1).toArray()) {
        if (const QString found = problem(part, value, path); !found.isEmpty())
            return found;
    }
    QStringList problems;
    const QJsonArray variants = schema.value("anyOf"_L1).toArray();
    for (const QJsonValue &variant : variants)
        problems << problem(variant, value, path);
    const bool isNone = !variants.isEmpty() && !problems.contains(QString());
    return isNone ? u"none of: "_s + problems.join(u" / "_s) : QString();
}

QString JsonSchema::objectProblem(const QJsonObject &schema, const QJsonObject &value, const QString &path) const
{
    for (const QJsonValue &key : schema.value("required"_L1).toArray()) {
        if (!value.contains(key.toString()))
            return path + u'.' + key.toString() + u": missing"_s;
    }
    if (value.size() < schema.value("minProperties"_L1).toInt())
        return path + u": too few keys"_s;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonValue others = schema.value("additionalProperties"_L1);
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString here = path + u'.' + it.key();
        const QJsonValue rule = properties.contains(it.key()) ? properties.value(it.key()) : others;
        if (rule.isBool() && !rule.toBool())
            return here + u": not allowed"_s;
        if (const QString found = problem(rule, *it, here); !found.isEmpty())
            return found;
    }
    return {};
}

QString JsonSchema::arrayProblem(const QJsonObject &schema, const QJsonArray &value, const QString &path) const
{
    if (value.size() < schema.value("minItems"_L1).toInt())
        return path + u": too few items"_s;
    const QJsonArray first = schema.value("prefixItems"_L1).toArray();
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QJsonValue rule = i < first.size() ? first.at(i) : schema.value("items"_L1);
        if (const QString found = problem(rule, value.at(i), path + u'[' + QString::number(i) + u']'); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace support
