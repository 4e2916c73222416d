#pragma once

#include <chrono>
#include <functional>
#include <QObject>

namespace api {

/// Where the client's waiting comes from; a test puts its own in this place and need not wait.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual std::chrono::milliseconds now() const; ///< since some moment; never goes back
    /// Calls `then` from the event loop, unless `context` is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then);
};

Clock &systemClock();

} // namespace api
