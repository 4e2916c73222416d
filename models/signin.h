#pragma once

#include "api/client.h"

namespace models {

/// One sign-in on a server, step by step: password, perhaps a code, then who it is. Deleted by its owner.
class SignIn : public QObject
{
    Q_OBJECT
public:
    SignIn(const QUrl &server, api::Transport *transport, QObject *parent = nullptr);

    void withPassword(const QString &email, const QString &password);
    void withCode(const QString &code); ///< six digits, or a backup code
    void withToken(const QString &token);
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
};

} // namespace models
