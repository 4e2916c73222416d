#include "ui/times/timetext.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

QString exactTimeText(std::chrono::milliseconds time, bool hours)
{
    const qint64 total = std::max<qint64>(0, time.count());
    const auto digits = [](qint64 value, int width) { return u"%1"_s.arg(value, width, 10, QLatin1Char('0')); };
    QString text
        = u"%1:%2.%3"_s.arg(digits(total / 60'000 % 60, 2), digits(total / 1000 % 60, 2), digits(total % 1000, 3));
    if (hours || total >= 3'600'000)
        text.prepend(digits(total / 3'600'000, 2) + u':');
    return text;
}

} // namespace ui
