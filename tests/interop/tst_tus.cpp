#include "tests/interop/npmfolder.h"
#include "tests/support/serviceprocess.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 20;
constexpr qint64 fileBytes = 20LL * 1024 * 1024;
constexpr int longestFlightMs = 40; ///< how long bytes flow before a kill, at most
constexpr int patienceMs = 30'000;

QByteArray sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A process whose lines on stdout say how far it is.
class Program
{
public:
    Program(const QString &program, const QStringList &arguments)
        : m_program(program)
        , m_arguments(arguments)
    {
    }
    ~Program() { kill(); }

    bool start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(m_program, m_arguments);
        return m_process->waitForStarted(patienceMs);
    }
    /// Waits until it says that more bytes are on their way than it said before; false when it says anything else.
    bool sendsMore()
    {
        bool isNumber = true;
        qint64 before = std::numeric_limits<qint64>::max(); // after a break it begins with less
        while (isNumber) {
            const qint64 sent = line().toLongLong(&isNumber);
            if (isNumber && sent > before)
                return true;
            before = sent;
        }
        return false;
    }
    /// The next line, without its end; empty when there is none in time.
    QByteArray line()
    {
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(patienceMs))
                return {};
        }
        return m_process->readLine().trimmed();
    }
    void kill()
    {
        if (!m_process)
            return;
        m_process->kill();
        m_process->waitForFinished(patienceMs);
    }
    /// Whether it ends by itself now, well.
    bool finishes()
    {
        return m_process->waitForFinished(patienceMs) && m_process->exitStatus() == QProcess::NormalExit
            && m_process->exitCode() == 0;
    }
    void forget() { m_process->readAllStandardOutput(); }
    bool isRunning() const { return m_process->state() == QProcess::Running; }
    QByteArray complaint() const { return m_process->readAllStandardError(); }

private:
    QString m_program;
    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process{};
};

/// Somewhere that takes uploads.
class Receiver
{
public:
    virtual ~Receiver() = default;
    virtual bool start() = 0; ///< at the same address every time
    virtual void kill() = 0;
    virtual QString url() const = 0;
    virtual QString token() const = 0;
    virtual QString folder() const = 0; ///< where the bytes end up
};

class OurService : public Receiver
{
public:
    bool start() override { return m_service.start({u"--no-sample"_s}); }
    void kill() override { m_service.kill(); }
    QString url() const override { return m_service.url().toString(); }
    QString token() const override { return QString::fromLatin1(m_service.token()); }
    QString folder() const override { return m_service.dataDir(); }

private:
    support::ServiceProcess m_service;
};

class TheirServer : public Receiver
{
public:
    explicit TheirServer(const NpmFolder &npm)
        : m_npm(npm)
    {
    }
    bool start() override
    {
        m_process = std::make_unique<Program>(m_npm.node(),
                                              QStringList{m_npm.script(u"server.mjs"_s), m_port, m_folder.path()});
        if (!m_process->start())
            return false;
        m_port = QString::fromLatin1(m_process->line());
        return !m_port.isEmpty();
    }
    void kill() override { m_process->kill(); }
    QString url() const override { return u"http://127.0.0.1:"_s + m_port; }
    QString token() const override { return u"anybody"_s; }
    QString folder() const override { return m_folder.path(); }

private:
    const NpmFolder &m_npm;
    QTemporaryDir m_folder{};
    QString m_port = u"0"_s;
    std::unique_ptr<Program> m_process{};
};

/// The files below `folder` of the size of the one that was sent.
QStringList arrivals(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (it.fileInfo().size() == fileBytes)
            found << path;
    }
    return found;
}

} // namespace

/// Uploads between our programs and those of the tus project, either of which ends at the worst moment.
class TestTus : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void arrivesByteForByte_data();
    void arrivesByteForByte();

private:
    std::unique_ptr<Receiver> receiver(bool isOurs);
    std::unique_ptr<Program> sender(bool isOurs, const Receiver &receiver, const QString &ticket);
    void killSender(Program &sender);
    void killReceiver(Program &sender, Receiver &receiver);

    NpmFolder m_npm{u"" INTEROP_SOURCES ""_s, u"" INTEROP_FOLDER ""_s};
    QTemporaryDir m_dir{};
    QString m_path{};
    QByteArray m_hash{};
};

void TestTus::initTestCase()
{
    if (!m_npm.install()) {
        if (m_npm.isMissing())
            QSKIP(qPrintable(u"NOTHING WAS UPLOADED TO OR FROM THE TUS PROJECT'S PROGRAMS: "_s + m_npm.problem()));
        QFAIL(qPrintable(m_npm.problem()));
    }
    QByteArray bytes(fileBytes, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    m_path = m_dir.filePath(u"interop.bin"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    m_hash = sha256(m_path);
}

std::unique_ptr<Receiver> TestTus::receiver(bool isOurs)
{
    if (isOurs)
        return std::make_unique<OurService>();
    return std::make_unique<TheirServer>(m_npm);
}

std::unique_ptr<Program> TestTus::sender(bool isOurs, const Receiver &receiver, const QString &ticket)
{
    const QStringList arguments{receiver.url(), receiver.token(), m_path, ticket};
    if (isOurs)
        return std::make_unique<Program>(u"" INTEROP_UPLOADER ""_s, arguments);
    return std::make_unique<Program>(m_npm.node(), QStringList{m_npm.script(u"client.mjs"_s)} + arguments);
}

void TestTus::killSender(Program &sender)
{
    sender.kill();
    QVERIFY(sender.start());
}

void TestTus::killReceiver(Program &sender, Receiver &receiver)
{
    receiver.kill();
    QVERIFY(receiver.start());
    sender.forget(); // what it said before
}

void TestTus::arrivesByteForByte_data()
{
    QTest::addColumn<bool>("isOurClient");
    QTest::addColumn<bool>("isServerKilled");
    QTest::newRow("tus-js-client, killed, to our service") << false << false;
    QTest::newRow("tus-js-client to our service, killed") << false << true;
    QTest::newRow("our client, killed, to @tus/server") << true << false;
    QTest::newRow("our client to @tus/server, killed") << true << true;
}

void TestTus::arrivesByteForByte()
{
    QFETCH(bool, isOurClient);
    QFETCH(bool, isServerKilled);
    const QTemporaryDir dir;
    const QString ticket = dir.filePath(u"ticket"_s);
    const auto to = receiver(!isOurClient);
    QVERIFY(to->start());
    const auto from = sender(isOurClient, *to, ticket);
    QVERIFY(from->start());
    QByteArray begun;
    for (int kill = 0; kill < kills; ++kill) {
        QVERIFY2(from->sendsMore(), "before kill " + QByteArray::number(kill) + ": " + from->complaint());
        if (kill == 0)
            begun = contents(ticket);
        QTest::qSleep(QRandomGenerator::global()->bounded(longestFlightMs)); // any moment, not a condition
        QVERIFY2(from->isRunning(), from->complaint());
        if (isServerKilled)
            killReceiver(*from, *to);
        else
            killSender(*from);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(from->finishes(), from->complaint());
    const QStringList files = arrivals(to->folder());
    QCOMPARE(files.size(), 1);
    QCOMPARE(sha256(files.first()), m_hash);
    QVERIFY(!begun.isEmpty());
    QCOMPARE(contents(ticket), begun); // it went on, and never began anew
}

QTEST_GUILESS_MAIN(TestTus)
#include "tst_tus.moc"
