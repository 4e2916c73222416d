#include "tests/service/documentbench.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

/// Comments over HTTP, and calls that arrive twice.
class TestComments : public QObject, private DocumentBench
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        m_other = m_people.person(u"noor@example.org"_s, {u"CONTRIBUTOR"_s});
        QVERIFY(!m_other.isEmpty());
    }
    void init() { m_comments = copy() + u"/comments"_s; }

    void keepsTextAuthorAndPlace()
    {
        const QJsonObject position{{u"segment_id"_s, u"s3"_s},  {u"segment_index"_s, 2}, {u"start"_s, 6900},
                                   {u"stop"_s, 7200},           {u"char_start"_s, 0},    {u"char_end"_s, 9},
                                   {u"quote"_s, u"Fourteen,"_s}};
        const Answer made = comment(u"Is it really fourteen?"_s, {{u"position"_s, position}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.result()["position"_L1].toObject(), position);
        QCOMPARE(made.result()["author"_L1]["email"_L1].toString(), u"me@localhost"_s);
        QVERIFY(made.result()["parent_id"_L1].isNull());
        QCOMPARE(made.result()["resolved"_L1].toBool(true), false);
        QCOMPARE(get(m_comments).result()[0], made.result());
        QVERIFY(comment(u"On all of it"_s).result()["position"_L1].isNull());
    }

    void listsInOrderAndInPages()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(comment(QString::number(i)).status, 201);
        const Answer page = get(m_comments + u"?offset=3&limit=3"_s);
        QCOMPARE(page.json()["count"_L1].toInt(), 2);
        QCOMPARE(page.json()["total_results"_L1].toInt(), 5);
        QCOMPARE(page.result()[0]["text"_L1].toString(), u"3"_s);
        QCOMPARE(get(m_comments + u"?limit=0"_s).json()["count"_L1].toInt(), 1);
    }

    void answersInThreadsOfOneLevel()
    {
        const QJsonValue thread = comment(u"thread"_s).result()["id"_L1];
        const Answer reply = comment(u"reply"_s, {{u"parent_id"_s, thread}}, m_other);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.result()["parent_id"_L1], thread);
        QCOMPARE(reply.result()["author"_L1]["email"_L1].toString(), u"noor@example.org"_s);
        const Answer deeper = comment(u"deeper"_s, {{u"parent_id"_s, reply.result()["id"_L1]}});
        QCOMPARE(deeper.status, 422);
        QVERIFY(errors(deeper).contains("parent_id"_L1));
        const QString elsewhere = copy() + u"/comments"_s;
        QCOMPARE(send("POST", elsewhere, {{u"text"_s, u"x"_s}, {u"parent_id"_s, thread}}).status, 422);
    }

    void resolvesThreadsAndSaysWhoAndWhen()
    {
        const QString thread = comment(u"thread"_s).result()["id"_L1].toString();
        const QString reply = comment(u"reply"_s, {{u"parent_id"_s, thread}}).result()["id"_L1].toString();
        QCOMPARE(comment(u"open"_s).status, 201);
        const Answer closed = send("PUT", m_comments + u'/' + thread, {{u"resolved"_s, true}}, m_other);
        QCOMPARE(closed.status, 200);
        QCOMPARE(closed.result()["resolved_by"_L1]["email"_L1].toString(), u"noor@example.org"_s);
        QVERIFY(!closed.result()["resolved_at"_L1].toString().isEmpty());
        QCOMPARE(get(m_comments + u"?resolved=true"_s).json()["total_results"_L1].toInt(), 2);
        QCOMPARE(get(m_comments + u"?resolved=false"_s).json()["total_results"_L1].toInt(), 1);
        QCOMPARE(openComments(), 1);
        QCOMPARE(send("PUT", m_comments + u'/' + reply, {{u"resolved"_s, true}}).status, 422);
        const Answer open = send("PUT", m_comments + u'/' + thread, {{u"resolved"_s, false}});
        QVERIFY(open.result()["resolved_by"_L1].isNull());
        QCOMPARE(openComments(), 3);
    }

    void onlyAuthorsAndAdministratorsChangeThem()
    {
        const QString mine = m_comments + u'/' + comment(u"mine"_s).result()["id"_L1].toString();
        QCOMPARE(send("PUT", mine, {{u"text"_s, u"theirs"_s}}, m_other).status, 403);
        QCOMPARE(support::call("DELETE", m_service.url(mine), m_other).status, 403);
        const QString theirs = m_comments + u'/' + comment(u"theirs"_s, {}, m_other).result()["id"_L1].toString();
        QCOMPARE(send("PUT", theirs, {{u"text"_s, u"changed"_s}}, m_other).result()["text"_L1].toString(),
                 u"changed"_s);
        QCOMPARE(support::call("DELETE", m_service.url(theirs), m_service.token()).status, 204);
        QCOMPARE(get(m_comments).json()["total_results"_L1].toInt(), 1);
    }

    void deletesRepliesWithTheirThread()
    {
        const QJsonValue thread = comment(u"thread"_s).result()["id"_L1];
        QCOMPARE(comment(u"reply"_s, {{u"parent_id"_s, thread}}).status, 201);
        QCOMPARE(
            support::call("DELETE", m_service.url(m_comments + u'/' + thread.toString()), m_service.token()).status,
            204);
        QCOMPARE(get(m_comments).json()["total_results"_L1].toInt(), 0);
    }

    void commentsDoNotChangeTheDocument()
    {
        const QString document = m_comments.chopped(9);
        const QJsonValue before = get(document).result()["last_modified"_L1];
        QCOMPARE(comment(u"x"_s).status, 201);
        QCOMPARE(get(document).result()["last_modified"_L1], before);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("no text") << QJsonObject{} << u"text"_s;
        QTest::newRow("empty") << QJsonObject{{u"text"_s, u" \n"_s}} << u"text"_s;
        QTest::newRow("long") << QJsonObject{{u"text"_s, QString(10'001, u'x')}} << u"text"_s;
        QTest::newRow("number") << QJsonObject{{u"text"_s, QJsonObject{}}} << u"text"_s;
        QTest::newRow("negative") << QJsonObject{{u"text"_s, u"x"_s}, {u"position"_s, QJsonObject{{u"start"_s, -1}}}}
                                  << u"position"_s;
        QTest::newRow("reversed") << QJsonObject{{u"text"_s, u"x"_s},
                                                 {u"position"_s, QJsonObject{{u"start"_s, 9}, {u"stop"_s, 8}}}}
                                  << u"position"_s;
        QTest::newRow("unknown thread") << QJsonObject{{u"text"_s, u"x"_s}, {u"parent_id"_s, u"nobody"_s}}
                                        << u"parent_id"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        const Answer answer = send("POST", m_comments, body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(errors(answer).contains(field), answer.body.constData());
        QCOMPARE(get(m_comments).json()["total_results"_L1].toInt(), 0);
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(get(pathOf(u"nothing"_s) + u"/comments"_s).status, 404);
        QCOMPARE(send("PUT", m_comments + u"/nothing"_s, {{u"text"_s, u"x"_s}}).status, 404);
        QCOMPARE(send("PUT", m_comments + u'/' + comment(u"x"_s).result()["id"_L1].toString()).status, 422);
    }

    void carriesANamedCallOutOnce()
    {
        const support::Headers name{{"Content-Type", "application/json"}, {"Idempotency-Key", "key-1"}};
        const auto named = [&](const QByteArray &body, const QByteArray &token) {
            return support::call("POST", m_service.url(m_comments), token, body, name);
        };
        const Answer first = named(R"({"text":"once"})", m_service.token());
        const Answer second = named(R"({"text":"once"})", m_service.token());
        QCOMPARE(second.status, 201);
        QCOMPARE(second.body, first.body);
        QCOMPARE(get(m_comments).json()["total_results"_L1].toInt(), 1);
        QCOMPARE(named(R"({"text":"another"})", m_service.token()).status, 422);
        QCOMPARE(named(R"({"text":"once"})", m_other).status, 201); // somebody else's key is another one
        QCOMPARE(get(m_comments).json()["total_results"_L1].toInt(), 2);
    }

    void carriesANamedCallOutOnceAlsoAfterARestart()
    {
        const support::Headers name{{"Content-Type", "application/json"}, {"Idempotency-Key", "key-2"}};
        const Answer first
            = support::call("POST", m_service.url(m_comments), m_service.token(), R"({"text":"once"})", name);
        QVERIFY(m_service.restart());
        const Answer second
            = support::call("POST", m_service.url(m_comments), m_service.token(), R"({"text":"once"})", name);
        QCOMPARE(second.body, first.body);
    }

    void carriesTheSameCallOutOnceWhenBothArriveTogether()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(m_service.url(m_comments));
        request.setRawHeader("Authorization", "Bearer " + m_service.token());
        request.setRawHeader("Content-Type", "application/json");
        request.setRawHeader("Idempotency-Key", "key-3");
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 5; ++i)
            replies.emplace_back(network.post(request, R"({"text":"once"})"));
        for (const auto &reply : replies)
            QTRY_VERIFY(reply->isFinished());
        for (const auto &reply : replies)
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
        QCOMPARE(get(m_comments).json()["total_results"_L1].toInt(), 1);
    }

    void refusedCallsMayBeTriedAgain()
    {
        const support::Headers name{{"Content-Type", "application/json"}, {"Idempotency-Key", "key-4"}};
        const QString nowhere = pathOf(u"nothing"_s) + u"/comments"_s;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(support::call("POST", m_service.url(nowhere), m_service.token(), R"({"text":"x"})", name).status,
                     404);
    }

    void privateFoldersHideTheirDocuments()
    {
        const QJsonValue folder
            = send("POST", u"/api/v3/folders"_s, {{u"name"_s, u"secret"_s}, {u"is_private"_s, true}}).result()["id"_L1];
        const Answer merged
            = send("POST", u"/api/v3/speech-to-text/merge"_s,
                   {{u"documents"_s, QJsonArray{ref(copyId()), ref(copyId())}}, {u"folder_id"_s, folder}});
        QCOMPARE(merged.status, 201);
        const QString path = sessions + u'/' + merged.result()["session_id"_L1].toString() + u"/document/"_s
            + merged.result()["document_id"_L1].toString();
        QCOMPARE(send("POST", path + u"/share"_s, {}, m_other).status, 404);
        QCOMPARE(get(path + u"/comments"_s, m_other).status, 404);
        QCOMPARE(get(path + u"?format=txt"_s, m_other).status, 404);
        QCOMPARE(send("PUT", path, {{u"filename"_s, u"x"_s}}, m_other).status, 404);
    }

private:
    QJsonObject ref(const QString &document) { return {{u"session_id"_s, sessionId()}, {u"document_id"_s, document}}; }
    Answer comment(const QString &text, QJsonObject more = {}, const QByteArray &token = {})
    {
        more.insert(u"text"_s, text);
        return send("POST", m_comments, more, token);
    }
    int openComments() { return get(m_comments.chopped(9)).result()["comments_count"_L1].toInt(-1); }

    QByteArray m_other{};
    QString m_comments{};
};

QTEST_GUILESS_MAIN(TestComments)
#include "tst_comments.moc"
