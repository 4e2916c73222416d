#include "tests/service/people.h"
#include "tests/service/smallsmtpserver.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {
const auto me = u"/api/v3/account/me"_s;
const auto account = u"/api/v3/account"_s;
const auto passwordPath = u"/api/v3/account/password"_s;
const auto tokens = u"/api/v3/tokens"_s;
const auto microsoft = u"/api/v3/auth/login/microsoft"_s;
} // namespace

/// Passwords, sign-ins and API tokens over HTTP, against the real program.
class TestAccounts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start({u"--no-sample"_s}), m_service.errorOutput().constData()); }

    void aNewUserStartsWithAPasswordThatTheAdministratorIsTold();
    void aPasswordToStartWithEnds();
    void mailsThePasswordWhereAMailServerIsSetUp();
    void makesNobodyWhoCannotBeTold();
    void asksForAGoodPassword_data();
    void asksForAGoodPassword();
    void aNewPasswordEndsTheOtherSignIns();
    void slowsGuessesOfOneAccountDown();
    void slowsGuessesOfTheOldPasswordDown();
    void unknownNamesAreAnsweredLikeWrongPasswords();
    void changesTheOwnProfile();
    void theAccountOfThisComputerStays();
    void deactivatedUsersAreOutAtOnce();
    void leavesForGood();
    void signsOutOnlyWhereItIsAskedTo();
    void tokensAreShownOnce();
    void tokensNeedTheRoleAndAPerson();
    void deletedAndExpiredTokensAreRefusedAtOnce();
    void keepsNoSecretInTheDatabase();
    void microsoftSignInGoesBackToThisComputerOnly_data();
    void microsoftSignInGoesBackToThisComputerOnly();

private:
    Answer changePassword(const QByteArray &token, const QString &old, const QString &wanted)
    {
        return m_people.send("POST", passwordPath, token, {{u"old_password"_s, old}, {u"new_password"_s, wanted}});
    }
    Answer makeToken(const QByteArray &caller, const QString &type = u"batch"_s)
    {
        return m_people.send("POST", tokens, caller, {{u"name"_s, u"Import"_s}, {u"type"_s, type}});
    }
    static void startWithMail(support::ServiceProcess &service, const QString &url)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SCRIPTIX_SMTP_URL"_s, url);
        environment.insert(u"SCRIPTIX_SMTP_FROM"_s, u"scriptix@example.org"_s);
        service.setEnvironment(environment);
        QVERIFY2(service.start({u"--no-sample"_s}), service.errorOutput().constData());
    }
    void changeDatabase(const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(m_service.dataDir() + u"/workspace.sqlite"_s);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
            QVERIFY(query.numRowsAffected() > 0);
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    support::ServiceProcess m_service;
    People m_people{m_service};
};

void TestAccounts::aNewUserStartsWithAPasswordThatTheAdministratorIsTold()
{
    const int id = m_people.create(u"ann@example.org"_s, {u"CONTRIBUTOR"_s});
    QVERIFY(id > 0);
    QCOMPARE(m_people.login(u"ann@example.org"_s, QString()).status, 401); // no password is no way in
    const QString first = m_people.startPassword(id);
    const QString second = m_people.startPassword(id);
    QVERIFY(!first.isEmpty() && first != second);
    QCOMPARE(m_people.login(u"ann@example.org"_s, first).status, 401);
    const Answer in = m_people.login(u"ANN@example.org"_s, second);
    QCOMPARE(in.status, 200);
    QCOMPARE(in.json()["login"_L1], QJsonValue(true));
    QCOMPARE(in.json()["mfa_required"_L1], QJsonValue(false));
    QVERIFY(!in.json()["session_id"_L1].toString().isEmpty() && !in.json()["signature"_L1].toString().isEmpty());
    const Answer self = m_people.get(me, People::tokenOf(in));
    QCOMPARE(self.result()["email"_L1].toString(), u"ann@example.org"_s);
    QCOMPARE(self.result()["roles"_L1].toArray(), QJsonArray{u"CONTRIBUTOR"_s});
    QCOMPARE(self.result()["organization"_L1]["id"_L1], self.result()["organization_id"_L1]);
}

void TestAccounts::aPasswordToStartWithEnds()
{
    const int id = m_people.create(u"late@example.org"_s, {u"CUSTOMER"_s});
    const QString start = m_people.startPassword(id);
    changeDatabase(u"UPDATE accounts SET password_until = 1 WHERE email = 'late@example.org'"_s);
    QCOMPARE(m_people.login(u"late@example.org"_s, start).status, 401);
}

void TestAccounts::mailsThePasswordWhereAMailServerIsSetUp()
{
    support::SmallSmtpServer mail;
    support::ServiceProcess service;
    startWithMail(service, mail.url());
    const People people(service);
    const int id = people.create(u"mailed@example.org"_s, {u"CUSTOMER"_s});
    QVERIFY(id > 0);
    QCOMPARE(mail.mails().size(), 1);
    const auto passwordIn = [](const QByteArray &text) {
        const QByteArray body = QByteArray::fromBase64(text.mid(text.indexOf("\n\n")));
        static const QRegularExpression form(u"[A-Za-z2-9]{5}(-[A-Za-z2-9]{5}){3}"_s);
        return form.match(QString::fromUtf8(body)).captured();
    };
    const QString first = passwordIn(mail.mails().first());
    QVERIFY(mail.mails().first().contains("mailed@example.org"));
    QCOMPARE(people.login(u"mailed@example.org"_s, first).status, 200);
    const Answer again = people.admin("POST", People::users + u"/%1/resend-activation"_s.arg(id));
    QCOMPARE(again.status, 200);
    QCOMPARE(mail.mails().size(), 2);
    const QString second = passwordIn(mail.mails().last());
    QVERIFY(!again.body.contains(second.toUtf8())); // only the person is told
    QCOMPARE(people.login(u"mailed@example.org"_s, second).status, 200);
}

void TestAccounts::makesNobodyWhoCannotBeTold()
{
    quint16 closedPort = 0;
    {
        support::SmallSmtpServer gone;
        closedPort = gone.serverPort();
    }
    support::ServiceProcess service;
    startWithMail(service, u"smtp://127.0.0.1:%1"_s.arg(closedPort));
    const People people(service);
    const Answer answer = people.admin(
        "POST", People::users, {{u"email"_s, u"nomail@example.org"_s}, {u"roles"_s, QJsonArray{u"CUSTOMER"_s}}});
    QVERIFY2(answer.status >= 400, answer.body.constData());
    QVERIFY(!answer.message().isEmpty());
    QCOMPARE(people.admin("GET", People::users).json()["total_results"_L1].toInt(), 1);
}

void TestAccounts::asksForAGoodPassword_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("repeated");
    QTest::addColumn<QString>("field");
    const QString good = u"Quiet-Canal-77"_s;
    const auto field = u"new_password"_s;
    const auto own = People::ownPassword;
    QTest::newRow("short") << own << u"Abcdefgh-12"_s << u"Abcdefgh-12"_s << field;
    QTest::newRow("no capital") << own << u"abcdefgh-123"_s << u"abcdefgh-123"_s << field;
    QTest::newRow("no small letter") << own << u"ABCDEFGH-123"_s << u"ABCDEFGH-123"_s << field;
    QTest::newRow("no digit") << own << u"Abcdefgh-ijk"_s << u"Abcdefgh-ijk"_s << field;
    QTest::newRow("the old one") << own << own << own << field;
    QTest::newRow("far too long") << own << QString(1025, u'a') + u"A1"_s << QString(1025, u'a') + u"A1"_s << field;
    QTest::newRow("not the same") << own << good << u"Quiet-Canal-78"_s << u"confirm_password"_s;
    QTest::newRow("wrong old one") << u"Wrong-Harbour-2026"_s << good << good << u"old_password"_s;
}

void TestAccounts::asksForAGoodPassword()
{
    QFETCH(QString, old);
    QFETCH(QString, wanted);
    QFETCH(QString, repeated);
    QFETCH(QString, field);
    static const QByteArray token = m_people.person(u"weak@example.org"_s, {u"CUSTOMER"_s});
    QVERIFY(!token.isEmpty());
    const Answer answer
        = m_people.send("POST", passwordPath, token,
                        {{u"old_password"_s, old}, {u"new_password"_s, wanted}, {u"confirm_password"_s, repeated}});
    QCOMPARE(answer.status, 422);
    QVERIFY2(answer.json()["errors"_L1].toObject().contains(field), answer.body.constData());
    QCOMPARE(m_people.login(u"weak@example.org"_s, People::ownPassword).status, 200);
}

void TestAccounts::aNewPasswordEndsTheOtherSignIns()
{
    const auto email = u"change@example.org"_s;
    const QByteArray here = m_people.person(email, {u"DEVELOPER"_s});
    const QByteArray there = People::tokenOf(m_people.login(email, People::ownPassword));
    const QByteArray key = makeToken(here).json()["key"_L1].toString().toLatin1();
    QCOMPARE(m_people.get(me, there).status, 200);
    QCOMPARE(changePassword(here, People::ownPassword, u"Quiet-Canal-77"_s).status, 200);
    QCOMPARE(m_people.get(me, there).status, 401);
    QCOMPARE(m_people.get(me, here).status, 200);
    QCOMPARE(m_people.get(me, key).status, 200); // programs go on
    QCOMPARE(m_people.login(email, People::ownPassword).status, 401);
    QCOMPARE(m_people.login(email, u"Quiet-Canal-77"_s).status, 200);
}

void TestAccounts::slowsGuessesOfOneAccountDown()
{
    const auto email = u"guessed@example.org"_s;
    QVERIFY(!m_people.person(email, {u"CUSTOMER"_s}).isEmpty());
    QVERIFY(!m_people.person(u"other@example.org"_s, {u"CUSTOMER"_s}).isEmpty());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_people.login(i % 2 ? email : email.toUpper(), u"guess"_s).status, 401);
    const Answer refused = m_people.login(email, People::ownPassword); // the right one has to wait too
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    QCOMPARE(refused.json()["error_code"_L1].toString(), u"RATE_LIMIT_EXCEEDED"_s);
    QCOMPARE(m_people.login(u"other@example.org"_s, People::ownPassword).status, 200);
    const int wait = refused.header("Retry-After").toInt();
    QVERIFY(m_service.restart());
    const Answer again = m_people.login(email, People::ownPassword);
    QCOMPARE(again.status, 429);
    QVERIFY(again.header("Retry-After").toInt() <= wait);
    QCOMPARE(m_people.login(u"other@example.org"_s, People::ownPassword).status, 200);
}

void TestAccounts::slowsGuessesOfTheOldPasswordDown()
{
    const QByteArray token = m_people.person(u"oldguess@example.org"_s, {u"CUSTOMER"_s});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(changePassword(token, u"guess"_s, u"Quiet-Canal-77"_s).status, 422);
    QCOMPARE(changePassword(token, People::ownPassword, u"Quiet-Canal-77"_s).status, 429);
}

void TestAccounts::unknownNamesAreAnsweredLikeWrongPasswords()
{
    QVERIFY(m_people.create(u"known@example.org"_s, {u"CUSTOMER"_s}) > 0);
    const Answer known = m_people.login(u"known@example.org"_s, u"Wrong-Harbour-2026"_s);
    const Answer unknown = m_people.login(u"unknown@example.org"_s, u"Wrong-Harbour-2026"_s);
    QCOMPARE(known.status, 401);
    QCOMPARE(unknown.status, 401);
    QCOMPARE(unknown.body, known.body);
}

void TestAccounts::changesTheOwnProfile()
{
    const QByteArray token = m_people.person(u"profile@example.org"_s, {u"CUSTOMER"_s});
    const Answer changed = m_people.send("POST", me, token, {{u"first_name"_s, u" Noor "_s}, {u"newsletter"_s, true}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.result()["first_name"_L1].toString(), u"Noor"_s);
    QCOMPARE(m_people.send("POST", me, token, {{u"language"_s, u"nl"_s}}).result()["language"_L1].toString(), u"nl"_s);
    const Answer self = m_people.get(me, token);
    QCOMPARE(self.result()["first_name"_L1].toString(), u"Noor"_s);
    QCOMPARE(self.result()["newsletter"_L1], QJsonValue(true));
    QCOMPARE(m_people.send("POST", me, token).status, 422);
    QCOMPARE(m_people.send("POST", me, token, {{u"language"_s, u"?"_s}}).status, 422);
    m_people.send("POST", me, token, {{u"email"_s, u"else@example.org"_s}, {u"newsletter"_s, false}});
    QCOMPARE(m_people.get(me, token).result()["email"_L1].toString(), u"profile@example.org"_s);
}

void TestAccounts::theAccountOfThisComputerStays()
{
    const QJsonObject off{{u"is_active"_s, false}};
    for (const Answer &answer :
         {m_people.admin("DELETE", account), m_people.admin("PATCH", account, off),
          m_people.admin(
              "POST", passwordPath,
              {{u"old_password"_s, QString::fromLatin1(m_service.token())}, {u"new_password"_s, u"Quiet-Canal-77"_s}}),
          m_people.admin("PUT", People::users + u"/1"_s, off),
          m_people.admin("PUT", People::users + u"/1"_s, {{u"roles"_s, QJsonArray{u"CUSTOMER"_s}}}),
          m_people.admin("DELETE", People::users + u"/1"_s)}) {
        QCOMPARE(answer.status, 409);
        QVERIFY(!answer.message().isEmpty());
    }
    QCOMPARE(m_people.get(me, m_service.token()).status, 200);
}

void TestAccounts::deactivatedUsersAreOutAtOnce()
{
    const auto email = u"off@example.org"_s;
    const QByteArray token = m_people.person(email, {u"DEVELOPER"_s});
    const QByteArray key = makeToken(token).json()["key"_L1].toString().toLatin1();
    const QString path = People::users + u"/%1"_s.arg(m_people.idOf(token));
    QCOMPARE(m_people.get(me, key).status, 200);
    QCOMPARE(m_people.admin("PUT", path, {{u"is_active"_s, false}}).status, 200);
    QCOMPARE(m_people.get(me, token).status, 401);
    QCOMPARE(m_people.get(me, key).status, 401);
    QCOMPARE(m_people.login(email, People::ownPassword).status, 403);
    QCOMPARE(m_people.admin("PUT", path, {{u"is_active"_s, true}}).status, 200);
    QCOMPARE(m_people.login(email, People::ownPassword).status, 200);
}

void TestAccounts::leavesForGood()
{
    const auto email = u"leaving@example.org"_s;
    const QByteArray token = m_people.person(email, {u"CUSTOMER"_s});
    QCOMPARE(m_people.send("PATCH", account, token, {{u"is_active"_s, true}}).status, 422);
    QCOMPARE(m_people.send("DELETE", account, token, {{u"password"_s, u"wrong"_s}}).status, 422);
    QCOMPARE(m_people.get(me, token).status, 200);
    QCOMPARE(m_people.send("DELETE", account, token, {{u"password"_s, People::ownPassword}}).status, 204);
    QCOMPARE(m_people.get(me, token).status, 401);
    QCOMPARE(m_people.login(email, People::ownPassword).status, 401);
    QVERIFY(m_people.create(email, {u"CUSTOMER"_s}) > 0); // the address is free again

    const QByteArray pausing = m_people.person(u"pausing@example.org"_s, {u"CUSTOMER"_s});
    QCOMPARE(m_people.send("PATCH", account, pausing, {{u"is_active"_s, false}, {u"password"_s, People::ownPassword}})
                 .status,
             200);
    QCOMPARE(m_people.get(me, pausing).status, 401);
    QCOMPARE(m_people.login(u"pausing@example.org"_s, People::ownPassword).status, 403);
}

void TestAccounts::signsOutOnlyWhereItIsAskedTo()
{
    const auto email = u"twice@example.org"_s;
    const QByteArray here = m_people.person(email, {u"CUSTOMER"_s});
    const QByteArray there = People::tokenOf(m_people.login(email, People::ownPassword));
    QCOMPARE(m_people.send("POST", u"/api/v3/auth/logout"_s, here).status, 200);
    QCOMPARE(m_people.get(me, here).status, 401);
    QCOMPARE(m_people.get(me, there).status, 200);
}

void TestAccounts::tokensAreShownOnce()
{
    const QByteArray token = m_people.person(u"dev@example.org"_s, {u"DEVELOPER"_s});
    const Answer made = m_people.send("POST", tokens, token,
                                      {{u"name"_s, u"Nightly"_s}, {u"type"_s, u"batch"_s}, {u"expires_in_years"_s, 2}});
    QCOMPARE(made.status, 201);
    QVERIFY(!made.json().contains("result"_L1));
    const QString key = made.json()["key"_L1].toString();
    QVERIFY(key.size() > 40);
    const QDateTime end = QDateTime::fromString(made.json()["expires_at"_L1].toString(), Qt::ISODate);
    QCOMPARE(end.date().year(), QDateTime::currentDateTimeUtc().addYears(2).date().year());
    QVERIFY(key.endsWith(made.json()["key_hint"_L1].toString().mid(1)));

    const QByteArray text = key.toLatin1();
    QCOMPARE(support::call("GET", m_service.url(me), {}, {}, {{"x-zoom-s2t-key", text}}).status, 200);
    QCOMPARE(m_people.get(me, text).status, 200);
    const Answer list = m_people.get(tokens, token);
    QCOMPARE(list.json()["total_results"_L1].toInt(), 1);
    const QJsonValue listed = list.result()[0];
    QVERIFY(listed["key"_L1].toString().isEmpty());
    QCOMPARE(listed["name"_L1].toString(), u"Nightly"_s);
    QVERIFY(!listed["last_used_at"_L1].toString().isEmpty());
    QVERIFY(!list.body.contains(text));
    for (const QJsonObject &bad :
         {QJsonObject{{u"name"_s, u" "_s}, {u"type"_s, u"batch"_s}}, QJsonObject{{u"name"_s, u"x"_s}},
          QJsonObject{{u"name"_s, u"x"_s}, {u"type"_s, u"other"_s}},
          QJsonObject{{u"name"_s, u"x"_s}, {u"type"_s, u"batch"_s}, {u"expires_in_years"_s, 3}}})
        QCOMPARE(m_people.send("POST", tokens, token, bad).status, 422);
}

void TestAccounts::tokensNeedTheRoleAndAPerson()
{
    const QByteArray customer = m_people.person(u"nodev@example.org"_s, {u"CONTRIBUTOR"_s});
    QCOMPARE(makeToken(customer).status, 403);
    QCOMPARE(m_people.get(tokens, customer).status, 403);
    const QByteArray developer = m_people.person(u"dev2@example.org"_s, {u"DEVELOPER"_s});
    const Answer made = makeToken(developer);
    const QByteArray key = made.json()["key"_L1].toString().toLatin1();
    QCOMPARE(makeToken(key).status, 403); // a stolen key makes no others
    QCOMPARE(changePassword(key, People::ownPassword, u"Quiet-Canal-77"_s).status, 403);
    QCOMPARE(m_people.send("DELETE", account, key).status, 403);
    const QString path = tokens + u"/%1"_s.arg(made.json()["id"_L1].toInt());
    QCOMPARE(m_people.admin("DELETE", path).status, 404); // not one's own
    QCOMPARE(m_people.get(me, key).status, 200);
}

void TestAccounts::deletedAndExpiredTokensAreRefusedAtOnce()
{
    const QByteArray developer = m_people.person(u"dev3@example.org"_s, {u"DEVELOPER"_s});
    const Answer made = makeToken(developer);
    const QByteArray key = made.json()["key"_L1].toString().toLatin1();
    QCOMPARE(m_people.get(me, key).status, 200);
    QCOMPARE(m_people.send("DELETE", tokens + u"/%1"_s.arg(made.json()["id"_L1].toInt()), developer).status, 204);
    QCOMPARE(m_people.get(me, key).status, 401);

    const Answer old = makeToken(developer);
    changeDatabase(u"UPDATE tokens SET expires = 1 WHERE id = %1"_s.arg(old.json()["id"_L1].toInt()));
    QCOMPARE(m_people.get(me, old.json()["key"_L1].toString().toLatin1()).status, 401);
}

void TestAccounts::keepsNoSecretInTheDatabase()
{
    const int id = m_people.create(u"secret@example.org"_s, {u"DEVELOPER"_s});
    const QString start = m_people.startPassword(id);
    const QByteArray login = People::tokenOf(m_people.login(u"secret@example.org"_s, start));
    const QByteArray key = makeToken(login).json()["key"_L1].toString().toLatin1();
    QVERIFY(!start.isEmpty() && !login.isEmpty() && !key.isEmpty());
    QCOMPARE(changePassword(login, start, People::ownPassword).status, 200);
    QByteArray stored;
    for (const QString &name : QDir(m_service.dataDir()).entryList({u"workspace.sqlite*"_s}, QDir::Files)) {
        QFile file(m_service.dataDir() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        stored += file.readAll();
    }
    QVERIFY(stored.contains("secret@example.org"));
    for (const QByteArray &secret :
         {start.toUtf8(), People::ownPassword.toUtf8(), login, key, key.mid(3), m_service.token()})
        QVERIFY2(!stored.contains(secret), secret.constData());
}

void TestAccounts::microsoftSignInGoesBackToThisComputerOnly_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<int>("status");
    QTest::newRow("loopback") << u"http://127.0.0.1:8400/back?state=abc"_s << 302;
    QTest::newRow("localhost") << u"http://localhost:8400/back?state=abc"_s << 302;
    QTest::newRow("IPv6") << u"http://[::1]:8400/back?state=abc"_s << 302;
    QTest::newRow("elsewhere") << u"http://example.org/back"_s << 422;
    QTest::newRow("a name that begins like it") << u"http://127.0.0.1.example.org/"_s << 422;
    QTest::newRow("a user name like it") << u"http://127.0.0.1@example.org/"_s << 422;
    QTest::newRow("any user name") << u"http://me@127.0.0.1/"_s << 422;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << 422;
    QTest::newRow("two slashes") << u"//example.org/"_s << 422;
    QTest::newRow("a line break") << u"http://127.0.0.1/\r\nSet-Cookie: a=b"_s << 422;
    QTest::newRow("nothing") << QString() << 422;
}

void TestAccounts::microsoftSignInGoesBackToThisComputerOnly()
{
    QFETCH(QString, uri);
    QFETCH(int, status);
    QUrl url = m_service.url(microsoft);
    url.setQuery(u"redirect_uri="_s + QString::fromLatin1(QUrl::toPercentEncoding(uri)));
    const Answer answer = support::call("GET", url, {});
    QCOMPARE(answer.status, status);
    const QByteArray location = answer.header("Location");
    QCOMPARE(location.isEmpty(), status != 302);
    QVERIFY(answer.header("Set-Cookie").isEmpty());
    if (status != 302)
        return;
    QVERIFY(location.startsWith(uri.toLatin1() + '&'));
    const QUrlQuery query(QUrl::fromEncoded(location));
    QCOMPARE(query.queryItemValue(u"state"_s), u"abc"_s);
    QVERIFY(!query.queryItemValue(u"error"_s).isEmpty());
    QVERIFY(!query.queryItemValue(u"error_description"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
