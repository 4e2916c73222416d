#include "models/signin.h"

#include "api/account.h"
#include "api/auth.h"
#include "api/sessions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using api::Credentials;
using api::ErrorKind;

namespace models {

SignIn::SignIn(const QUrl &server, api::Transport *transport, QObject *parent)
    : QObject(parent)
    , m_client(server, transport)
{
    connect(&m_browser, &BrowserSignIn::failed, this, &SignIn::failed);
    connect(&m_browser, &BrowserSignIn::arrived, this, [this](const QByteArray &token) {
        finishLogin({Credentials::Kind::Jwt, token});
    });
}

void SignIn::withPassword(const QString &email, const QString &password)
{
    m_email = email.trimmed();
    m_password = password;
    m_client.send(api::auth::login({}, {.username = m_email, .password = m_password}), this,
                  [this](const api::Result<api::LoginResponse> &result) {
                      if (!result)
                          emit failed(result.error());
                      else if (result->mfaRequired && !result->login)
                          emit codeNeeded();
                      else
                          finishLogin({Credentials::Kind::Jwt, result->accessToken.value_or(QString()).toUtf8()});
                  });
}

void SignIn::withCode(const QString &code)
{
    static const QRegularExpression sixDigits(u"^\\d{6}$"_s);
    QString tidy = code;
    tidy.remove(u' ');
    const bool totp = sixDigits.match(tidy).hasMatch();
    m_client.send(api::auth::loginMfa({},
                                      {.username = m_email,
                                       .password = m_password,
                                       .totpCode = totp ? tidy : QString(),
                                       .backupCode = totp ? QString() : tidy}),
                  this, [this](const api::Result<api::LoginResponse> &result) {
                      if (!result)
                          emit failed(result.error());
                      else
                          finishLogin({Credentials::Kind::Jwt, result->accessToken.value_or(QString()).toUtf8()});
                  });
}

void SignIn::withToken(const QString &token)
{
    finishLogin({Credentials::Kind::ApiToken, token.trimmed().toUtf8()});
}

void SignIn::inBrowser(const OpenPage &open)
{
    const auto page = m_browser.listen(server());
    if (!page)
        emit failed({.kind = ErrorKind::Invalid, .message = page.error()});
    else if (!open(*page))
        emit failed({.kind = ErrorKind::Invalid,
                     .message = tr("No browser could be opened. Sign in with your password or a token.")});
}

void SignIn::finishLogin(const Credentials &credentials)
{
    if (credentials.secret.isEmpty()) {
        emit failed({.kind = ErrorKind::Unauthorized,
                     .message = tr("The server did not accept this. Check it and try again.")});
        return;
    }
    m_password.clear();
    m_client.setCredentials(credentials);
    askWho();
}

void SignIn::askWho()
{
    m_client.send(api::account::me(), this, [this](const api::Result<api::Account> &result) {
        if (result)
            emit done(result->email.isEmpty() ? m_email : result->email, m_client.credentials());
        else if (!m_email.isEmpty() && result.error().kind != ErrorKind::Unauthorized)
            emit done(m_email, m_client.credentials()); // the login itself went well
        else
            tryToken(result.error());
    });
}

// An API token need not be allowed to see the account; one that may list sessions is good.
void SignIn::tryToken(const api::Error &error)
{
    if (error.kind != ErrorKind::Forbidden && error.kind != ErrorKind::NotFound) {
        emit failed(error);
        return;
    }
    m_client.send(api::sessions::list({.page = {.limit = 1}}), this,
                  [this](const api::Result<api::Page<api::Session>> &result) {
                      if (result)
                          emit done(tr("API token"), m_client.credentials());
                      else
                          emit failed(result.error());
                  });
}

} // namespace models
