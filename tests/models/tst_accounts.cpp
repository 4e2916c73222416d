#include "api/account.h"
#include "api/auth.h"
#include "api/sessions.h"
#include "models/accounts.h"
#include "models/browsersignin.h"
#include "models/keyring.h"
#include "models/serverurl.h"
#include "tests/models/fakekeyring.h"
#include "tests/support/faketransport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using models::Account;
using models::Accounts;

namespace {
const QUrl server(u"https://api.example.org"_s);

struct Bench
{
    explicit Bench(const QString &dir,
                   std::shared_ptr<FakeKeyring::Store> store = std::make_shared<FakeKeyring::Store>(),
                   bool locked = false, bool broken = false)
    {
        auto made = std::make_unique<FakeKeyring>(std::move(store));
        made->isLocked = locked;
        made->isBroken = broken;
        keyring = made.get();
        accounts = std::make_unique<Accounts>(dir, std::move(made), &transport);
        tester = std::make_unique<QAbstractItemModelTester>(accounts.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    FakeTransport transport{};
    FakeKeyring *keyring = nullptr;
    std::unique_ptr<Accounts> accounts{};
    std::unique_ptr<QAbstractItemModelTester> tester{};

    void signIn(const QString &email = u"noor@example.org"_s)
    {
        transport.expect(api::auth::login({}, {.username = email, .password = u"secret"_s}))
            .reply({.login = true, .accessToken = u"jwt-1"_s});
        transport.expect(api::account::me()).reply({.id = {u"41"_s}, .email = email});
        QSignalSpy done(accounts.get(), &Accounts::signedIn);
        accounts->signInWithPassword(server, email, u"secret"_s);
        QTRY_COMPARE(done.size(), 1);
    }
    Account cloud() const { return accounts->accounts().last(); }
};
} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theLocalServiceIsTheFirst()
    {
        Bench bench(m_dir->path());
        QCOMPARE(bench.accounts->rowCount(), 1);
        QCOMPARE(bench.cloud().state, Account::State::Starting);
        QSignalSpy ready(bench.accounts.get(), &Accounts::accountReady);
        bench.accounts->setLocal(QUrl(u"http://127.0.0.1:4000"_s), "token");
        bench.accounts->setLocal(QUrl(u"http://127.0.0.1:4001"_s), "token"); // it was restarted
        QCOMPARE(ready.size(), 2);
        QCOMPARE(bench.accounts->client(u"local"_s)->baseUrl().port(), 4001);
        bench.accounts->setLocalFailed(u"The folder is in use."_s);
        QCOMPARE(bench.cloud().state, Account::State::Failed);
        QCOMPARE(bench.accounts->index(0).data(Accounts::MessageRole).toString(), u"The folder is in use."_s);
    }

    void signsInByPasswordAndRemembersIt()
    {
        const auto store = std::make_shared<FakeKeyring::Store>();
        {
            Bench bench(m_dir->path(), store);
            bench.signIn();
            QCOMPARE(bench.accounts->rowCount(), 2);
            QCOMPARE(bench.cloud().name, u"noor@example.org"_s);
            QCOMPARE(bench.cloud().state, Account::State::Ready);
            QTRY_VERIFY(!store->isEmpty());
            QVERIFY(!bench.cloud().secretInMemoryOnly);
        }
        QFile file(m_dir->filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("noor@example.org"));
        QVERIFY(!kept.contains("jwt-1") && !kept.contains("secret"));

        Bench bench(m_dir->path(), store);
        QCOMPARE(bench.accounts->rowCount(), 2);
        QTRY_COMPARE(bench.cloud().state, Account::State::Ready);
        QCOMPARE(bench.accounts->client(bench.cloud().id)->credentials().secret, QByteArray("jwt-1"));
    }

    void asksForTheCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("totp");
        QTest::addColumn<QString>("backup");
        QTest::addRow("totp") << u"123 456"_s << u"123456"_s << QString();
        QTest::addRow("backup") << u"abcd-1234"_s << QString() << u"abcd-1234"_s;
    }
    void asksForTheCode()
    {
        QFETCH(QString, typed);
        QFETCH(QString, totp);
        QFETCH(QString, backup);
        Bench bench(m_dir->path());
        QSignalSpy codeNeeded(bench.accounts.get(), &Accounts::codeNeeded);
        QSignalSpy signedIn(bench.accounts.get(), &Accounts::signedIn);
        bench.transport.expect(api::auth::login).reply({.login = false, .mfaRequired = true});
        bench.accounts->signInWithPassword(server, u" noor@example.org "_s, u"secret"_s);
        QTRY_COMPARE(codeNeeded.size(), 1);
        bench.transport
            .expect(api::auth::loginMfa(
                {},
                {.username = u"noor@example.org"_s, .password = u"secret"_s, .totpCode = totp, .backupCode = backup}))
            .reply({.login = true, .accessToken = u"jwt"_s});
        bench.transport.expect(api::account::me).reply({.id = {u"41"_s}, .email = u"noor@example.org"_s});
        bench.accounts->sendCode(typed);
        QTRY_COMPARE(signedIn.size(), 1);
    }

    void aWrongPasswordAddsNothing()
    {
        Bench bench(m_dir->path());
        QSignalSpy failed(bench.accounts.get(), &Accounts::signInFailed);
        bench.transport.expect(api::auth::login)
            .fail(401, R"({"error":"unauthorized","message":"Wrong e-mail or password."})");
        bench.accounts->signInWithPassword(server, u"noor@example.org"_s, u"wrong"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(bench.accounts->rowCount(), 1);
    }

    void aTokenThatMayNotSeeTheAccountIsGoodWhenItListsSessions()
    {
        Bench bench(m_dir->path());
        QSignalSpy signedIn(bench.accounts.get(), &Accounts::signedIn);
        bench.transport.expect(api::account::me).fail(403);
        bench.transport.expect(api::sessions::list).reply({});
        bench.accounts->signInWithToken(server, u" api-token\n"_s);
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(bench.accounts->client(bench.cloud().id)->credentials().secret, QByteArray("api-token"));
    }

    void refusesAddressesThatOthersCanRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url"); // empty: refused
        QTest::addRow("plain http") << u"http://api.example.org"_s << QString();
        QTest::addRow("http to loopback") << u"http://127.0.0.1:8000/"_s << u"http://127.0.0.1:8000"_s;
        QTest::addRow("localhost") << u"http://localhost:8000"_s << u"http://localhost:8000"_s;
        QTest::addRow("ipv6 loopback") << u"http://[::1]:8000"_s << u"http://[::1]:8000"_s;
        QTest::addRow("looks like loopback") << u"http://127.0.0.1.example.org"_s << QString();
        QTest::addRow("no scheme") << u" api.example.org "_s << u"https://api.example.org"_s;
        QTest::addRow("path") << u"https://example.org/scriptix/"_s << u"https://example.org/scriptix"_s;
        QTest::addRow("user") << u"https://noor:secret@example.org"_s << QString();
        QTest::addRow("query") << u"https://example.org/?a=b"_s << QString();
        QTest::addRow("ftp") << u"ftp://example.org"_s << QString();
        QTest::addRow("nothing") << QString() << QString();
    }
    void refusesAddressesThatOthersCanRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto checked = models::checkServerUrl(typed);
        QCOMPARE(checked ? checked->toString() : QString(), url);
        if (!checked)
            QVERIFY(checked.error().endsWith(u'.'));
    }

    void aLockedKeyringWipesNothing()
    {
        const auto store = std::make_shared<FakeKeyring::Store>();
        {
            Bench bench(m_dir->path(), store);
            bench.signIn();
            QTRY_VERIFY(!store->isEmpty());
        }
        {
            Bench bench(m_dir->path(), store, true);
            QTRY_COMPARE(bench.cloud().state, Account::State::SignedOut);
            QVERIFY(bench.cloud().message.contains(u"keyring"_s));
            bench.keyring->isLocked = false; // unlocked now
            bench.accounts->readKeyring(bench.cloud().id);
            QTRY_COMPARE(bench.cloud().state, Account::State::Ready);
        }
        QCOMPARE(store->size(), 1);
    }

    void withoutAKeyringTheSecretStaysInMemoryAndThePersonIsToldOnce()
    {
        Bench bench(m_dir->path(), std::make_shared<FakeKeyring::Store>(), false, true);
        QSignalSpy trouble(bench.accounts.get(), &Accounts::keyringTrouble);
        bench.signIn();
        QTRY_VERIFY(bench.cloud().secretInMemoryOnly);
        bench.signIn(u"ben@example.org"_s);
        QTRY_VERIFY(bench.cloud().secretInMemoryOnly);
        QCOMPARE(bench.cloud().state, Account::State::Ready);
        QCOMPARE(trouble.size(), 1);
    }

    void a401AsksToSignInAgainAndKeepsTheAccount()
    {
        Bench bench(m_dir->path());
        bench.signIn();
        const QString id = bench.cloud().id;
        bench.transport.expect(api::sessions::list).fail(401);
        bench.accounts->client(id)->send(api::sessions::list({}), this, [](const auto &) {});
        QTRY_COMPARE(bench.cloud().state, Account::State::SignedOut);
        QSignalSpy ready(bench.accounts.get(), &Accounts::accountReady);
        bench.signIn(); // the same person on the same server
        QCOMPARE(bench.accounts->rowCount(), 2);
        QCOMPARE(bench.cloud().id, id);
        QCOMPARE(ready.size(), 1);
    }

    void whoSignsInAgainAfterSigningOutIsTheSameAccount()
    {
        Bench bench(m_dir->path());
        bench.signIn();
        const QString id = bench.cloud().id;
        bench.transport.expect(api::auth::logout).reply({});
        bench.accounts->signOut(id);
        bench.signIn(u"ben@example.org"_s);
        QVERIFY(bench.cloud().id != id);
        bench.signIn();
        QCOMPARE(bench.cloud().id, id); // what was kept under it is sent now
    }

    void twoProgramsKeepEachOthersAccounts()
    {
        const auto store = std::make_shared<FakeKeyring::Store>();
        {
            Bench first(m_dir->path(), store);
            Bench second(m_dir->path(), store);
            first.signIn();
            second.signIn(u"ben@example.org"_s);
            first.signIn(u"eve@example.org"_s);
        }
        Bench both(m_dir->path(), store);
        QCOMPARE(both.accounts->rowCount(), 4);
    }

    void a401ThatWasASlipIsNotEvenSeen()
    {
        Bench bench(m_dir->path());
        bench.transport.setPatience({.callsAtOnce = 9, .tries = 1});
        bench.signIn(); // the client of this account doubts
        QSignalSpy changed(bench.accounts.get(), &Accounts::accountChanged);
        bench.transport.expect(api::sessions::list).fail(401);
        bench.transport.expect(api::account::me).reply({.id = {u"41"_s}, .email = u"noor@example.org"_s});
        bench.transport.expect(api::sessions::list).reply({});
        bool good = false;
        bench.accounts->client(bench.cloud().id)->send(api::sessions::list({}), this, [&](const auto &result) {
            good = result.has_value();
        });
        QTRY_VERIFY(good);
        QCOMPARE(bench.cloud().state, Account::State::Ready);
    }

    void theBrowserComesBackWithAToken_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addRow("token") << QByteArray("&token=");
        QTest::addRow("access_token") << QByteArray("&access_token=");
        QTest::addRow("a second question mark") << QByteArray("?token=");
    }
    void theBrowserComesBackWithAToken()
    {
        QFETCH(QByteArray, key);
        Bench bench(m_dir->path());
        QSignalSpy signedIn(bench.accounts.get(), &Accounts::signedIn);
        const QUrl back = openBrowser(bench);
        QCOMPARE(back.host(), u"127.0.0.1"_s);
        QVERIFY(back.path().size() > 40);
        bench.transport.expect(api::account::me).reply({.id = {u"41"_s}, .email = u"noor@example.org"_s});
        const QByteArray page
            = visit(back, back.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + key + "jwt%2D1");
        QVERIFY2(page.startsWith("HTTP/1.1 200") && page.contains("You are signed in"), page.constData());
        QVERIFY(!page.contains("jwt"));
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(bench.accounts->client(bench.cloud().id)->credentials().secret, QByteArray("jwt-1"));
        QTcpSocket again; // one use
        again.connectToHost(back.host(), quint16(back.port()));
        QVERIFY(!again.waitForConnected(2000));
    }

    void nobodyElseCanBringAToken_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target"); // PATH and STATE are the right ones
        QTest::addColumn<QByteArray>("host"); // empty: the right one
        QTest::addRow("no state") << QByteArray("GET") << QByteArray("PATH?token=evil") << QByteArray();
        QTest::addRow("wrong state") << QByteArray("GET") << QByteArray("PATH?state=x&token=evil") << QByteArray();
        QTest::addRow("wrong path") << QByteArray("GET") << QByteArray("/signed-in/x?STATE&token=evil") << QByteArray();
        QTest::addRow("root") << QByteArray("GET") << QByteArray("/?token=evil") << QByteArray();
        QTest::addRow("icon") << QByteArray("GET") << QByteArray("/favicon.ico") << QByteArray();
        QTest::addRow("post") << QByteArray("POST") << QByteArray("PATH?STATE&token=evil") << QByteArray();
        QTest::addRow("other host") << QByteArray("GET") << QByteArray("PATH?STATE&token=evil")
                                    << QByteArray("evil.example");
        QTest::addRow("nonsense") << QByteArray("\x16\x03") << QByteArray("\xff\xfe") << QByteArray();
    }
    void nobodyElseCanBringAToken()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, host);
        Bench bench(m_dir->path());
        QSignalSpy failed(bench.accounts.get(), &Accounts::signInFailed);
        QSignalSpy signedIn(bench.accounts.get(), &Accounts::signedIn);
        const QUrl back = openBrowser(bench);
        target.replace("PATH", back.path().toLatin1()).replace("STATE", back.query().toLatin1());
        const QByteArray page = visit(back, target, method, host);
        QVERIFY2(page.startsWith("HTTP/1.1 404"), page.constData());
        QCOMPARE(failed.size(), 0);
        bench.transport.expect(api::account::me).reply({.id = {u"41"_s}, .email = u"noor@example.org"_s});
        visit(back, back.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + "&token=jwt");
        QTRY_COMPARE(signedIn.size(), 1); // the right one still may
    }

    void theServersNoIsToldInItsWords()
    {
        Bench bench(m_dir->path());
        QSignalSpy failed(bench.accounts.get(), &Accounts::signInFailed);
        const QUrl back = openBrowser(bench);
        const QByteArray page = visit(back,
                                      back.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                          + "&error=denied&error_description=Not%20%3Cb%3Ethis%3C/b%3E%20tenant.");
        QVERIFY(page.contains("Not &lt;b&gt;this&lt;/b&gt; tenant."));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<api::Error>().message, u"Not <b>this</b> tenant."_s);
        QCOMPARE(bench.accounts->rowCount(), 1);
    }

    void theBrowserIsNotWaitedForForEver()
    {
        models::BrowserSignIn waiting;
        waiting.setTimeLimit(std::chrono::milliseconds(20));
        QSignalSpy failed(&waiting, &models::BrowserSignIn::failed);
        QVERIFY(waiting.listen(server));
        QTRY_COMPARE(failed.size(), 1);
    }

    void withoutABrowserItSaysSo()
    {
        Bench bench(m_dir->path());
        QSignalSpy failed(bench.accounts.get(), &Accounts::signInFailed);
        bench.accounts->setBrowser([](const QUrl &) { return false; });
        bench.accounts->signInInBrowser(server);
        QCOMPARE(failed.size(), 1);
    }

    void signingOutForgetsAccountAndSecret()
    {
        const auto store = std::make_shared<FakeKeyring::Store>();
        Bench bench(m_dir->path(), store);
        bench.signIn();
        QTRY_VERIFY(!store->isEmpty());
        bench.transport.expect(api::auth::logout).reply({});
        QSignalSpy removed(bench.accounts.get(), &Accounts::accountRemoved);
        bench.accounts->signOut(bench.cloud().id);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(bench.accounts->rowCount(), 1);
        QTRY_VERIFY(store->isEmpty());
        QTRY_COMPARE(bench.transport.waiting(), 0);
        bench.accounts.reset();
        Bench again(m_dir->path(), store);
        QCOMPARE(again.accounts->rowCount(), 1);
    }

    void aDamagedListIsPutAside()
    {
        QFile file(m_dir->filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"accounts\": [");
        file.close();
        Bench bench(m_dir->path());
        QSignalSpy trouble(bench.accounts.get(), &Accounts::keyringTrouble);
        QTRY_COMPARE(trouble.size(), 1);
        QVERIFY(QFile::exists(m_dir->filePath(u"accounts.json.damaged"_s)));
    }

private:
    /// Begins a sign-in in the browser; gives the address where it is awaited.
    static QUrl openBrowser(Bench &bench)
    {
        QUrl opened;
        bench.accounts->setBrowser([&](const QUrl &url) {
            opened = url;
            return true;
        });
        bench.accounts->signInInBrowser(server);
        if (!opened.toString().startsWith(u"https://api.example.org/api/v3/auth/login/microsoft?"_s))
            return {};
        return QUrl(QUrlQuery(opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    }
    static QByteArray visit(const QUrl &where, const QByteArray &target, const QByteArray &method = "GET",
                            const QByteArray &host = {})
    {
        QTcpSocket browser;
        browser.connectToHost(where.host(), quint16(where.port()));
        browser.write(method + ' ' + target
                      + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? where.authority().toLatin1() : host) + "\r\n\r\n");
        QSignalSpy closed(&browser, &QTcpSocket::disconnected);
        return closed.wait() ? browser.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
