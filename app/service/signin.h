#pragma once

#include "api/auth.h"
#include "app/service/twofactor.h"

namespace service {

/// Lets people in with a password and, where it is switched on, a second factor. Slow: passwords cost time to check.
class SignIn
{
public:
    SignIn(Database &database, Access &access);

    api::Result<api::LoginResponse> withPassword(const api::LoginRequest &login);
    api::Result<api::LoginResponse> withCode(const api::LoginRequest &login, const SecondFactor &factor);
    /// Asks who is signed in for the password again; wrong ones count like those of a sign-in. `field` names it.
    api::Result<void> confirm(qint64 account, const QString &password, const QString &field);

private:
    struct Person
    {
        qint64 account = 0; ///< 0: nobody of that name
        bool isActive = false;
        bool hasSecondFactor = false;
        QByteArray password{};
        std::optional<qint64> until{}; ///< end of a password to start with
    };
    Person find(const QString &where, const QVariant &value);
    bool isRight(const Person &person, const QString &password);
    api::Result<Person> checked(const api::LoginRequest &login);
    api::LoginResponse enter(qint64 account, bool remember);

    Database &m_database;
    Access &m_access;
};

} // namespace service
