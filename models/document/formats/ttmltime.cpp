#include "models/document/formats/ttmltime.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QRegularExpression>
#include <QXmlStreamAttributes>

namespace document {

namespace {

using namespace Qt::StringLiterals;

/// The attribute's number when it makes sense as a rate.
std::optional<double> rate(QStringView text)
{
    constexpr double most = 1e9;
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && value >= 1 && value <= most ? std::optional(value) : std::nullopt;
}

/// `1000 1001`; a colon between them in older files.
double multiplier(QStringView text)
{
    static const QRegularExpression two(uR"(^\s*(\d{1,9})[\s:]+(\d{1,9})\s*$)"_s);
    const QRegularExpressionMatch match = two.match(text);
    const double above = match.captured(1).toDouble();
    const double below = match.captured(2).toDouble();
    return above > 0 && below > 0 ? above / below : 1;
}

std::optional<Ms> inRange(double seconds)
{
    const double ms = std::round(seconds * 1000);
    if (ms > double(std::numeric_limits<quint32>::max()))
        return std::nullopt;
    return Ms(qint64(ms));
}

} // namespace

QStringView ttmlAttribute(const QXmlStreamAttributes &attributes, QStringView name)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const QXmlStreamAttribute &attribute) { return attribute.name() == name; });
    return found == attributes.end() ? QStringView() : found->value();
}

TtmlClock TtmlClock::of(const QXmlStreamAttributes &root)
{
    TtmlClock clock;
    const std::optional<double> frames = rate(ttmlAttribute(root, u"frameRate"));
    const double subFrames = rate(ttmlAttribute(root, u"subFrameRate")).value_or(1);
    clock.frameRate = frames.value_or(clock.frameRate) * multiplier(ttmlAttribute(root, u"frameRateMultiplier"));
    clock.tickRate = rate(ttmlAttribute(root, u"tickRate")).value_or(frames ? clock.frameRate * subFrames : 1);
    return clock;
}

std::optional<Ms> TtmlClock::read(QStringView expression) const
{
    static const QRegularExpression clockTime(
        uR"(^(\d{1,5}):(\d{1,2}):(\d{1,2})(?:(\.\d{1,9})|:(\d{1,9}(?:\.\d{1,9})?))?$)"_s);
    static const QRegularExpression offsetTime(uR"(^(\d{1,12}(?:\.\d{1,9})?)(h|ms|m|s|f|t)$)"_s);
    expression = expression.trimmed();
    if (const auto match = clockTime.match(expression); match.hasMatch()) {
        const double seconds
            = match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + match.captured(3).toDouble();
        return inRange(seconds + match.captured(4).toDouble() + match.captured(5).toDouble() / frameRate);
    }
    const auto match = offsetTime.match(expression);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    const double seconds = unit == "h"_L1 ? 3600
        : unit == "m"_L1                  ? 60
        : unit == "ms"_L1                 ? 0.001
        : unit == "f"_L1                  ? 1 / frameRate
        : unit == "t"_L1                  ? 1 / tickRate
                                          : 1;
    return inRange(number * seconds);
}

} // namespace document
