#include "tests/service/people.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {
const auto folders = u"/api/v3/folders"_s;
const auto sessions = u"/api/v3/speech-to-text/session"_s;
const auto files = u"/api/v3/files"_s;
} // namespace

/// Private folders over HTTP: what is hidden, what may only be read, and what may be written, by whom.
class TestFolderRights : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void showsRightsAndOwner();
    void hidesWhatIsPrivate_data();
    void hidesWhatIsPrivate();
    void allowsWhatTheTeamMay_data();
    void allowsWhatTheTeamMay();
    void countsOnlyWhatIsShown();
    void subfoldersInheritAndNarrow();
    void ownersAndAdministratorsComeIn();
    void onlyTheOwnerChangesRights();
    void changesHoldAtOnce();
    void uploadsGoOnlyWhereOneMayWrite();
    void uploadsBelongToWhoMadeThem();
    void namesWhatIsWrongWithRights_data();
    void namesWhatIsWrongWithRights();
    void aTeamThatIsGoneGivesNoRights();

private:
    int team(const QString &name, const QList<QByteArray> &members)
    {
        const int id
            = m_people.admin("POST", u"/api/v3/organization/group"_s, {{u"name"_s, name}}).result()["id"_L1].toInt();
        QJsonArray ids;
        for (const QByteArray &member : members)
            ids << m_people.idOf(member);
        m_people.admin("POST", u"/api/v3/organization/group/%1/users"_s.arg(id), {{u"user_ids"_s, ids}});
        return id;
    }
    static QJsonArray rights(const QList<std::pair<int, int>> &teams)
    {
        QJsonArray list;
        for (const auto &[id, permission] : teams)
            list << QJsonObject{{u"group_id"_s, id}, {u"permission"_s, permission}};
        return list;
    }
    int folder(const QString &name, const QJsonObject &more = {}, const QByteArray &caller = {})
    {
        QJsonObject body = more;
        body.insert(u"name"_s, name);
        return m_people.send("POST", folders, caller.isEmpty() ? m_service.token() : caller, body)
            .result()["id"_L1]
            .toInt();
    }
    QString session(int folder)
    {
        const Answer made = m_people.admin("POST", sessions, {{u"language"_s, u"en"_s}, {u"folder_id"_s, folder}});
        return sessions + u'/' + made.result()["session_id"_L1].toString();
    }
    Answer upload(int folder, const QByteArray &caller)
    {
        const QByteArray metadata
            = "language ZW4=,document_type ZG9jdW1lbnQ=,folder_id " + QByteArray::number(folder).toBase64();
        return support::call("POST", m_service.url(files), caller, {},
                             {{"Tus-Resumable", "1.0.0"}, {"Upload-Length", "10"}, {"Upload-Metadata", metadata}});
    }
    static QString at(int folder) { return folders + u'/' + QString::number(folder); }
    int total(const QString &path, const QByteArray &caller)
    {
        return m_people.get(path, caller).json()["total_results"_L1].toInt();
    }

    support::ServiceProcess m_service;
    People m_people{m_service};
    QByteArray m_writer{}, m_reader{}, m_none{}, m_outsider{};
    int m_writers = 0, m_readers = 0, m_nones = 0;
    int m_private = 0;
    QString m_session{};
};

void TestFolderRights::initTestCase()
{
    QVERIFY2(m_service.start({u"--no-sample"_s}), m_service.errorOutput().constData());
    m_writer = m_people.person(u"writer@example.org"_s, {u"CONTRIBUTOR"_s});
    m_reader = m_people.person(u"reader@example.org"_s, {u"CONTRIBUTOR"_s});
    m_none = m_people.person(u"none@example.org"_s, {u"CONTRIBUTOR"_s});
    m_outsider = m_people.person(u"outsider@example.org"_s, {u"CONTRIBUTOR"_s});
    m_writers = team(u"Writers"_s, {m_writer});
    m_readers = team(u"Readers"_s, {m_reader, m_writer}); // the better right counts
    m_nones = team(u"Nones"_s, {m_none});
    m_private
        = folder(u"Private"_s,
                 {{u"is_private"_s, true}, {u"permissions"_s, rights({{m_writers, 2}, {m_readers, 1}, {m_nones, 0}})}});
    QVERIFY(m_private > 0);
    m_session = session(m_private);
}

void TestFolderRights::showsRightsAndOwner()
{
    const QJsonValue shown = m_people.get(at(m_private), m_reader).result()["folder"_L1];
    QCOMPARE(shown["is_private"_L1], QJsonValue(true));
    QCOMPARE(shown["owner"_L1]["email"_L1].toString(), u"me@localhost"_s);
    QCOMPARE(shown["permissions"_L1].toArray().size(), 3);
    const QJsonValue first = shown["permissions"_L1][0];
    QCOMPARE(first["group_name"_L1].toString(), u"Nones"_s);
    QCOMPARE(first["permission"_L1].toInt(-1), 0);
}

void TestFolderRights::hidesWhatIsPrivate_data()
{
    QTest::addColumn<QByteArray>("caller");
    QTest::newRow("a team without a right") << m_none;
    QTest::newRow("no team") << m_outsider;
}

void TestFolderRights::hidesWhatIsPrivate()
{
    QFETCH(QByteArray, caller);
    const int open = folder(u"Open for "_s + QString::fromLatin1(QTest::currentDataTag()));
    const QString visible = session(open);
    for (const QString &path : {at(m_private), m_session, m_session + u"/result"_s})
        QCOMPARE(m_people.get(path, caller).status, 404);
    for (const Answer &answer :
         {m_people.send("DELETE", m_session, caller), m_people.send("DELETE", at(m_private), caller),
          m_people.send("PUT", at(m_private), caller, {{u"name"_s, u"Mine"_s}}),
          support::call("PUT", m_service.url(m_session), caller, "sound", {{"Content-Type", "audio/wav"}})})
        QCOMPARE(answer.status, 404);
    QCOMPARE(m_people.send("POST", sessions, caller, {{u"language"_s, u"en"_s}, {u"folder_id"_s, m_private}}).status,
             422);
    QCOMPARE(m_people.send("POST", folders, caller, {{u"name"_s, u"x"_s}, {u"parent_id"_s, m_private}}).status, 422);
    QCOMPARE(m_people.get(visible, caller).status, 200);
    QVERIFY(!m_people.get(folders + u"?limit=100"_s, caller).body.contains("\"Private\""));
    QVERIFY(!m_people.get(sessions + u"?limit=100"_s, caller).body.contains(m_session.section(u'/', -1).toLatin1()));
    QCOMPARE(total(sessions + u"?folder_id=%1"_s.arg(m_private), caller), 0);
    QCOMPARE(total(sessions, caller), total(sessions, m_reader) - 1);
    QCOMPARE(total(folders, caller), total(folders, m_reader) - 1);
}

void TestFolderRights::allowsWhatTheTeamMay_data()
{
    QTest::addColumn<QByteArray>("caller");
    QTest::addColumn<bool>("writes");
    QTest::newRow("reads") << m_reader << false;
    QTest::newRow("writes") << m_writer << true;
}

void TestFolderRights::allowsWhatTheTeamMay()
{
    QFETCH(QByteArray, caller);
    QFETCH(bool, writes);
    for (const QString &path : {at(m_private), m_session})
        QCOMPARE(m_people.get(path, caller).status, 200);
    QCOMPARE(total(sessions + u"?folder_id=%1"_s.arg(m_private), caller), 1);
    const Answer made
        = m_people.send("POST", sessions, caller, {{u"language"_s, u"en"_s}, {u"folder_id"_s, m_private}});
    QCOMPARE(made.status, writes ? 200 : 403);
    QCOMPARE(m_people.send("PUT", at(m_private), caller, {{u"pinned"_s, true}}).status, writes ? 200 : 403);
    const Answer inner = m_people.send("POST", folders, caller, {{u"name"_s, u"In it"_s}, {u"parent_id"_s, m_private}});
    QCOMPARE(inner.status, writes ? 201 : 403);
    const QString own = writes ? sessions + u'/' + made.result()["session_id"_L1].toString() : m_session;
    QCOMPARE(support::call("PUT", m_service.url(own), caller, "sound", {{"Content-Type", "audio/wav"}}).status,
             writes ? 200 : 403);
    QCOMPARE(m_people.send("DELETE", own, caller).status, writes ? 204 : 403);
    QCOMPARE(m_people.send("DELETE", writes ? at(inner.result()["id"_L1].toInt()) : at(m_private), caller).status,
             writes ? 204 : 403);
    QCOMPARE(m_people.get(m_session, caller).status, 200);
}

void TestFolderRights::countsOnlyWhatIsShown()
{
    const int parent = folder(u"Parent"_s);
    folder(u"Shown"_s, {{u"parent_id"_s, parent}});
    folder(u"Hidden"_s, {{u"parent_id"_s, parent}, {u"is_private"_s, true}});
    const QJsonValue seen = m_people.get(at(parent), m_outsider).result();
    QCOMPARE(seen["folder"_L1]["folder_count"_L1].toInt(), 1);
    QCOMPARE(seen["folders"_L1].toArray().size(), 1);
    QCOMPARE(total(folders + u"?parent_id=%1"_s.arg(parent), m_outsider), 1);
    QCOMPARE(m_people.admin("GET", at(parent)).result()["folder"_L1]["folder_count"_L1].toInt(), 2);
    QCOMPARE(m_people.send("DELETE", at(parent), m_outsider).status, 409);
}

void TestFolderRights::subfoldersInheritAndNarrow()
{
    const int inner = folder(u"Inner"_s, {{u"parent_id"_s, m_private}});
    const int wider = folder(
        u"Wider"_s,
        {{u"parent_id"_s, inner}, {u"is_private"_s, true}, {u"permissions"_s, rights({{m_readers, 2}, {m_nones, 2}})}});
    const int narrower
        = folder(u"Narrower"_s,
                 {{u"parent_id"_s, inner}, {u"is_private"_s, true}, {u"permissions"_s, rights({{m_writers, 1}})}});
    const QString inInner = session(inner), inWider = session(wider), inNarrower = session(narrower);
    const auto mark = [&](int id, const QByteArray &caller) {
        return m_people.send("PUT", at(id), caller, {{u"pinned"_s, false}}).status;
    };
    QCOMPARE(m_people.get(inInner, m_none).status, 404);
    QCOMPARE(m_people.get(inWider, m_none).status, 404); // what is above is closed
    QCOMPARE(m_people.get(inWider, m_reader).status, 200);
    QCOMPARE(mark(wider, m_reader), 403); // above it is for reading
    QCOMPARE(mark(inner, m_writer), 200);
    QCOMPARE(mark(narrower, m_writer), 403);
    QCOMPARE(m_people.get(inNarrower, m_writer).status, 200);
    QCOMPARE(m_people.get(inNarrower, m_reader).status, 404);
    QCOMPARE(m_people.send("PUT", at(narrower), m_writer, {{u"parent_id"_s, QJsonValue::Null}}).status, 403);
}

void TestFolderRights::ownersAndAdministratorsComeIn()
{
    const int own = folder(u"Of the outsider"_s, {{u"is_private"_s, true}}, m_outsider);
    QVERIFY(own > 0);
    QCOMPARE(m_people.send("PUT", at(own), m_outsider, {{u"pinned"_s, true}}).status, 200);
    QCOMPARE(m_people.get(at(own), m_writer).status, 404);
    QCOMPARE(m_people.admin("PUT", at(own), {{u"pinned"_s, false}}).status, 200);
}

void TestFolderRights::onlyTheOwnerChangesRights()
{
    QCOMPARE(m_people.send("PUT", at(m_private), m_writer, {{u"is_private"_s, false}}).status, 403);
    QCOMPARE(m_people.send("PUT", at(m_private), m_writer, {{u"permissions"_s, rights({{m_nones, 2}})}}).status, 403);
    QCOMPARE(m_people.get(m_session, m_none).status, 404);
}

void TestFolderRights::changesHoldAtOnce()
{
    const int id = folder(u"Changing"_s);
    const QString inside = session(id);
    const auto set = [&](const QJsonObject &change) { return m_people.admin("PUT", at(id), change).status; };
    QCOMPARE(m_people.get(inside, m_none).status, 200);
    QCOMPARE(set({{u"is_private"_s, true}}), 200);
    QCOMPARE(m_people.get(inside, m_none).status, 404);
    QCOMPARE(set({{u"permissions"_s, rights({{m_nones, 1}})}}), 200);
    QCOMPARE(m_people.get(inside, m_none).status, 200);
    const QString members = u"/api/v3/organization/group/%1/users"_s.arg(m_nones);
    const QJsonObject none{{u"user_ids"_s, QJsonArray{m_people.idOf(m_none)}}};
    QCOMPARE(m_people.admin("DELETE", members + u"/remove"_s, none).status, 204);
    QCOMPARE(m_people.get(inside, m_none).status, 404);
    QCOMPARE(m_people.admin("POST", members, none).status, 200);
    QCOMPARE(m_people.get(inside, m_none).status, 200);
}

void TestFolderRights::uploadsGoOnlyWhereOneMayWrite()
{
    QCOMPARE(upload(m_private, m_writer).status, 201);
    QCOMPARE(upload(m_private, m_reader).status, 403);
    QCOMPARE(upload(m_private, m_none).status, 422);
    QCOMPARE(upload(0, m_none).status, 201);
}

void TestFolderRights::uploadsBelongToWhoMadeThem()
{
    const Answer made = upload(0, m_writer);
    const QUrl url = m_service.url(files).resolved(QUrl(QString::fromLatin1(made.header("Location"))));
    const support::Headers tus{{"Tus-Resumable", "1.0.0"}};
    const support::Headers bytes{
        {"Tus-Resumable", "1.0.0"}, {"Upload-Offset", "0"}, {"Content-Type", "application/offset+octet-stream"}};
    QCOMPARE(support::call("HEAD", url, m_reader, {}, tus).status, 404);
    QCOMPARE(support::call("GET", url, m_reader).status, 404);
    QCOMPARE(support::call("PATCH", url, m_reader, "0123456789", bytes).status, 404);
    QCOMPARE(support::call("DELETE", url, m_reader, {}, tus).status, 404);
    QCOMPARE(support::call("PATCH", url, m_writer, "0123456789", bytes).status, 204);
    const QString id = support::call("GET", url, m_writer).result()["session_id"_L1].toString();
    const Answer session = m_people.get(sessions + u'/' + id, m_reader);
    QCOMPARE(session.status, 200);
    QCOMPARE(session.result()["owner"_L1]["email"_L1].toString(), u"writer@example.org"_s);
}

void TestFolderRights::namesWhatIsWrongWithRights_data()
{
    QTest::addColumn<QJsonArray>("permissions");
    QTest::newRow("no such team") << rights({{9999, 1}});
    QTest::newRow("no such right") << rights({{m_writers, 3}});
    QTest::newRow("a right below none") << rights({{m_writers, -1}});
}

void TestFolderRights::namesWhatIsWrongWithRights()
{
    QFETCH(QJsonArray, permissions);
    const Answer made = m_people.admin(
        "POST", folders, {{u"name"_s, u"Wrong"_s}, {u"is_private"_s, true}, {u"permissions"_s, permissions}});
    QCOMPARE(made.status, 422);
    QVERIFY(made.json()["errors"_L1].toObject().contains("permissions"_L1));
    QCOMPARE(m_people.admin("PUT", at(m_private), {{u"permissions"_s, permissions}}).status, 422);
    QCOMPARE(m_people.get(m_session, m_reader).status, 200); // as it was
}

void TestFolderRights::aTeamThatIsGoneGivesNoRights()
{
    const int shortLived = team(u"Short-lived"_s, {m_outsider});
    const int id = folder(u"For a while"_s, {{u"is_private"_s, true}, {u"permissions"_s, rights({{shortLived, 2}})}});
    QCOMPARE(m_people.get(at(id), m_outsider).status, 200);
    QCOMPARE(m_people.admin("DELETE", u"/api/v3/organization/group/%1"_s.arg(shortLived)).status, 204);
    QCOMPARE(m_people.get(at(id), m_outsider).status, 404);
    QVERIFY(m_people.admin("GET", at(id)).result()["folder"_L1]["permissions"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderRights)
#include "tst_folderrights.moc"
