#include "api/documents.h"
#include "api/folders.h"
#include "api/sessions.h"
#include "models/library.h"
#include "models/uploadqueue.h"
#include "tests/models/bench.h"
#include "tests/models/tinydisk.h"
#include "tests/support/asnobody.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::Library;
using models::UploadQueue;
using State = UploadQueue::State;

namespace {

/// Silence as a WAV file of some bytes.
void writeWav(const QString &path, int dataBytes, char salt = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray header("RIFF....WAVEfmt ....", 20);
    const auto put = [&](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            header.append(char(value >> (8 * i)));
    };
    header.truncate(4);
    put(36 + quint32(dataBytes), 4);
    header.append("WAVEfmt ");
    put(16, 4);
    put(1, 2);
    put(1, 2);
    put(16'000, 4);
    put(32'000, 4);
    put(2, 2);
    put(16, 2);
    header.append("data");
    put(quint32(dataBytes), 4);
    file.write(header);
    file.write(QByteArray(dataBytes, salt));
}

/// Ten hours at 8 kHz in 8 bits: 288 MB to send and hardly a byte on the disk.
void writeTenHours(const QString &path)
{
    constexpr quint32 dataBytes = 10 * 60 * 60 * 8000;
    QByteArray header("RIFF....WAVEfmt ....................data....", 44);
    const auto put = [&header](qsizetype at, auto value) { qToLittleEndian(value, header.data() + at); };
    put(4, quint32(36 + dataBytes));
    put(16, quint32(16));
    put(20, quint16(1));
    put(22, quint16(1));
    put(24, quint32(8000));
    put(28, quint32(8000));
    put(32, quint16(1));
    put(34, quint16(8));
    put(40, dataBytes);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(header), header.size());
    QVERIFY(file.resize(44 + qint64(dataBytes)));
}

/// The most memory that a process ever had; 0 where the system does not tell. Not asked under a sanitiser.
[[maybe_unused]] qint64 peakKilobytes(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.mid(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

/// A queue of one program on a running service.
struct Queue
{
    Queue(const support::ServiceProcess &service, const QString &dir)
        : desk(service, dir)
        , uploads(desk.accounts, dir)
    {
        uploads.start();
    }
    Desk desk;
    UploadQueue uploads;
    QAbstractItemModelTester tester{&uploads, QAbstractItemModelTester::FailureReportingMode::QtTest};

    State state(int row) const { return uploads.index(row).data(UploadQueue::StateRole).value<State>(); }
    QString message(int row) const { return uploads.index(row).data(UploadQueue::MessageRole).toString(); }
};

} // namespace

/// The queue on the real service, over HTTP.
class TestUploadQueue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void anUploadBecomesASessionInTheLibrary()
    {
        Queue queue(m_service, m_dir->path());
        Library library(queue.desk.accounts);
        const QAbstractItemModelTester tester(&library, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&queue.uploads, &UploadQueue::uploaded, &library, &Library::watch);
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        writeWav(file(u"talk.wav"_s), 64'000);
        queue.uploads.add({file(u"talk.wav"_s)}, {.account = u"local"_s});
        QTRY_COMPARE(uploaded.size(), 1);
        QCOMPARE(queue.state(0), State::Done);
        const QString session = uploaded.first().at(1).toString();
        QVERIFY(!session.isEmpty());
        QTRY_VERIFY(library.find({u"local"_s, session, {}}).isValid());
        QCOMPARE(library.find({u"local"_s, session, {}}).data().toString(), u"talk.wav"_s);
        queue.uploads.clearDone();
        QCOMPARE(queue.uploads.rowCount(), 0);
    }

    void whatIsNoRecordingIsRefusedAtOnce()
    {
        Queue queue(m_service, m_dir->path());
        QSignalSpy failed(&queue.uploads, &UploadQueue::failed);
        writeText(file(u"text.wav"_s), "This is a text file, whatever its name says.\n");
        writeText(file(u"empty.mp3"_s), {});
        writeText(file(u"secret.wav"_s), "x");
        queue.uploads.add({file(u"text.wav"_s), file(u"empty.mp3"_s), file(u"not there.mp3"_s), m_dir->path()},
                          {.account = u"local"_s});
        QTRY_COMPARE(failed.size(), 6); // three files, and the three in the folder
        for (const auto &failure : std::as_const(failed))
            QVERIFY2(failure.at(1).toString().endsWith(u'.'), qPrintable(failure.at(1).toString()));
        QVERIFY(failed.at(1).at(1).toString().contains(u"empty"_s));
        QCOMPARE(queue.uploads.rowCount(), 0);
    }

    void tenHoursAreTakenAndShownAndMayBeDeletedWhileRecognised()
    {
        if (QStandardPaths::findExecutable(u"pocketsphinx_continuous"_s).isEmpty())
            QSKIP("NOT TESTED: pocketsphinx is not installed (packaging/install-dependencies --test)");
        writeTenHours(file(u"congress.wav"_s));
        Queue queue(m_service, m_dir->path());
        Library library(queue.desk.accounts);
        library.setPollInterval(50ms);
        connect(&queue.uploads, &UploadQueue::uploaded, &library, &Library::watch);
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        queue.uploads.add({file(u"congress.wav"_s)}, {.account = u"local"_s});
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 1, 120'000);
        const models::DocumentKey key{u"local"_s, uploaded.first().at(1).toString(), {}};
        const auto shown = [&](Library::Column column, int role = Qt::DisplayRole) {
            return library.find(key).siblingAtColumn(column).data(role).toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(shown(Library::Status, Library::StatusRole), u"processing"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(shown(Library::Duration), u"10:00:00"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(shown(Library::Status, Library::ProgressRole).toInt() >= 10, 120'000); // decoded

        library.remove({library.find(key)});
        QTRY_VERIFY_WITH_TIMEOUT(!library.find(key).isValid(), 20'000);
        const QString recording = m_service.dataDir() + u"/media/"_s + key.session;
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(recording), 20'000);
        const QDir decoded(m_service.dataDir() + u"/temporary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(decoded.entryList(QDir::Files).isEmpty(), 20'000);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY(peakKilobytes(QCoreApplication::applicationPid()) > 0);
        QCOMPARE_LT(peakKilobytes(m_service.process().processId()), 128 * 1024);
#endif
        writeWav(file(u"next.wav"_s), 64'000);
        queue.uploads.add({file(u"next.wav"_s)}, {.account = u"local"_s});
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 2, 20'000);
    }

    void aFileThatMayNotBeReadIsRefused()
    {
        const support::AsNobody nobody;
        QVERIFY(nobody.works());
        const QTemporaryDir dir;
        const QString secret = dir.filePath(u"secret.wav"_s);
        writeWav(secret, 64'000);
        QVERIFY(QFile::setPermissions(secret, {}));
        Queue queue(m_service, dir.filePath(u"data"_s));
        QSignalSpy failed(&queue.uploads, &UploadQueue::failed);
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        queue.uploads.add({secret}, {.account = u"local"_s});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(1).toString(),
                 u"You may not read this file. Change its permissions, then try again."_s);
        QCOMPARE(queue.uploads.rowCount(), 0);
        QVERIFY(QFile::setPermissions(secret, QFile::ReadOwner)); // what it said to do
        queue.uploads.add({secret}, {.account = u"local"_s});
        QTRY_COMPARE(uploaded.size(), 1);
    }

    void goesOnAfterTheProgramEndedAndTheServiceWasKilled()
    {
        writeWav(file(u"long.wav"_s), 12'000'000, 'a');
        {
            Queue queue(m_service, m_dir->path());
            queue.uploads.setRateLimit(2'000'000);
            queue.uploads.add({file(u"long.wav"_s)}, {.account = u"local"_s});
            QTRY_VERIFY_WITH_TIMEOUT(sent(queue) > 1'000'000, 20'000);
        } // ended in the middle
        m_service.kill();
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        Queue queue(m_service, m_dir->path());
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        QTRY_COMPARE(queue.uploads.rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 1, 30'000);
        compareMedia(queue, uploaded.first().at(1).toString(), file(u"long.wav"_s));
    }

    void goesOnWhenTheServiceIsKilledUnderIt()
    {
        writeWav(file(u"long.wav"_s), 12'000'000, 'b');
        Queue queue(m_service, m_dir->path());
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        queue.uploads.setRateLimit(4'000'000);
        queue.uploads.add({file(u"long.wav"_s)}, {.account = u"local"_s});
        QTRY_VERIFY_WITH_TIMEOUT(sent(queue) > 1'000'000, 20'000);
        QVERIFY(m_service.restart());
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 1, 30'000);
        compareMedia(queue, uploaded.first().at(1).toString(), file(u"long.wav"_s));
    }

    void pausesResumesAndRemoves()
    {
        writeWav(file(u"a.wav"_s), 8'000'000, 'c');
        Queue queue(m_service, m_dir->path());
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        queue.uploads.setRateLimit(1'000'000);
        queue.uploads.add({file(u"a.wav"_s)}, {.account = u"local"_s});
        QTRY_COMPARE(queue.state(0), State::Uploading);
        queue.uploads.pause(0);
        QCOMPARE(queue.state(0), State::Paused);
        QCOMPARE(queue.uploads.activeCount(), 0);
        queue.uploads.setRateLimit(0);
        queue.uploads.resume(0);
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 1, 20'000);
        queue.uploads.setRateLimit(1'000'000);
        writeWav(file(u"b.wav"_s), 8'000'000, 'd');
        queue.uploads.add({file(u"b.wav"_s)}, {.account = u"local"_s});
        QTRY_COMPARE(queue.uploads.rowCount(), 2);
        QTRY_COMPARE(queue.state(1), State::Uploading);
        queue.uploads.remove(1);
        QCOMPARE(queue.uploads.rowCount(), 1);
    }

    void aFileThatDisappearsFailsWithASentence()
    {
        writeWav(file(u"a.wav"_s), 8'000'000, 'e');
        Queue queue(m_service, m_dir->path());
        QSignalSpy failed(&queue.uploads, &UploadQueue::failed);
        queue.uploads.setRateLimit(1'000'000);
        queue.uploads.add({file(u"a.wav"_s)}, {.account = u"local"_s});
        QTRY_VERIFY_WITH_TIMEOUT(sent(queue) > 0, 20'000);
        QVERIFY(QFile::remove(file(u"a.wav"_s)));
        queue.uploads.pause(0);
        queue.uploads.setRateLimit(0);
        queue.uploads.resume(0);
        QTRY_COMPARE_WITH_TIMEOUT(queue.state(0), State::Failed, 20'000);
        QVERIFY2(queue.message(0).endsWith(u'.'), qPrintable(queue.message(0)));
        QCOMPARE(failed.size(), 1);
    }

    void twoRunAtOnce()
    {
        Queue queue(m_service, m_dir->path());
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        queue.uploads.setRateLimit(400'000);
        QStringList files;
        for (int i = 0; i < 4; ++i) {
            files.append(file(u"%1.wav"_s.arg(i)));
            writeWav(files.last(), 320'000, char('f' + i));
        }
        queue.uploads.add(files, {.account = u"local"_s});
        QTRY_COMPARE(queue.uploads.rowCount(), 4);
        QCOMPARE(queue.state(0), State::Uploading);
        QCOMPARE(queue.state(1), State::Uploading);
        QCOMPARE(queue.state(2), State::Waiting);
        queue.uploads.setRateLimit(0);
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 4, 20'000);
    }

    void aDroppedFolderBecomesAFolderTree()
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u"Board/2026"_s));
        writeWav(file(u"Board/one.wav"_s), 32'000, '1');
        writeWav(file(u"Board/2026/two.wav"_s), 32'000, '2');
        writeText(file(u"Board/notes.txt"_s), "no media");
        Queue queue(m_service, m_dir->path() + u"/data"_s);
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        QSignalSpy failed(&queue.uploads, &UploadQueue::failed);
        queue.uploads.add({file(u"Board"_s)}, {.account = u"local"_s});
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 2, 20'000);
        QCOMPARE(failed.size(), 0);
        Library library(queue.desk.accounts);
        const auto child = [&](const QModelIndex &parent, const QString &name) {
            for (int row = 0; row < library.rowCount(parent); ++row)
                if (library.index(row, 0, parent).data().toString() == name)
                    return library.index(row, 0, parent);
            return QModelIndex();
        };
        library.refresh();
        QTRY_VERIFY(child(library.index(0, 0), u"Board"_s).isValid());
        const QPersistentModelIndex board = child(library.index(0, 0), u"Board"_s);
        library.fetchMore(board);
        QTRY_VERIFY(child(board, u"one.wav"_s).isValid());
        const QPersistentModelIndex year = child(board, u"2026"_s);
        QVERIFY(year.isValid());
        library.fetchMore(year);
        QTRY_VERIFY(child(year, u"two.wav"_s).isValid());
    }

    void waitsForSignInAndGoesOn()
    {
        writeWav(file(u"a.wav"_s), 64'000, 'w');
        Queue queue(m_service, m_dir->path());
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        queue.desk.accounts.client(u"local"_s)->setCredentials({api::Credentials::Kind::Jwt, "expired"});
        queue.uploads.add({file(u"a.wav"_s)}, {.account = u"local"_s});
        QTRY_COMPARE(queue.desk.accounts.find(u"local"_s)->state, models::Account::State::SignedOut);
        QTRY_COMPARE(queue.state(0), State::Waiting);
        QTRY_VERIFY(!queue.message(0).isEmpty());
        queue.desk.accounts.setLocal(m_service.url(), m_service.token());
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 1, 20'000);
    }

    void aFullDiskIsTold()
    {
        const TinyDisk disk;
        if (!disk.isMounted())
            QSKIP("Only root can mount a small disk");
        writeWav(file(u"a.wav"_s), 64'000, 'x');
        Queue queue(m_service, disk.path());
        QSignalSpy uploaded(&queue.uploads, &UploadQueue::uploaded);
        QSignalSpy failed(&queue.uploads, &UploadQueue::failed);
        disk.fill();
        queue.uploads.add({file(u"a.wav"_s)}, {.account = u"local"_s});
        QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 1, 20'000); // it goes on all the same
        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY2(failed.first().at(1).toString().contains(u"full"_s), qPrintable(failed.first().at(1).toString()));
        disk.empty();
    }

private:
    QString file(const QString &name) const
    {
        return m_dir->filePath(name);
    }
    static void writeText(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static qint64 sent(const Queue &queue)
    {
        return queue.uploads.index(0).data(UploadQueue::SentRole).toLongLong();
    }

    void compareMedia(Queue &queue, const QString &session, const QString &path)
    {
        api::Client &client = *queue.desk.accounts.client(u"local"_s);
        std::optional<QByteArray> bytes;
        client.send(api::sessions::get({session}), this, [&](const api::Result<api::Session> &result) {
            if (result && result->mediaUrl)
                client.download(QUrl(*result->mediaUrl), this, [&](const api::Result<api::RawBody> &body) {
                    bytes = body ? body->bytes : QByteArray();
                });
        });
        QTRY_VERIFY_WITH_TIMEOUT(bytes.has_value(), 20'000);
        QFile original(path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY(*bytes == original.readAll());
    }

    support::ServiceProcess m_service;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestUploadQueue)
#include "tst_uploadqueue.moc"
