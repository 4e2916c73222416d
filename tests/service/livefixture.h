#pragma once

#include "tests/service/httpfixture.h"
#include "tests/support/serviceprocess.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QWebSocket>

namespace service {

/// Messages of a stream, in the order in which they came.
class Messages : public QList<QJsonObject>
{
public:
    QList<QJsonObject> filter(const QString &key, const QJsonValue &value) const
    {
        QList<QJsonObject> found;
        std::copy_if(begin(), end(), std::back_inserter(found),
                     [&](const QJsonObject &message) { return message.value(key) == value; });
        return found;
    }
};

struct SpokenWord
{
    QString text{}; ///< small letters only
    qint64 start = 0; ///< ms
    qint64 stop = 0;
    double confidence = 0;
};

inline QString bareWord(const QString &text)
{
    QString result = text.toLower();
    result.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'\''; });
    return result;
}

/// A WebSocket client of live captions that remembers everything; knows nothing of the client under test.
class LiveClient
{
public:
    LiveClient(const QUrl &service, const QString &path, const QByteArray &token, const QByteArray &header = {})
    {
        QUrl url(QStringLiteral("ws://127.0.0.1:%1%2").arg(service.port()).arg(path), QUrl::StrictMode);
        QNetworkRequest request(url);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!header.isEmpty())
            request.setRawHeader(header.left(header.indexOf(':')), header.mid(header.indexOf(':') + 1).trimmed());
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
            m_messages << QJsonDocument::fromJson(text.toUtf8()).object();
        });
        QObject::connect(&m_socket, &QWebSocket::disconnected, &m_socket, [this] { m_hasEnded = true; });
        m_socket.open(request);
        (void)QTest::qWaitFor([this] { return isOpen() || m_socket.state() == QAbstractSocket::UnconnectedState; },
                              15'000);
        m_hasEnded = !isOpen();
    }

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool hasEnded() const { return m_hasEnded; }
    int closeCode() const { return int(m_socket.closeCode()); }
    int refusedWith() const
    {
        static const QRegularExpression code(QStringLiteral("status code: (\\d+)"));
        return code.match(m_socket.errorString()).captured(1).toInt();
    }
    void close() { m_socket.close(); }
    void abort() { m_socket.abort(); }
    void say(const QByteArray &text) { m_socket.sendTextMessage(QString::fromUtf8(text)); }
    void sendSound(const QByteArray &bytes, qsizetype piece)
    {
        for (qsizetype i = 0; i < bytes.size(); i += piece)
            m_socket.sendBinaryMessage(bytes.mid(i, piece));
    }
    qint64 waiting() const { return m_socket.bytesToWrite(); }
    /// Nothing more leaves.
    bool isBlocked()
    {
        const qint64 before = waiting();
        QTest::qWait(300);
        return before > 0 && waiting() == before;
    }

    bool waitFor(const char *key, const char *value)
    {
        return QTest::qWaitFor(
                   [&] {
                       return !m_messages.filter(QLatin1StringView(key), QLatin1StringView(value)).isEmpty()
                           || m_hasEnded;
                   },
                   30'000)
            && !m_hasEnded;
    }
    bool waitForFinals(qsizetype count)
    {
        return QTest::qWaitFor([&] { return finals().size() >= count || m_hasEnded; }, 60'000) && !m_hasEnded;
    }
    bool waitForEnd(int ms = 60'000)
    {
        return QTest::qWaitFor([&] { return m_hasEnded; }, ms);
    }

    const Messages &messages() const { return m_messages; }
    QJsonObject last() const { return m_messages.isEmpty() ? QJsonObject() : m_messages.last(); }
    QList<QJsonObject> finals() const
    {
        QList<QJsonObject> found;
        std::copy_if(m_messages.begin(), m_messages.end(), std::back_inserter(found),
                     [](const QJsonObject &message) { return message.contains(QLatin1StringView("result")); });
        return found;
    }
    int partialsBeforeTheFirstFinal() const
    {
        int count = 0;
        for (const QJsonObject &message : m_messages) {
            if (message.contains(QLatin1StringView("result")))
                break;
            count += message.contains(QLatin1StringView("partial"));
        }
        return count;
    }
    QList<SpokenWord> finalWords() const
    {
        QList<SpokenWord> words;
        for (const QJsonObject &final : finals()) {
            for (const QJsonValue &word : final[QLatin1StringView("result")].toArray())
                words.append(
                    {bareWord(word[0].toString()), word[1].toInteger(), word[2].toInteger(), word[3].toDouble()});
        }
        return words;
    }

private:
    QWebSocket m_socket{};
    Messages m_messages{};
    bool m_hasEnded = false;
};

/// What is said in tests/data/speech/kal16.wav, and when.
inline QList<SpokenWord> spokenWords()
{
    QFile file(QStringLiteral(TEST_DATA "/speech/kal16.json"));
    QList<SpokenWord> words;
    const QJsonValue content = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object()[QLatin1StringView("content")]
        : QJsonValue();
    for (const QJsonValue &segment : content[QLatin1StringView("segments")].toArray()) {
        for (const QJsonValue &word : segment[QLatin1StringView("words")].toArray())
            words.append({bareWord(word[QLatin1StringView("text")].toString()),
                          word[QLatin1StringView("start")].toInteger(), word[QLatin1StringView("stop")].toInteger(),
                          1});
    }
    return words;
}

inline QList<SpokenWord> spokenWordsUntil(qint64 ms)
{
    QList<SpokenWord> words = spokenWords();
    words.removeIf([ms](const SpokenWord &word) { return word.stop > ms; });
    return words;
}

/// Words substituted, left out and put in; `right` gets the pairs that fit.
inline int wordErrors(const QList<SpokenWord> &truth, const QList<SpokenWord> &heard,
                      QList<std::pair<SpokenWord, SpokenWord>> *right = nullptr)
{
    const qsizetype columns = heard.size() + 1;
    std::vector<int> cost(std::size_t((truth.size() + 1) * columns));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return cost[std::size_t(i * columns + j)]; };
    const auto differ = [&](qsizetype i, qsizetype j) { return truth[i - 1].text == heard[j - 1].text ? 0 : 1; };
    for (qsizetype i = 0; i <= truth.size(); ++i) {
        for (qsizetype j = 0; j <= heard.size(); ++j)
            at(i, j) = i == 0 || j == 0
                ? int(i + j)
                : std::min({at(i - 1, j - 1) + differ(i, j), at(i - 1, j) + 1, at(i, j - 1) + 1});
    }
    for (qsizetype i = truth.size(), j = heard.size(); right && i > 0 && j > 0;) {
        if (at(i, j) == at(i - 1, j - 1) + differ(i, j)) {
            if (!differ(i, j))
                right->append({truth[i - 1], heard[j - 1]});
            --i;
            --j;
        } else {
            at(i, j) == at(i - 1, j) + 1 ? --i : --j;
        }
    }
    return at(truth.size(), heard.size());
}

inline qint64 startErrorP90(const QList<SpokenWord> &truth, const QList<SpokenWord> &heard)
{
    QList<std::pair<SpokenWord, SpokenWord>> right;
    wordErrors(truth, heard, &right);
    QList<qint64> errors;
    for (const auto &[said, found] : right)
        errors << std::abs(said.start - found.start);
    std::ranges::sort(errors);
    return errors.isEmpty() ? std::numeric_limits<qint64>::max() : errors.at(errors.size() * 9 / 10);
}

/// Process ids of the service's live decoders.
inline QList<qint64> decodersOf(support::ServiceProcess &service)
{
    QList<qint64> found;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(entry));
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(entry));
        if (entry.toLongLong() <= 0 || !status.open(QIODevice::ReadOnly) || !command.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = status.readAll();
        const qint64 parent = line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
        if (parent == service.process().processId() && command.readAll().contains("--live-decoder"))
            found << entry.toLongLong();
    }
    return found;
}

/// Resident memory in kB.
inline qint64 memoryOf(support::ServiceProcess &service)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(service.process().processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// Serves one recording as a file of several kinds and as an HLS stream.
class MediaServer : public QTcpServer
{
public:
    explicit MediaServer(const QByteArray &samples)
    {
        QFile raw(m_dir.filePath(QStringLiteral("speech.raw")));
        if (!raw.open(QIODevice::WriteOnly) || raw.write(samples) != samples.size())
            return;
        raw.close();
        const QString in = raw.fileName();
        m_isReady = make(in, {QStringLiteral("speech.mp3")})
            && make(in,
                    {QStringLiteral("-c:a"), QStringLiteral("aac"), QStringLiteral("-hls_time"), QStringLiteral("2"),
                     QStringLiteral("-hls_list_size"), QStringLiteral("0"), QStringLiteral("media.m3u8")})
            && listen(QHostAddress::LocalHost);
        QFile master(m_dir.filePath(QStringLiteral("master.m3u8")));
        if (master.open(QIODevice::WriteOnly))
            master.write("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=64000\nmedia.m3u8\n");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    bool isReady() const { return m_isReady; }
    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

private:
    bool make(const QString &in, QStringList arguments)
    {
        arguments.last() = m_dir.filePath(arguments.last());
        return QProcess::execute(QStringLiteral("ffmpeg"),
                                 QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"),
                                             QStringLiteral("-f"), QStringLiteral("s16le"), QStringLiteral("-ar"),
                                             QStringLiteral("16000"), QStringLiteral("-ac"), QStringLiteral("1"),
                                             QStringLiteral("-i"), in}
                                     + arguments)
            == 0;
    }
    void answer(QTcpSocket &socket)
    {
        const QByteArray line = socket.readAll();
        QFile file(m_dir.filePath(QString::fromLatin1(line.split(' ').value(1).mid(1))));
        const bool isThere = file.open(QIODevice::ReadOnly);
        const QByteArray body = isThere ? file.readAll() : QByteArray();
        socket.write((isThere ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n")
                     + QByteArray("Connection: close\r\nContent-Length: ") + QByteArray::number(body.size())
                     + "\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    QTemporaryDir m_dir{};
    bool m_isReady = false;
};

} // namespace service
