#include "api/upload.h"
#include "api/networktransport.h"
#include <algorithm>
#include <cmath>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextStream>

// Uploads 1 GiB by tus over loopback and compares with tus-js-client at the same chunk size against the same server.
// Client and peer run in processes of their own, so that memory is theirs alone.
//
//     upload [--npm DIR] [--rounds N] [URL]
//
// DIR has node_modules/tus-js-client (npm install tus-js-client@4.3.1), also from SCRIPTIX_NPM. Without URL (the
// server's address, no path) a server of our own takes the bytes and throws them away.

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 fileBytes = 1024LL * 1024 * 1024;
constexpr qint64 chunkBytes = 50LL * 1024 * 1024;
constexpr double wallLimit = 1.3;
constexpr double memoryLimitMb = 64;

struct Run
{
    double seconds = -1;
    double megabytes = 0; ///< peak resident memory
};

/// Peak resident memory of this process.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void print(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// One connection of the sink: reads requests, keeps only the count of their bytes.
class SinkConnection : public QObject
{
public:
    SinkConnection(QTcpSocket *socket, qint64 &stored)
        : QObject(socket)
        , m_socket(socket)
        , m_stored(stored)
    {
        connect(socket, &QTcpSocket::readyRead, this, &SinkConnection::read);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

private:
    void read()
    {
        while (m_socket->bytesAvailable() > 0) {
            if (m_left > 0) {
                const qint64 got = m_socket->read(m_scratch.data(), qMin<qint64>(m_left, m_scratch.size()));
                m_left -= got;
                m_stored += got;
                if (m_left == 0)
                    reply("204 No Content", "Upload-Offset: " + QByteArray::number(m_stored) + "\r\n");
                continue;
            }
            const QByteArray ahead = m_socket->peek(16 * 1024);
            const qsizetype end = ahead.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            m_socket->read(end + 4);
            request(ahead.first(end));
        }
    }

    void request(const QByteArray &head)
    {
        const QByteArray lower = head.toLower();
        const qsizetype at = lower.indexOf("\r\ncontent-length:");
        const qint64 length = at < 0 ? 0 : lower.sliced(at + 17).split('\r').first().trimmed().toLongLong();
        if (head.startsWith("PATCH")) {
            m_left = length;
        } else if (head.startsWith("POST")) {
            m_stored = 0;
            reply("201 Created", "Location: /api/v3/files/1\r\n");
        } else if (head.startsWith("HEAD")) {
            reply("200 OK",
                  "Upload-Offset: " + QByteArray::number(m_stored)
                      + "\r\nUpload-Length: " + QByteArray::number(fileBytes) + "\r\n");
        } else {
            reply("200 OK", {}, R"({"result":{"session_id":"1","metadata":{}}})");
        }
    }

    void reply(const QByteArray &status, const QByteArray &headers, const QByteArray &body = {})
    {
        m_socket->write("HTTP/1.1 " + status + "\r\nTus-Resumable: 1.0.0\r\n" + headers
                        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QTcpSocket *m_socket;
    qint64 &m_stored;
    qint64 m_left = 0;
    QByteArray m_scratch = QByteArray(256 * 1024, Qt::Uninitialized);
};

int runSink()
{
    QTcpServer server;
    qint64 stored = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            new SinkConnection(socket, stored);
        }
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QTextStream(stdout) << u"http://127.0.0.1:%1"_s.arg(server.serverPort()) << Qt::endl;
    return QCoreApplication::exec();
}

int runClient(const QUrl &url, const QString &path)
{
    api::NetworkTransport transport;
    api::Client client(url, &transport);
    client.setCredentials({api::Credentials::Kind::ApiToken, qgetenv("SCRIPTIX_TOKEN")});
    api::Upload upload(client, path, {.language = u"en"_s, .filename = u"big.wav"_s});
    upload.setChunkSize(chunkBytes);
    QElapsedTimer clock;
    QObject::connect(&upload, &api::Upload::finished, &upload, [&] {
        print({{u"seconds"_s, double(clock.nsecsElapsed()) / 1e9}, {u"megabytes"_s, peakMegabytes()}});
        QCoreApplication::exit(0);
    });
    QObject::connect(&upload, &api::Upload::failed, &upload, [](const api::Error &error) {
        QTextStream(stderr) << error.message << ' ' << error.detail << Qt::endl;
        QCoreApplication::exit(1);
    });
    clock.start();
    upload.start();
    return QCoreApplication::exec();
}

constexpr const char *peerScript = R"js(
const tus = require('tus-js-client'), fs = require('fs'), { performance } = require('perf_hooks');
const [,, endpoint, file, chunk] = process.argv;
const headers = process.env.SCRIPTIX_TOKEN ? { Authorization: 'Bearer ' + process.env.SCRIPTIX_TOKEN } : {};
const started = performance.now();
new tus.Upload(fs.createReadStream(file), {
    endpoint, headers, chunkSize: Number(chunk), uploadSize: fs.statSync(file).size,
    metadata: { language: 'en', document_type: 'document', filename: 'big.wav' },
    onError: e => { console.error(String(e)); process.exit(1); },
    onSuccess: () => {
        console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000,
                                     megabytes: process.resourceUsage().maxRSS / 1024 }));
        process.exit(0);
    },
}).start();
)js";

Run run(const QString &program, const QStringList &arguments, const QString &directory = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!directory.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, directory + u"/node_modules"_s);
        process.setProcessEnvironment(environment);
    }
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        return {};
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {result.value("seconds"_L1).toDouble(-1), result.value("megabytes"_L1).toDouble()};
}

Run median(QList<Run> runs)
{
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.seconds < b.seconds; });
    return runs.value(runs.size() / 2);
}

/// Prints one result; whether it keeps its limit.
bool report(const QString &name, const QString &unit, double value, double peer, double ratio, double limit,
            bool isKept)
{
    const auto number = [](double n) { return n < 0 ? QJsonValue() : QJsonValue(std::round(n * 1000) / 1000); };
    print({{u"case"_s, name},
           {u"value"_s, number(value)},
           {u"unit"_s, unit},
           {u"peer"_s, number(peer)},
           {u"ratio"_s, number(ratio)},
           {u"limit"_s, limit}});
    return isKept;
}

int compare(const QString &url, const QString &npm, int rounds)
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"big.wav"_s);
    const QString script = directory.filePath(u"peer.cjs"_s);
    QFile file(path);
    QFile peer(script);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(fileBytes) || !peer.open(QIODevice::WriteOnly)
        || peer.write(peerScript) < 0) {
        QTextStream(stderr) << "cannot write to " << directory.path() << Qt::endl;
        return 2;
    }
    file.close();
    peer.close();

    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const bool hasPeer = !node.isEmpty() && QFile::exists(npm + u"/node_modules/tus-js-client"_s);
    if (!hasPeer)
        QTextStream(stderr) << "no peer: node or DIR/node_modules/tus-js-client was not found" << Qt::endl;
    QList<Run> ours;
    QList<Run> theirs;
    for (int i = 0; i < rounds; ++i) {
        ours.append(run(QCoreApplication::applicationFilePath(), {u"--client"_s, url, path}));
        if (hasPeer)
            theirs.append(run(node, {script, url + u"/api/v3/files/"_s, path, QString::number(chunkBytes)}, npm));
    }
    const auto failed = [](const Run &run) { return run.seconds < 0; };
    if (std::any_of(ours.begin(), ours.end(), failed) || std::any_of(theirs.begin(), theirs.end(), failed)) {
        QTextStream(stderr) << "an upload failed" << Qt::endl;
        return 1;
    }
    const Run mine = median(ours);
    const Run other = hasPeer ? median(theirs) : Run{};
    const double ratio = hasPeer ? mine.seconds / other.seconds : -1;
    double memory = 0;
    for (const Run &one : ours)
        memory = std::max(memory, one.megabytes);
    bool isGood = report(u"upload 1 GiB in 50 MiB chunks, against tus-js-client"_s, u"s"_s, mine.seconds, other.seconds,
                         ratio, wallLimit, ratio <= wallLimit);
    isGood &= report(u"upload 1 GiB, peak memory of the client"_s, u"MB"_s, memory, hasPeer ? other.megabytes : -1,
                     hasPeer ? memory / other.megabytes : -1, memoryLimitMb, memory < memoryLimitMb);
    return isGood ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--sink")
        return runSink();
    if (arguments.value(1) == u"--client")
        return runClient(QUrl(arguments.value(2)), arguments.value(3));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption(
        {u"npm"_s, u"Folder with node_modules/tus-js-client."_s, u"DIR"_s, qEnvironmentVariable("SCRIPTIX_NPM")});
    parser.addOption({u"rounds"_s, u"How often; the median counts."_s, u"N"_s, u"3"_s});
    parser.addPositionalArgument(u"URL"_s, u"A tus server; without it one that discards all."_s);
    parser.process(app);

    QProcess sink;
    QString url = parser.positionalArguments().value(0);
    if (url.isEmpty()) {
        sink.start(QCoreApplication::applicationFilePath(), {u"--sink"_s});
        if (!sink.waitForReadyRead(10'000))
            return 2;
        url = QString::fromLatin1(sink.readLine().trimmed());
    }
    const int result = compare(url, parser.value(u"npm"_s), parser.value(u"rounds"_s).toInt());
    sink.kill();
    sink.waitForFinished();
    return result;
}
