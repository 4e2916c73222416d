#include "api/jsonwriter.h"

#include <charconv>
#include <cmath>
#include <QJsonDocument>

namespace api {

namespace {
template <class Number>
void append(QByteArray &out, Number number)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number);
    out.append(text, end.ptr - text);
}

void appendEscaped(QByteArray &out, const QByteArray &utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (uchar(c) < 0x20) {
            out += "\\u00";
            out += hex[uchar(c) >> 4];
            out += hex[uchar(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}
} // namespace

void writeJson(QByteArray &out, const QString &value)
{
    appendEscaped(out, value.toUtf8());
}

void writeJson(QByteArray &out, bool value)
{
    out += value ? "true" : "false";
}

void writeJson(QByteArray &out, double value)
{
    if (!std::isfinite(value))
        out += "null";
    else if (std::floor(value) == value && std::abs(value) < 9e15)
        append(out, qint64(value));
    else
        append(out, value);
}

void writeJson(QByteArray &out, int value)
{
    append(out, value);
}

void writeJson(QByteArray &out, qint64 value)
{
    append(out, value);
}

void writeJson(QByteArray &out, const Timestamp &value)
{
    writeWord(out, value.text);
}

void writeJson(QByteArray &out, const RawJson &value)
{
    out += value.text.isEmpty() ? QByteArrayView("null") : QByteArrayView(value.text);
}

void writeJson(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return writeJson(out, value.toObject());
    case QJsonValue::Array:
        return writeJson(out, value.toArray());
    case QJsonValue::String:
        return writeJson(out, value.toString());
    case QJsonValue::Bool:
        return writeJson(out, value.toBool());
    case QJsonValue::Double:
        return writeJson(out, value.toDouble());
    default:
        out += "null";
    }
}

void writeJson(QByteArray &out, const QJsonObject &value)
{
    out += QJsonDocument(value).toJson(QJsonDocument::Compact);
}

void writeJson(QByteArray &out, const QJsonArray &value)
{
    out += QJsonDocument(value).toJson(QJsonDocument::Compact);
}

void writeNumericId(QByteArray &out, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber && std::abs(number) < (qint64(1) << 53) && QString::number(number) == value)
        append(out, number);
    else
        writeWord(out, value);
}

void writeWord(QByteArray &out, const QString &value)
{
    if (value.isEmpty())
        out += "null";
    else
        writeJson(out, value);
}

void writeKey(QByteArray &out, const char *key)
{
    if (!out.endsWith('{'))
        out += ',';
    out += '"';
    out += key;
    out += "\":";
}

} // namespace api
