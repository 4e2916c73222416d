#pragma once

#include <functional>
#include <QObject>

namespace models {

/// Where secrets are kept. Every call returns at once and answers from the event loop, unless `context` is gone by
/// then.
class Keyring
{
public:
    enum class Outcome {
        Found,
        Missing, ///< nothing there, or the keyring is locked: the two look the same, so this never means "forget the
                 ///< account"
        Trouble ///< no keyring, or it refused
    };
    struct Secret
    {
        Outcome outcome = Outcome::Trouble;
        QByteArray value{};
        QString reason{}; ///< of trouble, for the user
    };
    using ReadDone = std::function<void(const Secret &)>;
    using WriteDone = std::function<void(bool kept, const QString &reason)>;

    virtual ~Keyring() = default;
    virtual void read(const QString &key, QObject *context, ReadDone done) = 0;
    /// `kept` only when reading it back gave the same: a locked keyring may say yes to anything else.
    virtual void write(const QString &key, const QByteArray &secret, QObject *context, WriteDone done) = 0;
    virtual void remove(const QString &key, QObject *context, WriteDone done) = 0;
};

/// The desktop's keyring by QtKeychain: Secret Service, KWallet. Never its plain-text fallback.
class SystemKeyring : public Keyring
{
public:
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;
};

} // namespace models
