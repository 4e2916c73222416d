#include "api/account.h"
#include "api/documents.h"
#include "api/sessions.h"
#include "models/document/formats/format.h"
#include "models/serverwatch.h"
#include "tests/models/bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::DocumentKey;
using models::OpenDocument;
using Here = models::SaveState::Here;
using Server = models::SaveState::Server;

namespace {

/// The real network with a fault in the answers to saves.
class FaultyTransport : public api::NetworkTransport
{
public:
    bool losing = false; ///< the server has done it, but nobody hears so
    std::optional<api::HttpReply> instead{}; ///< the server never sees it
    bool isAllSick = false; ///< every answer is so, not only those to saves
    int tries = 3; ///< of a call, before it fails
    int faults = 0; ///< in answers to saves
    int questions = 0; ///< whether it is well again

    api::Patience patience() const override { return {.tries = tries}; }
    api::Call *start(const api::HttpRequest &request) override
    {
        questions += QByteArrayView(request.row) == QByteArrayView(api::account::me().id);
        const bool isSave = request.method == api::Method::Put;
        if (!(isSave || isAllSick) || !(losing || instead))
            return api::NetworkTransport::start(request);
        faults += isSave;
        auto *call = new FaultyCall(this);
        const auto answer = [call](const api::HttpReply &reply) {
            emit call->finished(reply);
            call->deleteLater();
        };
        if (instead)
            QMetaObject::invokeMethod(
                call, [answer, reply = *instead] { answer(reply); }, Qt::QueuedConnection);
        else
            connect(api::NetworkTransport::start(request), &api::Call::finished, call,
                    [answer] { answer({.error = {.kind = api::ErrorKind::Network, .message = u"cut off"_s}}); });
        return call;
    }

private:
    class FaultyCall : public api::Call
    {
    public:
        using api::Call::Call;
        void abort() override { }
    };
};

QString text(const OpenDocument &document, qsizetype row)
{
    return const_cast<OpenDocument &>(document).model().transcript().segments.at(row).text;
}

} // namespace

/// Documents on the real service, over HTTP.
class TestDocuments : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }

    void init()
    {
        Desk desk(m_service);
        m_key = {};
        desk.accounts.client(u"local"_s)
            ->send(api::sessions::list({}), &desk.accounts, [&](const api::Result<api::Page<api::Session>> &page) {
                const api::Session &sample = page->items.last();
                desk.accounts.client(u"local"_s)
                    ->send(api::documents::copy(sample.id, {.documentId = sample.documents.first().id}), &desk.accounts,
                           [&, sample](const api::Result<api::Document> &copy) {
                               m_key = {.account = u"local"_s, .session = sample.id.value, .document = copy->id.value};
                           });
            });
        QTRY_VERIFY(!m_key.document.isEmpty());
    }

    void whatIsTypedIsThereAfterReopening()
    {
        {
            Desk desk(m_service);
            OpenDocument *document = opened(desk);
            QCOMPARE(document->saveState().server, Server::Clean);
            QVERIFY(document->title().contains(u"bees"_s));
            retype(*document, 0, u"Corrected by ear."_s);
            QCOMPARE(document->saveState().here, Here::Writing);
            QTRY_COMPARE(document->saveState().here, Here::Saved);
            QTRY_COMPARE(document->saveState().server, Server::Saved);
            desk.documents->close(document);
            QVERIFY(desk.documents->unsent().isEmpty());
        }
        Desk desk(m_service);
        QCOMPARE(text(*opened(desk), 0), u"Corrected by ear."_s);
    }

    void editsThatWereNotSentComeBackInTheNextRun()
    {
        const QTemporaryDir dir;
        {
            Desk desk(m_service, dir.path());
            OpenDocument *document = opened(desk);
            desk.documents->setSendDelay(std::chrono::hours(1));
            retype(*document, 0, u"Never sent."_s);
            retype(*document, 1, u"Nor this."_s);
            QVERIFY(desk.documents->flush());
            QCOMPARE(desk.documents->unsent(), QList{m_key});
        } // ended without close()
        Desk desk(m_service, dir.path());
        OpenDocument *document = desk.documents->open(m_key);
        QSignalSpy recovered(document, &OpenDocument::recovered);
        QTRY_COMPARE(document->state(), OpenDocument::State::Ready);
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(text(*document, 0), u"Never sent."_s);
        QCOMPARE(text(*document, 1), u"Nor this."_s);
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        Desk other(m_service);
        QCOMPARE(text(*opened(other), 1), u"Nor this."_s);
    }

    void editsOfAnEarlierRunAreSentWithoutOpening()
    {
        const QTemporaryDir dir;
        {
            Desk desk(m_service, dir.path());
            OpenDocument *document = opened(desk);
            desk.documents->setSendDelay(std::chrono::hours(1));
            retype(*document, 0, u"In the background."_s);
        }
        const Desk desk(m_service, dir.path());
        QTRY_VERIFY(!desk.documents->unsent().isEmpty());
        QTRY_VERIFY(desk.documents->unsent().isEmpty());
        Desk other(m_service);
        QCOMPARE(text(*opened(other), 0), u"In the background."_s);
    }

    void disjointEditsOfTwoClientsAreMerged()
    {
        Desk one(m_service);
        Desk two(m_service);
        OpenDocument *mine = opened(one);
        OpenDocument *theirs = opened(two);
        retype(*mine, 0, u"By one."_s);
        retype(*theirs, 2, u"By two."_s);
        QTRY_COMPARE(mine->saveState().server, Server::Saved);
        QTRY_COMPARE(theirs->saveState().server, Server::Saved);
        retype(*mine, 1, u"By one again."_s);
        QTRY_COMPARE(mine->saveState().server, Server::Saved);
        QTRY_COMPARE(text(*mine, 2), u"By two."_s);
        Desk third(m_service);
        OpenDocument *result = opened(third);
        QCOMPARE(text(*result, 0), u"By one."_s);
        QCOMPARE(text(*result, 1), u"By one again."_s);
        QCOMPARE(text(*result, 2), u"By two."_s);
    }

    void theSameSegmentIsAConflictAndBothTextsAreKept()
    {
        const QTemporaryDir dir;
        {
            Desk one(m_service, dir.path());
            Desk two(m_service);
            OpenDocument *mine = opened(one);
            OpenDocument *theirs = opened(two);
            retype(*theirs, 0, u"Theirs."_s);
            QTRY_COMPARE(theirs->saveState().server, Server::Saved);
            retype(*mine, 0, u"Mine."_s);
            QTRY_COMPARE(mine->saveState().server, Server::Conflict);
            QVERIFY(mine->conflict());
            QCOMPARE(mine->conflict()->theirs.segments.first().text, u"Theirs."_s);
            QCOMPARE(mine->conflict()->mine.segments.first().text, u"Mine."_s);
            QCOMPARE(mine->conflict()->segments.size(), 1);
            retype(*mine, 1, u"Typed during the conflict."_s);
            QTRY_COMPARE(mine->saveState().here, Here::Saved);
            QCOMPARE(mine->saveState().server, Server::Conflict);
        }
        Desk desk(m_service, dir.path()); // it is still one after a restart
        OpenDocument *mine = opened(desk);
        QTRY_COMPARE(mine->saveState().server, Server::Conflict);
        QCOMPARE(text(*mine, 1), u"Typed during the conflict."_s);
        document::Transcript merged = mine->conflict()->merged;
        document::apply(merged,
                        document::replaceText(merged, {{0, 0}, {0, merged.segments.first().text.size()}}, u"Both."_s));
        mine->resolveConflict(merged);
        QTRY_COMPARE(mine->saveState().server, Server::Saved);
        QVERIFY(!mine->conflict());
        Desk third(m_service);
        QCOMPARE(text(*opened(third), 0), u"Both."_s);
        QCOMPARE(text(*opened(third), 1), u"Typed during the conflict."_s);
        mine->model().undoStack().undo();
        QCOMPARE(text(*mine, 0), u"Mine."_s); // undoable
    }

    void aLostAnswerIsNoConflict()
    {
        const std::unique_ptr<FaultyTransport, Desk::Later> transport(new FaultyTransport);
        FaultyTransport &network = *transport;
        Desk desk(m_service, {}, &network);
        OpenDocument *document = opened(desk);
        network.losing = true;
        retype(*document, 0, u"Sent twice."_s);
        QTRY_COMPARE(document->saveState().server, Server::Offline);
        network.losing = false;
        document->retry();
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        QVERIFY(network.faults >= 1);
        retype(*document, 0, u"And on."_s);
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        Desk other(m_service);
        QCOMPARE(text(*opened(other), 0), u"And on."_s);
    }

    void onlyARightAnswerCountsAsSaved_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("a page of HTML") << 200 << QByteArray("<html>Please sign in</html>");
        QTest::addRow("nothing") << 200 << QByteArray();
        QTest::addRow("another document")
            << 200 << QByteArray(R"({"result":{"id":"other","last_modified":"2026-01-01T00:00:00Z"}})");
        QTest::addRow("no version") << 200 << QByteArray(R"({"result":{"id":"%1"}})");
        QTest::addRow("a redirect") << 302 << QByteArray();
        QTest::addRow("broken JSON") << 200 << QByteArray(R"({"result":{"id":)");
        QTest::addRow("server error") << 503 << QByteArray(R"({"error":"busy"})");
        QTest::addRow("not valid") << 422 << QByteArray(R"({"error":"invalid","message":"No."})");
    }
    void onlyARightAnswerCountsAsSaved()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const std::unique_ptr<FaultyTransport, Desk::Later> network(new FaultyTransport);
        Desk desk(m_service, {}, network.get());
        OpenDocument *document = opened(desk);
        network->instead = api::HttpReply{.status = status, .body = body.replace("%1", m_key.document.toUtf8())};
        retype(*document, 0, u"Not yet."_s);
        QTRY_COMPARE(document->saveState().server, Server::Failed);
        QVERIFY(!document->saveState().message.isEmpty());
        QTRY_COMPARE(document->saveState().here, Here::Saved);
        QCOMPARE(desk.documents->unsent(), QList{m_key});
        network->instead.reset();
        document->retry();
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        Desk other(m_service);
        QCOMPARE(text(*opened(other), 0), u"Not yet."_s);
    }

    void savesSoonAfterALongIllnessOfTheServer()
    {
        const std::unique_ptr<FaultyTransport, Desk::Later> network(new FaultyTransport);
        network->tries = 1;
        Desk desk(m_service, {}, network.get());
        desk.documents->setRetryPace({.first = 10min, .last = 10min, .question = 50ms});
        OpenDocument *document = opened(desk);
        network->instead = api::HttpReply{.status = 503, .body = R"({"error":"busy"})"};
        network->isAllSick = true;
        retype(*document, 0, u"After the illness."_s);
        QTRY_COMPARE(document->saveState().server, Server::Failed);
        QTRY_VERIFY(network->questions >= 5);
        QCOMPARE(network->faults, 1); // the whole document is not sent to find out
        network->instead.reset();
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        Desk other(m_service);
        QCOMPARE(text(*opened(other), 0), u"After the illness."_s);
    }

    void aGoodAnswerToAnythingWakesWhatWaits()
    {
        const std::unique_ptr<FaultyTransport, Desk::Later> network(new FaultyTransport);
        network->tries = 1;
        Desk desk(m_service, {}, network.get());
        desk.documents->setRetryPace({.first = 10min, .last = 10min, .question = 10min});
        OpenDocument *document = opened(desk);
        network->instead = api::HttpReply{.status = 503, .body = R"({"error":"busy"})"};
        retype(*document, 0, u"Woken."_s);
        QTRY_COMPARE(document->saveState().server, Server::Failed);
        network->instead.reset();
        list(desk);
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        QCOMPARE(network->questions, 0);
    }

    void aServerThatDoesAllButSaveIsLeftInPeace()
    {
        const std::unique_ptr<FaultyTransport, Desk::Later> network(new FaultyTransport);
        network->tries = 1;
        Desk desk(m_service, {}, network.get());
        desk.documents->setRetryPace({.first = 10min, .last = 10min, .question = 10min});
        OpenDocument *document = opened(desk);
        network->instead = api::HttpReply{.status = 500, .body = R"({"error":"disk"})"};
        retype(*document, 0, u"Not here."_s);
        QTRY_COMPARE(document->saveState().server, Server::Failed);
        QCOMPARE(network->faults, 1);
        list(desk);
        QTRY_COMPARE(network->faults, 2); // it was worth a try
        QTRY_COMPARE(document->saveState().server, Server::Failed);
        for (int i = 0; i < 5; ++i)
            list(desk);
        QTRY_VERIFY(m_lists == 0);
        QCOMPARE(document->saveState().server, Server::Failed);
        QCOMPARE(network->faults, 2);
    }

    void waitsAsLongAsTheServerAsks()
    {
        const std::unique_ptr<FaultyTransport, Desk::Later> network(new FaultyTransport);
        network->tries = 1;
        Desk desk(m_service, {}, network.get());
        desk.documents->setRetryPace({.first = 10ms, .last = 10ms, .question = 10ms});
        OpenDocument *document = opened(desk);
        network->instead
            = api::HttpReply{.status = 503, .headers = {{"Retry-After", "3600"}}, .body = R"({"error":"busy"})"};
        retype(*document, 0, u"In an hour."_s);
        QTRY_COMPARE(document->saveState().server, Server::Failed);
        QCOMPARE(network->faults, 1);
        for (int i = 0; i < 5; ++i)
            list(desk);
        QTRY_VERIFY(m_lists == 0);
        QCOMPARE(network->faults, 1);
        QCOMPARE(network->questions, 0);
        document->retry(); // a person may
        QTRY_COMPARE(network->faults, 2);
    }

    void goesOnAfterTheServiceWasKilledDuringASave()
    {
        Desk desk(m_service);
        OpenDocument *document = opened(desk);
        retype(*document, 0, u"Before."_s);
        m_service.kill();
        retype(*document, 0, u"While it was dead."_s);
        QTRY_COMPARE(document->saveState().here, Here::Saved);
        QTRY_COMPARE(document->saveState().server, Server::Offline);
        QVERIFY(!document->saveState().message.isEmpty());
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        QTRY_COMPARE_WITH_TIMEOUT(document->saveState().server, Server::Saved, 20'000); // by itself
        Desk other(m_service);
        QCOMPARE(text(*opened(other), 0), u"While it was dead."_s);
    }

    void a401InTheMiddleOfASaveLosesNothing()
    {
        Desk desk(m_service);
        OpenDocument *document = opened(desk);
        retype(*document, 0, u"Kept through 401."_s);
        desk.accounts.client(u"local"_s)->setCredentials({api::Credentials::Kind::Jwt, "expired"});
        QTRY_COMPARE(document->saveState().server, Server::SignInNeeded);
        QCOMPARE(desk.accounts.find(u"local"_s)->state, models::Account::State::SignedOut);
        retype(*document, 1, u"Typed while signed out."_s);
        QTRY_COMPARE(document->saveState().here, Here::Saved);
        QCOMPARE(document->saveState().server, Server::SignInNeeded);
        desk.accounts.setLocal(m_service.url(), m_service.token());
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        Desk other(m_service);
        QCOMPARE(text(*opened(other), 0), u"Kept through 401."_s);
        QCOMPARE(text(*opened(other), 1), u"Typed while signed out."_s);
    }

    void opensFromTheJournalWithoutAServer()
    {
        const QTemporaryDir dir;
        {
            Desk desk(m_service, dir.path());
            OpenDocument *document = opened(desk);
            desk.documents->setSendDelay(std::chrono::hours(1));
            retype(*document, 0, u"Offline text."_s);
        }
        m_service.kill();
        Desk desk(m_service, dir.path());
        OpenDocument *document = opened(desk);
        QCOMPARE(text(*document, 0), u"Offline text."_s);
        QTRY_COMPARE(document->saveState().server, Server::Offline);
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        document->retry();
        QTRY_COMPARE(document->saveState().server, Server::Saved);
    }

    void aFinishedDocumentIsReadOnlyUntilItIsOpenedAgain()
    {
        Desk desk(m_service);
        OpenDocument *document = opened(desk);
        retype(*document, 0, u"Last words."_s);
        document->setFinished(true);
        QTRY_VERIFY(document->isFinished());
        QVERIFY(document->model().isReadOnly());
        Desk other(m_service);
        OpenDocument *seen = opened(other);
        QVERIFY(seen->isFinished());
        QCOMPARE(text(*seen, 0), u"Last words."_s);
        document->setFinished(false);
        QTRY_VERIFY(!document->isFinished());
        retype(*document, 0, u"One more."_s);
        QTRY_COMPARE(document->saveState().server, Server::Saved);
    }

    void somebodyFinishingItMeanwhileKeepsMyEdits()
    {
        Desk one(m_service);
        Desk two(m_service);
        OpenDocument *mine = opened(one);
        opened(two)->setFinished(true);
        QTRY_VERIFY(opened(two)->isFinished());
        retype(*mine, 0, u"Too late."_s);
        QTRY_COMPARE(mine->saveState().server, Server::Failed);
        QVERIFY(mine->isFinished());
        QVERIFY(!mine->saveState().message.isEmpty());
        mine->setFinished(false);
        QTRY_COMPARE(mine->saveState().server, Server::Saved);
        Desk third(m_service);
        QCOMPARE(text(*opened(third), 0), u"Too late."_s);
    }

    void resetBringsTheRecognitionBackAndCanBeUndone()
    {
        Desk desk(m_service);
        OpenDocument *document = opened(desk);
        const QString original = text(*document, 0);
        retype(*document, 0, u"Changed."_s);
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        document->resetToOriginal();
        QTRY_COMPARE(text(*document, 0), original);
        document->model().undoStack().undo();
        QCOMPARE(text(*document, 0), u"Changed."_s);
        QTRY_COMPARE(document->saveState().server, Server::Saved);
        Desk other(m_service);
        QCOMPARE(text(*opened(other), 0), u"Changed."_s);
    }

    void exportsWhatIsOnTheScreen()
    {
        Desk desk(m_service);
        OpenDocument *document = opened(desk);
        retype(*document, 0, u"Exported from the screen."_s);
        const QTemporaryDir dir;
        QSignalSpy exported(document, &OpenDocument::exported);
        QSignalSpy failed(document, &OpenDocument::exportFailed);
        document->exportTo(dir.filePath(u"out.txt"_s), *document::formatByName(u"txt"_s), {});
        QTRY_COMPARE(exported.size(), 1);
        QFile file(dir.filePath(u"out.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Exported from the screen."));
        document->exportTo(dir.filePath(u"no/such/out.txt"_s), *document::formatByName(u"txt"_s), {});
        QTRY_COMPARE(failed.size(), 1);
    }

    void theMediaArrivesByteForByte()
    {
        Desk desk(m_service);
        OpenDocument *document = opened(desk);
        QTRY_VERIFY(document->media());
        QFile original(QStringLiteral(SAMPLE));
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        const auto source = document->media();
        QCOMPARE(source->size(), bytes.size());
        QByteArray read;
        std::unique_ptr<QThread> reader(QThread::create([&] {
            for (const qint64 from : {bytes.size() / 2, qint64(0)}) { // a seek first
                QByteArray part(bytes.size(), 0);
                qint64 got = 0;
                for (qint64 now = 1; now > 0; got += std::max<qint64>(now, 0))
                    now = source->readAt(from + got, part.data() + got, part.size() - got);
                read = part.first(got);
                if (read != bytes.mid(from))
                    return;
            }
        }));
        reader->start();
        QTRY_VERIFY(reader->isFinished());
        QVERIFY(read == bytes);
    }

    void aDocumentThatIsGoneSaysSo()
    {
        Desk desk(m_service);
        OpenDocument *document
            = desk.documents->open({.account = u"local"_s, .session = m_key.session, .document = u"nothing"_s});
        QTRY_COMPARE(document->state(), OpenDocument::State::Failed);
        QVERIFY2(document->errorString().contains(u"no longer"_s), qPrintable(document->errorString()));
    }

private:
    void list(Desk &desk)
    {
        ++m_lists;
        desk.accounts.client(u"local"_s)
            ->send(api::sessions::list({}), &desk.accounts,
                   [this](const api::Result<api::Page<api::Session>> &page) { m_lists -= page.has_value(); });
    }
    OpenDocument *opened(Desk &desk)
    {
        OpenDocument *document = desk.documents->open(m_key);
        if (!QTest::qWaitFor([&] { return document->state() == OpenDocument::State::Ready; }, 10'000))
            QTest::qFail(qPrintable(document->errorString()), __FILE__, __LINE__);
        return document;
    }

    support::ServiceProcess m_service;
    DocumentKey m_key;
    int m_lists = 0; ///< under way
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
