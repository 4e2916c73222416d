#pragma once

#include <optional>
#include <QByteArray>

namespace service {

/// Part of a file, `length` bytes from `offset`.
struct ByteRange
{
    enum class Kind { Whole, Part, Unsatisfiable };
    Kind kind = Kind::Whole;
    qint64 offset = 0;
    qint64 length = 0;
    bool operator==(const ByteRange &) const = default;
};

/// What the value of a Range header asks of a file of `size` bytes. Other units, several ranges and what cannot be read
/// ask for the whole (RFC 9110, 14.2).
ByteRange rangeOf(const QByteArray &header, qint64 size);

} // namespace service
