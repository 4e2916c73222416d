#include "api/client.h"
#include "api/documents.h"
#include "api/folders.h"
#include "api/sessions.h"
#include "tests/support/faketransport.h"
#include <QSignalSpy>
#include <QTest>

using namespace api;
using namespace Qt::StringLiterals;

namespace {
const SessionId session{u"5c0f19ae"_s};
const DocumentId document{u"7d9d/3a52"_s};

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    return HttpReply{.headers = request.headers}.header(name);
}
} // namespace

/// The client: how calls live and end, which credentials go where, and what errors say.
class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_client = std::make_unique<Client>(QUrl(u"https://api.example.org/"_s), m_transport.get());
    }
    void cleanup()
    {
        m_client.reset();
        m_transport.reset();
    }

    void sendsWhatTheRowSays()
    {
        m_transport->expect(documents::get(session, document, {.format = u"srt"_s, .withoutSpeakers = true}))
            .answer({.status = 200, .headers = {{"content-type", "text/plain"}}, .body = "1\n"});
        std::optional<Result<RawBody>> result;
        m_client->send(documents::get(session, document, {.format = u"srt"_s, .withoutSpeakers = true}), this,
                       [&](Result<RawBody> r) { result = std::move(r); });
        QVERIFY(!result); // never before the event loop
        QTRY_VERIFY(result);
        QCOMPARE((*result)->bytes, "1\n");
        QCOMPARE((*result)->contentType, "text/plain");
        QCOMPARE(m_transport->requests().first().url.toEncoded(),
                 "https://api.example.org/api/v3/speech-to-text/session/5c0f19ae/document/7d9d%2F3a52?"
                 "format=srt&without_speakers=true");
    }

    void splicesRawJsonIntoTheBody()
    {
        m_transport->expect(documents::update).reply(Document{.id = document});
        std::optional<Result<Document>> result;
        m_client->send(
            documents::update(session, document, {.document = RawJson{"[ 1,2 ]"}, .lastModified = Timestamp{u"v1"_s}}),
            this, [&](Result<Document> r) { result = std::move(r); });
        QTRY_VERIFY(result);
        QCOMPARE((*result)->id, document);
        QCOMPARE(m_transport->requests().first().body, R"({"document":[ 1,2 ],"last_modified":"v1"})");
    }

    void saysNothingAfterItsContextIsGone()
    {
        m_transport->expect(folders::remove(FolderId{u"7"_s})).hold();
        auto context = std::make_unique<QObject>();
        bool wasCalled = false;
        m_client->send(folders::remove(FolderId{u"7"_s}), context.get(),
                       [&](const Result<void> &) { wasCalled = true; });
        QCOMPARE(m_transport->waiting(), 1);
        context.reset();
        m_transport->release();
        QTRY_COMPARE(m_transport->waiting(), 0);
        QCoreApplication::processEvents();
        QVERIFY(!wasCalled);
    }

    void stopsReadingWhenNobodyIsLeftToRead()
    {
        m_transport->expect(sessions::get(session)).hold();
        auto context = std::make_unique<QObject>();
        m_client->send(sessions::get(session), context.get(), [](const Result<Session> &) {});
        context.reset();
        QTRY_COMPARE(m_transport->waiting(), 0); // aborted, though never released
    }

    void abortEndsTheCallOnceAndLater()
    {
        m_transport->expect(sessions::get(session)).hold();
        int calls = 0;
        ErrorKind kind = ErrorKind::Server;
        Call *call = m_client->send(sessions::get(session), this, [&](const Result<Session> &r) {
            ++calls;
            kind = r.error().kind;
        });
        QSignalSpy destroyed(call, &QObject::destroyed);
        call->abort();
        call->abort();
        QCOMPARE(calls, 0);
        QVERIFY(destroyed.wait());
        m_transport->release();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
        QCOMPARE(kind, ErrorKind::Cancelled);
    }

    void mayBeDeletedInItsOwnCallback()
    {
        m_transport->expect(sessions::get(session)).fail(401);
        m_client->setCredentials({Credentials::Kind::Jwt, "jwt"});
        bool wasCalled = false;
        m_client->send(sessions::get(session), this, [&](const Result<Session> &) {
            wasCalled = true;
            m_client.reset();
        });
        QTRY_VERIFY(wasCalled);
        QCoreApplication::processEvents();
    }

    void refusesRequestsWithoutAnId()
    {
        std::optional<Error> error;
        for (const QString &id : {u""_s, u"."_s, u".."_s}) {
            error.reset();
            m_client->send(sessions::remove(SessionId{id}), this, [&](const Result<void> &r) { error = r.error(); });
            QTRY_VERIFY(error);
            QCOMPARE(error->kind, ErrorKind::Invalid);
        }
        QVERIFY(m_transport->requests().isEmpty());
    }

    void showsCredentials_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isBatchRow");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QByteArray>("key");
        using Kind = Credentials::Kind;
        QTest::newRow("none") << int(Kind::None) << false << QByteArray() << QByteArray();
        QTest::newRow("jwt") << int(Kind::Jwt) << false << QByteArray("Bearer s3cret") << QByteArray();
        QTest::newRow("jwt on a batch row") << int(Kind::Jwt) << true << QByteArray("Bearer s3cret") << QByteArray();
        QTest::newRow("token") << int(Kind::ApiToken) << false << QByteArray("Bearer s3cret") << QByteArray();
        QTest::newRow("token on a batch row") << int(Kind::ApiToken) << true << QByteArray() << QByteArray("s3cret");
    }

    void showsCredentials()
    {
        QFETCH(int, kind);
        QFETCH(bool, isBatchRow);
        m_client->setCredentials({Credentials::Kind(kind), "s3cret"});
        if (isBatchRow)
            m_transport->expect(sessions::create).reply(Session{.id = session});
        else
            m_transport->expect(sessions::get).reply(Session{.id = session});
        bool isDone = false;
        const auto done = [&](const Result<Session> &r) { isDone = r.has_value(); };
        if (isBatchRow)
            m_client->send(sessions::create({.language = u"en"_s}), this, done);
        else
            m_client->send(sessions::get(session), this, done);
        QTRY_VERIFY(isDone);
        QTEST(headerOf(m_transport->requests().first(), "authorization"), "authorization");
        QTEST(headerOf(m_transport->requests().first(), "x-zoom-s2t-key"), "key");
    }

    void triesTheOtherHeaderOnceAndRemembers()
    {
        m_client->setCredentials({Credentials::Kind::ApiToken, "tok"});
        QSignalSpy unauthorized(m_client.get(), &Client::unauthorized);
        m_transport->expect(sessions::get).fail(401);
        m_transport->expect(sessions::get).reply(Session{.id = session});
        m_transport->expect(sessions::get).reply(Session{.id = session});
        int good = 0;
        m_client->send(sessions::get(session), this, [&](const Result<Session> &r) { good += r.has_value(); });
        QTRY_COMPARE(good, 1);
        m_client->send(sessions::get(session), this, [&](const Result<Session> &r) { good += r.has_value(); });
        QTRY_COMPARE(good, 2);
        const auto &sent = m_transport->requests();
        QCOMPARE(headerOf(sent[0], "authorization"), "Bearer tok");
        QCOMPARE(headerOf(sent[1], "x-zoom-s2t-key"), "tok");
        QVERIFY(headerOf(sent[1], "authorization").isEmpty());
        QCOMPARE(headerOf(sent[2], "x-zoom-s2t-key"), "tok"); // remembered
        QCOMPARE(unauthorized.size(), 0);
    }

    void givesUpAfterBothHeaders()
    {
        m_client->setCredentials({Credentials::Kind::ApiToken, "tok"});
        QSignalSpy unauthorized(m_client.get(), &Client::unauthorized);
        m_transport->expect(sessions::get).fail(401);
        m_transport->expect(sessions::get).fail(401);
        std::optional<Error> error;
        m_client->send(sessions::get(session), this, [&](const Result<Session> &r) { error = r.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Unauthorized);
        QCOMPARE(unauthorized.size(), 1);
    }

    void saysUnauthorizedOnlyForTheCredentialsOfNow()
    {
        QSignalSpy unauthorized(m_client.get(), &Client::unauthorized);
        m_client->setCredentials({Credentials::Kind::Jwt, "old"});
        m_transport->expect(sessions::get).fail(401);
        m_transport->expect(sessions::get).fail(401);
        int done = 0;
        m_client->send(sessions::get(session), this, [&](const Result<Session> &) { ++done; });
        m_client->setCredentials({Credentials::Kind::Jwt, "new"}); // signed in again while the call was on its way
        QTRY_COMPARE(done, 1);
        QCOMPARE(unauthorized.size(), 0);
        m_client->send(sessions::get(session), this, [&](const Result<Session> &) { ++done; });
        QTRY_COMPARE(done, 2);
        QCOMPARE(unauthorized.size(), 1);
    }

    void keepsCredentialsInTheirOrigin_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("same") << u"https://api.example.org/x"_s << true;
        QTest::newRow("default port") << u"https://api.example.org:443/x"_s << true;
        QTest::newRow("other host") << u"https://blob.example.org/x"_s << false;
        QTest::newRow("other port") << u"https://api.example.org:8443/x"_s << false;
        QTest::newRow("other scheme") << u"http://api.example.org/x"_s << false;
        QTest::newRow("look-alike") << u"https://api.example.org.evil.example/x"_s << false;
        QTest::newRow("user part") << u"https://api.example.org@evil.example/x"_s << false;
    }

    void keepsCredentialsInTheirOrigin()
    {
        QFETCH(QString, url);
        QFETCH(bool, isOurs);
        m_client->setCredentials({Credentials::Kind::Jwt, "s3cret"});
        m_transport->expect(sessions::result.as<RawBody>()).answer({.status = 200, .body = "x"});
        m_transport->forget();
        m_client->download(QUrl(url), this, [](const Result<RawBody> &) {});
        QCOMPARE(m_transport->requests().size(), 1);
        QCOMPARE(!headerOf(m_transport->requests().first(), "Authorization").isEmpty(), isOurs);
        QCoreApplication::processEvents();
        m_transport->forget();
    }

    void loginSendsNoCredentials()
    {
        m_client->setCredentials({Credentials::Kind::Jwt, "s3cret"});
        const Endpoint<Method::Post, "/login", void()> login{"login", Auth::None};
        m_transport->expect(login()).reply();
        bool isDone = false;
        m_client->send(login(), this, [&](const Result<void> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(headerOf(m_transport->requests().first(), "Authorization").isEmpty());
    }

    void readsErrorForms_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("message"); // empty: a sentence of our own
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                            const QString &message) { QTest::newRow(name) << status << body << int(kind) << message; };
        row("code and message", 400, R"({"error":"bad_request","message":"limit must be a number."})",
            ErrorKind::Invalid, u"limit must be a number."_s);
        row("error is a sentence", 500, R"({"error":"The disk is full.","message":"other"})", ErrorKind::Server,
            u"The disk is full."_s);
        row("description", 403, R"({"error":"forbidden","error_description":"Only administrators may."})",
            ErrorKind::Forbidden, u"Only administrators may."_s);
        row("nested", 422, R"({"error":{"code":422,"message":"language is missing"}})", ErrorKind::Invalid,
            u"language is missing"_s);
        row("detail", 404, R"({"detail":"Not here."})", ErrorKind::NotFound, u"Not here."_s);
        row("message only", 503, R"({"message":"Starting, try later."})", ErrorKind::Server, u"Starting, try later."_s);
        row("plain text", 409, "Edited by Ann.", ErrorKind::Conflict, u"Edited by Ann."_s);
        row("html", 502, "<html><b>Bad gateway</b></html>", ErrorKind::Server, {});
        row("a bare word", 401, "Unauthorized", ErrorKind::Unauthorized, {});
        row("code without text", 401, R"({"error":"unauthorized"})", ErrorKind::Unauthorized, {});
        row("empty", 429, "", ErrorKind::RateLimited, {});
        row("garbage", 500, QByteArray("\x00\xff\xfe", 3), ErrorKind::Server, {});
        row("wrong types", 500, R"({"error":[1],"message":{"a":1},"detail":7})", ErrorKind::Server, {});
        row("redirect", 302, "", ErrorKind::BadReply, {});
        row("too large", 413, "", ErrorKind::TooLarge, {});
        row("gone", 410, "", ErrorKind::NotFound, {});
        row("nonsense status", 799, "", ErrorKind::BadReply, {});
    }

    void readsErrorForms()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        m_transport->expect(sessions::get).fail(status, body);
        std::optional<Error> error;
        m_client->send(sessions::get(session), this, [&](const Result<Session> &r) { error = r.error(); });
        QTRY_VERIFY(error);
        QTEST(int(error->kind), "kind");
        QCOMPARE(error->status, status);
        if (message.isEmpty())
            QVERIFY2(error->message.endsWith(u'.') && error->message.contains(u' '), qPrintable(error->message));
        else
            QCOMPARE(error->message, message);
        QVERIFY2(error->detail.startsWith(u"sessions.get"_s), qPrintable(error->detail));
    }

    void readsFieldsAndRetryAfter()
    {
        m_transport->expect(sessions::get).fail(422, R"({"error":"validation_error","message":"One field is not right.",
                "errors":{"name":["must not be empty"],"age":"too low"},"detail":[{"field":"name","issue":"must not be empty"}]})");
        m_transport->expect(sessions::get)
            .answer({.status = 429, .headers = {{"retry-after", "30"}}, .body = R"({"retry_after": 7})"});
        m_transport->expect(sessions::get).fail(429, R"({"error":"rate","retry_after":7})");
        m_transport->expect(sessions::get).answer({.status = 429, .headers = {{"Retry-After", "-9999999999999"}}});
        QList<Error> errors;
        for (int i = 0; i < 4; ++i)
            m_client->send(sessions::get(session), this, [&](const Result<Session> &r) { errors.append(r.error()); });
        QTRY_COMPARE(errors.size(), 4);
        QCOMPARE(errors[0].fields.value(u"name"_s), QStringList{u"must not be empty"_s});
        QCOMPARE(errors[0].fields.value(u"age"_s), QStringList{u"too low"_s});
        QCOMPARE(errors[1].retryAfter.count(), 30);
        QCOMPARE(errors[2].retryAfter.count(), 7);
        QCOMPARE(errors[3].retryAfter.count(), 0);
    }

    void namesThePlaceOfWhatItCannotRead()
    {
        m_transport->expect(sessions::list)
            .answer({.status = 200, .body = R"({"result":[{"session_id":"a"},{"session_id":"b","duration":"x"}]})"});
        std::optional<Error> error;
        m_client->send(sessions::list({}), this, [&](const Result<Page<Session>> &r) { error = r.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::BadReply);
        QCOMPARE(error->detail, u"sessions.list: 200, $.result[1].duration: expected number"_s);
    }

    void takesAnEmptyAnswerToAChangeButNotToAQuestion()
    {
        m_transport->expect(documents::clearText).answer({.status = 204});
        m_transport->expect(sessions::get).answer({.status = 200});
        std::optional<bool> change;
        std::optional<bool> question;
        m_client->send(documents::clearText(session, document), this,
                       [&](const Result<Document> &r) { change = r.has_value(); });
        m_client->send(sessions::get(session), this, [&](const Result<Session> &r) { question = r.has_value(); });
        QTRY_VERIFY(change && question);
        QVERIFY(*change);
        QVERIFY(!*question);
    }

    void tellsRateLimits()
    {
        QSignalSpy changed(m_client.get(), &Client::rateLimitChanged);
        m_transport->expect(sessions::remove(session))
            .answer({.status = 204,
                     .headers
                     = {{"x-ratelimit-limit", "60"}, {"X-RateLimit-Remaining", "59"}, {"X-RateLimit-Reset", "17"}}});
        m_client->send(sessions::remove(session), this, [](const Result<void> &) {});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_client->rateLimit(), (RateLimit{60, 59, 17}));
    }

    void fakeTransportNoticesWhatIsWrong()
    {
        FakeTransport fake;
        Client client(QUrl(u"https://api.example.org"_s), &fake);
        fake.expect(sessions::get(session)).reply(Session{.id = session});
        fake.expect(sessions::remove(session)).reply();
        int failures = 0;
        client.send(sessions::get(SessionId{u"other"_s}), this, [&](const Result<Session> &r) { failures += !r; });
        QTRY_COMPARE(failures, 1);
        QCOMPARE(fake.problems().size(), 1);
        QCOMPARE(fake.leftOver().size(), 2);
        fake.forget();
    }

private:
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Client> m_client;
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
