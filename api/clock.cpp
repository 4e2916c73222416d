#include "api/clock.h"

#include <QTimer>

namespace api {

std::chrono::milliseconds Clock::now() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void Clock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}

Clock &systemClock()
{
    static Clock clock;
    return clock;
}

} // namespace api
