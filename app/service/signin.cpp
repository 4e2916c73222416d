#include "app/service/signin.h"

#include "app/service/passwords.h"
#include "app/service/replies.h"
#include "app/service/store/tokens.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qint64 dayUs = 24LL * 3600 * 1'000'000;
constexpr qint64 rememberedUs = 7 * dayUs;

QString attemptsKey(const QString &email)
{
    return u"password:"_s + email.trimmed().toCaseFolded().left(255);
}

api::Error notRight()
{
    return refuse(
        401,
        say(QT_TRANSLATE_NOOP("service",
                              "Name or password is not right. The account on this computer is %1 and has no password "
                              "of its own: use the access token of the workspace, which is in the file \"token\" "
                              "of its folder."))
            .arg(QString::fromLatin1(localEmail)));
}

} // namespace

SignIn::SignIn(Database &database, Access &access)
    : m_database(database)
    , m_access(access)
{
}

SignIn::Person SignIn::find(const QString &where, const QVariant &value)
{
    QSqlQuery query = m_database.run(
        u"SELECT accounts.id, accounts.is_active AND organizations.is_active, totp_enabled, password, password_until "
        "FROM accounts JOIN organizations ON organizations.id = organization_id WHERE "_s
            + where,
        {value});
    if (!query.next())
        return {};
    return {.account = query.value(0).toLongLong(),
            .isActive = query.value(1).toBool(),
            .hasSecondFactor = query.value(2).toBool(),
            .password = query.value(3).toByteArray(),
            .until = query.isNull(4) ? std::nullopt : std::optional(query.value(4).toLongLong())};
}

/// Takes the same time whether there is such a person or not.
bool SignIn::isRight(const Person &person, const QString &password)
{
    const bool isOver = person.until && *person.until < nowUs();
    if (passwords::fits(password, isOver ? QByteArray() : person.password))
        return true;
    return person.account == localAccount && m_access.isWorkspaceToken(password.toUtf8());
}

api::Result<SignIn::Person> SignIn::checked(const api::LoginRequest &login)
{
    const QString key = attemptsKey(login.username);
    if (const auto wait = m_access.attempts().begin(key))
        return tl::unexpected(tooManyTries(*wait));
    const Person person = find(u"accounts.email = ? COLLATE NOCASE"_s, login.username.trimmed());
    if (!isRight(person, login.password))
        return tl::unexpected(notRight());
    m_access.attempts().succeeded(key);
    if (!person.isActive)
        return tl::unexpected(
            refuse(403, say(QT_TRANSLATE_NOOP("service", "This account is switched off. Ask an administrator."))));
    return person;
}

api::Result<api::LoginResponse> SignIn::withPassword(const api::LoginRequest &login)
{
    return checked(login).map([&](const Person &person) {
        return person.hasSecondFactor ? api::LoginResponse{.login = false, .mfaRequired = true}
                                      : enter(person.account, login.rememberMe);
    });
}

api::Result<api::LoginResponse> SignIn::withCode(const api::LoginRequest &login, const SecondFactor &factor)
{
    const auto person = checked(login);
    if (!person)
        return tl::unexpected(person.error());
    if (!person->hasSecondFactor)
        return tl::unexpected(
            refuse(400,
                   say(QT_TRANSLATE_NOOP(
                       "service", "Two-factor sign-in is not switched on for this account. Sign in without a code."))));
    const auto isRight = TwoFactor(m_database, m_access, person->account).check(factor, true);
    if (!isRight)
        return tl::unexpected(isRight.error());
    if (!*isRight)
        return tl::unexpected(refuse(
            401,
            say(QT_TRANSLATE_NOOP(
                "service", "The code is not right, or was used already. Wait for the next one and try again."))));
    return enter(person->account, login.rememberMe);
}

api::LoginResponse SignIn::enter(qint64 account, bool remember)
{
    const qint64 now = nowUs();
    IssuedToken token;
    {
        Transaction transaction(m_database);
        m_database.run(u"DELETE FROM tokens WHERE expires < ? AND kind = 'login'"_s, {now});
        m_database.run(u"UPDATE accounts SET last_login = ? WHERE id = ?"_s, {now, account});
        token
            = Tokens(m_database)
                  .issue({.account = account, .kind = u"login"_s, .expires = now + (remember ? rememberedUs : dayUs)});
        transaction.commit();
    }
    const QByteArray session = "login-" + QByteArray::number(token.id);
    const QByteArray signature
        = QMessageAuthenticationCode::hash(session, m_access.secret(u"logins"_s), QCryptographicHash::Sha256);
    return {.login = true,
            .accessToken = QString::fromLatin1(token.key),
            .sessionId = QString::fromLatin1(session),
            .signature = QString::fromLatin1(signature.toBase64(QByteArray::Base64UrlEncoding))};
}

api::Result<void> SignIn::confirm(qint64 account, const QString &password, const QString &field)
{
    const QString key = u"again:%1"_s.arg(account);
    if (const auto wait = m_access.attempts().begin(key))
        return tl::unexpected(tooManyTries(*wait));
    if (!isRight(find(u"accounts.id = ?"_s, account), password))
        return tl::unexpected(
            refuseField(field, say(QT_TRANSLATE_NOOP("service", "is not the password of this account"))));
    m_access.attempts().succeeded(key);
    return {};
}

} // namespace service
