#include "app/service/passwords.h"
#include "tests/service/people.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {

const auto organization = u"/api/v3/account/organization"_s;
const auto groups = u"/api/v3/organization/group"_s;
const auto profile = u"/api/v3/organization/profile/"_s;

const QByteArray png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc0000b080010002001011100ffd9");
const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>)";

} // namespace

/// The organisation, its users, teams and logo over HTTP, and who may do what.
class TestOrganization : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void changesOnlyWhatIsGiven();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void writesAreForAdministrators_data();
    void writesAreForAdministrators();
    void readsAreForEverybody_data();
    void readsAreForEverybody();
    void makesUsers();
    void refusesUsersThatMakeNoSense_data();
    void refusesUsersThatMakeNoSense();
    void listsUsersByWhatIsAskedFor();
    void changesUsers();
    void rolesHoldAtOnce();
    void rolesOverOthersAreGivenByWhoHasThem();
    void keepsAnAdministrator();
    void organizationsDoNotSeeEachOther();
    void keepsTeams();
    void refusesTeamsThatMakeNoSense();
    void addsAndRemovesMembers();
    void glossariesBelongToTheOrganization();
    void takesLogos_data();
    void takesLogos();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void deletesTheLogoOnly();

private:
    Answer upload(const QByteArray &picture, const QByteArray &token, int id = 1)
    {
        const QByteArray body = "--x\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"logo.png\"\r\n"
                                "Content-Type: image/png\r\n\r\n"
            + picture + "\r\n--x--\r\n";
        return support::call("POST", m_service.url(profile + u"%1/logo"_s.arg(id)), token, body,
                             {{"Content-Type", "multipart/form-data; boundary=x"}});
    }
    int team(const QString &name)
    {
        return m_people.admin("POST", groups, {{u"name"_s, name}}).result()["id"_L1].toInt();
    }
    QStringList listed(const QString &query)
    {
        QStringList names;
        for (const QJsonValue user : m_people.admin("GET", People::users + query).result().toArray())
            names << user["email"_L1].toString().section(u'@', 0, 0);
        return names;
    }
    void otherOrganization();

    support::ServiceProcess m_service;
    People m_people{m_service};
    QByteArray m_customer{}; ///< somebody without a right
    QByteArray m_stranger{}; ///< the administrator of another organisation, its only one
};

void TestOrganization::initTestCase()
{
    QVERIFY2(m_service.start({u"--no-sample"_s}), m_service.errorOutput().constData());
    m_customer = m_people.person(u"customer@example.org"_s, {u"CUSTOMER"_s});
    QVERIFY(!m_customer.isEmpty());
    otherOrganization();
    m_stranger = People::tokenOf(m_people.login(u"stranger@example.com"_s, People::ownPassword));
    QVERIFY(!m_stranger.isEmpty());
}

void TestOrganization::otherOrganization()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(m_service.dataDir() + u"/workspace.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(
            u"INSERT INTO organizations(id, name, created, last_modified) VALUES (77, 'Elsewhere', 1, 1)"_s));
        query.prepare(u"INSERT INTO accounts(organization_id, email, roles, password, created) "
                      "VALUES (77, 'stranger@example.com', 'ORGADMIN DEVELOPER', ?, 1)"_s);
        query.addBindValue(service::passwords::hash(People::ownPassword));
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void TestOrganization::changesOnlyWhatIsGiven()
{
    const Answer before = m_people.admin("GET", organization);
    QCOMPARE(before.status, 200);
    QVERIFY(!before.result()["name"_L1].toString().isEmpty());
    QCOMPARE(before.result()["profile_id"_L1], before.result()["id"_L1]);
    const Answer changed
        = m_people.admin("POST", organization,
                         {{u"name"_s, u"Havenbericht"_s},
                          {u"country"_s, u"NL"_s},
                          {u"phone"_s, u"+31 20 1234567"_s},
                          {u"default_diarization"_s, true},
                          {u"brand"_s, QJsonObject{{u"name"_s, u"Haven"_s}, {u"color"_s, u"#0B5FA5"_s}}}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(m_people.admin("POST", organization, {{u"phone"_s, QJsonValue::Null}}).status, 200);
    const QJsonValue now = m_people.admin("GET", organization).result();
    QCOMPARE(now["name"_L1].toString(), u"Havenbericht"_s);
    QCOMPARE(now["country"_L1].toString(), u"NL"_s);
    QVERIFY(now["phone"_L1].toString().isEmpty());
    QCOMPARE(now["default_diarization"_L1], QJsonValue(true));
    QCOMPARE(now["brand"_L1]["color"_L1].toString(), u"#0B5FA5"_s);
    QVERIFY(now["last_modified"_L1].toString() > before.result()["last_modified"_L1].toString());
}

void TestOrganization::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QJsonObject{{u"name"_s, u" "_s}} << u"name"_s;
    QTest::newRow("long name") << QJsonObject{{u"name"_s, QString(256, u'a')}} << u"name"_s;
    QTest::newRow("e-mail") << QJsonObject{{u"email"_s, u"nobody"_s}} << u"email"_s;
    QTest::newRow("country") << QJsonObject{{u"country"_s, u"NLD"_s}} << u"country"_s;
    QTest::newRow("phone") << QJsonObject{{u"phone"_s, u"call me"_s}} << u"phone"_s;
    QTest::newRow("colour") << QJsonObject{{u"brand"_s, QJsonObject{{u"color"_s, u"blue"_s}}}} << u"brand.color"_s;
    QTest::newRow("nothing") << QJsonObject{} << QString();
}

void TestOrganization::namesTheFieldThatIsWrong()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    const QByteArray before = m_people.admin("GET", organization).body;
    const Answer answer = m_people.admin("POST", organization, body);
    QCOMPARE(answer.status, 422);
    QVERIFY2(field.isEmpty() || answer.json()["errors"_L1].toObject().contains(field), answer.body.constData());
    QCOMPARE(m_people.admin("GET", organization).body, before);
}

void TestOrganization::writesAreForAdministrators_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    const QJsonObject named{{u"name"_s, u"Mine"_s}};
    const QJsonObject member{{u"user_ids"_s, QJsonArray{1}}};
    const QJsonObject user{{u"email"_s, u"x@example.org"_s}, {u"roles"_s, QJsonArray{u"CUSTOMER"_s}}};
    QTest::newRow("organization") << QByteArray("POST") << organization << named;
    QTest::newRow("logo") << QByteArray("DELETE") << profile + u'1' << QJsonObject();
    QTest::newRow("new team") << QByteArray("POST") << groups << named;
    QTest::newRow("team") << QByteArray("PUT") << groups + u"/1"_s << named;
    QTest::newRow("no team") << QByteArray("DELETE") << groups + u"/1"_s << QJsonObject();
    QTest::newRow("member") << QByteArray("POST") << groups + u"/1/users"_s << member;
    QTest::newRow("no member") << QByteArray("DELETE") << groups + u"/1/users/remove"_s << member;
    QTest::newRow("new user") << QByteArray("POST") << People::users << user;
    QTest::newRow("user") << QByteArray("PUT") << People::users + u"/1"_s
                          << QJsonObject{{u"roles"_s, QJsonArray{u"ORGADMIN"_s}}};
    QTest::newRow("no user") << QByteArray("DELETE") << People::users + u"/1"_s << QJsonObject();
    QTest::newRow("activation") << QByteArray("POST") << People::users + u"/1/resend-activation"_s << QJsonObject();
}

void TestOrganization::writesAreForAdministrators()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    const Answer refused = m_people.send(method, path, m_customer, body);
    QCOMPARE(refused.status, 403);
    QVERIFY2(refused.message().contains(u"ORGADMIN"_s), qPrintable(refused.message()));
    QVERIFY(m_people.send(method, path, {}, body).status == 401);
    QVERIFY(upload(png, m_customer).status == 403);
}

void TestOrganization::readsAreForEverybody_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("organization") << organization;
    QTest::newRow("teams") << groups;
    QTest::newRow("users") << People::users;
    QTest::newRow("user") << People::users + u"/1"_s;
}

void TestOrganization::readsAreForEverybody()
{
    QFETCH(QString, path);
    QCOMPARE(m_people.get(path, m_customer).status, 200);
}

void TestOrganization::makesUsers()
{
    const int editors = team(u"Editors of makesUsers"_s);
    const Answer made = m_people.admin("POST", People::users,
                                       {{u"email"_s, u"teun@example.org"_s},
                                        {u"first_name"_s, u"Teun"_s},
                                        {u"last_name"_s, QJsonValue::Null},
                                        {u"roles"_s, QJsonArray{u"CONTRIBUTOR"_s, u"DEVELOPER"_s}},
                                        {u"group_ids"_s, QJsonArray{editors}}});
    QCOMPARE(made.status, 201);
    const QJsonValue user = made.result();
    QCOMPARE(user["first_name"_L1].toString(), u"Teun"_s);
    QCOMPARE(user["roles"_L1].toArray().size(), 2);
    QCOMPARE(user["groups"_L1][0]["id"_L1].toInt(), editors);
    QCOMPARE(user["is_active"_L1], QJsonValue(true));
    QCOMPARE(user["mfa_enabled"_L1], QJsonValue(false));
    QVERIFY(user["last_login"_L1].toString().isEmpty());
    QCOMPARE(m_people.admin("GET", People::users + u"/%1"_s.arg(user["id"_L1].toInt())).result(), user);
    QVERIFY(!made.body.contains("assword"));
}

void TestOrganization::refusesUsersThatMakeNoSense_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    const auto user = [](const QString &email, const QJsonArray &roles) {
        return QJsonObject{{u"email"_s, email}, {u"roles"_s, roles}};
    };
    const QJsonArray role{u"CUSTOMER"_s};
    QJsonObject strangeTeam = user(u"new@example.org"_s, role);
    strangeTeam.insert(u"group_ids"_s, QJsonArray{9999});
    QTest::newRow("no address") << user(QString(), role) << 422 << u"email"_s;
    QTest::newRow("bad address") << user(u"nobody"_s, role) << 422 << u"email"_s;
    QTest::newRow("two lines") << user(u"a@example.org\r\nBcc: b@example.org"_s, role) << 422 << u"email"_s;
    QTest::newRow("taken") << user(u"CUSTOMER@example.org"_s, role) << 409 << QString();
    QTest::newRow("taken elsewhere") << user(u"stranger@example.com"_s, role) << 409 << QString();
    QTest::newRow("no role") << user(u"new@example.org"_s, {}) << 422 << u"roles"_s;
    QTest::newRow("no such role") << user(u"new@example.org"_s, {u"KING"_s}) << 422 << u"roles"_s;
    QTest::newRow("no such team") << strangeTeam << 422 << u"group_ids"_s;
}

void TestOrganization::refusesUsersThatMakeNoSense()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QFETCH(QString, field);
    const auto count = [this] { return m_people.admin("GET", People::users).json()["total_results"_L1].toInt(); };
    const int before = count();
    const Answer answer = m_people.admin("POST", People::users, body);
    QCOMPARE(answer.status, status);
    QVERIFY2(field.isEmpty() || answer.json()["errors"_L1].toObject().contains(field), answer.body.constData());
    QCOMPARE(count(), before);
}

void TestOrganization::listsUsersByWhatIsAskedFor()
{
    for (const auto &[email, first, last] :
         {std::tuple{u"zz1"_s, u"Bo"_s, u"Zwart"_s}, {u"zz2"_s, u"Al"_s, u"Zee"_s}, {u"zz3"_s, u"Cy"_s, u"Zand"_s}})
        QCOMPARE(m_people
                     .admin("POST", People::users,
                            {{u"email"_s, email + u"@list.example"_s},
                             {u"first_name"_s, first},
                             {u"last_name"_s, last},
                             {u"roles"_s, QJsonArray{u"CUSTOMER"_s}}})
                     .status,
                 201);
    QCOMPARE(listed(u"?q=list.example"_s), QStringList({u"zz3"_s, u"zz2"_s, u"zz1"_s})); // newest first
    QCOMPARE(listed(u"?q=list.example&sort=first_name&direction=asc"_s), QStringList({u"zz2"_s, u"zz1"_s, u"zz3"_s}));
    QCOMPARE(listed(u"?q=list.example&sort=name&direction=asc&offset=1&limit=1"_s), QStringList{u"zz2"_s});
    QCOMPARE(listed(u"?first_name=cy"_s), QStringList{u"zz3"_s});
    QCOMPARE(listed(u"?last_name=zw"_s), QStringList{u"zz1"_s});
    QCOMPARE(listed(u"?email=zz2@"_s), QStringList{u"zz2"_s});
    QCOMPARE(listed(u"?q=al%20zee"_s), QStringList{u"zz2"_s});
    QCOMPARE(listed(u"?q=%25"_s), QStringList{});
    QCOMPARE(listed(u"?q=list.example&is_active=false"_s), QStringList{});
    const Answer page = m_people.admin("GET", People::users + u"?q=list.example&limit=2"_s);
    QCOMPARE(page.json()["count"_L1].toInt(), 2);
    QCOMPARE(page.json()["total_results"_L1].toInt(), 3);
}

void TestOrganization::changesUsers()
{
    const QString path = People::users + u"/%1"_s.arg(m_people.create(u"chg@example.org"_s, {u"CUSTOMER"_s}));
    const int editors = team(u"Editors of changesUsers"_s);
    const Answer changed = m_people.admin("PUT", path,
                                          {{u"first_name"_s, u"Ada"_s},
                                           {u"email"_s, u"chg2@example.org"_s},
                                           {u"roles"_s, QJsonArray{u"TESTER"_s}},
                                           {u"group_ids"_s, QJsonArray{editors}}});
    QCOMPARE(changed.status, 200);
    const Answer now = m_people.admin("PUT", path, {{u"is_active"_s, false}});
    QCOMPARE(now.result()["first_name"_L1].toString(), u"Ada"_s);
    QCOMPARE(now.result()["email"_L1].toString(), u"chg2@example.org"_s);
    QCOMPARE(now.result()["roles"_L1].toArray(), QJsonArray{u"TESTER"_s});
    QCOMPARE(now.result()["groups"_L1].toArray().size(), 1);
    QCOMPARE(now.result()["is_active"_L1], QJsonValue(false));
    QCOMPARE(m_people.admin("PUT", path).status, 422);
    QCOMPARE(m_people.admin("PUT", path, {{u"roles"_s, QJsonArray()}}).status, 422);
    QCOMPARE(m_people.admin("PUT", path, {{u"email"_s, u"customer@example.org"_s}}).status, 409);
    QCOMPARE(m_people.admin("DELETE", path).status, 204);
    QCOMPARE(m_people.admin("GET", path).status, 404);
    QCOMPARE(m_people.admin("DELETE", path).status, 404);
}

void TestOrganization::rolesHoldAtOnce()
{
    const QByteArray token = m_people.person(u"rise@example.org"_s, {u"CUSTOMER"_s});
    const QString path = People::users + u"/%1"_s.arg(m_people.idOf(token));
    const QJsonObject named{{u"name"_s, u"Made by rise"_s}};
    QCOMPARE(m_people.send("POST", groups, token, named).status, 403);
    QCOMPARE(m_people.admin("PUT", path, {{u"roles"_s, QJsonArray{u"ORGADMIN"_s}}}).status, 200);
    QCOMPARE(m_people.send("POST", groups, token, named).status, 201);
    QCOMPARE(m_people.send("DELETE", path, token).status, 409); // oneself
    QCOMPARE(m_people.admin("PUT", path, {{u"roles"_s, QJsonArray{u"CUSTOMER"_s}}}).status, 200);
    QCOMPARE(m_people.send("POST", groups, token, {{u"name"_s, u"No more"_s}}).status, 403);
}

void TestOrganization::rolesOverOthersAreGivenByWhoHasThem()
{
    const QByteArray token = m_people.person(u"second@example.org"_s, {u"ORGADMIN"_s});
    const auto grant = [&](const QByteArray &caller, const QString &role, const QString &email) {
        return m_people.send("POST", People::users, caller, {{u"email"_s, email}, {u"roles"_s, QJsonArray{role}}});
    };
    QCOMPARE(grant(token, u"RESELLER"_s, u"r1@example.org"_s).status, 403);
    QCOMPARE(grant(token, u"SYSOP"_s, u"r1@example.org"_s).status, 403);
    QCOMPARE(grant(token, u"ORGADMIN"_s, u"r1@example.org"_s).status, 201);
    QCOMPARE(grant(m_service.token(), u"RESELLER"_s, u"r2@example.org"_s).status, 201);
    const QString self = People::users + u"/%1"_s.arg(m_people.idOf(token));
    QCOMPARE(m_people.send("PUT", self, token, {{u"roles"_s, QJsonArray{u"ORGADMIN"_s, u"SYSOP"_s}}}).status, 403);
}

void TestOrganization::keepsAnAdministrator()
{
    const QString self = People::users + u"/%1"_s.arg(m_people.idOf(m_stranger));
    QCOMPARE(m_people.send("PUT", self, m_stranger, {{u"roles"_s, QJsonArray{u"CUSTOMER"_s}}}).status, 409);
    QCOMPARE(m_people.send("PUT", self, m_stranger, {{u"is_active"_s, false}}).status, 409);
    QCOMPARE(m_people.send("DELETE", self, m_stranger).status, 409);
    QCOMPARE(m_people.send("DELETE", u"/api/v3/account"_s, m_stranger).status, 409);
    QCOMPARE(m_people.send("PATCH", u"/api/v3/account"_s, m_stranger, {{u"is_active"_s, false}}).status, 409);
    QCOMPARE(m_people.get(organization, m_stranger).status, 200);
}

void TestOrganization::organizationsDoNotSeeEachOther()
{
    const QString user = People::users + u"/%1"_s.arg(m_people.idOf(m_customer));
    const QString group = groups + u"/%1"_s.arg(team(u"Secret team"_s));
    QCOMPARE(m_people.get(People::users, m_stranger).json()["total_results"_L1].toInt(), 1);
    QCOMPARE(m_people.get(groups, m_stranger).json()["total_results"_L1].toInt(), 0);
    QCOMPARE(m_people.get(organization, m_stranger).result()["name"_L1].toString(), u"Elsewhere"_s);
    for (const QString &path : {user, group, group + u"/users"_s})
        QCOMPARE(m_people.get(path, m_stranger).status, 404);
    QCOMPARE(m_people.send("PUT", user, m_stranger, {{u"is_active"_s, false}}).status, 404);
    QCOMPARE(m_people.send("DELETE", user, m_stranger).status, 404);
    QCOMPARE(m_people.send("PUT", group, m_stranger, {{u"name"_s, u"Mine"_s}}).status, 404);
    QCOMPARE(m_people.send("DELETE", group, m_stranger).status, 404);
    QCOMPARE(upload(png, m_stranger, 1).status, 404);
    QCOMPARE(m_people.send("DELETE", profile + u'1', m_stranger).status, 404);

    const Answer session = m_people.admin("POST", u"/api/v3/speech-to-text/session"_s, {{u"language"_s, u"en"_s}});
    const QString path = u"/api/v3/speech-to-text/session/"_s + session.result()["session_id"_L1].toString();
    const Answer folder = m_people.admin("POST", u"/api/v3/folders"_s, {{u"name"_s, u"Port"_s}});
    const QString folderPath = u"/api/v3/folders/%1"_s.arg(folder.result()["id"_L1].toInt());
    QCOMPARE(session.result()["owner"_L1]["email"_L1].toString(), u"me@localhost"_s);
    QCOMPARE(m_people.get(path, m_customer).status, 200);
    for (const QString &at : {path, path + u"/result"_s, folderPath})
        QCOMPARE(m_people.get(at, m_stranger).status, 404);
    for (const QString &list : {u"/api/v3/speech-to-text/session"_s, u"/api/v3/folders"_s})
        QCOMPARE(m_people.get(list, m_stranger).json()["total_results"_L1].toInt(), 0);
    QCOMPARE(m_people.send("DELETE", path, m_stranger).status, 404);
    QCOMPARE(m_people.send("PUT", folderPath, m_stranger, {{u"name"_s, u"x"_s}}).status, 404);
    QCOMPARE(m_people.send("DELETE", folderPath, m_stranger).status, 404);
    QCOMPARE(m_people.send("POST", u"/api/v3/folders"_s, m_stranger, {{u"name"_s, u"Port"_s}}).status, 201);
    QCOMPARE(m_people
                 .send("POST", u"/api/v3/folders"_s, m_stranger,
                       {{u"name"_s, u"Inside"_s}, {u"parent_id"_s, folder.result()["id"_L1]}})
                 .status,
             422);
}

void TestOrganization::keepsTeams()
{
    const Answer made
        = m_people.admin("POST", groups, {{u"name"_s, u" Night shift "_s}, {u"description"_s, u"They correct"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.result()["name"_L1].toString(), u"Night shift"_s);
    QCOMPARE(made.result()["user_count"_L1].toInt(-1), 0);
    const QString path = groups + u"/%1"_s.arg(made.result()["id"_L1].toInt());
    QCOMPARE(m_people.get(path, m_customer).result(), made.result());
    const Answer renamed = m_people.admin("PUT", path, {{u"name"_s, u"Day shift"_s}});
    QCOMPARE(renamed.result()["name"_L1].toString(), u"Day shift"_s);
    QCOMPARE(renamed.result()["description"_L1].toString(), u"They correct"_s);
    QCOMPARE(m_people.admin("GET", groups + u"?q=day"_s).json()["total_results"_L1].toInt(), 1);
    QCOMPARE(m_people.admin("DELETE", path).status, 204);
    QCOMPARE(m_people.admin("GET", path).status, 404);
    QCOMPARE(m_people.admin("PUT", path, {{u"name"_s, u"x"_s}}).status, 404);
}

void TestOrganization::refusesTeamsThatMakeNoSense()
{
    QVERIFY(team(u"Taken"_s) > 0);
    QCOMPARE(m_people.admin("POST", groups, {{u"name"_s, u"TAKEN"_s}}).status, 409);
    QCOMPARE(m_people.admin("POST", groups, {{u"name"_s, u"  "_s}}).status, 422);
    QCOMPARE(m_people.admin("POST", groups, {}).status, 422);
    const QString other = groups + u"/%1"_s.arg(team(u"Not taken"_s));
    QCOMPARE(m_people.admin("PUT", other, {{u"name"_s, u"taken"_s}}).status, 409);
    QCOMPARE(m_people.admin("PUT", other, {{u"name"_s, u"NOT taken"_s}}).status, 200); // its own name
}

void TestOrganization::addsAndRemovesMembers()
{
    const QString path = groups + u"/%1"_s.arg(team(u"Members"_s));
    const int ann = m_people.create(u"m1@example.org"_s, {u"CUSTOMER"_s});
    const int ben = m_people.create(u"m2@example.org"_s, {u"CUSTOMER"_s});
    const int cas = m_people.create(u"m3@example.org"_s, {u"CUSTOMER"_s});
    const auto add = [&](const QJsonArray &ids) {
        return m_people.admin("POST", path + u"/users"_s, {{u"user_ids"_s, ids}});
    };
    const auto count = [&] { return m_people.admin("GET", path).result()["user_count"_L1].toInt(); };
    const Answer added = add({ann, ben, cas, ann});
    QCOMPARE(added.status, 200);
    QCOMPARE(added.json()["total_results"_L1].toInt(), 3);
    QCOMPARE(add({9999}).status, 422);
    QCOMPARE(add({}).status, 422);
    QCOMPARE(add({m_people.idOf(m_stranger)}).status, 422);
    QCOMPARE(count(), 3);
    const Answer page = m_people.admin("GET", path + u"/users?offset=1&limit=1"_s);
    QCOMPARE(page.json()["count"_L1].toInt(), 1);
    QCOMPARE(page.result()[0]["email"_L1].toString(), u"m2@example.org"_s);

    const QString remove = path + u"/users/remove"_s;
    QCOMPARE(m_people.admin("DELETE", remove, {{u"user_ids"_s, QJsonArray{ann}}}).status, 204);
    QCOMPARE(count(), 2);
    QCOMPARE(support::call("DELETE", m_service.url(remove + u"?user_ids=%1,%2"_s.arg(ben).arg(cas)), m_service.token())
                 .status,
             204); // proxies drop such bodies
    QCOMPARE(count(), 0);
    QCOMPARE(m_people.admin("DELETE", remove).status, 422);
    QCOMPARE(add({ann}).status, 200);
    QCOMPARE(m_people.admin("DELETE", People::users + u"/%1"_s.arg(ann)).status, 204);
    QCOMPARE(count(), 0);
}

void TestOrganization::glossariesBelongToTheOrganization()
{
    const QByteArray token = m_people.person(u"terms@example.org"_s, {u"CONTRIBUTOR"_s});
    const Answer made
        = m_people.send("POST", u"/api/v4/glossaries"_s, token,
                        {{u"name"_s, u"Port"_s}, {u"source_language"_s, u"en"_s}, {u"target_language"_s, u"nl"_s}});
    QCOMPARE(made.status, 201);
    const QString path = u"/api/v4/glossaries/%1"_s.arg(made.json()["id"_L1].toInt());
    QCOMPARE(m_people.get(path, m_customer).status, 200);
    QCOMPARE(m_people.get(path, m_stranger).status, 404);
    QCOMPARE(m_people.get(u"/api/v4/glossaries"_s, m_stranger).json()["total_results"_L1].toInt(), 0);
    QCOMPARE(m_people.send("DELETE", u"/api/v3/account"_s, token).status, 204);
    QCOMPARE(m_people.get(path, m_customer).status, 200);
}

void TestOrganization::takesLogos_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("PNG") << png << QByteArray("image/png");
    QTest::newRow("JPEG") << jpeg << QByteArray("image/jpeg");
    QTest::newRow("SVG") << svg << QByteArray("image/svg+xml");
    QTest::newRow("2 MiB") << png + QByteArray(2 * 1024 * 1024 - png.size(), '\0') << QByteArray("image/png");
}

void TestOrganization::takesLogos()
{
    QFETCH(QByteArray, picture);
    QFETCH(QByteArray, type);
    const Answer answer = upload(picture, m_service.token());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.result()["profile_id"_L1].toInt(), 1);
    const QUrl url(answer.result()["logo_url"_L1].toString());
    const Answer fetched = support::call("GET", url, {});
    QCOMPARE(fetched.status, 200);
    QCOMPARE(fetched.body, picture);
    QCOMPARE(fetched.header("Content-Type"), type);
    QVERIFY(fetched.header("Content-Security-Policy").contains("sandbox"));
    QVERIFY(!m_people.get(organization, m_customer).result()["brand"_L1]["logo_url"_L1].toString().isEmpty());
    QCOMPARE(support::call("GET", url.adjusted(QUrl::RemoveQuery), {}).status, 403);
}

void TestOrganization::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<int>("status");
    QByteArray huge = png;
    huge.replace(16, 4, QByteArray::fromHex("7fffffff"));
    QTest::newRow("nothing") << QByteArray() << 422;
    QTest::newRow("a page") << QByteArray("<html><script>alert(1)</script></html>") << 422;
    QTest::newRow("SVG with a script") << QByteArray(svg).replace("<path", "<script>alert(1)</script><path") << 422;
    QTest::newRow("SVG with a DTD") << "<!DOCTYPE svg [<!ENTITY a \"aa\">]>" + svg << 422;
    QTest::newRow("broken SVG") << svg.chopped(3) << 422;
    QTest::newRow("another XML") << QByteArray("<svg/>") << 422;
    QTest::newRow("the first bytes of a PNG") << png.left(12) << 422;
    QTest::newRow("a PNG as wide as the moon") << huge << 422;
    QTest::newRow("the first bytes of a JPEG") << jpeg.left(10) << 422;
    QTest::newRow("too large") << png + QByteArray(2 * 1024 * 1024, '\0') << 413;
}

void TestOrganization::refusesOtherFiles()
{
    QFETCH(QByteArray, picture);
    QFETCH(int, status);
    QCOMPARE(upload(picture, m_service.token()).status, status);
}

void TestOrganization::deletesTheLogoOnly()
{
    const QUrl url(upload(png, m_service.token()).result()["logo_url"_L1].toString());
    const QString name = m_people.admin("GET", organization).result()["name"_L1].toString();
    QCOMPARE(m_people.admin("DELETE", profile + u'1').status, 204);
    QCOMPARE(support::call("GET", url, {}).status, 404);
    const QJsonValue now = m_people.admin("GET", organization).result();
    QCOMPARE(now["name"_L1].toString(), name);
    QVERIFY(now["brand"_L1]["logo_url"_L1].toString().isEmpty());
    QCOMPARE(now["brand"_L1]["color"_L1].toString(), u"#0B5FA5"_s);
    QCOMPARE(m_people.admin("DELETE", profile + u'1').status, 404);
}

QTEST_GUILESS_MAIN(TestOrganization)
#include "tst_organization.moc"
