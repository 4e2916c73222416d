#pragma once

#include <optional>
#include <QByteArray>
#include <QString>
#include <simdjson.h>

/// Lenient readers of single JSON values. simdjson's errors are thrown and caught in scriptixjsonreader.cpp.
namespace document::json {

namespace ondemand = simdjson::ondemand;

/// The key between its quotes, escapes checked but as they are.
std::string_view rawKey(ondemand::field &field);
/// A number, also as text; nothing for null and the rest.
std::optional<double> number(ondemand::value value);
std::optional<bool> boolean(ondemand::value value);
/// A text or a number; empty for the rest.
QString text(ondemand::value value);
/// UTF-8 of a text, valid until the parser's next document; empty for the rest.
std::string_view utf8(ondemand::value value, QByteArray &scratch);
/// The value's own text, checked; throws when it is no JSON.
QByteArray raw(ondemand::value value);

/// Members of an object that nobody here knows.
class Members
{
public:
    void add(std::string_view key, const QByteArray &raw);
    void addFirst(std::string_view key, const QByteArray &raw);
    bool isEmpty() const { return m_text.isEmpty(); }
    QByteArray object() const { return m_text.isEmpty() ? QByteArray() : '{' + m_text + '}'; }
    void clear() { m_text.clear(); }

private:
    QByteArray m_text;
};

} // namespace document::json
