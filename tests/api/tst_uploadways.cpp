#include "api/directupload.h"
#include "api/multipart.h"
#include "api/networktransport.h"
#include "tests/api/rawserver.h"
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray base = "/api/v3/speech-to-text/session";
const QByteArray one = base + "/s1";
} // namespace

/// Whole files on their way to a server that does as it is told, and to another host that must learn no secret.
class TestUploadWays : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_status = "new";
        m_media.clear();
        m_tries = 0;
        m_answerMedia = {};
        m_store = std::make_unique<RawServer>([this](QTcpSocket &socket, const RawServer::Request &request) {
            ++m_tries;
            m_media = request.body;
            m_answerMedia ? m_answerMedia(socket, request) : taken(socket, 201);
        });
        m_api = std::make_unique<RawServer>(
            [this](QTcpSocket &socket, const RawServer::Request &request) { answer(socket, request); });
        m_transport = std::make_unique<NetworkTransport>();
        m_client = std::make_unique<Client>(m_api->url(), m_transport.get());
        m_client->setCredentials({Credentials::Kind::ApiToken, "very-secret"});
        m_path = m_dir.filePath(u"ä harbour.mp3"_s);
        m_bytes = QByteArray("some sound\0\r\n--", 15).repeated(70'000);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
    }
    void cleanup()
    {
        m_client.reset();
        m_transport.reset();
    }

    void sendsToAnAddressWithoutASecret()
    {
        auto upload = make(DirectUpload::Way::Address);
        QSignalSpy progress(upload.get(), &DirectUpload::progressed);
        QCOMPARE(run(*upload), u"s1"_s);
        QVERIFY(m_media == m_bytes);
        const RawServer::Request put = m_store->requests().last();
        QCOMPARE(put.method, "PUT");
        QCOMPARE(put.path, "/container/s1?sig=x%2Fy");
        QCOMPARE(put.header("x-ms-blob-type"), "BlockBlob");
        QCOMPARE(put.header("Content-Type"), "audio/mpeg");
        QVERIFY(!put.head.contains("very-secret"));
        QVERIFY(put.header("Authorization").isEmpty() && put.header("x-zoom-s2t-key").isEmpty());
        QVERIFY(!m_api->requests().first().head.isEmpty() && m_api->requests().first().head.contains("very-secret"));
        qint64 last = 0;
        for (const QVariantList &step : progress) {
            QVERIFY(step[0].toLongLong() >= last);
            last = step[0].toLongLong();
        }
        QCOMPARE(progress.last(), (QVariantList{m_bytes.size(), m_bytes.size()}));
    }

    /// The service on this computer names an address of its own.
    void sendsNoSecretToTheServersOwnAddressEither()
    {
        m_isOwnAddress = true;
        QCOMPARE(run(*make(DirectUpload::Way::Address)), u"s1"_s);
        m_isOwnAddress = false;
        const RawServer::Request put = m_api->requests().last();
        QCOMPARE(put.method, "PUT");
        QVERIFY(put.body == m_bytes);
        QVERIFY(!put.head.contains("very-secret"));
    }

    void asksForANewAddressWhenTheOldOneEnded()
    {
        m_answerMedia = [this](QTcpSocket &socket, const RawServer::Request &) {
            if (m_tries == 1)
                socket.write(RawServer::reply(403, "<Error>AuthenticationFailed</Error>"));
            else
                taken(socket, 201);
        };
        QCOMPARE(run(*make(DirectUpload::Way::Address)), u"s1"_s);
        QCOMPARE(m_tries, 2);
        QCOMPARE(count("POST", one + "/upload-url"), 2);
        QVERIFY(m_media == m_bytes);
    }

    void sendsIntoTheSession()
    {
        QCOMPARE(run(*make(DirectUpload::Way::Session)), u"s1"_s);
        QVERIFY(m_media == m_bytes);
        const RawServer::Request put = m_api->requests().last();
        QCOMPARE(put.method, "PUT");
        QCOMPARE(QUrl::fromPercentEncoding(put.header("x-filename")), u"ä harbour.mp3"_s);
        QCOMPARE(put.header("Content-Type"), "audio/mpeg");
        QCOMPARE(put.header("x-zoom-s2t-key"), "very-secret");
        const QJsonObject wanted = QJsonDocument::fromJson(m_api->requests().first().body).object();
        QCOMPARE(wanted["language"_L1].toString(), u"en"_s);
        QCOMPARE(wanted["filename"_L1].toString(), u"ä harbour.mp3"_s);
    }

    void beginsAgainAfterABreak()
    {
        m_answerMedia = [this](QTcpSocket &socket, const RawServer::Request &) {
            m_tries == 1 ? socket.abort() : taken(socket, 200);
        };
        QCOMPARE(run(*make(DirectUpload::Way::Session)), u"s1"_s);
        QCOMPARE(m_tries, 2);
        QVERIFY(m_media == m_bytes);
        QCOMPARE(count("POST", base), 1); // one session
    }

    void sendsNothingTwiceWhenOnlyTheAnswerWasLost()
    {
        m_answerMedia = [this](QTcpSocket &socket, const RawServer::Request &) {
            m_status = "queued";
            socket.abort();
        };
        QCOMPARE(run(*make(DirectUpload::Way::Session)), u"s1"_s);
        QCOMPARE(m_tries, 1);
    }

    void sendsARecordingWithItsText()
    {
        auto upload = make(DirectUpload::Way::Align);
        upload->setText(u"Grüezi --frame\r\n\r\nHello."_s);
        QSignalSpy progress(upload.get(), &DirectUpload::progressed);
        QCOMPARE(run(*upload), u"s1"_s);
        const RawServer::Request post = m_api->requests().last();
        QCOMPARE(post.path, one + "/align");
        const auto parts = readMultipart(post.header("Content-Type"), post.body);
        QVERIFY(parts);
        QCOMPARE(parts->size(), 2);
        for (const FormPart &part : *parts) {
            const bool isMedia = part.head.name == u"media_file";
            QVERIFY(isMedia || part.head.name == u"transcript_file");
            QVERIFY(part.bytes == (isMedia ? m_bytes : QByteArray("Grüezi --frame\r\n\r\nHello.")));
            QVERIFY(part.head.contentType.startsWith(isMedia ? "audio/mpeg" : "text/plain"));
        }
        const QJsonObject wanted = QJsonDocument::fromJson(m_api->requests().first().body).object();
        QCOMPARE(wanted["session_mode"_L1].toString(), u"align"_s);
        QCOMPARE(progress.last(), (QVariantList{m_bytes.size(), m_bytes.size()}));
    }

    void namesAnAddressToFetchFrom()
    {
        std::optional<Session> session;
        m_client->send(sessions::create({.language = u"en"_s, .mediaSource = u"https://example.org/a b.mp3"_s}), this,
                       [&](const Result<Session> &made) { session = made.value_or(Session{}); });
        QTRY_VERIFY(session);
        QCOMPARE(session->id.value, u"s1"_s);
        const QJsonObject wanted = QJsonDocument::fromJson(m_api->requests().first().body).object();
        QCOMPARE(wanted["media_source"_L1].toString(), u"https://example.org/a b.mp3"_s);
        QCOMPARE(m_tries, 0);
    }

    void deletesTheSessionWhenCalledOff()
    {
        m_answerMedia = [](QTcpSocket &, const RawServer::Request &) {}; // keeps it waiting
        auto upload = make(DirectUpload::Way::Session);
        QSignalSpy cancelled(upload.get(), &DirectUpload::cancelled);
        QSignalSpy failed(upload.get(), &DirectUpload::failed);
        upload->start();
        QTRY_COMPARE(m_tries, 1);
        upload->cancel();
        QTRY_COMPARE(cancelled.size(), 1);
        QCOMPARE(m_api->requests().last().method, "DELETE");
        QCOMPARE(m_api->requests().last().path, one);
        QCOMPARE(failed.size(), 0);
    }

    void saysWhatIsWrong()
    {
        auto missing = std::make_unique<DirectUpload>(*m_client, m_dir.filePath(u"no"_s),
                                                      SessionCreate{.language = u"en"_s}, DirectUpload::Way::Session);
        QVERIFY(run(*missing).startsWith("error: "_L1));
        QVERIFY(m_api->requests().isEmpty());
        m_answerMedia = [](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::reply(413, toJson(QJsonObject{{u"error"_s, u"Too large for you."_s}})));
        };
        QCOMPARE(run(*make(DirectUpload::Way::Session)), u"error: Too large for you."_s);
        QCOMPARE(m_tries, 1);
    }

private:
    std::unique_ptr<DirectUpload> make(DirectUpload::Way way)
    {
        auto upload = std::make_unique<DirectUpload>(*m_client, m_path, SessionCreate{.language = u"en"_s}, way);
        upload->setRetryDelays({1ms, 1ms});
        return upload;
    }

    static QString run(DirectUpload &upload)
    {
        std::optional<QString> outcome;
        connect(&upload, &DirectUpload::finished, &upload, [&](const SessionId &id) { outcome = id.value; });
        connect(&upload, &DirectUpload::failed, &upload,
                [&](const Error &error) { outcome = u"error: "_s + error.message; });
        upload.start();
        return QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000) ? *outcome : u"nothing happened"_s;
    }

    int count(const QByteArray &method, const QByteArray &path) const
    {
        return int(std::ranges::count_if(m_api->requests(), [&](const RawServer::Request &request) {
            return request.method == method && request.path == path;
        }));
    }

    QByteArray session() const
    {
        return toJson(QJsonObject{{u"session_id"_s, u"s1"_s}, {u"status"_s, QString::fromLatin1(m_status)}});
    }

    void taken(QTcpSocket &socket, int status)
    {
        m_status = "queued";
        socket.write(RawServer::reply(status, status == 201 ? QByteArray() : session()));
    }

    void answer(QTcpSocket &socket, const RawServer::Request &request)
    {
        const bool isMedia = request.method == "PUT" || request.path == one + "/align";
        if (isMedia) {
            ++m_tries;
            m_media = request.body;
            m_answerMedia ? m_answerMedia(socket, request) : taken(socket, 200);
        } else if (request.path == one + "/upload-url") {
            const RawServer &target = m_isOwnAddress ? *m_api : *m_store;
            const QString url = QString::fromLatin1(target.url().toEncoded()) + u"/container/s1?sig=x%2Fy"_s;
            socket.write(RawServer::reply(200, toJson(QJsonObject{{u"upload_url"_s, url}})));
        } else {
            socket.write(RawServer::reply(request.method == "DELETE" ? 204 : 200,
                                          request.method == "DELETE" ? QByteArray() : session()));
        }
    }

    QTemporaryDir m_dir{};
    QString m_path{};
    QByteArray m_bytes{};
    QByteArray m_status{};
    QByteArray m_media{}; ///< the last one that arrived
    int m_tries = 0;
    bool m_isOwnAddress = false;
    RawServer::Answer m_answerMedia{};
    std::unique_ptr<RawServer> m_store{};
    std::unique_ptr<RawServer> m_api{};
    std::unique_ptr<NetworkTransport> m_transport{};
    std::unique_ptr<Client> m_client{};
};

QTEST_GUILESS_MAIN(TestUploadWays)
#include "tst_uploadways.moc"
