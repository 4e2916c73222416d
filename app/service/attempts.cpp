#include "app/service/attempts.h"

namespace service {

namespace {
constexpr qsizetype manyNames = 10'000;
}

std::optional<std::chrono::seconds> Attempts::begin(const QString &who)
{
    const std::lock_guard lock(m_mutex);
    const Clock::time_point now = Clock::now();
    if (m_tries.size() > manyNames)
        forgetOld(now);
    Tries &tries = m_tries[who];
    if (now > tries.next + memory)
        tries = {};
    if (tries.count >= freeTries && now < tries.next)
        return std::chrono::ceil<std::chrono::seconds>(tries.next - now);
    ++tries.count;
    tries.next = now;
    if (tries.count >= freeTries)
        tries.next += std::min(longestWait, firstWait * (1 << std::min(tries.count - freeTries, 10)));
    return std::nullopt;
}

void Attempts::succeeded(const QString &who)
{
    const std::lock_guard lock(m_mutex);
    m_tries.remove(who);
}

void Attempts::forgetOld(Clock::time_point now)
{
    m_tries.removeIf([now](const auto &entry) { return now > entry.value().next + memory; });
}

} // namespace service
