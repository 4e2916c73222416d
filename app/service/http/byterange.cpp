#include "app/service/http/byterange.h"

#include <algorithm>

namespace service {

namespace {

/// Digits only; a number too large for us is simply past every end.
std::optional<qint64> position(const QByteArray &text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits ? value : std::numeric_limits<qint64>::max();
}

ByteRange suffix(qint64 count, qint64 size)
{
    const qint64 length = std::min(count, size);
    if (length == 0)
        return {.kind = ByteRange::Kind::Unsatisfiable};
    return {.kind = ByteRange::Kind::Part, .offset = size - length, .length = length};
}

} // namespace

ByteRange rangeOf(const QByteArray &header, qint64 size)
{
    const ByteRange whole{.length = size};
    const QByteArray value = header.trimmed();
    if (!value.toLower().startsWith("bytes="))
        return whole;
    const QByteArray spec = value.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return whole;
    const std::optional<qint64> first = position(spec.left(dash));
    const std::optional<qint64> last = position(spec.mid(dash + 1));
    if (dash == 0)
        return last ? suffix(*last, size) : whole;
    if (!first || (!last && dash + 1 < spec.size()) || (last && *last < *first))
        return whole;
    if (*first >= size)
        return {.kind = ByteRange::Kind::Unsatisfiable};
    const qint64 end = last ? std::min(*last, size - 1) : size - 1;
    return {.kind = ByteRange::Kind::Part, .offset = *first, .length = end - *first + 1};
}

} // namespace service
