#include "api/networktransport.h"
#include "api/upload.h"
#include "tests/api/tusserver.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Uploads against a tus server with faults: every one of them ends byte-exact or with a clear error.
class TestUpload : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 chunk = 300'000;

    QByteArray write(qint64 size, int seed = 1)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qint64 i = 0; i < size; ++i)
            bytes[i] = char(i * 31 + i / 255 * seed + seed);
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != size)
            qFatal("cannot write the test file");
        return bytes;
    }

    std::unique_ptr<Upload> upload()
    {
        auto upload
            = std::make_unique<Upload>(*m_client, m_path, TusMetadata{.language = u"en"_s, .filename = u"a b.mp3"_s});
        upload->setChunkSize(chunk);
        upload->setRetryDelays({0ms, 10ms, 10ms, 10ms, 10ms});
        return upload;
    }

    /// Runs to the end; the session, or the error's text.
    QString run(Upload &upload)
    {
        std::optional<QString> outcome;
        const auto connections
            = {connect(&upload, &Upload::finished, this, [&](const SessionId &id) { outcome = id.value; }),
               connect(&upload, &Upload::failed, this, [&](const Error &error) { outcome = error.message; })};
        if (upload.state() == Upload::State::Idle)
            upload.start();
        else
            upload.resume();
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
            outcome = u"nothing happened"_s;
        for (const auto &connection : connections)
            disconnect(connection);
        return *outcome;
    }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"a b.mp3"_s);
        m_server = std::make_unique<TusServer>();
        m_transport = std::make_unique<NetworkTransport>();
        m_client = std::make_unique<Client>(m_server->url(), m_transport.get());
    }
    void cleanup()
    {
        m_client.reset();
        m_transport.reset();
        m_server.reset();
    }

    void sendsAFileInChunks()
    {
        const QByteArray bytes = write(1'000'000);
        auto up = upload();
        QSignalSpy progress(up.get(), &Upload::progressed);
        QSignalSpy tickets(up.get(), &Upload::ticketChanged);
        m_server->pollsBeforeSession = 2;
        QCOMPARE(run(*up), u"session-up1"_s);
        QVERIFY(m_server->files["up1"].bytes == bytes);
        QCOMPARE(m_server->files["up1"].metadata, "language ZW4=,document_type ZG9jdW1lbnQ=,filename YSBiLm1wMw==");
        QCOMPARE(m_server->log,
                 (QStringList{u"POST"_s, u"PATCH 0"_s, u"PATCH 300000"_s, u"PATCH 600000"_s, u"PATCH 900000"_s,
                              u"GET"_s, u"GET"_s, u"GET"_s}));
        QCOMPARE(up->state(), Upload::State::Done);
        QCOMPARE(progress.last(), (QVariantList{1'000'000LL, 1'000'000LL}));
        qint64 last = 0;
        for (const QVariantList &step : progress) {
            QVERIFY(step[0].toLongLong() >= last);
            last = step[0].toLongLong();
        }
        QCOMPARE(tickets.size(), 1);
        QVERIFY(up->ticket().url.endsWith(u"/api/v3/files/up1"_s));
    }

    void takesRelativeAndAbsoluteLocations_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("absolute path") << QByteArray("/api/v3/files/");
        QTest::newRow("relative") << QByteArray("./");
        QTest::newRow("whole") << QByteArray("whole");
    }
    void takesRelativeAndAbsoluteLocations()
    {
        QFETCH(QByteArray, location);
        m_server->location = location == "whole" ? m_server->url().toEncoded() + "/elsewhere/" : location;
        const QByteArray bytes = write(1000);
        auto up = upload();
        QCOMPARE(run(*up), u"session-up1"_s);
        QVERIFY(m_server->files["up1"].bytes == bytes);
    }

    void goesOnAfterTheConnectionBroke()
    {
        const QByteArray bytes = write(1'000'000);
        m_server->breakAfter = 123'456;
        auto up = upload();
        QSignalSpy waiting(up.get(), &Upload::waiting);
        QCOMPARE(run(*up), u"session-up1"_s);
        QVERIFY(m_server->files["up1"].bytes == bytes);
        QVERIFY2(m_server->log.contains(u"PATCH 123456"_s), qPrintable(m_server->log.join(u' ')));
        QCOMPARE(waiting.size(), 1);
    }

    void goesOnAfterTheServerWasAway()
    {
        const QByteArray bytes = write(1'000'000);
        auto up = upload();
        up->setRetryDelays({10ms, 20ms, 20ms, 20ms, 20ms, 50ms, 100ms, 100ms, 100ms});
        const quint16 port = m_server->server().serverPort();
        int waits = 0;
        m_server->patchArriving = [&](qint64) {
            m_server->patchArriving = {};
            m_server->server().close();
            QMetaObject::invokeMethod(&m_server->server(), &RawServer::dropConnections, Qt::QueuedConnection);
        };
        connect(up.get(), &Upload::waiting, this, [&] {
            if (++waits == 3)
                QVERIFY(m_server->server().listen(QHostAddress::LocalHost, port));
        });
        QCOMPARE(run(*up), u"session-up1"_s);
        QVERIFY(m_server->files["up1"].bytes == bytes);
        QVERIFY(waits >= 3);
    }

    void survivesRefusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<QString>("session");
        QTest::newRow("409") << QByteArray("PATCH") << QList<int>{0, 409} << u"session-up1"_s;
        QTest::newRow("423 twice") << QByteArray("PATCH") << QList<int>{423, 423} << u"session-up1"_s;
        QTest::newRow("500, 503") << QByteArray("PATCH") << QList<int>{500, 503} << u"session-up1"_s;
        QTest::newRow("404") << QByteArray("PATCH") << QList<int>{0, 404} << u"session-up2"_s;
        QTest::newRow("410") << QByteArray("PATCH") << QList<int>{410} << u"session-up2"_s;
        QTest::newRow("409, then 404 to HEAD") << QByteArray() << QList<int>{0, 409, 404} << u"session-up2"_s;
        QTest::newRow("create fails") << QByteArray("POST") << QList<int>{503, 429} << u"session-up1"_s;
        QTest::newRow("HEAD fails") << QByteArray() << QList<int>{0, 409, 500, 500} << u"session-up1"_s;
        QTest::newRow("session fails") << QByteArray("GET") << QList<int>{500} << u"session-up1"_s;
        QTest::newRow("no session") << QByteArray("GET") << QList<int>{404} << QString();
    }
    void survivesRefusals()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(QString, session);
        const QByteArray bytes = write(700'000);
        QFETCH(QByteArray, method);
        m_server->refuse = statuses;
        m_server->refuseMethod = method;
        auto up = upload();
        QCOMPARE(run(*up), session);
        if (!session.isEmpty())
            QVERIFY(m_server->files[session.sliced(8).toLatin1()].bytes == bytes);
        QVERIFY(m_server->refuse.isEmpty());
    }

    void endsWhenTheServerNeverTakesIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("409 for ever") << 409 << int(ErrorKind::Conflict);
        QTest::newRow("500 for ever") << 500 << int(ErrorKind::Server);
        QTest::newRow("404 for ever") << 404 << int(ErrorKind::NotFound);
        QTest::newRow("401") << 401 << int(ErrorKind::Unauthorized);
        QTest::newRow("403") << 403 << int(ErrorKind::Forbidden);
        QTest::newRow("413") << 413 << int(ErrorKind::TooLarge);
        QTest::newRow("302") << 302 << int(ErrorKind::BadReply);
    }
    void endsWhenTheServerNeverTakesIt()
    {
        QFETCH(int, status);
        write(1000);
        m_server->refuseMethod = "PATCH";
        m_server->refuse = QList<int>(100, status);
        auto up = upload();
        QSignalSpy failed(up.get(), &Upload::failed);
        run(*up);
        QCOMPARE(failed.size(), 1);
        QTEST(int(failed.first().first().value<Error>().kind), "kind");
        QVERIFY(failed.first().first().value<Error>().message.contains(u' '));
        QVERIFY(m_server->refuse.size() > 80);
        m_server->refuse.clear(); // and may be tried again
        QCOMPARE(run(*up).left(7), u"session"_s);
    }

    void resumesFromAnEarlierRun()
    {
        const QByteArray bytes = write(1'000'000);
        UploadTicket ticket;
        {
            auto first = upload();
            connect(first.get(), &Upload::ticketChanged, this, [&](const UploadTicket &t) { ticket = t; });
            m_server->breakAfter = 200'000;
            connect(first.get(), &Upload::waiting, first.get(), &Upload::pause);
            first->start();
            QTRY_COMPARE(first->state(), Upload::State::Paused);
        }
        m_server->log.clear();
        auto second = upload();
        second->resumeFrom(ticket);
        QCOMPARE(run(*second), u"session-up1"_s);
        QVERIFY(m_server->files["up1"].bytes == bytes);
        QCOMPARE(m_server->log.value(0), u"HEAD"_s);
        QCOMPARE(m_server->log.value(1), u"PATCH 200000"_s);
    }

    void neverResumesWithAnotherFile_data()
    {
        QTest::addColumn<bool>("sameSizeAndTime");
        QTest::newRow("other size") << false;
        QTest::newRow("other content only") << true;
    }
    void neverResumesWithAnotherFile()
    {
        QFETCH(bool, sameSizeAndTime);
        write(1'000'000);
        const QDateTime time = QFileInfo(m_path).lastModified();
        auto up = upload();
        m_server->breakAfter = 200'000;
        connect(up.get(), &Upload::waiting, up.get(), &Upload::pause);
        up->start();
        QTRY_COMPARE(up->state(), Upload::State::Paused);
        const QByteArray other = write(sameSizeAndTime ? 1'000'000 : 900'000, 5);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(run(*up).contains(u"was changed"));
        QTRY_VERIFY(m_server->files.isEmpty()); // given up on the server
        QCOMPARE(run(*up), u"session-up2"_s); // asked again: the file as it is now
        QVERIFY(m_server->files["up2"].bytes == other);
    }

    void neverFinishesAFileThatChangedMeanwhile()
    {
        write(200'000);
        auto up = upload();
        m_server->patchArriving = [&](qint64 size) {
            if (size > 0 && m_server->patchArriving) {
                m_server->patchArriving = {};
                QFile file(m_path);
                QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
            }
        };
        up->setRateLimit(400'000); // slow enough for the change to come first
        const QString outcome = run(*up);
        QVERIFY2(outcome.contains(u"was changed"), qPrintable(outcome));
        QTRY_VERIFY(m_server->files.isEmpty());
    }

    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("message");
        QTest::newRow("gone before") << u"gone"_s << u"is not there any more"_s;
        QTest::newRow("empty") << u"empty"_s << u"is empty"_s;
        QTest::newRow("a folder") << u"folder"_s << u"is not a file"_s;
        QTest::newRow("gone meanwhile") << u"deleted"_s << u"is not there any more"_s;
        QTest::newRow("cut meanwhile") << u"cut"_s << u"was changed"_s;
    }
    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(QString, what);
        QFETCH(QString, message);
        if (what == u"folder")
            QVERIFY(QDir().mkdir(m_path));
        else if (what != u"gone")
            write(what == u"empty" ? 0 : 900'000);
        bool isDone = false;
        m_server->patchArriving = [&](qint64) {
            if (std::exchange(isDone, true))
                return;
            if (what == u"deleted")
                QVERIFY(QFile::remove(m_path));
            if (what == u"cut")
                QVERIFY(QFile::resize(m_path, 350'000));
        };
        auto up = upload();
        const QString outcome = run(*up);
        QVERIFY2(outcome.contains(message), qPrintable(outcome));
        QVERIFY2(outcome.contains(u"a b.mp3"_s), qPrintable(outcome));
        QCOMPARE(up->state(), Upload::State::Failed);
    }

    void pausesAndResumes()
    {
        const QByteArray bytes = write(2'000'000);
        auto up = upload();
        int pauses = 0;
        connect(up.get(), &Upload::progressed, this, [&](qint64 sent) {
            if (sent > 500'000 * (pauses + 1) && pauses < 3) {
                ++pauses;
                up->pause();
                QCOMPARE(up->state(), Upload::State::Paused);
                QTimer::singleShot(5, up.get(), &Upload::resume);
            }
        });
        QCOMPARE(run(*up), u"session-up1"_s);
        QCOMPARE(pauses, 3);
        QVERIFY(m_server->files["up1"].bytes == bytes);
    }

    void cancelTakesItOffTheServer()
    {
        write(2'000'000);
        auto up = upload();
        QSignalSpy cancelled(up.get(), &Upload::cancelled);
        connect(up.get(), &Upload::progressed, this, [&](qint64 sent) { sent > 400'000 ? up->cancel() : void(); });
        up->start();
        QVERIFY(cancelled.wait());
        QCOMPARE(up->state(), Upload::State::Cancelled);
        QVERIFY(m_server->files.isEmpty());
        QCOMPARE(cancelled.size(), 1);
    }

    void mayBeDeletedAtAnyTime()
    {
        write(2'000'000);
        for (const auto state : {Upload::State::Reading, Upload::State::Creating, Upload::State::Sending,
                                 Upload::State::Waiting, Upload::State::Asking, Upload::State::Finishing}) {
            auto up = upload();
            m_server->pollsBeforeSession = 1'000;
            m_server->breakAfter = 400'000;
            up->setChunkSize(800'000);
            bool isGone = false;
            connect(up.get(), &Upload::stateChanged, this, [&](Upload::State now) {
                if (now == state)
                    QMetaObject::invokeMethod(
                        this,
                        [&] {
                            up.reset();
                            isGone = true;
                        },
                        Qt::QueuedConnection);
            });
            up->start();
            QTRY_VERIFY(isGone);
            QCoreApplication::processEvents();
        }
    }

    void sendsItsCredentialsOnlyHome()
    {
        write(1000);
        TusServer other;
        m_client->setCredentials({Credentials::Kind::Jwt, "secret"});
        m_server->location = other.url().toEncoded() + "/files/";
        auto up = upload();
        other.files["up1"] = {.length = 1000};
        QCOMPARE(run(*up), u"session-up1"_s);
        QCOMPARE(m_server->server().requests().first().header("Authorization"), "Bearer secret");
        for (const RawServer::Request &request : other.server().requests())
            QVERIFY(request.header("Authorization").isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<TusServer> m_server;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<Client> m_client;
};

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
