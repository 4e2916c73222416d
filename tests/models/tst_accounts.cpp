#include "api/account.h"
#include "api/auth.h"
#include "api/sessions.h"
#include "models/accounts.h"
#include "models/keyring.h"
#include "models/serverurl.h"
#include "tests/models/fakekeyring.h"
#include "tests/support/faketransport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
