#include "app/service/twofactor.h"

#include "app/service/replies.h"
#include "app/service/totp.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr int recoveryCodes = 10;
constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // 32 that do not look alike: 60 bits a code

QString newRecoveryCode()
{
    QString code;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += QLatin1Char(letters[QRandomGenerator::system()->bounded(int(sizeof letters - 1))]);
    }
    return code;
}

QByteArray hashed(qint64 account, const QString &code)
{
    QString plain = code.toUpper();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return QCryptographicHash::hash(QByteArray::number(account) + ':' + plain.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

TwoFactor::TwoFactor(Database &database, Access &access, qint64 account)
    : m_database(database)
    , m_access(access)
    , m_account(account)
{
}

QString TwoFactor::attemptsKey() const
{
    return u"code:%1"_s.arg(m_account);
}

bool TwoFactor::isEnabled()
{
    QSqlQuery query = m_database.run(u"SELECT totp_enabled FROM accounts WHERE id = ?"_s, {m_account});
    return query.next() && query.value(0).toBool();
}

bool TwoFactor::isSetUp()
{
    return m_database.run(u"SELECT 1 FROM accounts WHERE id = ? AND totp_secret IS NOT NULL"_s, {m_account}).next();
}

QByteArray TwoFactor::secretToSetUp()
{
    Transaction transaction(m_database);
    m_database.run(u"UPDATE accounts SET totp_secret = ? WHERE id = ? AND totp_secret IS NULL"_s,
                   {m_access.box().seal(totp::newSecret()), m_account});
    QSqlQuery query = m_database.run(u"SELECT totp_secret FROM accounts WHERE id = ?"_s, {m_account});
    const QByteArray secret = query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    transaction.commit();
    return opened(secret);
}

QByteArray TwoFactor::opened(const QByteArray &sealed) const
{
    if (const auto secret = m_access.box().unseal(sealed))
        return *secret;
    throw StoreError(u"the secret-key of this workspace is not the one its secrets were sealed with"_s, false);
}

api::Result<QStringList> TwoFactor::enable(const QString &totpCode)
{
    const auto isRight = check({.totpCode = totpCode}, true);
    if (!isRight)
        return tl::unexpected(isRight.error());
    if (!*isRight)
        return tl::unexpected(refuseField(
            u"totp_code"_s,
            say(QT_TRANSLATE_NOOP("service", "is not right; check the clock of the phone and type the code anew"))));
    {
        Transaction transaction(m_database);
        m_database.run(u"UPDATE accounts SET totp_enabled = 1 WHERE id = ?"_s, {m_account});
        transaction.commit();
    }
    return newRecoveryCodes();
}

void TwoFactor::disable()
{
    Transaction transaction(m_database);
    m_database.run(u"UPDATE accounts SET totp_enabled = 0, totp_secret = NULL, totp_step = 0 WHERE id = ?"_s,
                   {m_account});
    m_database.run(u"DELETE FROM recovery_codes WHERE account_id = ?"_s, {m_account});
    transaction.commit();
}

QStringList TwoFactor::newRecoveryCodes()
{
    Transaction transaction(m_database);
    m_database.run(u"DELETE FROM recovery_codes WHERE account_id = ?"_s, {m_account});
    QStringList codes;
    for (int i = 0; i < recoveryCodes; ++i) {
        codes << newRecoveryCode();
        m_database.run(u"INSERT INTO recovery_codes(account_id, hash) VALUES (?, ?)"_s,
                       {m_account, hashed(m_account, codes.last())});
    }
    m_database.run(u"UPDATE accounts SET recovery_created = ? WHERE id = ?"_s, {nowUs(), m_account});
    transaction.commit();
    return codes;
}

int TwoFactor::recoveryCodesLeft()
{
    QSqlQuery query = m_database.run(u"SELECT count(*) FROM recovery_codes WHERE account_id = ?"_s, {m_account});
    return query.next() ? query.value(0).toInt() : 0;
}

api::Result<bool> TwoFactor::check(const SecondFactor &factor, bool uses)
{
    if (const auto wait = m_access.attempts().begin(attemptsKey()))
        return tl::unexpected(tooManyTries(*wait));
    const bool isRight
        = factor.totpCode.isEmpty() ? checkRecovery(factor.backupCode) : checkDigits(factor.totpCode, uses);
    if (isRight)
        m_access.attempts().succeeded(attemptsKey());
    return isRight;
}

bool TwoFactor::checkDigits(const QString &code, bool uses)
{
    Transaction transaction(m_database); // so that of two that come at once with the same code only one gets in
    QSqlQuery query = m_database.run(u"SELECT totp_secret, totp_step FROM accounts WHERE id = ?"_s, {m_account});
    if (!query.next() || query.isNull(0))
        return false;
    const auto step
        = totp::matchingStep(opened(query.value(0).toByteArray()), code.simplified().remove(u' ').toLatin1(),
                             QDateTime::currentSecsSinceEpoch(), query.value(1).toLongLong());
    query.finish();
    if (step && uses)
        m_database.run(u"UPDATE accounts SET totp_step = ? WHERE id = ?"_s, {*step, m_account});
    transaction.commit();
    return step.has_value();
}

bool TwoFactor::checkRecovery(const QString &code)
{
    Transaction transaction(m_database);
    const bool isRight = m_database
                             .run(u"DELETE FROM recovery_codes WHERE account_id = ? AND hash = ?"_s,
                                  {m_account, hashed(m_account, code)})
                             .numRowsAffected()
        > 0;
    transaction.commit();
    return isRight;
}

void sealTwoFactorSecrets(Database &database, const SecretBox &box)
{
    QHash<qint64, QByteArray> bare;
    QSqlQuery query
        = database.run(u"SELECT id, totp_secret FROM accounts WHERE length(totp_secret) = ?"_s, {totp::secretBytes});
    while (query.next())
        bare.insert(query.value(0).toLongLong(), query.value(1).toByteArray());
    query.finish();
    if (bare.isEmpty())
        return;
    database.run(u"PRAGMA secure_delete = ON"_s); // what they were is overwritten
    Transaction transaction(database);
    for (const auto &[id, secret] : bare.asKeyValueRange())
        database.run(u"UPDATE accounts SET totp_secret = ? WHERE id = ?"_s, {box.seal(secret), id});
    transaction.commit();
    database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    database.run(u"PRAGMA secure_delete = OFF"_s);
}

api::Error tooManyTries(std::chrono::seconds wait)
{
    api::Error error = refuse(
        429, say(QT_TRANSLATE_NOOP("service", "Too many attempts to sign in. Wait %1 seconds.")).arg(wait.count()));
    error.retryAfter = wait;
    return error;
}

} // namespace service
