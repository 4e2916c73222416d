#include "models/serverwatch.h"

#include "api/account.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace models {

namespace {
/// After so long a time there is less hope, and no hurry.
struct Row
{
    std::chrono::milliseconds since{};
    int times = 1;
};
constexpr Row rows[] = {{1h, 10}, {5min, 3}, {0min, 1}};
} // namespace

ServerWatch::ServerWatch(Accounts &accounts, const RetryPace &pace)
    : m_accounts(accounts)
    , m_pace(pace)
{
    connect(&accounts, &Accounts::served, this, [this](const QString &id) { m_patients.erase(id); });
    connect(&accounts, &Accounts::accountRemoved, this, [this](const QString &id) { m_patients.erase(id); });
}

void ServerWatch::begin(const QString &account, std::chrono::milliseconds notBefore)
{
    const auto [it, isNew] = m_patients.try_emplace(account);
    Patient &patient = it->second;
    if (isNew) {
        patient.since.start();
        patient.next.setSingleShot(true);
        connect(&patient.next, &QTimer::timeout, this, [this, account] { ask(account); });
    }
    const bool isSoonEnough = patient.next.isActive() && patient.next.remainingTimeAsDuration() >= notBefore;
    if (!isSoonEnough)
        patient.next.start(std::max(notBefore, pause(patient)));
}

/// Not in step with the other clients of the server.
std::chrono::milliseconds ServerWatch::pause(const Patient &patient) const
{
    const std::chrono::milliseconds since(patient.since.elapsed());
    const Row *row = std::ranges::find_if(rows, [&](const Row &candidate) { return since >= candidate.since; });
    const double chance = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(qint64(double((m_pace.question * row->times).count()) * chance));
}

void ServerWatch::ask(const QString &account)
{
    api::Client *client = m_accounts.client(account);
    const auto patient = m_patients.find(account);
    if (!client || patient == m_patients.end())
        return;
    if (!m_accounts.isUsable(account)) { // a sign-in comes first, and then all is tried again
        patient->second.since.restart();
        return;
    }
    const std::chrono::milliseconds patience = pause(patient->second);
    patient->second.next.start(patience);
    client->send(api::account::me(), this,
                 [this, account](const api::Result<api::Account> &reply) {
                     m_accounts.report(account, reply ? nullptr : &reply.error());
                     if (!reply && reply.error().retryAfter > 0ms && m_patients.contains(account))
                         begin(account, reply.error().retryAfter);
                 },
                 {.lane = api::Lane::Background, .inactivity = patience, .deadline = patience});
}

} // namespace models
