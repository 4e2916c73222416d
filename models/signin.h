#pragma once

#include "api/client.h"
#include "models/browsersignin.h"

namespace models {

/// Opens a page in the person's browser; false when there is none.
using OpenPage = std::function<bool(const QUrl &)>;

/// One sign-in on a server, step by step: a password and perhaps a code, or the browser, or a token; then who it is.
/// Deleted by its owner.
class SignIn : public QObject
{
    Q_OBJECT
public:
    SignIn(const QUrl &server, api::Transport *transport, QObject *parent = nullptr);

    void withPassword(const QString &email, const QString &password);
    void withCode(const QString &code); ///< six digits, or a backup code
    void withToken(const QString &token);
    void inBrowser(const OpenPage &open); ///< with a Microsoft account
    const QUrl &server() const { return m_client.baseUrl(); }

signals:
    void codeNeeded();
    void done(const QString &name, const api::Credentials &credentials);
    void failed(const api::Error &error);

private:
    void finishLogin(const api::Credentials &credentials);
    void askWho();
    void tryToken(const api::Error &error);

    api::Client m_client;
    QString m_email;
    QString m_password; ///< until the code has gone through
    BrowserSignIn m_browser;
};

} // namespace models
