#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;
using support::Answer;
using support::Headers;

namespace {

const auto sessions = u"/api/v3/speech-to-text/session"_s;
constexpr int patienceMs = 60'000;

/// A RIFF header and `size` bytes of silence, 16 kHz mono s16.
QByteArray wav(int size)
{
    const auto little = [](quint32 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text += char(value >> (8 * i));
        return text;
    };
    return "RIFF" + little(36 + size, 4) + "WAVEfmt " + little(16, 4) + little(1, 2) + little(1, 2) + little(16'000, 4)
        + little(32'000, 4) + little(2, 2) + little(16, 2) + "data" + little(size, 4) + QByteArray(size, '\0');
}

QByteArray speech(const QString &folder)
{
    const QString file = folder + u"/speech.wav"_s;
    QProcess::execute(u"flite"_s,
                      {u"-voice"_s, u"kal16"_s, u"-t"_s,
                       u"good morning and welcome to the show. how long have you been working with bees"_s, u"-o"_s,
                       file});
    QFile wavFile(file);
    return wavFile.open(QIODevice::ReadOnly) ? wavFile.readAll() : QByteArray();
}

/// A document of about `megabytes` MB whose every segment says `word`.
QByteArray bigDocument(const QString &word, int megabytes)
{
    QByteArray segments;
    const QByteArray text = QString(u' ' + word).repeated(100).toUtf8().mid(1);
    for (int i = 0; segments.size() < megabytes * 1'000'000; ++i) {
        segments += i ? "," : "";
        segments += R"({"id":"s)" + QByteArray::number(i) + R"(","start":)" + QByteArray::number(i * 1000)
            + R"(,"stop":)" + QByteArray::number(i * 1000 + 900) + R"(,"text":")" + text + R"("})";
    }
    return R"({"document_type":"document","metadata":{"language":"en"},"content":{"segments":[)" + segments + "]}}";
}

/// A full disk, where the user may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const QByteArray &size)
    {
#ifdef Q_OS_LINUX
        m_isMounted = ::mount("tmpfs", QFile::encodeName(m_dir.path()).constData(), "tmpfs", 0, "size=" + size) == 0;
#else
        Q_UNUSED(size)
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_dir.path()).constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const
    {
        return m_isMounted;
    }
    QString path() const
    {
        return m_dir.path();
    }

private:
    QTemporaryDir m_dir{};
    bool m_isMounted = false;
};

} // namespace

/// What goes wrong around the real program: each ends with a sentence, and nothing that was taken is lost.
class TestBadInput : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void endsUnusableMediaWithASentence_data();
    void endsUnusableMediaWithASentence();
    void recognisesAfterKillsInTheMiddle();
    void neverTearsADocumentWhenKilledInASave();
    void keepsAnUploadOnAFullDisk();
    void keepsADocumentOnAFullDisk();
    void saysThatTheFolderCannotBeWritten();
    void saysThatTheFolderIsInUse();

private:
    static Answer get(support::ServiceProcess &service, const QString &path)
    {
        return support::call("GET", service.url(path), service.token());
    }
    static QString upload(support::ServiceProcess &service, const QByteArray &media, const QString &name,
                          const QString &language)
    {
        const Answer made
            = support::callJson("POST", service.url(sessions), service.token(), {{u"language"_s, language}});
        const QString path = sessions + u'/' + made.result()["session_id"_L1].toString();
        const Answer sent = support::call("PUT", service.url(path), service.token(), media,
                                          {{"Content-Type", "audio/wav"}, {"x-filename", name.toUtf8()}});
        return sent.status == 200 ? path : QString();
    }
    static QString statusOf(support::ServiceProcess &service, const QString &path)
    {
        return get(service, path).result()["status"_L1].toString();
    }

    support::ServiceProcess m_service;
};

void TestBadInput::initTestCase()
{
    QVERIFY2(m_service.start(), m_service.errorOutput().constData());
}

void TestBadInput::endsUnusableMediaWithASentence_data()
{
    QTest::addColumn<QByteArray>("media");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("says");
    QTest::newRow("text named .wav") << QByteArray("These are the minutes of the meeting.\n").repeated(50) << u"en"_s
                                     << QString();
    QTest::newRow("empty") << QByteArray() << u"en"_s << u"empty"_s;
    QTest::newRow("no second of sound") << wav(0) << u"en"_s << u"0 seconds"_s;
    QTest::newRow("unknown language") << wav(64'000) << u"tlh"_s << u"tlh"_s;
}

void TestBadInput::endsUnusableMediaWithASentence()
{
    QFETCH(QByteArray, media);
    QFETCH(QString, language);
    QFETCH(QString, says);
    const QString path = upload(m_service, media, u"meeting.wav"_s, language);
    QVERIFY(!path.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(m_service, path), u"error"_s, patienceMs);
    const QString error = get(m_service, path).result()["error"_L1].toString();
    qInfo().noquote() << error;
    QVERIFY2(error.size() > 20 && error.endsWith(u'.'), qPrintable(error));
    QVERIFY2(error.contains(says, Qt::CaseInsensitive), qPrintable(error));
    QVERIFY(!error.contains(path.section(u'/', -1))); // the file as people know it, not as it is stored
    QCOMPARE(get(m_service, path).result()["documents"_L1].toArray().size(), 0);
}

void TestBadInput::recognisesAfterKillsInTheMiddle()
{
    if (QStandardPaths::findExecutable(u"flite"_s).isEmpty()
        || QStandardPaths::findExecutable(u"pocketsphinx_continuous"_s).isEmpty())
        QSKIP("NOT TESTED: flite and pocketsphinx are not installed (packaging/install-dependencies --test)");
    support::ServiceProcess service;
    QVERIFY(service.start({u"--no-sample"_s}));
    QTemporaryDir folder;
    const QString path = upload(service, speech(folder.path()), u"bees.wav"_s, u"en"_s);
    for (int kill = 0; kill < 5; ++kill) {
        QTRY_VERIFY_WITH_TIMEOUT(statusOf(service, path) != u"queued", patienceMs);
        QVERIFY2(service.restart(), service.errorOutput().constData());
        QVERIFY(statusOf(service, path) != u"error");
    }
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(service, path), u"done"_s, patienceMs);
    const QJsonArray documents = get(service, path).result()["documents"_L1].toArray();
    QCOMPARE(documents.size(), 2);
    const Answer text = get(service, path + u"/document/"_s + documents[0]["id"_L1].toString() + u"?format=txt"_s);
    QVERIFY2(text.body.contains("working with"), text.body.constData());
    QCOMPARE(QDir(service.dataDir() + u"/temporary"_s).entryList(QDir::Files), QStringList());
}

void TestBadInput::neverTearsADocumentWhenKilledInASave()
{
    support::ServiceProcess service;
    QVERIFY(service.start());
    const QJsonObject sample = get(service, sessions).result()[0].toObject();
    const QString path = sessions + u'/' + sample["session_id"_L1].toString() + u"/document/"_s
        + sample["documents"_L1][0]["id"_L1].toString();
    const QList<QByteArray> texts{bigDocument(u"first"_s, 4), bigDocument(u"second"_s, 4)};
    const auto save = [&](const QByteArray &text) {
        return support::call("PUT", service.url(path), service.token(), R"({"document":)" + text + '}',
                             {{"Content-Type", "application/json"}});
    };
    QCOMPARE(save(texts[0]).status, 200);
    int stored = 0;
    for (int kill = 0; kill < 12; ++kill) {
        QTimer::singleShot(QRandomGenerator::global()->bounded(120), &service.process(),
                           [&] { service.process().kill(); });
        const int next = 1 - stored;
        const bool isTaken = save(texts[next]).status == 200;
        service.process().waitForFinished();
        QVERIFY2(service.restart(), service.errorOutput().constData());
        const QByteArray body = get(service, path).body;
        const bool isNew = body.contains(texts[next]);
        QVERIFY2(isNew || body.contains(texts[stored]), "the document is neither the old nor the new one");
        QVERIFY2(isNew || !isTaken, "a save that was answered is lost");
        stored = isNew ? next : stored;
    }
}

void TestBadInput::keepsAnUploadOnAFullDisk()
{
    const SmallDisk disk("2m");
    if (!disk.isMounted())
        QSKIP("NOT TESTED: only root can mount a small disk");
    support::ServiceProcess service(disk.path() + u"/workspace"_s);
    QVERIFY2(service.start({u"--no-sample"_s}), service.errorOutput().constData());
    const Headers tus{{"Tus-Resumable", "1.0.0"}, {"Upload-Metadata", "language ZW4=,document_type ZG9jdW1lbnQ="}};
    const Answer tooLarge = support::call("POST", service.url(u"/api/v3/files"_s), service.token(), {},
                                          tus + Headers{{"Upload-Length", "3000000"}});
    QCOMPARE(tooLarge.status, 507);
    QVERIFY(tooLarge.message().contains("free space"_L1));

    const Answer made = support::call("POST", service.url(u"/api/v3/files"_s), service.token(), {},
                                      tus + Headers{{"Upload-Defer-Length", "1"}});
    QCOMPARE(made.status, 201);
    const QUrl url = service.url(QString::fromLatin1(made.header("Location")));
    const QByteArray bytes = wav(3'000'000);
    const auto patch = [&](qint64 offset, const QByteArray &part, const Headers &more = {}) {
        return support::call("PATCH", url, service.token(), part,
                             Headers{{"Tus-Resumable", "1.0.0"},
                                     {"Content-Type", "application/offset+octet-stream"},
                                     {"Upload-Offset", QByteArray::number(offset)}}
                                 + more);
    };
    const Answer full = patch(0, bytes);
    QCOMPARE(full.status, 507);
    QVERIFY2(full.message().contains("full"_L1), qPrintable(full.message()));
    QCOMPARE(get(service, u"/api/v3/account/me"_s).status, 200);
    const qint64 kept = support::call("HEAD", url, service.token(), {}, tus).header("Upload-Offset").toLongLong();
    QVERIFY(kept > 0 && kept < bytes.size());

#ifdef Q_OS_LINUX
    QCOMPARE(::mount("tmpfs", QFile::encodeName(disk.path()).constData(), "tmpfs", MS_REMOUNT, "size=16m"), 0);
#endif
    QCOMPARE(patch(kept, bytes.mid(kept), {{"Upload-Length", QByteArray::number(bytes.size())}}).status, 204);
    const QString session
        = get(service, QString::fromLatin1(made.header("Location"))).result()["session_id"_L1].toString();
    QFile media(service.dataDir() + u"/media/"_s + session);
    QVERIFY(media.open(QIODevice::ReadOnly));
    QVERIFY(media.readAll() == bytes);
}

void TestBadInput::keepsADocumentOnAFullDisk()
{
    const SmallDisk disk("2m");
    if (!disk.isMounted())
        QSKIP("NOT TESTED: only root can mount a small disk");
    support::ServiceProcess service(disk.path() + u"/workspace"_s);
    QVERIFY2(service.start(), service.errorOutput().constData());
    const QJsonObject sample = get(service, sessions).result()[0].toObject();
    const QString path = sessions + u'/' + sample["session_id"_L1].toString() + u"/document/"_s
        + sample["documents"_L1][0]["id"_L1].toString();
    const QByteArray before = get(service, path).body;
    const auto save = [&](const QByteArray &text) {
        return support::call("PUT", service.url(path), service.token(), R"({"document":)" + text + '}',
                             {{"Content-Type", "application/json"}});
    };
    const Answer refused = save(bigDocument(u"more"_s, 3));
    QCOMPARE(refused.status, 507);
    QVERIFY2(refused.message().contains("full"_L1), qPrintable(refused.message()));
    QCOMPARE(get(service, path).body, before);
#ifdef Q_OS_LINUX
    QCOMPARE(::mount("tmpfs", QFile::encodeName(disk.path()).constData(), "tmpfs", MS_REMOUNT, "size=32m"), 0);
#endif
    QCOMPARE(save(bigDocument(u"more"_s, 3)).status, 200);
}

void TestBadInput::saysThatTheFolderCannotBeWritten()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    support::ServiceProcess service(file.fileName());
    QVERIFY(!service.start());
    service.process().waitForFinished();
    QCOMPARE(service.exitCode(), 1);
    const QByteArray said = service.errorOutput();
    QVERIFY2(said.contains("taken") && said.contains("Choose another folder"), said.constData());
    QCOMPARE(service.output(), QByteArray());
}

void TestBadInput::saysThatTheFolderIsInUse()
{
    support::ServiceProcess second(m_service.dataDir());
    QVERIFY(!second.start());
    second.process().waitForFinished();
    QCOMPARE(second.exitCode(), 1);
    const QByteArray said = second.errorOutput();
    QVERIFY2(said.contains(m_service.dataDir().toUtf8()) && said.contains("in use"), said.constData());
    QVERIFY2(said.contains("Close that program, or choose another folder"), said.constData());
    QCOMPARE(second.output(), QByteArray());
    QCOMPARE(get(m_service, u"/api/v3/account/me"_s).status, 200); // the first one goes on

    m_service.kill(); // and leaves nothing behind that keeps others out
    QVERIFY2(second.start(), second.errorOutput().constData());
    second.kill();
    QVERIFY(m_service.restart());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
