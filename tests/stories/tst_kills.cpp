#include "api/client.h"
#include "api/networktransport.h"
#include "api/sessions.h"
#include "tests/support/serviceprocess.h"
#include <QCryptographicHash>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 10;

/// Lines of text: no recogniser wastes time on them, and every MiB is different.
QByteArray numberedLines(qsizetype bytes)
{
    QByteArray text;
    text.reserve(bytes + 64);
    for (qint64 line = 0; text.size() < bytes; ++line)
        text += "line " + QByteArray::number(line * 7919) + " of a file that is no recording\n";
    return text;
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
        const QByteArray bytes = numberedLines(40 * 1024 * 1024);
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
            QVERIFY2(client.readAllStandardOutput().startsWith("sending"),
                     "the upload ended before it could be killed");
            // anywhere in the next tenth of a second of sending
            client.waitForFinished(QRandomGenerator::global()->bounded(100) + 1);
            QVERIFY(client.state() == QProcess::Running);
            if (kill % 2 == 0)
                QVERIFY(service.restart());
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
            QVERIFY(service.restart());
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
