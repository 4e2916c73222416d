#include "api/callqueue.h"

#include <algorithm>

namespace api {

using namespace std::chrono_literals;

CallQueue::CallQueue(Clock &clock, int atOnce)
    : m_clock(clock)
    , m_atOnce(qMax(1, atOnce))
{
}

void CallQueue::enter(QObject *caller, Lane lane, std::function<void()> begin)
{
    line(lane).push_back({caller, std::move(begin)});
    pump();
}

void CallQueue::leave(QObject *caller)
{
    for (auto &line : m_lines)
        std::erase_if(line, [caller](const Waiting &waiting) { return waiting.caller == caller; });
    for (auto &running : m_running)
        running.remove(caller);
    pump();
}

void CallQueue::close()
{
    m_isClosed = true;
    for (auto &line : m_lines)
        line.clear();
}

void CallQueue::pauseFor(std::chrono::milliseconds time)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.now() + time);
    m_clock.after(time, this, [this] { pump(); });
    emit paused();
}

void CallQueue::pauseBackgroundFor(std::chrono::milliseconds time)
{
    m_backgroundPausedUntil = m_clock.now() + time;
    m_clock.after(time, this, [this] { pump(); });
}

std::chrono::milliseconds CallQueue::pauseLeft() const
{
    return std::max(m_pausedUntil - m_clock.now(), 0ms);
}

void CallQueue::pump()
{
    for (const Lane lane : {Lane::Transfer, Lane::Interactive, Lane::Background})
        while (mayBegin(lane))
            beginOne(lane);
}

bool CallQueue::mayBegin(Lane lane) const
{
    if (m_isClosed || m_lines[size_t(lane)].empty() || pauseLeft() > 0ms)
        return false;
    const qsizetype counted = count(Lane::Interactive) + count(Lane::Background);
    switch (lane) {
    case Lane::Transfer:
        return true;
    case Lane::Interactive:
        return counted < m_atOnce;
    case Lane::Background:
        return counted < m_atOnce && count(lane) < std::max(1, m_atOnce - 1)
            && m_clock.now() >= m_backgroundPausedUntil;
    }
    return false;
}

void CallQueue::beginOne(Lane lane)
{
    const Waiting next = std::move(line(lane).front());
    line(lane).pop_front();
    running(lane).insert(next.caller);
    next.begin();
}

} // namespace api
