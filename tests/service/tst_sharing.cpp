#include "tests/service/documentbench.h"
#include "tests/service/smallsmtpserver.h"

#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

/// Magic links over HTTP: what they open, what they do not, and when they end.
class TestSharing : public QObject, private DocumentBench
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SCRIPTIX_SMTP_URL"_s, m_mail.url());
        environment.insert(u"SCRIPTIX_SMTP_FROM"_s, u"scriptix@example.org"_s);
        m_service.setEnvironment(environment);
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
    }
    void init()
    {
        m_id = copyId();
        m_shared = session() + u"/shared/document/"_s + m_id;
    }

    void linksHaveTheDocumentedForm()
    {
        const Answer made = share();
        QCOMPARE(made.status, 200);
        const QString token = made.result()["token"_L1].toString();
        QVERIFY(token.size() >= 22); // 128 bits and more
        QCOMPARE(QUrl(made.result()["link"_L1].toString()),
                 m_service.url(u"/transcripts/shared/%1/%2/%3"_s.arg(sessionId(), m_id, token)));
        QCOMPARE(made.result()["permissions"_L1].toString(), u"edit"_s);
        QVERIFY(made.result()["expires_at"_L1].isNull());
        m_id = copyId(1);
        QVERIFY(share().result()["link"_L1].toString().contains("/captions/shared/"_L1));
    }

    void noTwoLinksAreAlikeAndNoneIsStored()
    {
        QSet<QString> tokens;
        for (int i = 0; i < 50; ++i)
            tokens.insert(tokenOf(share()));
        QCOMPARE(tokens.size(), 50);
        for (const QString &name : QDir(m_service.dataDir()).entryList(QDir::Files)) {
            QFile file(m_service.dataDir() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(tokens.begin()->toLatin1()), qPrintable(name));
        }
    }

    void guestsReadAndWrite()
    {
        const QString token = tokenOf(share());
        const QJsonValue document = guest("GET", m_shared, token).result();
        QCOMPARE(document["id"_L1].toString(), m_id);
        QCOMPARE(document["permissions"_L1].toString(), u"edit"_s);
        QCOMPARE(support::call("GET", QUrl(document["media_url"_L1].toString()), {}).status, 200);
        const Answer changed
            = guest("PUT", m_shared, token,
                    {{u"filename"_s, u"by a guest"_s}, {u"last_modified"_s, document["last_modified"_L1]}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(get(pathOf(m_id)).result()["filename"_L1].toString(), u"by a guest"_s);
        const Answer stale = guest("PUT", m_shared, token,
                                   {{u"filename"_s, u"stale"_s}, {u"last_modified"_s, document["last_modified"_L1]}});
        QCOMPARE(stale.status, 409);
    }

    void guestsClearResetAndFinish()
    {
        const QString token = tokenOf(share());
        const QJsonArray before = segments(guest("GET", m_shared, token).result());
        const Answer cleared = guest("PUT", m_shared + u"/clear_text"_s, token);
        QCOMPARE(cleared.status, 200);
        QCOMPARE(cleared.result()["permissions"_L1].toString(), u"edit"_s);
        QCOMPARE(segments(cleared.result()).size(), before.size());
        QCOMPARE(segments(cleared.result())[0]["text"_L1].toString(), QString());
        QCOMPARE(segments(cleared.result())[0]["start"_L1], before[0]["start"_L1]);
        QCOMPARE(segments(guest("PUT", m_shared + u"/reset_to_original"_s, token).result()), before);
        QCOMPARE(guest("PUT", m_shared + u"/finish"_s, token).result()["finished"_L1].toBool(), true);
        QCOMPARE(guest("PUT", m_shared + u"/clear_text"_s, token).status, 409);
        QCOMPARE(guest("PUT", m_shared, token, {{u"filename"_s, u"x"_s}}).status, 409);
        QCOMPARE(guest("PUT", m_shared + u"/finish?status=false"_s, token).result()["finished"_L1].toBool(true), false);
    }

    void linksToLookAtDoNotWrite()
    {
        const QString token = tokenOf(share({{u"permissions"_s, u"view"_s}}));
        QCOMPARE(guest("GET", m_shared, token).result()["permissions"_L1].toString(), u"view"_s);
        QCOMPARE(guest("PUT", m_shared, token, {{u"filename"_s, u"x"_s}}).status, 403);
        for (const QString &verb : {u"/clear_text"_s, u"/reset_to_original"_s, u"/finish"_s})
            QCOMPARE(guest("PUT", m_shared + verb, token).status, 403);
        const QString comments = pathOf(m_id) + u"/comments"_s;
        QCOMPARE(guest("GET", comments, token).status, 200);
        QCOMPARE(guest("POST", comments, token, {{u"text"_s, u"x"_s}}).status, 403);
    }

    void guestsSeeOnlyTheirDocumentOfTheSession()
    {
        const QString token = tokenOf(share());
        const QJsonObject seen = guest("GET", session() + u"/shared"_s, token).result().toObject();
        QCOMPARE(seen["documents"_L1].toArray().size(), 1);
        QCOMPARE(seen["documents"_L1][0]["id"_L1].toString(), m_id);
        for (const auto key : {"owner"_L1, "folder_id"_L1, "meta_data"_L1})
            QVERIFY2(!seen.contains(key), key.data());
    }

    void aLinkOpensNothingElse()
    {
        const QString token = tokenOf(share());
        const QString other = copyId();
        QCOMPARE(guest("GET", session() + u"/shared/document/"_s + other, token).status, 401);
        QCOMPARE(guest("GET", pathOf(other) + u"/comments"_s, token).status, 401);
        for (const QString &path : {session(), pathOf(m_id), sessions, u"/api/v3/account/me"_s, u"/api/v3/folders"_s}) {
            QCOMPARE(guest("GET", path, token).status, 401);
            QCOMPARE(get(path, token.toLatin1()).status, 401);
        }
        QCOMPARE(guest("POST", pathOf(m_id) + u"/share"_s, token, {}).status, 401);
    }

    void unknownEndedAndForeignLinksAreAlike()
    {
        const QString path = m_shared;
        const QString mine = tokenOf(share());
        const Answer unknown = guest("GET", path, QString(32, u'A'));
        QCOMPARE(unknown.status, 401);
        m_id = copyId();
        const Answer foreign = guest("GET", path, tokenOf(share()));
        QCOMPARE(foreign.body, unknown.body);
        QCOMPARE(
            support::call("DELETE",
                          m_service.url(path.section(u"/shared"_s, 0, 0) + u"/document/"_s + path.section(u'/', -1)),
                          m_service.token())
                .status,
            204);
        const Answer ended = guest("GET", path, mine);
        QCOMPARE(ended.status, 401);
        QCOMPARE(ended.body, unknown.body);
        QCOMPARE(guest("GET", path, {}).status, 401);
    }

    void tokensAlsoComeAsBearer()
    {
        const QByteArray token = tokenOf(share()).toLatin1();
        QCOMPARE(get(m_shared, token).result()["id"_L1].toString(), m_id);
        QCOMPARE(get(session() + u"/shared"_s, token).status, 200);
        QCOMPARE(get(u"/api/v3/shared/%1/document/%2"_s.arg(sessionId(), m_id), token).status, 200);
    }

    void theOlderAddressWantsTheTokenToo()
    {
        const QString path = u"/api/v3/shared/%1/document/%2"_s.arg(sessionId(), m_id);
        QCOMPARE(support::call("GET", m_service.url(path), {}).status, 401);
        QCOMPARE(guest("GET", path, tokenOf(share())).result()["id"_L1].toString(), m_id);
    }

    void membersUseTheCallsOfGuestsToo()
    {
        QCOMPARE(get(m_shared).result()["id"_L1].toString(), m_id);
        const Answer wrong = support::call("GET", m_service.url(m_shared + u"?token=wrong"_s), m_service.token());
        QCOMPARE(wrong.status, 401);
        QCOMPARE(send("PUT", m_shared + u"/finish"_s).result()["finished"_L1].toBool(), true);
    }

    void guestsExport()
    {
        const QString token = tokenOf(share());
        const Answer text = guest("GET", m_shared + u"?format=txt"_s, token);
        QVERIFY(text.header("Content-Type").startsWith("text/plain"));
        const Answer link = guest("GET", m_shared + u"?format=srt&direct_download=true"_s, token);
        const QString url = link.result()["download_url"_L1].toString();
        QVERIFY(!url.contains(token));
        QVERIFY(support::call("GET", QUrl(url), {}).body.contains("-->"));
    }

    void guestsCommentUnderTheirLink()
    {
        const QString comments = pathOf(m_id) + u"/comments"_s;
        const QString token = tokenOf(share());
        const Answer made = guest("POST", comments, token, {{u"text"_s, u"from outside"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.result()["author"_L1]["name"_L1].toString(), u"Guest"_s);
        QVERIFY(made.result()["author"_L1]["id"_L1].isUndefined());
        const QString one = comments + u'/' + made.result()["id"_L1].toString();
        QCOMPARE(guest("PUT", one, tokenOf(share()), {{u"text"_s, u"x"_s}}).status, 403);
        QCOMPARE(guest("PUT", one, token, {{u"text"_s, u"mine"_s}}).status, 200);
        const QString member
            = comments + u'/' + send("POST", comments, {{u"text"_s, u"x"_s}}).result()["id"_L1].toString();
        QCOMPARE(guest("DELETE", member, token).status, 403);
    }

    void finishedDocumentsAreNotShared()
    {
        QCOMPARE(send("POST", pathOf(m_id) + u"/finished_status?status=true"_s).status, 200);
        QCOMPARE(share().status, 400);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("permission") << QJsonObject{{u"permissions"_s, u"own"_s}} << u"permissions"_s;
        QTest::newRow("no day") << QJsonObject{{u"expires_in_days"_s, 0}} << u"expires_in_days"_s;
        QTest::newRow("years") << QJsonObject{{u"expires_in_days"_s, 366}} << u"expires_in_days"_s;
        QTest::newRow("session") << QJsonObject{{u"sessionId"_s, u"other"_s}} << u"sessionId"_s;
        QTest::newRow("document") << QJsonObject{{u"documentId"_s, u"other"_s}} << u"documentId"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        const Answer answer = share(body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(errors(answer).contains(field), answer.body.constData());
    }

    void saysWhenALinkEnds()
    {
        const QJsonValue link = share({{u"expires_in_days"_s, 2}}).result();
        const QDateTime end = QDateTime::fromString(link["expires_at"_L1].toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(end) - 2 * 24 * 3600) < 120);
        QCOMPARE(guest("GET", m_shared, link["token"_L1].toString()).status, 200);
    }

    void mailsTheLink()
    {
        const Answer sent = send("POST", pathOf(m_id) + u"/share/email"_s,
                                 {{u"emails"_s, QJsonArray{u"lotte@example.org"_s, u"sam@example.org"_s}},
                                  {u"message"_s, u"Could you check the names?"_s}});
        QCOMPARE(sent.status, 200);
        QCOMPARE(sent.result()["success"_L1].toBool(), true);
        QCOMPARE(sent.result()["emails_sent"_L1].toArray().size(), 2);
        QCOMPARE(m_mail.mails().size(), 2);
        const QByteArray mail = m_mail.mails().first();
        QVERIFY(mail.contains("To: <lotte@example.org>"));
        const QByteArray text = QByteArray::fromBase64(mail.mid(mail.indexOf("\n\n")));
        QVERIFY(text.contains("Could you check the names?"));
        QVERIFY(text.contains(sent.result()["link"_L1].toString().toLatin1()));
    }

    void refusesWrongRecipients_data()
    {
        QTest::addColumn<QJsonArray>("emails");
        QTest::newRow("nobody") << QJsonArray{};
        QTest::newRow("no address") << QJsonArray{u"sam"_s};
        QTest::newRow("another header") << QJsonArray{u"sam@example.org\r\nBcc: all@example.org"_s};
        QTest::newRow("two in one") << QJsonArray{u"sam@example.org,all@example.org"_s};
        QTest::newRow("one of two") << QJsonArray{u"sam@example.org"_s, u"@"_s};
    }
    void refusesWrongRecipients()
    {
        QFETCH(QJsonArray, emails);
        const qsizetype before = m_mail.mails().size();
        const Answer answer = send("POST", pathOf(m_id) + u"/share/email"_s, {{u"emails"_s, emails}});
        QCOMPARE(answer.status, 422);
        QVERIFY(errors(answer).contains("emails"_L1));
        QCOMPARE(m_mail.mails().size(), before);
    }

private:
    Answer share(const QJsonObject &body = {}) { return send("POST", pathOf(m_id) + u"/share"_s, body); }
    static QString tokenOf(const Answer &share) { return share.result()["token"_L1].toString(); }
    Answer guest(const QByteArray &method, const QString &path, const QString &token, const QJsonObject &body = {})
    {
        QUrl url = m_service.url(path);
        QUrlQuery query(url);
        query.addQueryItem(u"token"_s, token);
        url.setQuery(query);
        const bool isPlain = method == "GET" || method == "DELETE";
        return isPlain ? support::call(method, url, {}) : support::callJson(method, url, {}, body);
    }

    support::SmallSmtpServer m_mail{};
    QString m_id{};
    QString m_shared{};
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
