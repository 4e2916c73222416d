#pragma once

#include "models/accounts.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

namespace models {

/// How what could not be saved is tried again; only tests change it.
struct RetryPace
{
    std::chrono::milliseconds first{2'000}; ///< doubled by every failure
    std::chrono::milliseconds last{60'000};
    std::chrono::milliseconds question{3'000}; ///< between two questions whether the server is well again
};

/// Asks a server that failed, with the lightest call there is, whether it is well again. One question at a time for an
/// account, however much waits for it, and fewer the longer it takes; Accounts::served() tells the answer.
class ServerWatch : public QObject
{
public:
    ServerWatch(Accounts &accounts, const RetryPace &pace);

    void begin(const QString &account, std::chrono::milliseconds notBefore); ///< until the server answers well

private:
    struct Patient
    {
        QTimer next{};
        QElapsedTimer since{};
    };
    void ask(const QString &account);
    std::chrono::milliseconds pause(const Patient &patient) const;

    Accounts &m_accounts;
    const RetryPace &m_pace;
    std::map<QString, Patient> m_patients;
};

} // namespace models
