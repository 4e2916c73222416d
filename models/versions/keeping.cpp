#include "models/versions/keeping.h"

#include <QSet>

namespace models {

namespace {

constexpr qint64 hourlyDays = 7;
constexpr qint64 dailyDays = 90;
constexpr int hoursADay = 24;

/// Versions with the same number stand for each other; -1 for those that are too old.
qint64 slotOf(const QDateTime &made, qint64 days)
{
    const qint64 day = made.date().toJulianDay();
    if (days <= hourlyDays)
        return day * hoursADay + made.time().hour();
    return days <= dailyDays ? day * hoursADay : -1;
}

} // namespace

QList<qint64> outdated(const QList<Version> &versions, const QDateTime &now)
{
    QList<qint64> gone;
    QSet<qint64> taken;
    bool isNewest = true;
    for (const Version &version : versions) {
        if (version.reason == Version::Reason::Machine)
            continue;
        const QDateTime made = version.made.toTimeZone(now.timeZone());
        const qint64 days = made.daysTo(now);
        if (std::exchange(isNewest, false) || days <= 0) // a clock that was set back makes days negative
            continue;
        const qint64 place = slotOf(made, days);
        if (place < 0 || taken.contains(place))
            gone.append(version.id);
        else
            taken.insert(place);
    }
    return gone;
}

} // namespace models
