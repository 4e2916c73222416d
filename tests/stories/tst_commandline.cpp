#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int status = -1;
    QByteArray out{};
    QByteArray err{};
};

/// Runs the real `scriptix` program to its end.
Run scriptix(const QStringList &arguments, const QByteArray &input = {}, const QString &language = u"C.UTF-8"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, language);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAMS "/scriptix"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The command line as a script uses it: real programs, real local service, real speech.
class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void wrongUsageEndsWithStatus2AndSaysHow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"--data"_s, u"x"_s, u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"--data"_s, u"x"_s, u"list"_s, u"--colour"_s};
        QTest::newRow("no place") << QStringList{u"list"_s};
        QTest::newRow("two places") << QStringList{u"--data"_s, u"x"_s, u"--server"_s, u"http://127.0.0.1"_s,
                                                   u"list"_s};
        QTest::newRow("server without token") << QStringList{u"--server"_s, u"http://127.0.0.1"_s, u"list"_s};
        QTest::newRow("export without format") << QStringList{u"--data"_s, u"x"_s, u"export"_s, u"1"_s};
        QTest::newRow("option without value") << QStringList{u"list"_s, u"--data"_s};
        QTest::newRow("account and server")
            << QStringList{u"--account"_s, u"x"_s, u"--server"_s, u"http://127.0.0.1"_s, u"list"_s};
        QTest::newRow("api without path") << QStringList{u"--workspace"_s, u"x"_s, u"api"_s, u"GET"_s};
        QTest::newRow("logout of nobody") << QStringList{u"logout"_s};
        QTest::newRow("unknown type") << QStringList{u"--data"_s, u"x"_s, u"upload"_s, u"a"_s, u"--type"_s, u"song"_s};
    }
    void wrongUsageEndsWithStatus2AndSaysHow()
    {
        QFETCH(QStringList, arguments);
        const Run run = scriptix(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains("Usage:"));
        QVERIFY(run.out.isEmpty());
    }

    void speaksTheLanguageOfTheSystem()
    {
        const Run run = scriptix({u"--data"_s, u"x"_s, u"dance"_s}, {}, u"nl_NL.UTF-8"_s);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("Er is geen opdracht “dance”."), run.err);
    }

    void helpAndVersionGoToStdout()
    {
        const Run help = scriptix({u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.startsWith("Usage:\n  scriptix [WHERE] upload"));
        QVERIFY(help.out.contains("convert IN OUT"));
        QVERIFY(help.out.contains("\n  --account NAME                   an account that"));
        QVERIFY(help.out.endsWith("2 wrong usage.\n"));
        const Run version = scriptix({u"--version"_s});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, QByteArray("scriptix " SCRIPTIX_VERSION "\n"));
    }

    void convertsBetweenFormatsWithoutAServer()
    {
        const QString vtt = m_dir->filePath(u"a.vtt"_s);
        const QString srt = m_dir->filePath(u"a.srt"_s);
        write(vtt, "WEBVTT\n\n00:01.000 --> 00:02.500\nFish &amp; chips\nfor two\n");
        const Run run = scriptix({u"convert"_s, vtt, srt});
        QVERIFY2(run.status == 0, run.err.constData());
        const QByteArray text = contents(srt).replace("\r\n", "\n");
        QVERIFY2(text.contains("00:00:01,000 --> 00:00:02,500\nFish & chips\nfor two\n"), text.constData());
    }

    void convertsToPages()
    {
        const QString vtt = m_dir->filePath(u"pages.vtt"_s);
        const QString pdf = m_dir->filePath(u"pages.pdf"_s);
        write(vtt, "WEBVTT\n\n00:01.000 --> 00:02.500\nFish\n");
        const Run run = scriptix({u"convert"_s, vtt, pdf});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(contents(pdf).startsWith("%PDF-"));
    }

    void convertReadsStdinAndWritesStdout()
    {
        const Run run = scriptix({u"convert"_s, u"-"_s, u"-"_s, u"--from"_s, u"srt"_s, u"--to"_s, u"txt"_s},
                                 "1\n00:00:01,000 --> 00:00:02,000\nHello there\n");
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(run.out.contains("Hello there"));
    }

    void convertSaysWhatIsWrongAndWritesNothing()
    {
        const QString srt = m_dir->filePath(u"bad.srt"_s);
        const QString out = m_dir->filePath(u"out.vtt"_s);
        write(srt, QByteArray("\x00\x01\x02 no subtitles here", 24));
        const Run run = scriptix({u"convert"_s, srt, out});
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains("bad.srt"));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(scriptix({u"convert"_s, m_dir->filePath(u"absent.srt"_s), out}).status, 1);
    }

    void uploadsRecognisesListsShowsAndExports()
    {
        if (QStandardPaths::findExecutable(u"pocketsphinx_continuous"_s).isEmpty())
            QSKIP(
                "POCKETSPHINX IS NOT INSTALLED: nothing was recognised (apt install pocketsphinx pocketsphinx-en-us)");
        const QString data = m_dir->filePath(u"data"_s);
        const QString speech = m_dir->filePath(u"speech.wav"_s);
        QCOMPARE(QProcess::execute(
                     u"flite"_s,
                     {u"-voice"_s, u"kal16"_s, u"-t"_s, u"the people of the city went home early"_s, u"-o"_s, speech}),
                 0);

        const Run upload = scriptix({u"--data"_s, data, u"upload"_s, speech, u"--wait"_s});
        QVERIFY2(upload.status == 0, upload.err.constData());
        const QString session = QString::fromUtf8(upload.out.trimmed());
        QVERIFY(!session.isEmpty() && !session.contains(u'\n'));
        QVERIFY(upload.err.contains("uploading"));

        const Run list = scriptix({u"--data"_s, data, u"list"_s, u"--json"_s});
        QVERIFY2(list.status == 0, list.err.constData());
        QJsonObject row;
        for (const QByteArray &line : list.out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value("session_id"_L1).toString() == session)
                row = object;
        }
        QCOMPARE(row.value("status"_L1).toString(), u"done"_s);
        QCOMPARE(row.value("filename"_L1).toString(), u"speech.wav"_s);

        const Run show = scriptix({u"--data"_s, data, u"show"_s, session});
        QVERIFY(show.out.contains("speech.wav"));
        const Run srt = scriptix({u"--data"_s, data, u"export"_s, session, u"--format"_s, u"srt"_s});
        QVERIFY2(srt.status == 0, srt.err.constData());
        QVERIFY2(srt.out.contains("-->") && srt.out.contains("people"), srt.out.constData());
        const QString docx = m_dir->filePath(u"speech.docx"_s);
        const Run word = scriptix({u"--data"_s, data, u"export"_s, session, u"--format"_s, u"docx"_s, u"-o"_s, docx});
        QVERIFY2(word.status == 0, word.err.constData());
        QVERIFY(contents(docx).startsWith("PK"));
    }

    void failuresOfTheServerAreSaidAndEndWithStatus1()
    {
        const QString data = m_dir->filePath(u"data"_s);
        const Run absent = scriptix({u"--data"_s, data, u"show"_s, u"no-such-session"_s});
        QCOMPARE(absent.status, 1);
        QVERIFY(absent.err.startsWith("scriptix: "));
        const QString token = m_dir->filePath(u"token"_s);
        write(token, "wrong\n");
        const Run unreachable = scriptix({u"--server"_s, u"http://127.0.0.1:9"_s, u"--token-file"_s, token, u"list"_s});
        QCOMPARE(unreachable.status, 1);
        QVERIFY(!unreachable.err.isEmpty());
    }

    void aRawCallReachesTheServiceOnAFolder()
    {
        const QStringList place{u"--workspace"_s, m_dir->filePath(u"data"_s), u"api"_s};
        const Run me = scriptix(place + QStringList{u"GET"_s, u"/api/v3/account/me"_s});
        QVERIFY2(me.status == 0, me.err.constData());
        QVERIFY2(me.out.contains("\"result\""), me.out.constData());
        const Run absent = scriptix(place + QStringList{u"GET"_s, u"/api/v3/folders/999999"_s});
        QCOMPARE(absent.status, 1);
        QVERIFY2(absent.out.contains("\"error\""), absent.out.constData());
        const Run made
            = scriptix(place + QStringList{u"POST"_s, u"/api/v3/folders"_s, u"--data"_s, uR"({"name":"A"})"_s});
        QVERIFY2(made.status == 0, made.err.constData());
    }

    void filesThatAreNoRecordingAreRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text named .wav") << QByteArray("This is a shopping list, not a recording.\n");
        QTest::newRow("empty") << QByteArray();
    }
    void filesThatAreNoRecordingAreRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_dir->filePath(u"odd.wav"_s);
        write(path, bytes);
        const Run run = scriptix({u"--data"_s, m_dir->filePath(u"data"_s), u"upload"_s, path, u"--wait"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("odd.wav"), run.err.constData());
        QVERIFY2(run.err.size() > 30, run.err.constData());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
