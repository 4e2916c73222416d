#pragma once

#include "api/clock.h"
#include <map>
#include <QPointer>

/// A clock that stands still until a test moves it.
class FakeClock : public api::Clock
{
public:
    std::chrono::milliseconds now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_waiting.emplace(m_now + delay, Waiting{context, std::move(then)});
    }
    /// Lets time pass; what was to happen meanwhile happens now, in order.
    void pass(std::chrono::milliseconds time)
    {
        const std::chrono::milliseconds end = m_now + time;
        while (!m_waiting.empty() && m_waiting.begin()->first <= end) {
            const auto next = m_waiting.extract(m_waiting.begin());
            m_now = std::max(m_now, next.key());
            if (next.mapped().context)
                next.mapped().then();
        }
        m_now = end;
    }
    /// How long until the next thing happens; zero when nothing will.
    std::chrono::milliseconds next() const
    {
        for (const auto &[when, waiting] : m_waiting) {
            if (waiting.context)
                return when - m_now;
        }
        return {};
    }

private:
    struct Waiting
    {
        QPointer<QObject> context{};
        std::function<void()> then{};
    };
    std::chrono::milliseconds m_now{1'000'000};
    std::multimap<std::chrono::milliseconds, Waiting> m_waiting{};
};
