#pragma once

#include "app/service/access.h"

namespace service {

/// What somebody types as the second factor: six digits of an app, or a recovery code.
struct SecondFactor
{
    QString totpCode{};
    QString backupCode{};
};

/// Two-factor sign-in of one account: the shared secret of the authenticator app, and recovery codes, of which only
/// hashes are kept. Codes work once; five wrong ones make the next wait.
class TwoFactor
{
public:
    TwoFactor(Database &database, Access &access, qint64 account);

    bool isEnabled();
    bool isSetUp(); ///< there is a secret, enabled or not
    QByteArray secretToSetUp(); ///< the same until it is enabled
    api::Result<QStringList> enable(const QString &totpCode); ///< recovery codes; Invalid when the code is wrong
    void disable();
    QStringList newRecoveryCodes(); ///< the old ones end
    int recoveryCodesLeft();
    /// Whether it is right; a recovery code is used up by that, and `uses` also ends the digits. RateLimited.
    api::Result<bool> check(const SecondFactor &factor, bool uses);

private:
    QByteArray opened(const QByteArray &sealed) const;
    bool checkDigits(const QString &code, bool uses);
    bool checkRecovery(const QString &code);
    QString attemptsKey() const;

    Database &m_database;
    Access &m_access;
    qint64 m_account;
};

/// For secrets of older versions of the service, which were kept bare.
void sealTwoFactorSecrets(Database &database, const SecretBox &box);

api::Error tooManyTries(std::chrono::seconds wait);

} // namespace service
