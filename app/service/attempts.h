#pragma once

#include "app/service/store/database.h"

#include <chrono>
#include <mutex>
#include <QHash>

namespace service {

/// Slows guessing down: five wrong tries are free, then each one doubles the wait for the next. Remembered in the
/// database, by hashes, so that starting the service anew gives nobody more tries.
class Attempts
{
public:
    static constexpr int freeTries = 5;
    static constexpr std::chrono::seconds firstWait{30};
    static constexpr std::chrono::seconds longestWait{3600};
    static constexpr std::chrono::minutes memory{15}; ///< after that long without a try all is forgotten

    explicit Attempts(Database &database);
    void load(); ///< what an earlier run remembered

    /// Counts a try of `who` as wrong until succeeded() says otherwise, so that guesses at the same time count too.
    /// How long to wait instead, when there were too many. Not within a transaction.
    std::optional<std::chrono::seconds> begin(const QString &who);
    void succeeded(const QString &who);

private:
    using Clock = std::chrono::steady_clock;
    struct Tries
    {
        int count = 0;
        Clock::time_point next{};
    };
    void forgetOld(Clock::time_point now);
    void keep(const QByteArray &who, const Tries &tries);
    void change(const QString &sql, const QVariantList &values);

    Database &m_database;
    std::mutex m_mutex;
    QHash<QByteArray, Tries> m_tries{}; ///< by hash; guarded by m_mutex
};

} // namespace service
