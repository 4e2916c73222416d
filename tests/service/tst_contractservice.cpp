#include "tests/service/contractclient.h"
#include "tests/service/contractpeople.h"
#include "tests/service/smallsmtpserver.h"
#include "tests/service/translationserver.h"
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;
using support::ContractClient;
using support::Sent;

namespace {

Sent bytes(const QByteArray &body, const QByteArray &type, const support::Headers &headers = {})
{
    return {body, type, headers};
}

QString idOf(const QJsonObject &object, const QString &key = u"id"_s)
{
    return object.value(key).toVariant().toString();
}

const support::Headers tus{{"Tus-Resumable", "1.0.0"}};

} // namespace

/// Every row of the contract once, against the real service, by a client that knows only the contract's files. What
/// the rows do in detail is in the other tests of this folder.
class TestContractService : public QObject
{
    Q_OBJECT

    support::ServiceProcess m_service;
    support::TranslationServer m_translator;
    support::SmallSmtpServer m_mail;
    ContractClient m_client{m_service};
    QString m_session;
    QString m_document;
    QByteArray m_wav;

    QJsonObject made(const QString &row, const Sent &sent, const QStringList &ids = {})
    {
        return m_client.object(row, ids, {}, sent);
    }
private slots:
    void initTestCase()
    {
        QFile wav(QStringLiteral(TEST_DATA "/speech/kal16.wav"));
        QVERIFY(wav.open(QIODevice::ReadOnly));
        m_wav = wav.readAll();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SCRIPTIX_TRANSLATE_URL"_s, m_translator.url());
        m_service.setEnvironment(environment);
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
    }
    void cleanup()
    {
        const QStringList problems = m_client.takeProblems();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void sessions()
    {
        const QJsonObject first = m_client.call(u"sessions.list"_s, {}, u"sort=created_at&direction=asc&limit=1"_s)
                                      .result()
                                      .toArray()
                                      .first()
                                      .toObject();
        m_session = idOf(first, u"session_id"_s);
        QVERIFY2(!m_session.isEmpty(), "the service gives no sample session");
        const QJsonArray documents = m_client.object(u"sessions.get"_s, {m_session}).value("documents"_L1).toArray();
        for (const QJsonValue &document : documents) {
            if (document["type"_L1] == u"document"_s)
                m_document = document["id"_L1].toString();
        }
        QVERIFY(!m_document.isEmpty());
        m_client.call(u"batch_v1.result"_s, {m_session});
        const QString made1 = idOf(made(u"batch_v1.create_session"_s, ContractClient::json({{u"language"_s, u"en"_s}})),
                                   u"session_id"_s);
        m_client.call(u"batch_v1.upload_media"_s, {made1}, {},
                      bytes(m_wav, "audio/wav", {{"x-filename", "kal16.wav"}}));
        const QString made2 = idOf(made(u"batch_v1.create_session"_s, ContractClient::json({{u"language"_s, u"en"_s}})),
                                   u"session_id"_s);
        m_client.call(u"sessions.upload_url"_s, {made2});
        m_client.call(u"sessions.delete"_s, {made2});
        const QString made3
            = idOf(made(u"batch_v1.create_session"_s,
                        ContractClient::example(u"session_create_request_align"_s, {{u"folder_id"_s, {}}})),
                   u"session_id"_s);
        m_client.call(
            u"batch_v1.align"_s, {made3}, {},
            ContractClient::multipart(
                {{"\"media_file\"; filename=\"kal16.wav\"\r\nContent-Type: audio/wav", m_wav},
                 {"\"transcript_file\"; filename=\"kal16.txt\"\r\nContent-Type: text/plain", "hello world"}}));
    }

    void uploads()
    {
        m_client.call(u"files.tus_options"_s);
        support::Headers head = tus;
        head << std::pair{QByteArray("Upload-Length"), QByteArray("4")}
             << std::pair{QByteArray("Upload-Metadata"), "language ZW4=,document_type ZG9jdW1lbnQ=,filename YS53YXY="};
        for (int i = 0; i < 2; ++i) {
            const Answer created = m_client.call(u"files.tus_create"_s, {}, {}, {{}, {}, head});
            const QString id
                = QString::fromLatin1(created.header("Location")).section(u'/', -1, -1, QString::SectionSkipEmpty);
            support::Headers offset = tus;
            offset << std::pair{QByteArray("Upload-Offset"), QByteArray("0")};
            if (i == 0)
                m_client.call(u"files.tus_patch"_s, {id}, {}, bytes("RIFF", "application/offset+octet-stream", offset));
            m_client.call(u"files.tus_head"_s, {id}, {}, {{}, {}, tus});
            m_client.call(i == 0 ? u"files.get"_s : u"files.tus_delete"_s, {id}, {}, {{}, {}, tus});
        }
    }

    void documents()
    {
        const QStringList document{m_session, m_document};
        const Answer whole = m_client.call(u"documents.get"_s, document);
        QVERIFY(whole.result()["document"_L1].isObject());
        for (const QString &format : {u"json"_s, u"txt"_s, u"docx"_s, u"pdf"_s, u"html"_s, u"srt"_s, u"vtt"_s, u"sbv"_s,
                                      u"ttml"_s, u"stl"_s, u"media"_s})
            m_client.call(u"documents.get"_s, document, u"format="_s + format);
        m_client.call(u"documents.get"_s, document, u"format=srt&direct_download=true"_s);
        const auto copy = [&] {
            return idOf(made(u"documents.copy"_s,
                             ContractClient::example(u"document_copy_request"_s, {{u"document_id"_s, m_document}}),
                             {m_session}));
        };
        const QStringList other{m_session, copy()};
        made(u"documents.copy"_s, ContractClient::example(u"document_render_caption_request"_s), {m_session});
        m_client.call(u"documents.update"_s, other, {}, ContractClient::example(u"document_update_request_rename"_s));
        const QJsonValue version = m_client.object(u"documents.get"_s, other)["last_modified"_L1];
        m_client.call(u"documents.update"_s, other, {},
                      ContractClient::example(u"document_update_request_content"_s, {{u"last_modified"_s, version}}));
        QJsonObject content = m_client.call(u"documents.get"_s, other).result()["document"_L1].toObject();
        const QJsonObject future{{u"deep"_s, QJsonArray{1, 2.5, u"\u00e9"_s}}, {u"nothing"_s, {}}};
        content.insert(u"future"_s, future);
        m_client.call(u"documents.update"_s, other, {}, ContractClient::json({{u"document"_s, content}}));
        QCOMPARE(m_client.call(u"documents.get"_s, other).result()["document"_L1]["future"_L1].toObject(), future);
        m_client.call(u"documents.clear_text"_s, other);
        m_client.call(u"documents.reset_to_original"_s, other);
        m_client.call(u"documents.finished_status"_s, other, u"status=true"_s);
        m_client.call(u"documents.finished_status"_s, other, u"status=false"_s);
        m_client.call(u"documents.translate"_s, document, {}, ContractClient::json({{u"language"_s, u"NL"_s}}));
        const auto languages = [](const QJsonArray &list) { return ContractClient::json({{u"languages"_s, list}}); };
        m_client.call(u"documents.translate_multiple"_s, document, {}, languages({u"nl"_s}));
        Sent several = languages({u"nl"_s, u"fr"_s});
        m_client.call(u"documents.translate_multiple"_s, document, {}, several);
        several.headers = {{"Accept", "application/json"}};
        m_client.call(u"documents.translate_multiple"_s, document, {}, several);
        const QJsonObject parts{{u"session_id"_s, m_session}, {u"document_id"_s, m_document}};
        const QJsonObject otherPart{{u"session_id"_s, m_session}, {u"document_id"_s, other[1]}};
        made(u"documents.merge"_s,
             ContractClient::example(u"merge_request"_s,
                                     {{u"documents"_s, QJsonArray{parts, otherPart}}, {u"folder_id"_s, {}}}));
        m_client.call(u"documents.summarize"_s, document, {},
                      ContractClient::example(u"summarize_request"_s, {{u"template_id"_s, {}}}));
        m_client.call(u"documents.delete"_s, {m_session, copy()});
    }

    void comments()
    {
        const QStringList document{m_session, m_document};
        const QString id
            = idOf(made(u"comments.create"_s, ContractClient::example(u"comment_create_request"_s), document));
        m_client.call(u"comments.list"_s, document, u"resolved=false"_s);
        m_client.call(u"comments.update"_s, document + QStringList{id}, {},
                      ContractClient::example(u"comment_update_request"_s));
        m_client.call(u"comments.delete"_s, document + QStringList{id});
    }

    void sharing()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SCRIPTIX_SMTP_URL"_s, m_mail.url());
        environment.insert(u"SCRIPTIX_SMTP_FROM"_s, u"scriptix@example.org"_s);
        environment.insert(u"SCRIPTIX_TRANSLATE_URL"_s, m_translator.url());
        m_service.setEnvironment(environment);
        QVERIFY(m_service.restart());
        const QStringList document{m_session, m_document};
        const QJsonObject link = made(u"sharing.create_link"_s, ContractClient::json({}), document);
        m_client.call(u"sharing.email"_s, document, {}, ContractClient::example(u"share_email_request"_s));
        QCOMPARE(m_mail.mails().size(), 2);
        const QString token = u"token="_s + link.value("link"_L1).toString().section(u'/', -1).section(u'=', -1);
        m_client.call(u"shared.session"_s, {m_session}, token);
        m_client.call(u"shared.document_get"_s, document, token);
        m_client.call(u"shared.public_document_get"_s, document, token);
        m_client.call(u"shared.document_update"_s, document, token,
                      ContractClient::example(u"document_update_request_rename"_s));
        m_client.call(u"shared.document_clear_text"_s, document, token);
        m_client.call(u"shared.document_reset_to_original"_s, document, token);
        m_client.call(u"shared.document_finish"_s, document, token);
        m_client.call(u"documents.finished_status"_s, document, u"status=false"_s);
        environment.remove(u"SCRIPTIX_SMTP_URL"_s);
        m_service.setEnvironment(environment);
        QVERIFY(m_service.restart()); // activations are told, not mailed, in what follows
    }

    void models()
    {
        const QJsonArray models = m_client.call(u"models.list"_s).result().toArray();
        QJsonValue language = 1;
        for (const QJsonValue &model : models) {
            if (model["is_trainable"_L1].toBool())
                language = model["id"_L1];
        }
        const auto create = [&](const QString &name) {
            const Sent sent = ContractClient::example(
                u"custom_model_create_request"_s,
                {{u"name"_s, name}, {u"language_id"_s, language}, {u"organization_id"_s, {}}});
            return idOf(made(u"custom_models.create"_s, sent));
        };
        const QString id = create(u"Harbour terms"_s);
        m_client.call(u"custom_models.list"_s, {}, u"sort=name&direction=asc"_s);
        m_client.call(u"custom_models.get"_s, {id});
        m_client.call(u"custom_models.update"_s, {id}, {}, ContractClient::json({{u"name"_s, u"Quay terms"_s}}));
        const auto upload = [&](const QString &type) {
            return idOf(m_client.object(
                u"custom_models.data_upload"_s, {id}, u"data_type="_s + type,
                bytes("the ship is at the quay\nthe crane is at work\n", "text/plain", {{"x-filename", "words.txt"}})));
        };
        const QString data = upload(u"1"_s);
        const QString test = upload(u"2"_s);
        m_client.call(u"custom_models.data_list"_s, {id});
        m_client.call(u"custom_models.data_list_all"_s);
        m_client.call(u"custom_models.data_get"_s, {id, data});
        m_client.call(u"custom_models.data_delete"_s, {id, test});
        m_client.call(u"custom_models.run"_s, {id});
        m_client.call(u"custom_models.delete"_s, {create(u"Another"_s)});
    }

    void glossaries()
    {
        m_client.call(u"glossaries.supported_languages"_s);
        const QString id = idOf(made(u"glossaries.create"_s, ContractClient::example(u"glossary_create_request"_s)));
        m_client.call(u"glossaries.list"_s, {}, u"q=port"_s);
        m_client.call(u"glossaries.get"_s, {id}, u"include_entries=true"_s);
        m_client.call(u"glossaries.entries_csv"_s, {id});
        m_client.call(u"glossaries.update"_s, {id}, {}, ContractClient::example(u"glossary_update_request"_s));
        m_client.call(u"glossaries.delete"_s, {id});
    }

    void realtime()
    {
        m_client.call(u"realtime.initialize"_s);
        m_client.call(u"realtime.status"_s);
    }

    void webSockets()
    {
        const Sent wanted = ContractClient::example(u"token_create_request"_s, {{u"type"_s, u"realtime"_s}});
        const QString token = made(u"tokens.create"_s, wanted).value("key"_L1).toString();
        QVERIFY(!token.isEmpty());
        for (const support::ContractRow &row : support::contractRows()) {
            if (!row.isSocket())
                continue;
            const QString path = row.path.section(u'/', 3).replace(u"{token}"_s, token);
            const QByteArray target
                = '/' + path.toLatin1() + "?language=en&url=https%3A%2F%2Fmedia.example.org%2Fa.mp3";
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, quint16(m_service.url().port()));
            QVERIFY(socket.waitForConnected(5000));
            socket.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_service.url().port())
                         + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nx-zoom-s2t-key: "
                         + token.toLatin1() + "\r\n\r\n");
            QByteArray answer;
            while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(10'000))
                answer += socket.readAll();
            QVERIFY2(answer.startsWith("HTTP/1.1 101 "), row.id.toLatin1() + ": " + answer);
            QVERIFY2(answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), answer.constData()); // RFC 6455, 1.3
        }
    }

    void folders()
    {
        const QString id = idOf(
            made(u"folders.create"_s, ContractClient::example(u"folder_create_request"_s, {{u"parent_id"_s, {}}})));
        m_client.call(u"folders.list"_s, {}, u"sort=name&direction=asc"_s);
        m_client.call(u"folders.get"_s, {id});
        m_client.call(u"folders.update"_s, {id}, {}, ContractClient::example(u"folder_update_request"_s));
        m_client.call(u"folders.delete"_s, {id});
    }

    void organization() { support::callOrganization(m_client); }

    void account() { support::callAccount(m_client); }

    void preferences()
    {
        const QString id = idOf(made(u"preferences.create"_s, ContractClient::example(u"preference_create_request"_s)));
        m_client.call(u"preferences.list"_s, {}, u"key=keymap"_s);
        m_client.call(u"preferences.get"_s, {id});
        m_client.call(u"preferences.update"_s, {id}, {}, ContractClient::example(u"preference_create_request"_s));
        m_client.call(u"preferences.delete"_s, {id});
    }

    void billing() { support::callBilling(m_client); }

    void reseller() { support::callReseller(m_client); }

    void webhooks()
    {
        const QString organization = idOf(m_client.object(u"organization.get"_s));
        made(u"batch_v1.create_session"_s,
             ContractClient::json({{u"language"_s, u"en"_s}, {u"webhook_url"_s, u"https://hooks.example.org/done"_s}}));
        const QJsonObject hook = m_client.object(u"webhooks.list"_s, {organization});
        m_client.call(u"webhooks.get"_s, {organization, idOf(hook)});
    }

    void everyRowWasCalled() { QCOMPARE(m_client.neverCalled().join(u' '), QString()); }
};

QTEST_GUILESS_MAIN(TestContractService)
#include "tst_contractservice.moc"
