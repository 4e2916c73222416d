#include "models/document/formats/jsonvalue.h"

#include "models/document/splice.h"
#include <charconv>
#include <cmath>
#include <QStringView>

namespace document::json {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Decodes a JSON text that simdjson refuses (half a surrogate pair, as web pages write them) as far as it goes.
QByteArray decodeLeniently(std::string_view token)
{
    QString result;
    const QString text = QString::fromUtf8(token.data(), qsizetype(token.size()));
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != u'\\') {
            result += text[i];
            continue;
        }
        const QChar kind = text[++i];
        static constexpr QStringView kinds = u"nrtbf";
        static constexpr QStringView meanings = u"\n\r\t\b\f";
        if (kind == u'u') {
            result += QChar(ushort(QStringView(text).mid(i + 1, 4).toUShort(nullptr, 16)));
            i += 4;
        } else {
            const qsizetype at = kinds.indexOf(kind);
            result += at < 0 ? kind : meanings[at];
        }
    }
    return cleanText(result).toUtf8();
}

void check(std::string_view json)
{
    static thread_local simdjson::dom::parser parser;
    parser.parse(json.data(), json.size(), true).value();
}

} // namespace

std::string_view rawKey(ondemand::field &field)
{
    const char *begin = field.key().raw();
    const char *end = begin;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    const std::string_view key(begin, size_t(end - begin));
    if (key.find('\\') != std::string_view::npos) // simdjson looks at no escape that nobody asks for
        check({begin - 1, key.size() + 2});
    return key;
}

std::optional<double> number(ondemand::value value)
{
    // a refused reading leaves the value as it is
    uint64_t whole = 0;
    if (value.get_uint64().get(whole) == simdjson::SUCCESS)
        return double(whole);
    double fraction = 0;
    if (value.get_double().get(fraction) == simdjson::SUCCESS)
        return fraction;
    const ondemand::json_type type = value.type();
    if (type == ondemand::json_type::number)
        return value.get_number().value().as_double();
    if (type != ondemand::json_type::string)
        return std::nullopt;
    const std::string_view digits = value.get_string();
    double result = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), result);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(result))
        return std::nullopt;
    return result;
}

std::optional<bool> boolean(ondemand::value value)
{
    const ondemand::json_type type = value.type();
    if (type == ondemand::json_type::boolean)
        return bool(value.get_bool());
    if (type == ondemand::json_type::number)
        return number(value) != 0;
    if (type == ondemand::json_type::string)
        return std::string_view(value.get_string()) == "true";
    return std::nullopt;
}

std::string_view utf8(ondemand::value value, QByteArray &scratch)
{
    const std::string_view token = value.raw_json_token();
    std::string_view result;
    if (value.get_string().get(result) == simdjson::SUCCESS)
        return result;
    if (token.front() == '-' || (token.front() >= '0' && token.front() <= '9'))
        return trimmed(token);
    if (token.front() != '"')
        return {};
    scratch = decodeLeniently(trimmed(token));
    return {scratch.constData(), size_t(scratch.size())};
}

QString text(ondemand::value value)
{
    QByteArray scratch;
    const std::string_view bytes = utf8(value, scratch);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QByteArray raw(ondemand::value value)
{
    std::string_view json;
    switch (ondemand::json_type(value.type())) {
    case ondemand::json_type::array:
        json = value.get_array().value().raw_json();
        break;
    case ondemand::json_type::object:
        json = value.get_object().value().raw_json();
        break;
    case ondemand::json_type::number:
        json = trimmed(value.raw_json_token());
        value.get_number().value();
        return {json.data(), qsizetype(json.size())};
    default:
        json = trimmed(value.raw_json_token());
        break;
    }
    check(json);
    return {json.data(), qsizetype(json.size())};
}

void Members::add(std::string_view key, const QByteArray &raw)
{
    if (!m_text.isEmpty())
        m_text += ',';
    m_text.append('"').append(key.data(), qsizetype(key.size())).append("\":").append(raw);
}

void Members::addFirst(std::string_view key, const QByteArray &raw)
{
    Members first;
    first.add(key, raw);
    m_text = m_text.isEmpty() ? first.m_text : first.m_text + ',' + m_text;
}

} // namespace document::json
