#include "models/document/timedisplay.h"

#include <array>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace document {

namespace {

constexpr double longestSeconds = 1e6;

std::optional<Ms> inRange(double seconds)
{
    return seconds <= longestSeconds ? std::optional(Ms(qRound64(seconds * 1000))) : std::nullopt;
}

/// 1h2m3.5s, 90s, 500ms, 12f; every unit once and from large to small.
std::optional<Ms> fromUnits(const QString &text, const FrameRate *rate)
{
    static const QRegularExpression form(
        uR"(^(?:(\d+)h)?\s*(?:(\d+)m(?!s))?\s*(?:(\d+(?:\.\d+)?)s)?\s*(?:(\d+)ms)?\s*(?:(\d+)f)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (text.isEmpty() || !match.hasMatch() || (!match.captured(5).isEmpty() && !rate))
        return {};
    constexpr std::array units{3600.0, 60.0, 1.0, 0.001};
    double seconds = 0;
    for (size_t i = 0; i < units.size(); ++i)
        seconds += match.captured(int(i) + 1).toDouble() * units[i];
    if (rate)
        seconds += match.captured(5).toDouble() * rate->perMs / rate->frames / 1000;
    return inRange(seconds);
}

/// 75, 1:15, 1:02:03.5
std::optional<Ms> fromClock(const QString &text)
{
    static const QRegularExpression number(u"^\\d{1,7}(\\.\\d+)?$"_s);
    const QStringList parts = text.split(u':');
    if (parts.size() > 3)
        return {};
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        if (!number.match(parts[i]).hasMatch() || (!last && parts[i].contains(u'.')))
            return {};
        seconds = seconds * 60 + parts[i].toDouble();
    }
    return inRange(seconds);
}

std::optional<Ms> fromFrames(const QString &text, const FrameRate *rate)
{
    if (!rate || (text.count(u':') != 3 && !text.contains(u';')))
        return {};
    const std::optional<qint64> frame = frameOfCode(*rate, text);
    return frame ? inRange(double(frameStart(*rate, *frame).count()) / 1000) : std::nullopt;
}

std::optional<Ms> anyTime(const QString &text, const FrameRate *rate)
{
    if (const auto time = fromFrames(text, rate))
        return time;
    const auto time = fromClock(text);
    return time ? time : fromUnits(text, rate);
}

} // namespace

std::optional<Ms> TimeDisplay::read(const QString &text, Ms now) const
{
    const QString plain = text.trimmed().replace(u',', u'.');
    const bool back = plain.startsWith(u'-') || plain.startsWith(u'−');
    if (back || plain.startsWith(u'+')) {
        const auto by = anyTime(plain.mid(1).trimmed(), frameRate());
        return by ? std::optional(std::max(Ms(), back ? now - *by : now + *by)) : std::nullopt;
    }
    const auto time = anyTime(plain, frameRate());
    if (!time)
        return {};
    return *time >= offset ? *time - offset : *time;
}

} // namespace document
