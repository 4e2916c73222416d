#include "models/document/framerate.h"

#include <algorithm>
#include <array>

namespace document {

namespace {

constexpr std::array rates{
    FrameRate{"23.976", 24, 1001, 24, 0, "23.976"},   FrameRate{"24", 24, 1000, 24, 0, "24"},
    FrameRate{"25", 25, 1000, 25, 0, "25"},           FrameRate{"29.97df", 30, 1001, 30, 2, "29.97 DF"},
    FrameRate{"29.97", 30, 1001, 30, 0, "29.97 NDF"}, FrameRate{"30", 30, 1000, 30, 0, "30"},
    FrameRate{"50", 50, 1000, 50, 0, "50"},           FrameRate{"59.94df", 60, 1001, 60, 4, "59.94 DF"},
    FrameRate{"60", 60, 1000, 60, 0, "60"},
};

/// Numbers -> pictures; a minute has its first `dropped` numbers only when it is a tenth.
qint64 pictureOf(const FrameRate &rate, qint64 number)
{
    const qint64 minutes = number / (60 * rate.nominal);
    return number - rate.dropped * (minutes - minutes / 10);
}

/// Pictures -> numbers, the other way round.
qint64 numberOf(const FrameRate &rate, qint64 picture)
{
    const qint64 minute = 60 * rate.nominal - rate.dropped;
    const qint64 tenMinutes = 10 * minute + rate.dropped;
    const qint64 rest = picture % tenMinutes;
    const qint64 fullMinutes = rest < minute + rate.dropped ? 0 : (rest - rate.dropped) / minute;
    return picture + rate.dropped * (picture / tenMinutes * 9 + fullMinutes);
}

QString digits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

std::span<const FrameRate> frameRates()
{
    return rates;
}

const FrameRate *frameRateByName(QStringView name)
{
    const auto found = std::find_if(rates.begin(), rates.end(),
                                    [&](const FrameRate &rate) { return name == QLatin1String(rate.name); });
    return found == rates.end() ? nullptr : &*found;
}

qint64 frameAt(const FrameRate &rate, Ms time)
{
    // half a millisecond later, because the start of a picture was rounded to milliseconds
    return (2 * time.count() + 1) * rate.frames / (2 * rate.perMs);
}

Ms frameStart(const FrameRate &rate, qint64 frame)
{
    return Ms((frame * rate.perMs + rate.frames / 2) / rate.frames);
}

QString frameCode(const FrameRate &rate, qint64 frame)
{
    const qint64 number = numberOf(rate, frame);
    const qint64 seconds = number / rate.nominal;
    return digits(seconds / 3600) + u':' + digits(seconds / 60 % 60) + u':' + digits(seconds % 60)
        + (rate.dropped ? u';' : u':') + digits(number % rate.nominal);
}

std::optional<qint64> frameOfCode(const FrameRate &rate, QStringView code)
{
    QString plain = code.trimmed().toString();
    plain.replace(u';', u':');
    const QStringList parts = plain.split(u':');
    if (parts.size() != 4)
        return {};
    std::array<qint64, 4> values{};
    constexpr std::array<qint64, 3> most{9999, 59, 59};
    for (size_t i = 0; i < values.size(); ++i) {
        bool good = false;
        values[i] = parts[qsizetype(i)].toUInt(&good);
        if (!good || values[i] > (i < 3 ? most[i] : rate.nominal - 1))
            return {};
    }
    const qint64 minutes = values[0] * 60 + values[1];
    const bool skips = rate.dropped > 0 && minutes % 10 != 0 && values[2] == 0;
    const qint64 number = skips ? std::max<qint64>(values[3], rate.dropped) : values[3];
    return pictureOf(rate, (minutes * 60 + values[2]) * rate.nominal + number);
}

} // namespace document
