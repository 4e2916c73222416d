#include "models/document/formats/timecode.h"

#include <limits>

namespace document {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;

QString padded(qint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

/// Digits only; nothing else, no sign.
std::optional<qint64> digitsOf(QStringView text)
{
    constexpr qsizetype most = 9;
    if (text.isEmpty() || text.size() > most)
        return std::nullopt;
    qint64 result = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        result = result * 10 + (c.unicode() - u'0');
    }
    return result;
}

/// ".5" is half a second.
std::optional<qint64> fractionMs(QStringView digits)
{
    const std::optional<qint64> number = digitsOf(digits.left(3));
    if (!number)
        return std::nullopt;
    return digits.size() == 1 ? *number * 100 : digits.size() == 2 ? *number * 10 : *number;
}

} // namespace

QString timecode(Ms time, QChar separator)
{
    const qint64 ms = time.count();
    return padded(ms / msPerHour, 2) + u':' + padded(ms / msPerMinute % 60, 2) + u':' + padded(ms / msPerSecond % 60, 2)
        + separator + padded(ms % msPerSecond, 3);
}

QString shortTimecode(Ms time)
{
    const qint64 ms = time.count();
    const QString rest = padded(ms / msPerMinute % 60, 2) + u':' + padded(ms / msPerSecond % 60, 2);
    return ms < msPerHour ? rest : QString::number(ms / msPerHour) + u':' + rest;
}

std::optional<Ms> readTimecode(QStringView text)
{
    text = text.trimmed();
    qint64 fraction = 0;
    qsizetype point = text.lastIndexOf(u',');
    if (point < 0)
        point = text.lastIndexOf(u'.');
    if (point >= 0) {
        const std::optional<qint64> ms = fractionMs(text.mid(point + 1));
        if (!ms)
            return std::nullopt;
        fraction = *ms;
        text = text.left(point);
    }
    qint64 seconds = 0;
    int parts = 0;
    for (const QStringView part : text.tokenize(u':')) {
        const std::optional<qint64> number = digitsOf(part.trimmed());
        if (!number || ++parts > 3)
            return std::nullopt;
        seconds = seconds * 60 + *number;
    }
    const qint64 ms = seconds * msPerSecond + fraction;
    if (parts < 2 || ms > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return Ms(ms);
}

} // namespace document
