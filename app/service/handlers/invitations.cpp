#include "app/service/handlers/invitations.h"

#include "app/service/handlers/handlers.h"
#include "app/service/mail.h"
#include "app/service/store/accounts.h"

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

Mail invitation(const Workspace &workspace, const QString &email, const QString &password)
{
    return {.to = email,
            .subject = say(QT_TRANSLATE_NOOP("service", "Your account for Scriptix")),
            .text = say(QT_TRANSLATE_NOOP("service",
                                          "An account was made for you. Sign in to the server %1 with\n\n"
                                          "Name: %2\nPassword: %3\n\n"
                                          "The password is good for 7 days. Choose one of your own when you are in."))
                        .arg(workspace.urls.url(u"/"_s, {}, {}).toString(QUrl::RemovePath | QUrl::RemoveQuery), email,
                             password)};
}

} // namespace

api::Result<QString> invite(Workspace &workspace, qint64 account)
{
    QSqlQuery query = workspace.database.run(u"SELECT email FROM accounts WHERE id = ?"_s, {account});
    if (!query.next())
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such user."))));
    const QString email = query.value(0).toString();
    query.finish();
    const QString password = Accounts(workspace.database).startAgain(account);
    workspace.access.forget();
    if (workspace.mailer->notReady())
        return say(QT_TRANSLATE_NOOP("service",
                                     "No mail server is set up, so nothing was sent. Tell %1 this password to start "
                                     "with, which is good for 7 days: %2"))
            .arg(email, password);
    return workspace.mailer->send(invitation(workspace, email, password)).map([&] {
        return say(QT_TRANSLATE_NOOP("service", "A password to start with was sent to %1.")).arg(email);
    });
}

} // namespace service::handlers
