#pragma once

#include "models/keyring.h"

#include <memory>
#include <QHash>

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
