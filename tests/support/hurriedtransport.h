#pragma once

#include "api/networktransport.h"

namespace support {

/// A clock that runs faster than the sun.
class HurriedClock : public api::Clock
{
public:
    explicit HurriedClock(int times)
        : m_times(times)
    {
    }
    std::chrono::milliseconds now() const override { return api::Clock::now() * m_times; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        api::Clock::after(delay / m_times, context, std::move(then));
    }

private:
    int m_times;
};

/// The real network with all its limits so many times shorter, for tests of what happens when they are reached.
class HurriedTransport : public api::NetworkTransport
{
public:
    explicit HurriedTransport(int times)
        : m_times(times)
        , m_clock(times)
    {
    }
    api::Call *start(const api::HttpRequest &request) override
    {
        api::HttpRequest hurried = request;
        hurried.inactivity /= m_times;
        hurried.deadline /= m_times;
        return api::NetworkTransport::start(hurried);
    }
    api::Patience patience() const override { return {.clock = &m_clock}; }

private:
    int m_times;
    mutable HurriedClock m_clock;
};

} // namespace support
