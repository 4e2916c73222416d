#pragma once

#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"
#include <QJsonArray>
#include <QRegularExpression>

/// Users of a running service, made and signed in over HTTP.
class People
{
public:
    explicit People(support::ServiceProcess &service)
        : m_service(service)
    {
    }

    inline static const QString users = QStringLiteral("/api/v3/organization/user");
    inline static const QString ownPassword = QStringLiteral("Blue-Harbour-2026");

    support::Answer get(const QString &path, const QByteArray &token) const
    {
        return support::call("GET", m_service.url(path), token);
    }
    support::Answer send(const QByteArray &method, const QString &path, const QByteArray &token,
                         const QJsonObject &body = {}) const
    {
        return support::callJson(method, m_service.url(path), token, body);
    }
    /// By the workspace's own account.
    support::Answer admin(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const
    {
        return method == "GET" ? get(path, m_service.token()) : send(method, path, m_service.token(), body);
    }

    int create(const QString &email, const QStringList &roles) const
    {
        const auto answer
            = admin("POST", users,
                    {{QStringLiteral("email"), email}, {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}});
        return answer.status == 201 ? answer.result()[QStringLiteral("id")].toInt() : 0;
    }
    QString startPassword(int id) const
    {
        static const QRegularExpression form(QStringLiteral("[A-Za-z2-9]{5}(-[A-Za-z2-9]{5}){3}"));
        const auto answer = admin("POST", users + QStringLiteral("/%1/resend-activation").arg(id));
        return form.match(answer.result()[QStringLiteral("message")].toString()).captured();
    }
    support::Answer login(const QString &email, const QString &password, const QString &more = {}) const
    {
        const QString path = more.isEmpty() ? QStringLiteral("/api/v3/auth/login?login_type=token")
                                            : QStringLiteral("/api/v3/auth/login/mfa?login_type=token");
        const QByteArray form = "username=" + QUrl::toPercentEncoding(email)
            + "&password=" + QUrl::toPercentEncoding(password) + "&remember_me=true" + more.toLatin1();
        return support::call("POST", m_service.url(path), {}, form,
                             {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    static QByteArray tokenOf(const support::Answer &login)
    {
        return login.json()[QStringLiteral("access_token")].toString().toLatin1();
    }
    /// Makes a user, who chooses ownPassword; the token of the sign-in.
    QByteArray person(const QString &email, const QStringList &roles) const
    {
        const QString start = startPassword(create(email, roles));
        const QByteArray token = tokenOf(login(email, start));
        const auto changed = send("POST", QStringLiteral("/api/v3/account/password"), token,
                                  {{QStringLiteral("old_password"), start},
                                   {QStringLiteral("new_password"), ownPassword},
                                   {QStringLiteral("confirm_password"), ownPassword}});
        return changed.status == 200 ? token : QByteArray();
    }
    int idOf(const QByteArray &token) const
    {
        return get(QStringLiteral("/api/v3/account/me"), token).result()[QStringLiteral("id")].toInt();
    }

private:
    support::ServiceProcess &m_service;
};
