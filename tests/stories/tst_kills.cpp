#include "api/client.h"
#include "api/networktransport.h"
#include "api/sessions.h"
#include "tests/support/serviceprocess.h"
#include <QCryptographicHash>
#include <QDataStream>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 10;

/// A WAV file of noise, 16 kHz mono, in which every KiB is different.
QByteArray noise(quint32 bytes)
{
    QByteArray wav;
    wav.reserve(qsizetype(bytes) + 44);
    QDataStream out(&wav, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(bytes + 36);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(16000) << quint32(32000) << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << bytes;
    quint32 state = 1;
    for (quint32 sample = 0; sample < bytes / 2; ++sample) {
        state = state * 1664525 + 1013904223; // Numerical Recipes' generator
        out << quint16(state >> 16);
    }
    return wav;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many files below `folder` hold exactly these bytes.
int copies(const QString &folder, const QByteArray &bytes)
{
    int found = 0;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (it.fileInfo().size() == bytes.size() && sha256(contents(path)) == sha256(bytes))
            ++found;
    }
    return found;
}

/// One answer of the service, waited for.
template <class R>
auto call(const support::ServiceProcess &service, const api::Request<R> &request)
{
    api::NetworkTransport transport;
    api::Client client(service.url(), &transport);
    client.setCredentials({api::Credentials::Kind::ApiToken, service.token()});
    api::Result<typename api::ReplyCodec<R>::Value> answer = tl::unexpected(api::Error{});
    bool done = false;
    QObject context;
    client.send(request, &context, [&](const auto &result) {
        answer = result;
        done = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 10'000); }();
    return answer;
}

api::SessionStatus status(const support::ServiceProcess &service, const api::SessionId &session)
{
    const auto answer = call(service, api::sessions::get(session));
    return answer ? answer->status.value() : api::SessionStatus::Unknown;
}

} // namespace

/// Programs end at the worst moment; what people entrusted to them is complete afterwards.
class TestKills : public QObject
{
    Q_OBJECT
private slots:
    void anUploadIsByteExactAfterKillsOfBothSides()
    {
        QTemporaryDir dir;
        support::ServiceProcess service;
        QVERIFY(service.start());
        const QByteArray bytes = noise(40 * 1024 * 1024);
        const QString path = dir.filePath(u"large.wav"_s);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        QStringList arguments{dir.filePath(u"client"_s), service.url().toString(), QString::fromUtf8(service.token()),
                              path};
        for (int kill = 0; kill < kills; ++kill) {
            QProcess client;
            client.start(QStringLiteral(DRIVERS "/uploaddriver"), arguments);
            QVERIFY(client.waitForStarted());
            QVERIFY2(client.waitForReadyRead(30'000), client.readAllStandardError().constData());
            const QByteArray said = client.readAllStandardOutput();
            QVERIFY2(said.startsWith("sending"), "before it could be killed, the upload said: " + said);
            // anywhere in the next tenth of a second of sending
            client.waitForFinished(QRandomGenerator::global()->bounded(100) + 1);
            QVERIFY(client.state() == QProcess::Running);
            if (kill % 2 == 0)
                QVERIFY2(service.restart(), service.errorOutput().constData());
            client.kill();
            QVERIFY(client.waitForFinished());
            arguments.resize(3); // the queue remembers the file
        }
        QProcess client;
        client.start(QStringLiteral(DRIVERS "/uploaddriver"), arguments);
        QVERIFY(client.waitForFinished(60'000));
        const QByteArray said = client.readAllStandardOutput();
        QVERIFY2(said.contains("uploaded "), said + client.readAllStandardError());
        QCOMPARE(copies(service.dataDir(), bytes), 1);
        QVERIFY(sha256(contents(path)) == sha256(bytes));
    }

    void aRecognitionGoesOnAfterKillsOfTheService()
    {
        if (QStandardPaths::findExecutable(u"pocketsphinx_continuous"_s).isEmpty())
            QSKIP(
                "POCKETSPHINX IS NOT INSTALLED: nothing was recognised (apt install pocketsphinx pocketsphinx-en-us)");
        support::ServiceProcess service;
        QVERIFY(service.start());
        const QString speech = QDir(u"" TEST_DATA "/speech"_s).entryInfoList({u"*.wav"_s}).value(0).filePath();
        QVERIFY(!speech.isEmpty());
        const auto created = call(service, api::sessions::create({.language = u"en"_s}));
        QVERIFY(created);
        const api::SessionId session = created->id;
        QVERIFY(call(service, api::sessions::uploadMedia(session, {contents(speech), "audio/wav", u"speech.wav"_s})));
        for (int kill = 0; kill < kills; ++kill) {
            QTRY_COMPARE_WITH_TIMEOUT(status(service, session), api::SessionStatus::Processing, 20'000);
            QTest::qWait(QRandomGenerator::global()->bounded(300)); // any moment of the work, not a condition
            QVERIFY2(service.restart(), service.errorOutput().constData());
        }
        QTRY_COMPARE_WITH_TIMEOUT(status(service, session), api::SessionStatus::Done, 120'000);

        const auto done = call(service, api::sessions::get(session));
        QVERIFY(done);
        QCOMPARE(done->documents.size(), 2); // one transcript, one set of captions, however often it began
        QDirIterator leftovers(service.dataDir(), {u"*.tmp"_s, u"*.part"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY2(!leftovers.hasNext(), qPrintable(leftovers.next()));
        for (const api::DocumentSummary &document : done->documents) {
            const auto body = call(service, api::documents::getDocument(session, document.id, {}));
            QVERIFY(body && body->document);
            QVERIFY(body->document->text.contains("morning"));
        }
    }
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
