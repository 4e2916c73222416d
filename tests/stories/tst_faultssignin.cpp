#include "api/documents.h"
#include "api/sessions.h"
#include "models/uploadqueue.h"
#include "tests/models/bench.h"
#include "tests/support/httpcall.h"
#include "tests/support/silence.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Account;
using Server = models::SaveState::Server;

namespace {
/// The real network; counts how many ask at once whether they are still signed in.
class CountingTransport : public api::NetworkTransport
{
public:
    int asking = 0;
    int mostAsking = 0;
    api::Call *start(const api::HttpRequest &request) override
    {
        api::Call *call = api::NetworkTransport::start(request);
        if (QByteArrayView(request.row) == "account.me") {
            mostAsking = qMax(mostAsking, ++asking);
            connect(call, &api::Call::finished, this, [this] { --asking; });
        }
        return call;
    }
};
} // namespace

/// A sign-in that ends in the middle of the work costs nothing but a new one.
class TestFaultsSignIn : public QObject
{
    Q_OBJECT

private:
    /// What a person has: their accounts and documents, and the keyring that outlives the program.
    struct Person
    {
        Person(const QString &dir, std::shared_ptr<FakeKeyring::Store> store, const QUrl &server, const QString &email,
               const QString &password)
            : server(server)
            , email(email)
            , password(password)
            , accounts(dir, std::make_unique<FakeKeyring>(std::move(store)), &transport)
            , documents(accounts, dir)
            , uploads(accounts, dir)
        {
            documents.setSendDelay(std::chrono::milliseconds(1));
            documents.start();
            uploads.start();
            QObject::connect(&accounts, &models::Accounts::signInFailed, &accounts,
                             [this](const api::Error &error) { trouble = error.message; });
        }
        QString trouble{}; ///< of the last sign-in
        void signIn() { accounts.signInWithPassword(server, email, password); }
        QString id() const { return accounts.accounts().last().id; }
        Account account() const { return accounts.accounts().last(); }
        QByteArray token() const { return accounts.client(id())->credentials().secret; }

        QUrl server;
        QString email;
        QString password;
        CountingTransport transport{};
        models::Accounts accounts;
        models::Documents documents;
        models::UploadQueue uploads;
    };
    void endSignIn(const QByteArray &token) const
    {
        support::call("POST", m_service.url(u"/api/v3/auth/logout"_s), token);
    }
    QByteArray onServer() const
    {
        const QString path = u"/api/v3/speech-to-text/session/%1/document/%2"_s.arg(m_session, m_document);
        return support::call("GET", m_service.url(path), m_service.token()).body;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        const QJsonValue me = support::call("GET", m_service.url(u"/api/v3/account/me"_s), m_service.token()).result();
        m_email = me.toObject().value(u"email"_s).toString();
        QVERIFY(!m_email.isEmpty());
        const QJsonValue sessions
            = support::call("GET", m_service.url(u"/api/v3/speech-to-text/session"_s), m_service.token()).result();
        const QJsonObject sample = sessions.toArray().last().toObject();
        m_session = sample.value(u"session_id"_s).toString();
        const QString original = sample.value(u"documents"_s).toArray().first().toObject().value(u"id"_s).toString();
        const QString path = u"/api/v3/speech-to-text/session/%1/document"_s.arg(m_session);
        m_document = support::callJson("POST", m_service.url(path), m_service.token(), {{u"document_id"_s, original}})
                         .result()
                         .toObject()
                         .value(u"id"_s)
                         .toString();
        QVERIFY(!m_document.isEmpty());
    }

    void fiveHundredSavesAndAHundredEndedSignIns()
    {
        Person ann(m_dir.path(), m_store, m_service.url(), m_email, QString::fromLatin1(m_service.token()));
        ann.signIn();
        QTRY_VERIFY(!ann.account().local || !ann.trouble.isEmpty());
        QCOMPARE(ann.trouble, QString());
        models::OpenDocument *document
            = ann.documents.open({.account = ann.id(), .session = m_session, .document = m_document});
        QTRY_COMPARE(document->state(), models::OpenDocument::State::Ready);
        connect(&ann.accounts, &models::Accounts::accountChanged, this, [&ann] { // who is asked signs in again
            if (ann.account().state == Account::State::SignedOut)
                QMetaObject::invokeMethod(
                    &ann.accounts, [&ann] { ann.signIn(); }, Qt::QueuedConnection);
        });
        int saved = 0;
        connect(document, &models::OpenDocument::saveStateChanged, this,
                [&saved, was = Server::Clean](const models::SaveState &state) mutable {
                    saved += state.server == Server::Saved && was != Server::Saved;
                    was = state.server;
                });
        QRandomGenerator chance(17);
        int edits = 0;
        int ended = 0;
        QString first;
        while (saved < 500) {
            const int before = saved;
            first = u"Edit %1."_s.arg(++edits);
            retype(*document, edits % 3, first);
            if (ended < 100 && chance.bounded(5) == 0) {
                ++ended;
                if (chance.bounded(2) == 0) // perhaps while the save is on its way
                    QTest::qWait(int(chance.bounded(8)));
                endSignIn(ann.token());
            }
            QTRY_VERIFY_WITH_TIMEOUT(saved > before, 20'000);
        }
        QVERIFY2(ended >= 90, qPrintable(QString::number(ended)));
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        const QByteArray body = onServer();
        for (int row = 0; row < 3; ++row)
            QVERIFY2(body.contains(document->model().transcript().segments.at(row).text.toUtf8()), body.constData());
        QVERIFY(!document->conflict());
        QVERIFY2(ann.transport.mostAsking <= 2, qPrintable(QString::number(ann.transport.mostAsking)));
    }

    void whatWaitsForASignInSurvivesTheProgram()
    {
        const QTemporaryDir folder;
        const auto store = std::make_shared<FakeKeyring::Store>();
        const QString recording = folder.filePath(u"a.wav"_s);
        QFile file(recording);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(support::silence());
        file.close();
        {
            Person ann(folder.path(), store, m_service.url(), m_email, QString::fromLatin1(m_service.token()));
            ann.signIn();
            QTRY_COMPARE(ann.account().state, Account::State::Ready);
            models::OpenDocument *document
                = ann.documents.open({.account = ann.id(), .session = m_session, .document = m_document});
            QTRY_COMPARE(document->state(), models::OpenDocument::State::Ready);
            endSignIn(ann.token());
            retype(*document, 0, u"Typed while signed out."_s);
            ann.uploads.add({recording}, {.account = ann.id()});
            QTRY_COMPARE(ann.uploads.rowCount(), 1);
            QTRY_COMPARE(document->saveState().server, Server::SignInNeeded);
            QTRY_COMPARE(document->saveState().here, models::SaveState::Here::Saved);
            QTRY_COMPARE(ann.account().state, Account::State::SignedOut);
        }
        Person again(folder.path(), store, m_service.url(), m_email, QString::fromLatin1(m_service.token()));
        QTRY_VERIFY(!again.documents.unsent().isEmpty());
        again.signIn();
        QTRY_VERIFY(again.documents.unsent().isEmpty());
        QVERIFY(onServer().contains("Typed while signed out."));
        const auto state = [&] {
            return again.uploads.index(0).data(models::UploadQueue::StateRole).value<models::UploadQueue::State>();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(state() == models::UploadQueue::State::Done,
                                  qPrintable(again.uploads.index(0).data(models::UploadQueue::MessageRole).toString()),
                                  10'000);
    }

private:
    support::ServiceProcess m_service;
    QTemporaryDir m_dir;
    std::shared_ptr<FakeKeyring::Store> m_store = std::make_shared<FakeKeyring::Store>();
    QString m_email;
    QString m_session;
    QString m_document;
};

QTEST_GUILESS_MAIN(TestFaultsSignIn)
#include "tst_faultssignin.moc"
