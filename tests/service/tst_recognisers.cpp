#include "app/service/recogniser/child.h"
#include "app/service/recogniser/engines.h"
#include "app/service/recogniser/vosk.h"
#include "app/service/recogniser/whispercpp.h"
#include <csignal>
#include <cstdio>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#include <unistd.h>

using namespace service;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The recognisers as they run: choice, child processes, and the programs that a user may have.
class RecognisersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void choosesByLanguage();
    void saysWhatToInstall();
    void givesTheChildItsInput();
    void yieldsToEverythingElse();
    void givesTheChildNoFilesOfOurs();
    void tellsWhyAChildFailed_data();
    void tellsWhyAChildFailed();
    void endsACancelledChildSoon();
    void endsTheChildWhenThisProcessIsKilled();
    void drivesWhisper();
    void drivesVosk();

private:
    void install(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_dir{};
    QByteArray m_path{};
    std::atomic_bool m_cancel = false;
};

namespace {

class FakeRecogniser : public Recogniser
{
public:
    FakeRecogniser(QString name, QStringList languages, bool available, bool detects = false)
        : m_name(std::move(name))
        , m_languages(std::move(languages))
        , m_available(available)
        , m_detects(detects)
    {
    }
    QString name() const override { return m_name; }
    tl::expected<void, QString> available() const override
    {
        if (m_available)
            return {};
        return tl::unexpected(u"Install "_s + m_name);
    }
    QStringList languages() const override { return m_languages; }
    bool detectsLanguage() const override { return m_detects; }
    tl::expected<Utterances, QString> transcribe(const QString &, const QString &, const std::function<void(double)> &,
                                                 const std::atomic_bool &) const override
    {
        return Utterances{};
    }

private:
    QString m_name;
    QStringList m_languages;
    bool m_available;
    bool m_detects;
};

Engines engines(bool whisper, bool sphinx)
{
    std::vector<std::unique_ptr<Recogniser>> all;
    all.push_back(std::make_unique<FakeRecogniser>(u"Any"_s, QStringList{u"*"_s}, whisper, true));
    all.push_back(std::make_unique<FakeRecogniser>(u"English"_s, QStringList{u"en"_s}, sphinx));
    return Engines(std::move(all));
}

bool isAlive(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

} // namespace

void RecognisersTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    m_cancel = false;
}

void RecognisersTest::cleanup()
{
    qputenv("PATH", m_path);
    qunsetenv("PYTHONPATH");
}

void RecognisersTest::install(const QString &name, const QByteArray &content)
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", QFile::encodeName(m_dir->path()) + ':' + m_path);
}

void RecognisersTest::choosesByLanguage()
{
    const Engines both = engines(true, true);
    QCOMPARE((*both.forLanguage(u"en-US"_s))->name(), u"Any"_s);
    QCOMPARE((*both.forLanguage(QString()))->name(), u"Any"_s);
    const Engines one = engines(false, true);
    QCOMPARE((*one.forLanguage(u"en"_s))->name(), u"English"_s);
    QCOMPARE((*one.forLanguage(u"en_GB"_s))->name(), u"English"_s);
    QCOMPARE((*one.forLanguage(u"auto"_s))->name(), u"English"_s);
    QCOMPARE(one.languages(), QStringList{u"en"_s});
    QVERIFY(!one.forLanguage(u"de"_s));
}

void RecognisersTest::saysWhatToInstall()
{
    const auto german = engines(false, true).forLanguage(u"de-AT"_s);
    QVERIFY(german.error().contains(u"German"_s));
    QVERIFY(german.error().contains(u"Install Any"_s));
    const auto nothing = engines(false, false).forLanguage(u"en"_s);
    QVERIFY(nothing.error().contains(u"no speech recogniser"_s));
    QVERIFY(nothing.error().contains(u"Install English"_s));
    QVERIFY(engines(true, true).forLanguage(u"en-pumps-100001"_s).error().contains(u"en-pumps-100001"_s));
    QVERIFY(engines(false, true).forLanguage(u"\"><img>"_s).error().contains(u"understands"_s));
    qputenv("PATH", "/nowhere");
    const Engines installed = Engines::installed(m_dir->path());
    const QString text = installed.forLanguage(u"en"_s).error();
    QVERIFY(text.contains(u"apt install pocketsphinx pocketsphinx-en-us"_s));
    QVERIFY(text.contains(m_dir->filePath(u"whisper"_s)));
    QVERIFY(installed.languages().isEmpty());
}

void RecognisersTest::givesTheChildItsInput()
{
    int pieces = 50;
    QByteArray output;
    const ChildRun run{.program = u"/bin/cat"_s,
                       .input = [&] { return pieces-- > 0 ? QByteArray(100'000, 'x') : QByteArray(); },
                       .output = [&](const QByteArray &bytes) { output += bytes; }};
    QVERIFY(runChild(run, m_cancel));
    QCOMPARE(output, QByteArray(5'000'000, 'x'));
}

void RecognisersTest::yieldsToEverythingElse()
{
    QByteArray output;
    const ChildRun run{.program = u"/bin/sh"_s,
                       .arguments = {u"-c"_s, u"nice; echo problem >&2"_s},
                       .output = [&](const QByteArray &bytes) { output += bytes; },
                       .errors = [&](const QByteArray &bytes) { output += bytes; }};
    QVERIFY(runChild(run, m_cancel));
    QVERIFY(output.contains("19\n"));
    QVERIFY(output.contains("problem\n"));
}

void RecognisersTest::givesTheChildNoFilesOfOurs()
{
    const int forgotten = ::dup(STDOUT_FILENO); // dup() clears the mark
    QVERIFY(forgotten > STDERR_FILENO);
    QByteArray output;
    const ChildRun run{.program = u"/bin/sh"_s,
                       .arguments = {u"-c"_s, u"[ -e /proc/$$/fd/%1 ] && echo open || echo closed"_s.arg(forgotten)},
                       .output = [&](const QByteArray &bytes) { output += bytes; }};
    QVERIFY(runChild(run, m_cancel));
    ::close(forgotten);
    QCOMPARE(output, "closed\n");
}

void RecognisersTest::tellsWhyAChildFailed_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("part");
    QTest::newRow("missing") << u"/nowhere/recogniser"_s << QString() << u"cannot be started"_s;
    QTest::newRow("status") << u"/bin/sh"_s << u"echo first >&2; echo 'no such model' >&2; exit 3"_s
                            << u"no such model"_s;
    QTest::newRow("crash") << u"/bin/sh"_s << u"kill -SEGV $$"_s << u"crashed"_s;
    QTest::newRow("deaf") << u"/bin/sh"_s << u"exec <&-; exit 4"_s << u"ended with an error"_s;
}

void RecognisersTest::tellsWhyAChildFailed()
{
    QFETCH(QString, program);
    QFETCH(QString, command);
    QFETCH(QString, part);
    int pieces = 20;
    const auto done = runChild({.program = program,
                                .arguments = {u"-c"_s, command},
                                .input = [&] { return pieces-- > 0 ? QByteArray(100'000, 'x') : QByteArray(); }},
                               m_cancel);
    QVERIFY(!done);
    QVERIFY2(done.error().contains(part), qPrintable(done.error()));
}

void RecognisersTest::endsACancelledChildSoon()
{
    QByteArray output;
    const auto done = runChild({.program = u"/bin/sh"_s,
                                .arguments = {u"-c"_s, u"trap '' TERM; echo $$; while :; do sleep 1; done"_s},
                                .output =
                                    [&](const QByteArray &bytes) {
                                        output += bytes;
                                        m_cancel = true;
                                    }},
                               m_cancel);
    QVERIFY(!done);
    QVERIFY(done.error().isEmpty());
    QVERIFY(output.toLongLong() > 0);
    QVERIFY(!isAlive(output.toLongLong()));
}

/// This program as a second process starts a child and is killed; see main().
void RecognisersTest::endsTheChildWhenThisProcessIsKilled()
{
    QProcess second;
    second.start(QCoreApplication::applicationFilePath(), {u"--start-child"_s});
    QVERIFY(second.waitForReadyRead());
    const qint64 child = second.readLine().toLongLong();
    QVERIFY(child > 0);
    QVERIFY(isAlive(child));
    second.kill();
    QVERIFY(second.waitForFinished());
    QTRY_VERIFY(!isAlive(child));
}

void RecognisersTest::drivesWhisper()
{
    const QString models = m_dir->filePath(u"models"_s);
    QVERIFY(QDir().mkpath(models));
    const WhisperCpp whisper(models);
    QVERIFY(!whisper.isAvailable());
    QVERIFY(QFile(models + u"/ggml-small.bin"_s).open(QIODevice::WriteOnly));
    QVERIFY(!whisper.isAvailable());
    // Answers as whisper-cli does, and notes how it was called.
    install(u"whisper-cli"_s,
            "#!/bin/sh\necho \"$*\" > \"$(dirname \"$0\")/called\"\n"
            "while [ \"$1\" != -of ]; do shift; done\n"
            "echo 'whisper_print_progress_callback: progress =  50%' >&2\n"
            "cp " TEST_DATA "/recogniser/whisper.json \"$2.json\"\n");
    QVERIFY(whisper.isAvailable());
    QCOMPARE(whisper.languages(), QStringList{u"*"_s});
    QList<double> progress;
    const auto result = whisper.transcribe(
        QStringLiteral(TEST_DATA "/speech/kal16.wav"), u"de"_s, [&](double part) { progress.append(part); }, m_cancel);
    QVERIFY2(result, result ? "" : qPrintable(result.error()));
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->at(0).words.at(2).text, u"man's"_s);
    QCOMPARE(progress, QList<double>{0.5});
    QFile called(m_dir->filePath(u"called"_s));
    QVERIFY(called.open(QIODevice::ReadOnly));
    const QByteArray line = called.readAll();
    QVERIFY2(line.contains("-m " + QFile::encodeName(models) + "/ggml-small.bin") && line.contains("-l de -ojf"), line);
    QCOMPARE(QDir(m_dir->path()).entryList({u"*pieces*"_s}, QDir::Dirs).size(), 0);
    QVERIFY(QFile::rename(models + u"/ggml-small.bin"_s, models + u"/ggml-base.en.bin"_s));
    QCOMPARE(whisper.languages(), QStringList{u"en"_s});
    QVERIFY(!whisper.detectsLanguage());
}

void RecognisersTest::drivesVosk()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    QVERIFY(QDir(m_dir->path()).mkpath(u"models/vosk-model-small-en-us-0.15"_s));
    const Vosk vosk(m_dir->filePath(u"models"_s));
    QVERIFY(!vosk.isAvailable());
    install(u"vosk-transcriber"_s, "#!" + QFile::encodeName(python) + "\n");
    // The library's interface, with an answer that tells how much sound arrived.
    install(u"vosk.py"_s,
            "import json\ndef SetLogLevel(level): pass\n"
            "class Model:\n def __init__(self, path): assert path.endswith('vosk-model-small-en-us-0.15')\n"
            "class KaldiRecognizer:\n"
            " def __init__(self, model, rate): self.bytes = 0\n"
            " def SetWords(self, on): assert on\n"
            " def AcceptWaveform(self, data): self.bytes += len(data); return self.bytes == 8000\n"
            " def Result(self): return json.dumps({'result': [{'conf': 1.0, 'start': 0.1, 'end': 0.2, 'word': "
            "'first'}], 'text': 'first'}, indent=2)\n"
            " def FinalResult(self): return json.dumps({'result': [{'conf': 0.5, 'start': 2.0, 'end': 2.5, 'word': "
            "str(self.bytes)}]})\n");
    qputenv("PYTHONPATH", QFile::encodeName(m_dir->path()));
    QVERIFY(vosk.isAvailable());
    double progress = 0;
    const auto result = vosk.transcribe(
        QStringLiteral(TEST_DATA "/speech/kal16.wav"), u"en"_s, [&](double part) { progress = part; }, m_cancel);
    QVERIFY2(result, result ? "" : qPrintable(result.error()));
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->at(0).words.at(0).text, u"first"_s);
    QCOMPARE(result->at(1).words.at(0).text,
             QString::number(QFileInfo(QStringLiteral(TEST_DATA "/speech/kal16.wav")).size() - 44));
    QVERIFY(progress > 0.9);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--start-child"_s)) {
        const std::atomic_bool never = false;
        const auto tell = [](const QByteArray &pid) {
            std::fputs(pid.constData(), stdout);
            std::fflush(stdout);
        };
        // In a thread, as the service does it.
        std::thread([&] {
            (void)runChild(
                {.program = u"/bin/sh"_s, .arguments = {u"-c"_s, u"echo $$; exec sleep 600"_s}, .output = tell}, never);
        }).join();
        return 0;
    }
    RecognisersTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recognisers.moc"
