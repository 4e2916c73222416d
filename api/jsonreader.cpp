#include "api/jsonreader.h"
#include "api/jsonwriter.h"

#include <cmath>
#include <limits>
#include <QJsonDocument>

namespace api {

QString JsonPath::toString() const
{
    if (!parent)
        return QStringLiteral("$");
    if (key)
        return parent->toString() + u'.' + QLatin1StringView(key);
    return parent->toString() + u'[' + QString::number(index) + u']';
}

void JsonReader::fail(const JsonPath &path, const char *what)
{
    if (m_problem.isEmpty())
        m_problem = path.toString() + QLatin1StringView(": ") + QLatin1StringView(what);
}

QJsonValue JsonReader::find(const QJsonObject &object, const char *key, const std::array<const char *, 4> &aliases)
{
    QJsonValue found = object.value(QLatin1StringView(key));
    for (const char *alias : aliases) {
        if (!alias || !(found.isUndefined() || found.isNull()))
            break;
        const QJsonValue other = object.value(QLatin1StringView(alias));
        if (!other.isUndefined())
            found = other;
    }
    return found;
}

QJsonArray JsonReader::asArray(const QJsonValue &json, const JsonPath &path)
{
    if (json.isArray())
        return json.toArray();
    if (json.isNull())
        return {};
    if (json.isUndefined() || json.isDouble() || json.isBool())
        fail(path, "expected array");
    return QJsonArray{json}; // one where a list of one was meant
}

void JsonReader::into(QString &value, const QJsonValue &json, const JsonPath &path)
{
    if (json.isString()) {
        value = json.toString();
    } else if (json.isDouble()) {
        const double number = json.toDouble();
        const bool isWhole = std::floor(number) == number && std::abs(number) < 9e18;
        value = isWhole ? QString::number(json.toInteger(qint64(number))) : QString::number(number, 'g', 17);
    } else if (!json.isNull()) {
        fail(path, "expected string");
    }
}

void JsonReader::into(bool &value, const QJsonValue &json, const JsonPath &path)
{
    const QString word = json.isString() ? json.toString().trimmed().toLower() : QString();
    if (json.isBool())
        value = json.toBool();
    else if (json.isDouble() && (json.toDouble() == 0 || json.toDouble() == 1))
        value = json.toDouble() == 1;
    else if (word == u"true" || word == u"1")
        value = true;
    else if (word == u"false" || word == u"0")
        value = false;
    else
        fail(path, "expected true or false");
}

void JsonReader::into(double &value, const QJsonValue &json, const JsonPath &path)
{
    bool ok = json.isDouble();
    value = json.isString() ? json.toString().trimmed().toDouble(&ok) : json.toDouble();
    if (!ok || !std::isfinite(value))
        fail(path, "expected number");
}

void JsonReader::into(qint64 &value, const QJsonValue &json, const JsonPath &path)
{
    bool ok = false;
    if (json.isString()) // through double would lose digits of a long one
        value = json.toString().trimmed().toLongLong(&ok);
    if (ok)
        return;
    double number = 0;
    into(number, json, path);
    if (!this->ok())
        return;
    if (std::abs(number) >= 9.2e18)
        return fail(path, "expected number in range");
    value = json.isDouble() ? json.toInteger(std::llround(number)) : std::llround(number);
}

void JsonReader::into(int &value, const QJsonValue &json, const JsonPath &path)
{
    qint64 wide = 0;
    into(wide, json, path);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return fail(path, "expected number in range");
    value = int(wide);
}

void JsonReader::into(Timestamp &value, const QJsonValue &json, const JsonPath &path)
{
    if (!json.isDouble())
        return into(value.text, json, path);
    const double number = json.toDouble();
    if (std::abs(number) > 1e15)
        return fail(path, "expected time");
    const bool isMs = std::abs(number) > 1e11; // seconds would be after the year 5000
    value = Timestamp::from(QDateTime::fromMSecsSinceEpoch(std::llround(isMs ? number : number * 1000), Qt::UTC));
}

void JsonReader::into(FilePart &value, const QJsonValue &json, const JsonPath &path)
{
    QString text;
    into(text, json, path);
    value.bytes = text.toUtf8();
}

void JsonReader::into(RawJson &value, const QJsonValue &json, const JsonPath &)
{
    writeJson(value.text, json);
}

void JsonReader::into(QJsonValue &value, const QJsonValue &json, const JsonPath &)
{
    value = json;
}

void JsonReader::into(QJsonObject &value, const QJsonValue &json, const JsonPath &path)
{
    if (!json.isObject())
        return fail(path, "expected object");
    value = json.toObject();
}

void JsonReader::into(QJsonArray &value, const QJsonValue &json, const JsonPath &path)
{
    value = asArray(json, path);
}

QDateTime Timestamp::toDateTime() const
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

Timestamp Timestamp::from(const QDateTime &time)
{
    return {time.toUTC().toString(Qt::ISODateWithMs)};
}

Timestamp Timestamp::now()
{
    return from(QDateTime::currentDateTimeUtc());
}

} // namespace api
