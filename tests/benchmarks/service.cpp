#include <algorithm>
#include <atomic>
#include <cmath>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUrl>
#include <thread>

// The local service under load: a large list, many clients, idle half-open connections, a large upload beside small
// requests. Every case is one line of JSON; times are what a client over loopback sees.
//
//     service [--sessions N]
//
// The peer of the list is the same page read from the same database without a server, the peer of the other cases is
// the same requests on the service when nothing else goes on.

namespace {
using namespace Qt::StringLiterals;

constexpr double listLimitMs = 20;
constexpr double idleLimitMs = 200;
constexpr qint64 uploadBytes = 1024LL * 1024 * 1024;
constexpr qint64 chunkBytes = 50LL * 1024 * 1024;
const auto sessionPath = "/api/v3/speech-to-text/session"_ba;

void print(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

double percentile(QList<double> times, double part)
{
    if (times.isEmpty())
        return -1;
    std::sort(times.begin(), times.end());
    return times.at(qMin<qsizetype>(times.size() - 1, qsizetype(std::ceil(part * double(times.size()))) - 1));
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

/// One keep-alive connection with blocking calls, for a thread of its own.
class Connection
{
public:
    Connection(quint16 port, QByteArray token)
        : m_port(port)
        , m_token(std::move(token))
    {
    }

    /// The status; 0 when there was no answer.
    int send(const QByteArray &method, const QByteArray &path, const QByteArray &headers = {},
             const QByteArray &body = {})
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.connectToHost(u"127.0.0.1"_s, m_port);
            if (!m_socket.waitForConnected(10'000))
                return 0;
            m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        }
        const bool hasBody = !body.isEmpty() || method == "POST";
        m_socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
                       + "\r\nAuthorization: Bearer " + m_token + "\r\n" + headers
                       + (hasBody ? "Content-Length: " + QByteArray::number(body.size()) + "\r\n" : QByteArray())
                       + "\r\n");
        m_socket.write(body);
        return readAnswer();
    }
    const QByteArray &head() const { return m_head; }
    const QByteArray &body() const { return m_body; }

private:
    int readAnswer()
    {
        QByteArray text;
        while (!text.contains("\r\n\r\n")) {
            while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(30'000)) { }
            if (!m_socket.bytesAvailable() && !m_socket.waitForReadyRead(30'000))
                return 0;
            text += m_socket.readAll();
        }
        const qsizetype end = text.indexOf("\r\n\r\n");
        m_head = text.first(end);
        m_body = text.sliced(end + 4);
        const qsizetype length = m_head.toLower().indexOf("\r\ncontent-length:");
        const qsizetype wanted
            = length < 0 ? 0 : m_head.mid(length + 17, 20).trimmed().split('\r').first().toLongLong();
        while (m_body.size() < wanted) {
            if (!m_socket.bytesAvailable() && !m_socket.waitForReadyRead(30'000))
                return 0;
            m_body += m_socket.readAll();
        }
        return m_head.mid(9, 3).toInt();
    }

    quint16 m_port;
    QByteArray m_token;
    QTcpSocket m_socket;
    QByteArray m_head{};
    QByteArray m_body{};
};

struct Load
{
    QList<double> milliseconds{};
    int errors = 0;
};

Load repeat(Connection &connection, const QByteArray &path, int times)
{
    Load load;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        load.errors += connection.send("GET", path) == 200 ? 0 : 1;
        load.milliseconds << double(timer.nsecsElapsed()) / 1e6;
    }
    return load;
}

/// The best of three rounds: what else this computer does is not measured.
template <class Round>
Load quietest(Round round)
{
    Load best = round();
    for (int i = 0; i < 2; ++i) {
        Load next = round();
        next.errors += best.errors;
        const bool isBetter = percentile(next.milliseconds, 0.99) < percentile(best.milliseconds, 0.99);
        best.errors = next.errors;
        if (isBetter)
            best = next;
    }
    return best;
}

/// The program on a data directory; ends with this object.
class Service
{
public:
    explicit Service(const QString &dataDir)
    {
        m_process.start(QCoreApplication::applicationDirPath() + u"/../scriptix-service"_s, {u"--data"_s, dataDir});
        m_process.waitForStarted();
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead(60'000))
            line += m_process.readAllStandardOutput();
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        port = quint16(QUrl(said["url"_L1].toString()).port());
        token = said["token"_L1].toString().toLatin1();
    }
    ~Service()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
    }
    bool isRunning() const { return !token.isEmpty(); }

    quint16 port = 0;
    QByteArray token{};

private:
    QProcess m_process;
};

QSqlDatabase openDatabase(const QString &dataDir)
{
    QSqlDatabase database
        = QSqlDatabase::contains() ? QSqlDatabase::database() : QSqlDatabase::addDatabase(u"QSQLITE"_s);
    if (!database.isOpen()) {
        database.setDatabaseName(dataDir + u"/workspace.sqlite"_s);
        database.open();
    }
    return database;
}

bool fill(const QString &dataDir, int sessions)
{
    QSqlDatabase database = openDatabase(dataDir);
    database.transaction();
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO sessions(id, filename, status, language, duration_ms, created, last_modified) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    static const QString states[] = {u"done"_s, u"new"_s, u"error"_s, u"created"_s};
    static const QString languages[] = {u"en"_s, u"nl"_s, u"de"_s, u"fr"_s, u"en-US"_s};
    const qint64 start = 1'770'000'000'000'000;
    for (int i = 0; i < sessions; ++i) {
        const quint32 mixed = quint32(i) * 2654435761U;
        insert.addBindValue(QString::number(i, 16).rightJustified(26, u'0'));
        insert.addBindValue(u"Meeting %1.mp3"_s.arg(mixed % 1'000'003));
        insert.addBindValue(states[mixed % 4]);
        insert.addBindValue(languages[mixed % 5]);
        insert.addBindValue(mixed % 7'200'000);
        insert.addBindValue(start + qint64(i) * 60'000'000);
        insert.addBindValue(start + qint64(mixed) * 1000);
        if (!insert.exec())
            return false;
    }
    return database.commit();
}

/// The page as SQLite gives it to anybody who asks it directly.
Load readDirectly(const QString &dataDir, const QString &column, int offset, int times)
{
    Load load;
    QSqlDatabase database = openDatabase(dataDir);
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        QSqlQuery count(u"SELECT count(*) FROM sessions WHERE organization_id = 1"_s, database);
        count.next();
        QSqlQuery page(
            u"SELECT * FROM sessions WHERE organization_id = 1 ORDER BY %1, seq LIMIT 25 OFFSET %2"_s.arg(column).arg(
                offset),
            database);
        while (page.next())
            load.errors += page.value(0).isNull() ? 1 : 0;
        load.milliseconds << double(timer.nsecsElapsed()) / 1e6;
    }
    return load;
}

void measureLists(const Service &service, const QString &dataDir, int sessions)
{
    const std::pair<QByteArray, QString> fields[] = {{"created_at", u"created"_s},
                                                     {"last_modified", u"last_modified"_s},
                                                     {"name", u"filename COLLATE NOCASE"_s},
                                                     {"duration", u"duration_ms"_s},
                                                     {"status", u"status"_s},
                                                     {"language", u"language COLLATE NOCASE"_s}};
    Connection connection(service.port, service.token);
    for (const auto &[field, column] : fields) {
        for (const int offset : {sessions - 25, sessions / 2}) {
            for (const QByteArray &direction : {"asc"_ba, "desc"_ba}) {
                const QByteArray path = sessionPath + "?limit=25&offset=" + QByteArray::number(offset)
                    + "&sort=" + field + "&direction=" + direction;
                repeat(connection, path, 20);
                const Load load = quietest([&] { return repeat(connection, path, 200); });
                const Load direct = quietest([&] { return readDirectly(dataDir, column, offset, 50); });
                const double p99 = percentile(load.milliseconds, 0.99);
                print({{u"case"_s, u"list"_s},
                       {u"sort"_s, QString::fromLatin1(field)},
                       {u"direction"_s, QString::fromLatin1(direction)},
                       {u"offset"_s, offset},
                       {u"sessions"_s, sessions},
                       {u"p50_ms"_s, rounded(percentile(load.milliseconds, 0.5))},
                       {u"p99_ms"_s, rounded(p99)},
                       {u"peer"_s, u"SQLite alone, LIMIT and OFFSET"_s},
                       {u"peer_p99_ms"_s, rounded(percentile(direct.milliseconds, 0.99))},
                       {u"ratio"_s, rounded(p99 / percentile(direct.milliseconds, 0.99))},
                       {u"limit_ms"_s, listLimitMs},
                       {u"errors"_s, load.errors},
                       {u"ok"_s, p99 < listLimitMs && load.errors == 0}});
            }
        }
    }
}

void measureClients(const Service &service)
{
    constexpr int clients = 64;
    constexpr int requests = 200;
    std::vector<Load> loads(clients);
    std::vector<std::thread> threads;
    QElapsedTimer timer;
    timer.start();
    for (Load &load : loads) {
        threads.emplace_back([&service, &load] {
            Connection connection(service.port, service.token);
            load = repeat(connection, sessionPath + "?limit=25", requests);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    Load all;
    for (const Load &load : loads) {
        all.milliseconds += load.milliseconds;
        all.errors += load.errors;
    }
    print({{u"case"_s, u"64 clients at once"_s},
           {u"requests"_s, clients * requests},
           {u"per_second"_s, std::round(clients * requests / seconds)},
           {u"p99_ms"_s, rounded(percentile(all.milliseconds, 0.99))},
           {u"errors"_s, all.errors},
           {u"limit_errors"_s, 0},
           {u"ok"_s, all.errors == 0}});
}

/// Connections that sent half a head and then nothing.
void measureHalfOpen(const Service &service)
{
    Connection connection(service.port, service.token);
    const QByteArray path = sessionPath + "?limit=25";
    repeat(connection, path, 50);
    const Load alone = repeat(connection, path, 1000);
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 400; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(u"127.0.0.1"_s, service.port);
        idle.back()->waitForConnected(5000);
        idle.back()->write("GET /api/v3/account/me HTTP/1.1\r\nHost: 127");
        idle.back()->waitForBytesWritten(1000);
    }
    const Load load = repeat(connection, path, 1000);
    const qsizetype open = std::count_if(idle.begin(), idle.end(), [](const auto &socket) {
        socket->waitForReadyRead(0);
        return socket->state() == QAbstractSocket::ConnectedState;
    });
    const double p99 = percentile(load.milliseconds, 0.99);
    const double peer = percentile(alone.milliseconds, 0.99);
    print({{u"case"_s, u"400 idle half-open connections"_s},
           {u"still_open"_s, open},
           {u"p99_ms"_s, rounded(p99)},
           {u"peer"_s, u"without them"_s},
           {u"peer_p99_ms"_s, rounded(peer)},
           {u"ratio"_s, rounded(p99 / peer)},
           {u"limit_ms"_s, idleLimitMs},
           {u"errors"_s, load.errors},
           {u"ok"_s, p99 < idleLimitMs && load.errors == 0}});
}

/// Seconds of a whole upload; negative when it failed.
double upload(const Service &service)
{
    Connection connection(service.port, service.token);
    const QByteArray chunk(chunkBytes, 'x');
    QElapsedTimer timer;
    timer.start();
    if (connection.send("POST", "/api/v3/files/",
                        "Tus-Resumable: 1.0.0\r\nUpload-Length: " + QByteArray::number(uploadBytes)
                            + "\r\nUpload-Metadata: language ZW4=,document_type ZG9jdW1lbnQ=,filename YS53YXY=\r\n")
        != 201)
        return -1;
    const QByteArray head = connection.head();
    const qsizetype at = head.toLower().indexOf("\r\nlocation:");
    const QByteArray path
        = QUrl(QString::fromLatin1(head.mid(at + 11, 500).split('\r').first().trimmed())).path().toLatin1();
    for (qint64 offset = 0; offset < uploadBytes; offset += chunkBytes) {
        const QByteArray headers
            = "Tus-Resumable: 1.0.0\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: "
            + QByteArray::number(offset) + "\r\n";
        const QByteArray part = chunk.first(qMin(chunkBytes, uploadBytes - offset));
        if (connection.send("PATCH", path, headers, part) != 204)
            return -1;
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

void measureUpload(const Service &service)
{
    const double alone = upload(service);
    std::atomic<double> seconds = 0;
    std::thread sender([&] { seconds = upload(service); });
    Connection connection(service.port, service.token);
    Load during;
    int total = 0;
    while (seconds == 0) { // at least the 1,000, and until the upload has ended
        const Load some = repeat(connection, sessionPath + "?limit=25", 50);
        during.milliseconds += some.milliseconds;
        during.errors += some.errors;
        total += 50;
    }
    sender.join();
    const Load after = repeat(connection, sessionPath + "?limit=25", qMax(0, 1000 - total));
    during.errors += after.errors;
    const double p99 = percentile(during.milliseconds, 0.99);
    print({{u"case"_s, u"1 GiB by tus beside small requests"_s},
           {u"megabytes_per_second"_s, std::round(double(uploadBytes) / 1e6 / seconds)},
           {u"peer"_s, u"the upload alone"_s},
           {u"peer_megabytes_per_second"_s, std::round(double(uploadBytes) / 1e6 / alone)},
           {u"ratio"_s, rounded(seconds / alone)},
           {u"requests"_s, total},
           {u"p99_ms"_s, rounded(p99)},
           {u"limit_ms"_s, idleLimitMs},
           {u"errors"_s, during.errors},
           {u"ok"_s, alone > 0 && seconds > 0 && p99 < idleLimitMs && during.errors == 0}});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"sessions"_s, u"Sessions in the store (100000)."_s, u"N"_s, u"100000"_s});
    parser.process(application);
    const int sessions = parser.value(u"sessions"_s).toInt();
    QTemporaryDir dir;
    const QString dataDir = dir.filePath(u"workspace"_s);
    if (Service first(dataDir); !first.isRunning())
        qFatal("the service did not start");
    if (!fill(dataDir, sessions))
        qFatal("the store could not be filled");
    const Service service(dataDir);
    if (!service.isRunning())
        qFatal("the service did not start again");
    measureLists(service, dataDir, sessions);
    measureClients(service);
    measureHalfOpen(service);
    measureUpload(service);
    return 0;
}
