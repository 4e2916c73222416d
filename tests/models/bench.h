#pragma once

#include "api/networktransport.h"
#include "models/accounts.h"
#include "models/document/editing.h"
#include "models/keyring.h"
#include "models/opendocument.h"
#include "tests/support/serviceprocess.h"

#include <QTemporaryDir>

/// A keyring in memory that can be made to misbehave.
class FakeKeyring : public models::Keyring
{
public:
    using Store = QHash<QString, QByteArray>;
    explicit FakeKeyring(std::shared_ptr<Store> store = std::make_shared<Store>())
        : m_store(std::move(store))
    {
    }
    bool isLocked = false; ///< reads find nothing, writes are refused: what a locked Secret Service does
    bool isBroken = false; ///< no service at all

    void read(const QString &key, QObject *context, ReadDone done) override
    {
        Secret secret;
        if (!isBroken) {
            const bool found = !isLocked && m_store->contains(key);
            secret = {.outcome = found ? Outcome::Found : Outcome::Missing,
                      .value = found ? m_store->value(key) : QByteArray()};
        } else {
            secret.reason = QStringLiteral("no keyring");
        }
        QMetaObject::invokeMethod(
            context, [done, secret] { done(secret); }, Qt::QueuedConnection);
    }
    void write(const QString &key, const QByteArray &value, QObject *context, WriteDone done) override
    {
        const bool kept = !isLocked && !isBroken;
        if (kept)
            m_store->insert(key, value);
        QMetaObject::invokeMethod(
            context, [done, kept] { done(kept, kept ? QString() : QStringLiteral("no keyring")); },
            Qt::QueuedConnection);
    }
    void remove(const QString &key, QObject *context, WriteDone done) override
    {
        m_store->remove(key);
        QMetaObject::invokeMethod(
            context, [done] { done(true, {}); }, Qt::QueuedConnection);
    }

private:
    std::shared_ptr<Store> m_store;
};

/// One program's models on a running service: accounts and documents in a directory of their own.
struct Desk
{
    explicit Desk(const support::ServiceProcess &service, const QString &dir = {}, api::Transport *network = nullptr)
        : dir(dir.isEmpty() ? temporary.path() : dir)
        , accounts(this->dir, std::make_unique<FakeKeyring>(), network ? network : &transport)
        , documents(std::make_unique<models::Documents>(accounts, this->dir))
    {
        documents->setSendDelay(std::chrono::milliseconds(30));
        accounts.setLocal(service.url(), service.token());
    }
    QTemporaryDir temporary{};
    QString dir;
    api::NetworkTransport transport{};
    models::Accounts accounts;
    std::unique_ptr<models::Documents> documents;
};

/// Replaces a segment's text.
inline void retype(models::OpenDocument &document, qsizetype row, const QString &text)
{
    const auto &transcript = document.model().transcript();
    document.model().apply(
        document::replaceText(transcript, {{row, 0}, {row, transcript.segments.at(row).text.size()}}, text));
}
