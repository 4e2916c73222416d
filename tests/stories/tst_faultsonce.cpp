#include "api/comments.h"
#include "api/documents.h"
#include "api/sessions.h"
#include "tests/models/bench.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpcall.h"
#include "tests/support/hurriedtransport.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The server does what it is told and the answer is lost: what was asked for exists once.
class TestFaultsOnce : public QObject
{
    Q_OBJECT

private:
    /// Waits for one answer.
    template <class R>
    auto answer(const api::Request<R> &request)
    {
        using Answer = api::Result<typename api::ReplyCodec<R>::Value>;
        std::optional<Answer> got;
        m_client->send(request, this, [&](const Answer &result) { got = result; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000))
            return Answer(tl::unexpected(api::Error{.message = u"no answer at all"_s}));
        return *got;
    }
    template <class T>
    static const char *trouble(const api::Result<T> &result)
    {
        static QByteArray text;
        text = result ? QByteArray() : result.error().message.toUtf8();
        return text.constData();
    }
    QStringList comments() const
    {
        QStringList texts;
        for (int offset = 0; offset < 1000; offset += 100) {
            const QString path = u"/api/v3/speech-to-text/session/%1/document/%2/comments?limit=100&offset=%3"_s.arg(
                m_session.value, m_document.value, QString::number(offset));
            const QJsonArray page = support::call("GET", m_service.url(path), m_service.token()).result().toArray();
            for (const auto &comment : page)
                texts.append(comment.toObject().value(u"text"_s).toString());
            if (page.size() < 100)
                break;
        }
        texts.sort();
        return texts;
    }

private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }

    void init()
    {
        m_server = std::make_unique<support::FaultServer>(m_service.url());
        m_transport = std::make_unique<support::HurriedTransport>(100);
        m_client = std::make_unique<api::Client>(m_server->url(), m_transport.get());
        m_client->setCredentials({api::Credentials::Kind::Jwt, m_service.token()});
        m_client->setServerKnowsIdempotencyKeys(true);
        const auto sessions = answer(api::sessions::list({}));
        QVERIFY2(sessions, trouble(sessions));
        m_session = sessions->items.last().id;
        const auto copy
            = answer(api::documents::copy(m_session, {.documentId = sessions->items.last().documents.first().id}));
        QVERIFY2(copy, trouble(copy));
        m_document = copy->id;
    }
    void cleanup()
    {
        m_client.reset();
        m_transport.reset();
        m_server.reset();
    }

    void commentsExistOnceThoughEveryAnswerIsLost()
    {
        QStringList wanted;
        for (int i = 0; i < 200; ++i) {
            m_server->dropAnswers("POST", 1);
            wanted.append(u"Comment %1"_s.arg(i, 3, 10, QLatin1Char('0')));
            const auto comment = answer(api::comments::create(m_session, m_document, {.text = wanted.last()}));
            QVERIFY2(comment, trouble(comment));
            QCOMPARE(comment->text, wanted.last());
            QCOMPARE(m_server->answersLeftToDrop(), 0);
        }
        QCOMPARE(comments(), wanted);
    }

    void aServerThatKnowsNoKeysIsAskedOnce()
    {
        m_client->setServerKnowsIdempotencyKeys(false);
        QStringList wanted;
        for (int i = 0; i < 20; ++i) {
            m_server->dropAnswers("POST", 1);
            wanted.append(u"Comment %1"_s.arg(i, 3, 10, QLatin1Char('0')));
            const auto comment = answer(api::comments::create(m_session, m_document, {.text = wanted.last()}));
            QVERIFY(!comment);
            QCOMPARE(comment.error().kind, api::ErrorKind::Network);
        }
        QCOMPARE(comments(), wanted);
    }

    void whatIsRemovedIsRemovedOnce()
    {
        for (int i = 0; i < 20; ++i) {
            const auto comment = answer(api::comments::create(m_session, m_document, {.text = u"x"_s}));
            QVERIFY(comment);
            m_server->dropAnswers("DELETE", 1);
            const auto removed = answer(api::comments::remove(m_session, m_document, comment->id));
            QVERIFY2(removed, trouble(removed));
        }
        QCOMPARE(comments(), QStringList());
    }

    void savesWithoutAnswersEndInTheSameText()
    {
        Desk desk(m_service, {}, m_transport.get());
        desk.accounts.setLocal(m_server->url(), m_service.token());
        const models::DocumentKey key{.account = u"local"_s, .session = m_session.value, .document = m_document.value};
        models::OpenDocument *document = desk.documents->open(key);
        QTRY_COMPARE(document->state(), models::OpenDocument::State::Ready);
        for (int i = 0; i < 30; ++i) {
            m_server->dropAnswers("PUT", 1);
            retype(*document, i % 2, u"Saved %1 times."_s.arg(i));
            QTRY_COMPARE_WITH_TIMEOUT(document->saveState().server, models::SaveState::Server::Saved, 15'000);
        }
        const QString path = u"/api/v3/speech-to-text/session/%1/document/%2"_s.arg(m_session.value, m_document.value);
        const QByteArray body = support::call("GET", m_service.url(path), m_service.token()).body;
        QVERIFY2(body.contains("Saved 28 times.") && body.contains("Saved 29 times."), body.constData());
        QVERIFY(!document->conflict());
    }

private:
    support::ServiceProcess m_service;
    std::unique_ptr<support::FaultServer> m_server;
    std::unique_ptr<support::HurriedTransport> m_transport;
    std::unique_ptr<api::Client> m_client;
    api::SessionId m_session{};
    api::DocumentId m_document{};
};

QTEST_GUILESS_MAIN(TestFaultsOnce)
#include "tst_faultsonce.moc"
