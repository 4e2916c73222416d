#include "tests/api/schemacomparison.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString targetOf(const QJsonObject &schema)
{
    return schema.value("$ref"_L1).toString().section(u'/', -1);
}

QSet<QString> typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    QSet<QString> types;
    for (const QJsonValue &one : type.isArray() ? type.toArray() : QJsonArray{type})
        types.insert(one.toString());
    types.remove(u"null"_s);
    types.remove(QString());
    return types;
}

QSet<QString> textsOf(const QJsonValue &array)
{
    QSet<QString> texts;
    for (const QJsonValue &text : array.toArray()) {
        if (text.isString())
            texts.insert(text.toString());
    }
    return texts;
}

QStringList missing(const QSet<QString> &wanted, const QSet<QString> &there, const QString &place, const QString &what)
{
    QStringList list = (wanted - there).values();
    list.sort();
    for (QString &text : list)
        text = place + u'.' + text + u": "_s + what;
    return list;
}

QStringList typeDifferences(const QJsonObject &ours, const QJsonObject &theirs, const QString &place)
{
    const QSet<QString> taken = typesOf(theirs);
    QStringList list;
    for (const QString &type : typesOf(ours)) {
        const bool fits
            = taken.isEmpty() || taken.contains(type) || (type == u"integer" && taken.contains(u"number"_s));
        if (!fits)
            list << place + u": "_s + type + u" instead of "_s + QStringList(taken.values()).join(u'|');
    }
    const QSet<QString> words = textsOf(ours.value("examples"_L1));
    if (!words.isEmpty())
        list << missing(textsOf(theirs.value("enum"_L1)), words, place, u"a word we do not know"_s);
    return list;
}

} // namespace

QJsonObject SchemaComparison::ourTarget(QJsonObject schema) const
{
    while (schema.contains("$ref"_L1))
        schema = m_ours.value(targetOf(schema)).toObject();
    return schema;
}

/// Without $ref and allOf.
QJsonObject SchemaComparison::flattened(const QJsonObject &schema) const
{
    QJsonObject flat = schema;
    QJsonObject properties = schema.value("properties"_L1).toObject();
    QJsonArray required = schema.value("required"_L1).toArray();
    QJsonArray parts = schema.value("allOf"_L1).toArray();
    if (schema.contains("$ref"_L1))
        parts.append(m_theirs.value(targetOf(schema)));
    for (const QJsonValue &value : parts) {
        const QJsonObject part = flattened(value.toObject());
        for (auto it = part.begin(); it != part.end(); ++it) {
            if (!flat.contains(it.key()))
                flat.insert(it.key(), *it);
        }
        const QJsonObject more = part.value("properties"_L1).toObject();
        for (auto it = more.begin(); it != more.end(); ++it)
            properties.insert(it.key(), *it);
        for (const QJsonValue &key : part.value("required"_L1).toArray())
            required.append(key);
    }
    if (!properties.isEmpty())
        flat.insert(u"properties"_s, properties);
    if (!required.isEmpty())
        flat.insert(u"required"_s, required);
    flat.remove(u"$ref"_s);
    flat.remove(u"allOf"_s);
    return flat;
}

/// The schemas in anyOf without null; the schema itself when it has none. An anyOf next to properties says which of
/// them must be there, and is no variant.
QList<QJsonObject> SchemaComparison::variantsOf(const QJsonObject &schema) const
{
    if (!schema.contains("anyOf"_L1) || schema.contains("properties"_L1))
        return {schema};
    QList<QJsonObject> variants;
    for (const QJsonValue &value : schema.value("anyOf"_L1).toArray()) {
        if (value["type"_L1] != u"null"_s)
            variants.append(value.toObject());
    }
    return variants;
}

QStringList SchemaComparison::differences(const QJsonObject &ours, const QJsonObject &theirs, const QString &place)
{
    const QString pair = targetOf(ours) + u' ' + targetOf(theirs);
    if (!targetOf(ours).isEmpty() && m_open.contains(pair))
        return {};
    m_open.insert(pair);
    const QList<QJsonObject> here = variantsOf(ourTarget(ours));
    const QList<QJsonObject> there = variantsOf(flattened(theirs));
    const QStringList found = here.size() == 1 && there.size() == 1
        ? objectDifferences(ourTarget(here.first()), flattened(there.first()), place)
        : variantDifferences(here, there, place);
    m_open.remove(pair);
    return found;
}

/// Each of ours must be one of theirs, and each of theirs one of ours.
QStringList SchemaComparison::variantDifferences(const QList<QJsonObject> &ours, const QList<QJsonObject> &theirs,
                                                 const QString &place)
{
    if (ours.size() == 1 && ourTarget(ours.first()).isEmpty()) { // any JSON
        m_kept.insert(place);
        return {};
    }
    QStringList found;
    QSet<qsizetype> met;
    for (const QJsonObject &one : ours) {
        QStringList best{place + u": nothing to compare with"_s};
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            const QStringList now = differences(one, theirs[i], place);
            if (now.isEmpty())
                met.insert(i);
            if (now.isEmpty() || now.size() < best.size() || best.first().endsWith(u"with"_s))
                best = now;
            if (best.isEmpty())
                break;
        }
        found += best;
    }
    for (qsizetype i = 0; i < theirs.size() && found.isEmpty(); ++i) {
        if (!met.contains(i) && !isReadAlike(theirs[i], ours, place))
            found << place + u": no struct for "_s + targetOf(theirs[i]);
    }
    return found;
}

/// Bytes and texts, and what the reader takes for one of ours anyway: its envelope, or a list of one.
bool SchemaComparison::isReadAlike(const QJsonObject &theirs, const QList<QJsonObject> &ours, const QString &place)
{
    const QJsonObject variant = flattened(theirs);
    const QJsonValue inner
        = variant.contains("items"_L1) ? variant.value("items"_L1) : variant["properties"_L1]["result"_L1];
    return (!variant.contains("properties"_L1) && !variant.contains("items"_L1))
        || std::any_of(ours.begin(), ours.end(), [&](const QJsonObject &one) {
               return inner.isObject() && differences(one, inner.toObject(), place).isEmpty();
           });
}

QStringList SchemaComparison::objectDifferences(const QJsonObject &ours, const QJsonObject &theirs,
                                                const QString &place)
{
    const QJsonObject ourKeys = ours.value("properties"_L1).toObject();
    const QJsonObject theirKeys = theirs.value("properties"_L1).toObject();
    const bool isFree = ours.isEmpty() || (typesOf(ours) == QSet{u"object"_s} && !ours.contains("properties"_L1));
    if (isFree) {
        if (!theirKeys.isEmpty() || theirs.contains("items"_L1))
            m_kept.insert(place);
        return typeDifferences(ours, theirs, place);
    }
    QStringList found = typeDifferences(ours, theirs, place);
    if (ours.contains("properties"_L1)) {
        const QStringList ourNames = ourKeys.keys();
        const QStringList theirNames = theirKeys.keys();
        const QSet<QString> mine(ourNames.begin(), ourNames.end());
        const QSet<QString> contract(theirNames.begin(), theirNames.end());
        found << missing(contract, mine, place, u"we do not have it"_s)
              << missing(mine, contract, place, u"the contract does not have it"_s)
              << missing(textsOf(ours.value("required"_L1)), textsOf(theirs.value("required"_L1)), place,
                         u"we require it, the contract does not"_s);
        for (const QString &name : mine &contract)
            found << differences(ourKeys.value(name).toObject(), theirKeys.value(name).toObject(), place + u'.' + name);
    }
    if (ours.contains("items"_L1)) {
        const QJsonObject items = ours.value("items"_L1).toObject();
        if (items.isEmpty() && (theirs.contains("prefixItems"_L1) || !theirs.contains("items"_L1)))
            return found;
        found << differences(items, theirs.value("items"_L1).toObject(), place + u"[]"_s);
    }
    return found;
}
