#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The program from outside: its command line, its end, and a second start on the same folder.
class TestProgram : public QObject
{
    Q_OBJECT
private slots:
    void tellsItsVersionAndOptionsWithoutADisplay();
    void refusesUnknownOptions();
    void paintsAtEveryStart();
    void endsCleanlyWhenTerminated();
    void aSecondStartHandsOverAndEnds();
    void aSecondStartSaysThatTheFirstDoesNotAnswer();
    void startsAgainAfterBeingKilled();
    void keepsItsFolderPrivate();

private:
    struct Result
    {
        int code = -1;
        QString out{};
        QString err{};
    };
    static Result run(const QStringList &arguments, const QString &platform = u"offscreen"_s);
    static void start(QProcess &process, const QString &folder);
};

namespace {
const QString program = QStringLiteral(PROGRAMS "/scriptix-desktop");
constexpr int patience = 30'000;

QProcessEnvironment environment(const QString &platform)
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert(u"QT_QPA_PLATFORM"_s, platform);
    return result;
}
} // namespace

TestProgram::Result TestProgram::run(const QStringList &arguments, const QString &platform)
{
    QProcess process;
    process.setProcessEnvironment(environment(platform));
    process.start(program, arguments);
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// Comes back when the local service serves, which begins after the first paint.
void TestProgram::start(QProcess &process, const QString &folder)
{
    process.setProcessEnvironment(environment(u"offscreen"_s));
    process.start(program, {u"--data"_s, folder});
    QVERIFY(process.waitForStarted(patience));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/token"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/desktop.lock"_s), patience);
}

void TestProgram::tellsItsVersionAndOptionsWithoutADisplay()
{
    const Result version = run({u"--version"_s}, u"xcb"_s);
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out.trimmed(), u"scriptix-desktop "_s + QStringLiteral(SCRIPTIX_VERSION));
    const Result help = run({u"--help"_s}, u"xcb"_s);
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"--data"_s) && help.out.contains(u"FILE|LINK"_s));
}

void TestProgram::refusesUnknownOptions()
{
    const Result result = run({u"--nonsense"_s});
    QCOMPARE(result.code, 2);
    QVERIFY(result.err.contains(u"nonsense"_s));
}

void TestProgram::paintsAtEveryStart()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 20; ++i) { // a race between what is read while the program starts shows in one of several
        QProcess process;
        QProcessEnvironment settings = environment(u"offscreen"_s);
        settings.insert(u"SCRIPTIX_QUIT_AFTER_FIRST_PAINT"_s, u"1"_s);
        process.setProcessEnvironment(settings);
        process.start(program, {u"--data"_s, folder.path()});
        QVERIFY2(process.waitForFinished(patience), qPrintable(QString::number(i)));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
        QVERIFY2(!said.contains("main() thread"), said.constData());
    }
}

void TestProgram::endsCleanlyWhenTerminated()
{
    const QTemporaryDir folder;
    QProcess process;
    start(process, folder.path());
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QFile settings(folder.filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(settings.readAll().contains("geometry"));
    QVERIFY(!QFile::exists(folder.filePath(u"desktop.lock"_s)));
}

void TestProgram::aSecondStartHandsOverAndEnds()
{
    const QTemporaryDir folder;
    QProcess process;
    start(process, folder.path());
    QCOMPARE(run({u"--data"_s, folder.path(), u"a recording.mp3"_s}).code, 0);
    QCOMPARE(process.state(), QProcess::Running);
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
}

void TestProgram::aSecondStartSaysThatTheFirstDoesNotAnswer()
{
    const QTemporaryDir folder;
    QProcess process;
    start(process, folder.path());
    QCOMPARE(::kill(pid_t(process.processId()), SIGSTOP), 0);
    const Result second = run({u"--data"_s, folder.path()});
    QCOMPARE(::kill(pid_t(process.processId()), SIGCONT), 0);
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains(u"Another program uses the folder "_s + folder.path()), qPrintable(second.err));
    QVERIFY2(second.err.contains(u"choose another folder with --data"_s), qPrintable(second.err));
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
}

void TestProgram::startsAgainAfterBeingKilled()
{
    const QTemporaryDir folder;
    QProcess killed;
    start(killed, folder.path());
    killed.kill();
    QVERIFY(killed.waitForFinished(patience));
    QVERIFY(QFile::remove(folder.filePath(u"token"_s)));
    QProcess again;
    start(again, folder.path());
    QCOMPARE(again.state(), QProcess::Running);
    again.terminate();
    QVERIFY(again.waitForFinished(patience));
    QCOMPARE(again.exitCode(), 0);
}

void TestProgram::keepsItsFolderPrivate()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"workspace"_s);
    QProcess process;
    start(process, folder);
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        QVERIFY2(!(entry.permissions() & others), qPrintable(entry.fileName()));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
