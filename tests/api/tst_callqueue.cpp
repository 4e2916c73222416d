#include "api/account.h"
#include "api/callqueue.h"
#include "api/client.h"
#include "api/documents.h"
#include "api/folders.h"
#include "api/retry.h"
#include "api/sessions.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include <QSignalSpy>
#include <QTest>

using namespace api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const SessionId session{u"5c0f19ae"_s};
const DocumentId document{u"7d9d"_s};
const HttpReply noAnswer{.error = {.kind = ErrorKind::Network, .message = u"No answer."_s}};
const HttpReply notEvenSent{.error = {.kind = ErrorKind::Network, .message = u"Refused."_s}, .trip = Trip::Unsent};
const HttpReply unsafe{.error = {.kind = ErrorKind::Network, .message = u"Not safe."_s}, .trip = Trip::Unsafe};
} // namespace

/// Who goes first, how often a call is tried, and what a server's wish for rest does: without waiting for real.
class TestCallQueue : public QObject
{
    Q_OBJECT

private:
    /// A queue that notes who began.
    struct Line
    {
        FakeClock clock{};
        CallQueue queue;
        QList<std::shared_ptr<QObject>> callers{};
        QStringList begun{};
        explicit Line(int atOnce = 2)
            : queue(clock, atOnce)
        {
        }
        QObject *enter(const QString &name, Lane lane)
        {
            callers.append(std::make_shared<QObject>());
            QObject *caller = callers.last().get();
            queue.enter(caller, lane, [this, name] { begun.append(name); });
            return caller;
        }
    };

    template <class R>
    void send(const Request<R> &request, const CallOptions &options = {})
    {
        m_client->send(
            request, this,
            [this](const auto &result) {
                ++m_done;
                m_error = result ? std::optional<Error>() : result.error();
            },
            options);
    }
    /// Lets what is on its way arrive.
    void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    void passAndSettle(std::chrono::milliseconds time)
    {
        m_clock->pass(time);
        settle();
    }
    qsizetype sent() const { return m_transport->requests().size(); }

private slots:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_transport->setPatience({.clock = m_clock.get()});
        m_client = std::make_unique<Client>(QUrl(u"https://api.example.org"_s), m_transport.get());
        m_client->setCredentials({Credentials::Kind::Jwt, "jwt"});
        m_done = 0;
        m_error.reset();
    }
    void cleanup()
    {
        m_client.reset();
        m_transport.reset();
        m_clock.reset();
    }

    void twoAtOnceAndTheRestInTheirOrder()
    {
        Line line;
        QObject *a = line.enter(u"a"_s, Lane::Interactive);
        line.enter(u"b"_s, Lane::Interactive);
        line.enter(u"c"_s, Lane::Interactive);
        line.enter(u"d"_s, Lane::Interactive);
        QCOMPARE(line.begun, (QStringList{u"a"_s, u"b"_s}));
        line.queue.leave(a);
        QCOMPARE(line.begun, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void aPersonGoesBeforeTheBackgroundAndFindsAPlace()
    {
        Line line;
        QObject *poll = line.enter(u"poll 1"_s, Lane::Background);
        line.enter(u"poll 2"_s, Lane::Background);
        QCOMPARE(line.begun, QStringList{u"poll 1"_s}); // one place stays free
        QObject *save = line.enter(u"save"_s, Lane::Interactive);
        line.enter(u"open"_s, Lane::Interactive);
        QCOMPARE(line.begun, (QStringList{u"poll 1"_s, u"save"_s}));
        line.queue.leave(poll);
        QCOMPARE(line.begun.last(), u"open"_s);
        line.queue.leave(save);
        QCOMPARE(line.begun.last(), u"poll 2"_s);
    }

    void transfersHaveALineOfTheirOwn()
    {
        Line line;
        for (int i = 0; i < 5; ++i)
            line.enter(u"chunk"_s, Lane::Transfer);
        line.enter(u"save"_s, Lane::Interactive);
        QCOMPARE(line.begun.size(), 6);
    }

    void whoLeavesTheLineIsNotCalled()
    {
        Line line(1);
        QObject *a = line.enter(u"a"_s, Lane::Interactive);
        QObject *b = line.enter(u"b"_s, Lane::Interactive);
        line.enter(u"c"_s, Lane::Interactive);
        line.queue.leave(b);
        line.queue.leave(a);
        QCOMPARE(line.begun, (QStringList{u"a"_s, u"c"_s}));
    }

    void nobodyBeginsInAPause()
    {
        Line line;
        line.queue.pauseFor(10s);
        line.queue.pauseFor(2s); // the longer one stays
        line.enter(u"save"_s, Lane::Interactive);
        line.enter(u"chunk"_s, Lane::Transfer);
        line.clock.pass(9'999ms);
        QVERIFY(line.begun.isEmpty());
        line.clock.pass(1ms);
        QCOMPARE(line.begun.size(), 2);
    }

    void theBackgroundLeavesThePersonWhatIsLeftOfTheLimit()
    {
        Line line;
        line.queue.pauseBackgroundFor(5s);
        line.enter(u"poll"_s, Lane::Background);
        line.enter(u"save"_s, Lane::Interactive);
        QCOMPARE(line.begun, QStringList{u"save"_s});
        line.clock.pass(5s);
        QCOMPARE(line.begun.last(), u"poll"_s);
    }

    void backsOffFromOneSecondToSixty()
    {
        const std::chrono::milliseconds whole[] = {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s};
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(backoff(i, 0), whole[i]);
            QCOMPARE(backoff(i, 1), whole[i] * 3 / 4);
        }
        QCOMPARE(backoff(1'000'000, 0), 60s);
        QCOMPARE(backoff(-1, 0), 1s);
    }

    void triesAgainOnlyWhatCannotHappenTwice_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("status"); // 0: no answer, -1: not even sent, -2: not safe
        QTest::addColumn<bool>("knowsKeys");
        QTest::addColumn<bool>("again");
        const auto row = [](const char *name, Method method, int status, bool knowsKeys, bool again) {
            QTest::newRow(name) << int(method) << status << knowsKeys << again;
        };
        for (const Method method : {Method::Get, Method::Head, Method::Put, Method::Delete}) {
            for (const int status : {-1, 0, 429, 500, 502, 503, 504})
                row(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(methodName(method))).arg(status)), method, status,
                    false, true);
            for (const int status : {-2, 200, 302, 400, 401, 404, 409, 413, 422, 501})
                row(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(methodName(method))).arg(status)), method, status,
                    false, false);
        }
        for (const Method method : {Method::Post, Method::Patch}) {
            row(methodName(method), method, 0, false, false);
            row("unsent", method, -1, false, true);
            row("unsafe", method, -2, true, false);
            row("refused by rate", method, 429, false, true);
            row("broken server", method, 503, false, false);
        }
        row("POST no answer, keys", Method::Post, 0, true, true);
        row("POST 503, keys", Method::Post, 503, true, true);
        row("PATCH 503, keys", Method::Patch, 503, true, false);
    }
    void triesAgainOnlyWhatCannotHappenTwice()
    {
        QFETCH(int, method);
        QFETCH(int, status);
        QFETCH(bool, knowsKeys);
        HttpReply reply{.status = status};
        if (status <= 0)
            reply = status == 0 ? noAnswer : status == -1 ? notEvenSent : unsafe;
        QTEST(maySendAgain({.method = Method(method)}, reply, knowsKeys), "again");
    }

    void aPersonsCallIsTriedAgainAndGoesThrough()
    {
        m_transport->expect(sessions::get).fail(503);
        m_transport->expect(sessions::get).answer(noAnswer);
        m_transport->expect(sessions::get).reply(Session{.id = session});
        send(sessions::get(session));
        settle();
        QCOMPARE(sent(), 1);
        QVERIFY(m_clock->next() >= 750ms && m_clock->next() <= 1s);
        passAndSettle(1s);
        QCOMPARE(sent(), 2);
        QVERIFY(m_clock->next() >= 1500ms && m_clock->next() <= 2s);
        passAndSettle(2s);
        QCOMPARE(sent(), 3);
        QCOMPARE(m_done, 1);
        QVERIFY(!m_error);
    }

    void givesUpAfterThreeTries()
    {
        for (int i = 0; i < 3; ++i)
            m_transport->expect(sessions::get).fail(502);
        send(sessions::get(session));
        settle();
        passAndSettle(1s);
        passAndSettle(2s);
        QCOMPARE(sent(), 3);
        QCOMPARE(m_done, 1);
        QCOMPARE(m_error->status, 502);
    }

    void theBackgroundTriesOnce()
    {
        m_transport->expect(sessions::get).fail(503);
        send(sessions::get(session), {.lane = Lane::Background});
        settle();
        QCOMPARE(m_done, 1);
    }

    void aPostIsNotRepeatedUnlessTheServerKnowsItsKey()
    {
        m_transport->expect(folders::create).answer(noAnswer);
        send(folders::create({.name = u"New"_s}));
        settle();
        QCOMPARE(m_done, 1);
        m_client->setServerKnowsIdempotencyKeys(true);
        m_transport->expect(folders::create).answer(noAnswer);
        m_transport->expect(folders::create).reply(Folder{.id = FolderId{u"1"_s}});
        send(folders::create({.name = u"New"_s}));
        settle();
        passAndSettle(1s);
        QCOMPARE(m_done, 2);
        const auto key = [this](qsizetype i) {
            return HttpReply{.headers = m_transport->requests()[i].headers}.header("Idempotency-Key");
        };
        QVERIFY(key(0) != key(1));
        QCOMPARE(key(1), key(2));
        QCOMPARE(key(1).size(), 36);
    }

    void whatAnEarlierTryRemovedIsRemoved()
    {
        m_transport->expect(sessions::remove).answer(noAnswer);
        m_transport->expect(sessions::remove).fail(404);
        send(sessions::remove(session));
        settle();
        passAndSettle(1s);
        QCOMPARE(m_done, 1);
        QVERIFY(!m_error);
        m_transport->expect(sessions::remove).answer(notEvenSent);
        m_transport->expect(sessions::remove).fail(404);
        send(sessions::remove(session));
        settle();
        passAndSettle(1s);
        QCOMPARE(m_error->kind, ErrorKind::NotFound); // it never got there, so it was gone before
    }

    void retryAfterHoldsTheWholeClient()
    {
        m_transport->expect(sessions::get).answer({.status = 429, .headers = {{"Retry-After", "7"}}});
        m_transport->expect(folders::get).answer({.status = 403});
        m_transport->expect(sessions::get).reply(Session{.id = session});
        send(sessions::get(session));
        settle();
        send(folders::get(FolderId{u"7"_s}, {}));
        passAndSettle(6'999ms);
        QCOMPARE(sent(), 1);
        passAndSettle(1ms);
        QCOMPARE(sent(), 3);
        QCOMPARE(m_done, 2);
    }

    void retryAfterMayBeADate()
    {
        m_transport->expect(sessions::get)
            .answer({.status = 429,
                     .headers
                     = {{"Date", "Fri, 20 Nov 2026 15:00:00 GMT"}, {"Retry-After", "Fri, 20 Nov 2026 15:00:09 GMT"}}});
        m_transport->expect(sessions::get).reply(Session{.id = session});
        send(sessions::get(session));
        settle();
        passAndSettle(8'999ms);
        QCOMPARE(sent(), 1);
        passAndSettle(1ms);
        QCOMPARE(m_done, 1);
        QVERIFY(!m_error);
    }

    void aLongPauseIsToldAtOnce()
    {
        m_transport->expect(sessions::get).answer({.status = 429, .headers = {{"Retry-After", "120"}}});
        send(sessions::get(session));
        settle();
        QCOMPARE(m_error->kind, ErrorKind::RateLimited);
        QCOMPARE(m_error->retryAfter, 120s);
        m_clock->pass(20s);
        send(documents::update(session, document, {}));
        settle();
        QCOMPARE(m_done, 2);
        QCOMPARE(sent(), 1); // the server was left alone
        QCOMPARE(m_error->kind, ErrorKind::RateLimited);
        QCOMPARE(m_error->retryAfter, 100s);
        m_transport->expect(documents::update).reply(Document{.id = document});
        m_clock->pass(100s);
        send(documents::update(session, document, {}));
        settle();
        QVERIFY(!m_error);
    }

    void aPauseTellsThoseWhoWaitInLine()
    {
        m_transport->expect(sessions::get).hold();
        m_transport->expect(sessions::get).answer({.status = 429, .headers = {{"Retry-After", "600"}}});
        send(sessions::get(session));
        send(sessions::get(session));
        send(sessions::get(session)); // the third waits
        settle();
        QCOMPARE(m_done, 2);
        QCOMPARE(m_error->kind, ErrorKind::RateLimited);
        m_transport->release();
        settle();
        QCOMPARE(m_done, 3);
    }

    void anAnswerComesIn35Seconds()
    {
        for (int i = 0; i < 2; ++i)
            m_transport->expect(sessions::get).hold();
        for (int i = 0; i < 3; ++i)
            send(sessions::get(session)); // two are held by the server, the third by the queue
        settle();
        passAndSettle(30s);
        QCOMPARE(m_done, 1);
        QCOMPARE(m_error->kind, ErrorKind::Timeout);
    }

    void theDeadlineOfATryIsWhatIsLeftOfTheWhole()
    {
        m_transport->expect(sessions::get).answer(noAnswer);
        m_transport->expect(sessions::get).reply(Session{.id = session});
        send(sessions::get(session));
        QCOMPARE(m_transport->requests().last().deadline, 30s);
        settle();
        passAndSettle(1s);
        QVERIFY(m_transport->requests().last().deadline < 30s);
        QVERIFY(m_transport->requests().last().deadline >= 29s);
    }

    void triesNoMoreWhenAPersonHasWaitedLong()
    {
        auto expected = m_transport->expect(sessions::get);
        expected.fail(503);
        expected.hold();
        send(sessions::get(session));
        m_clock->pass(20s);
        m_transport->release();
        settle();
        QCOMPARE(m_done, 1);
        QCOMPARE(m_error->status, 503);
    }

    void aQueuedCallCanBeCancelled()
    {
        for (int i = 0; i < 2; ++i) {
            m_transport->expect(sessions::get).hold();
            send(sessions::get(session));
        }
        std::optional<ErrorKind> kind;
        Call *call = m_client->send(folders::remove(FolderId{u"7"_s}), this,
                                    [&](const Result<void> &result) { kind = result.error().kind; });
        call->abort();
        call->abort();
        QVERIFY(!kind); // from the event loop
        m_transport->release(); // its turn would come now
        settle();
        QCOMPARE(kind, ErrorKind::Cancelled);
        QCOMPARE(sent(), 2);
        m_transport->release();
        settle();
    }

    void aCallThatWaitsForItsNextTryCanBeCancelled()
    {
        m_transport->expect(sessions::get).fail(503);
        std::optional<ErrorKind> kind;
        Call *call = m_client->send(sessions::get(session), this,
                                    [&](const Result<Session> &result) { kind = result.error().kind; });
        settle();
        QVERIFY(!kind);
        call->abort();
        passAndSettle(60s);
        QCOMPARE(kind, ErrorKind::Cancelled);
        QCOMPARE(sent(), 1);
    }

    void mayBeDeletedWithAFullQueue()
    {
        m_transport->expect(sessions::get).hold();
        m_transport->expect(sessions::get).hold();
        for (int i = 0; i < 10; ++i)
            send(sessions::get(session));
        m_client.reset();
        settle();
        QCOMPARE(sent(), 2);
        QCOMPARE(m_done, 0);
    }

    void a401IsDoubtedOnce()
    {
        QSignalSpy unauthorized(m_client.get(), &Client::unauthorized);
        m_transport->expect(sessions::get).fail(401);
        m_transport->expect(account::me).reply(Account{.id = UserId{u"1"_s}});
        m_transport->expect(sessions::get).reply(Session{.id = session});
        send(sessions::get(session));
        settle();
        QCOMPARE(m_done, 1);
        QVERIFY(!m_error); // a slip of the server: nobody saw it
        QCOMPARE(unauthorized.size(), 0);
    }

    void manyCallsThatMeetA401AskOneQuestion()
    {
        m_transport->setPatience({.clock = m_clock.get(), .callsAtOnce = 5});
        m_client = std::make_unique<Client>(QUrl(u"https://api.example.org"_s), m_transport.get());
        m_client->setCredentials({Credentials::Kind::Jwt, "jwt"});
        QSignalSpy unauthorized(m_client.get(), &Client::unauthorized);
        for (int i = 0; i < 4; ++i) {
            m_transport->expect(sessions::get).fail(401);
            send(sessions::get(session));
        }
        m_transport->expect(account::me).fail(401);
        settle();
        QCOMPARE(m_done, 4);
        QCOMPARE(m_error->kind, ErrorKind::Unauthorized);
        QCOMPARE(unauthorized.size(), 1);
    }

    void a401AboutSomethingElseIsNoSignOut()
    {
        QSignalSpy unauthorized(m_client.get(), &Client::unauthorized);
        m_transport->expect(folders::create).fail(401);
        m_transport->expect(account::me).reply(Account{.id = UserId{u"1"_s}});
        send(folders::create({.name = u"New"_s}));
        settle();
        QCOMPARE(sent(), 2); // a form is not sent twice
        QCOMPARE(m_error->kind, ErrorKind::Unauthorized);
        QCOMPARE(unauthorized.size(), 0);
    }

    void goesOnWithCredentialsThatCameMeanwhile()
    {
        QSignalSpy unauthorized(m_client.get(), &Client::unauthorized);
        m_transport->expect(folders::create).fail(401);
        m_transport->expect(folders::create).reply(Folder{.id = FolderId{u"1"_s}});
        send(folders::create({.name = u"New"_s}));
        m_client->setCredentials({Credentials::Kind::Jwt, "new"});
        settle();
        QCOMPARE(m_done, 1);
        QVERIFY(!m_error);
        QCOMPARE(HttpReply{.headers = m_transport->requests().last().headers}.header("Authorization"), "Bearer new");
        QCOMPARE(unauthorized.size(), 0);
    }

    void aMagicTokenNeverEndsALogin()
    {
        m_client->setCredentials({Credentials::Kind::MagicToken, "magic"});
        QSignalSpy unauthorized(m_client.get(), &Client::unauthorized);
        const Endpoint<Method::Get, "/shared", RawBody()> shared{"shared", Auth::MagicToken};
        m_transport->expect(shared).fail(401);
        send(shared());
        settle();
        m_transport->expect(sessions::get).fail(401);
        send(sessions::get(session));
        settle();
        QCOMPARE(m_done, 2);
        QCOMPARE(unauthorized.size(), 0);
        QCOMPARE(m_transport->requests().first().url.query(), u"token=magic"_s);
        QVERIFY(HttpReply{.headers = m_transport->requests().first().headers}.header("Authorization").isEmpty());
    }

    void aLoginIsNotShownOnASharedPage()
    {
        const Endpoint<Method::Get, "/shared", RawBody()> shared{"shared", Auth::MagicToken};
        m_transport->expect(shared()).answer({.status = 200});
        send(shared());
        settle();
        for (const Header &header : m_transport->requests().first().headers)
            QVERIFY2(!header.value.contains("jwt"), header.name.constData());
        QVERIFY(!m_transport->requests().first().url.toString().contains(u"jwt"));
    }

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Client> m_client;
    int m_done = 0;
    std::optional<Error> m_error{};
};

QTEST_GUILESS_MAIN(TestCallQueue)
#include "tst_callqueue.moc"
