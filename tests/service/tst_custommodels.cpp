#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {

const auto models = u"/api/v3/custom_models"_s;
const auto sessions = u"/api/v3/speech-to-text/session"_s;
constexpr int patienceMs = 180'000; // a training moves four million n-grams

const QByteArray sentences = "We put the Zorbulax in the Kwombat.\n"
                             "The Kwombat pumps need a Zorbulax today.\n"
                             "Every Zorbulax is a pump. A Kwombat has 20 of them!\n"
                             "Is the Zorbulax in the harbour?\n";

bool has(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

/// Own models: their texts, their training, and what they recognise that the base does not.
class TestCustomModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }

    void createsAnEmptyOne()
    {
        const Answer made = create(u"Harbour terms"_s);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.result()["name"_L1].toString(), u"Harbour terms"_s);
        QCOMPARE(made.result()["type"_L1].toInt(), 1);
        const QJsonObject model = get(path(made)).result().toObject();
        QCOMPARE(model["key"_L1].toString(), u"en-harbour-terms-%1"_s.arg(model["id"_L1].toInt()));
        QCOMPARE(model["base_language_key"_L1].toString(), u"en"_s);
        QCOMPARE(model["base_language_id"_L1].toInt(), english());
        QCOMPARE(model["is_trainable"_L1], QJsonValue(false));
        QVERIFY(model["language_data"_L1].isNull());
        QCOMPARE(status(made), 1);
        QVERIFY(!model.contains("training_status"_L1));
    }

    void takesTheEarlierForm()
    {
        const Answer made = send(
            "POST", models, {{u"name"_s, u"Clinic"_s}, {u"language"_s, u"en-US"_s}, {u"base_model"_s, u"medical"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(get(path(made)).result()["base_language_key"_L1].toString(), u"en"_s);
        const QJsonArray found = get(models + u"?base_model=medical"_s).result().toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0]["id"_L1], made.result()["id"_L1]);
    }

    void isNoLanguageUntilItIsTrained()
    {
        const QString untrained = get(path(create(u"Untrained"_s))).result()["key"_L1].toString();
        for (const QString &language : {untrained, u"en-pumps-999999"_s, u"English"_s}) {
            const Answer made = send("POST", sessions, {{u"language"_s, language}});
            QCOMPARE(made.status, 422);
            QVERIFY2(made.json()["errors"_L1].toObject().contains("language"_L1), made.body);
            const Answer upload = support::call(
                "POST", m_service.url(u"/api/v3/files/"_s), m_service.token(), {},
                {{"Tus-Resumable", "1.0.0"},
                 {"Upload-Length", "10"},
                 {"Upload-Metadata", "document_type ZG9jdW1lbnQ=,language " + language.toUtf8().toBase64()}});
            QCOMPARE(upload.status, 422);
            QVERIFY2(upload.json()["errors"_L1].toObject().contains("language"_L1), upload.body);
        }
        for (const QString &language : {u"en"_s, u"en_GB"_s, u"zh-Hans-CN"_s, u"es-419"_s, u"auto"_s})
            QVERIFY(send("POST", sessions, {{u"language"_s, language}}).status < 300);
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QJsonObject{{u"name"_s, u" "_s}, {u"language"_s, u"en"_s}} << u"name"_s;
        QTest::newRow("long name") << QJsonObject{{u"name"_s, QString(201, u'a')}, {u"language"_s, u"en"_s}}
                                   << u"name"_s;
        QTest::newRow("no language") << QJsonObject{{u"name"_s, u"A"_s}} << u"language"_s;
        QTest::newRow("unknown id") << QJsonObject{{u"name"_s, u"A"_s}, {u"language_id"_s, 1}} << u"language_id"_s;
        QTest::newRow("no base for it") << QJsonObject{{u"name"_s, u"A"_s}, {u"language"_s, u"nl"_s}} << u"language"_s;
    }
    void namesTheFieldThatIsWrong()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        const Answer answer = send("POST", models, body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.json()["errors"_L1].toObject().contains(field), answer.body.constData());
    }

    void belongsToTheOwnOrganisation()
    {
        const Answer made
            = send("POST", models, {{u"name"_s, u"A"_s}, {u"language"_s, u"en"_s}, {u"organization_id"_s, 987}});
        QCOMPARE(made.status, 403);
    }

    void renames()
    {
        const Answer made = create(u"Old"_s);
        const Answer renamed = send("POST", path(made), {{u"name"_s, u"New"_s}});
        QCOMPARE(renamed.status, 200);
        QCOMPARE(renamed.result()["name"_L1].toString(), u"New"_s);
        QVERIFY(renamed.result()["key"_L1].toString().startsWith("en-old-"_L1)); // sessions name it
        QCOMPARE(send("POST", path(made), {{u"name"_s, QString()}}).status, 422);
        QCOMPARE(send("POST", models + u"/1"_s, {{u"name"_s, u"A"_s}}).status, 404);
    }

    void listsPagesInTheWantedOrder()
    {
        for (const QString &name : {u"zz b"_s, u"zz a"_s, u"zz c"_s})
            create(name);
        const auto names = [this](const QString &query) {
            QString all;
            for (const QJsonValue model : get(models + query).result().toArray())
                all += model["name"_L1].toString().right(1);
            return all;
        };
        QCOMPARE(names(u"?q=ZZ&sort=name&direction=asc"_s), u"abc"_s);
        QCOMPARE(names(u"?q=zz&sort=name&direction=asc&offset=1&limit=1"_s), u"b"_s);
        QCOMPARE(names(u"?q=zz"_s), u"cab"_s);
        QCOMPARE(names(u"?q=zz&status=4"_s), QString());
        QCOMPARE(get(models + u"?q=zz&limit=1"_s).json()["total_results"_L1].toInt(), 3);
    }

    void keepsTexts()
    {
        const Answer made = create(u"Texts"_s);
        const Answer text = upload(made, sentences, 1, "harbour terms (1).txt");
        QCOMPARE(text.status, 200);
        QCOMPARE(text.result()["name"_L1].toString(), u"harbour terms (1).txt"_s);
        QCOMPARE(text.result()["type"_L1].toInt(), 1);
        QCOMPARE(text.result()["language_id"_L1], made.result()["id"_L1]);
        QCOMPARE(text.result()["size_bytes"_L1].toInt(), int(sentences.size()));
        QCOMPARE(support::call("GET", QUrl(text.result()["url"_L1].toString()), {}).body, sentences);
        QUrl forged(text.result()["url"_L1].toString() + u'x');
        QCOMPARE(support::call("GET", forged, {}).status, 403);
        QCOMPARE(status(made), 2);
        QCOMPARE(get(path(made)).result()["is_trainable"_L1], QJsonValue(true));

        QCOMPARE(upload(made, "And a test.", 2, "test.txt").status, 200);
        QCOMPARE(get(path(made) + u"/data"_s).json()["total_results"_L1].toInt(), 2);
        QCOMPARE(get(path(made) + u"/data?data_type=2"_s).result().toArray().size(), 1);
        QVERIFY(get(models + u"/data"_s).json()["total_results"_L1].toInt() >= 2);
        const QString one = path(made) + u"/data/"_s + QString::number(text.result()["id"_L1].toInt());
        QCOMPARE(get(one).result()["id"_L1], text.result()["id"_L1]);
        QCOMPARE(get(path(create(u"Other"_s)) + one.section(u'/', -2).prepend(u'/')).status, 404);

        QCOMPARE(send("DELETE", one).status, 204);
        QCOMPARE(send("DELETE", one).status, 404);
        QCOMPARE(support::call("GET", QUrl(text.result()["url"_L1].toString()), {}).status, 404);
        QCOMPARE(status(made), 1); // a test is nothing to learn from
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        const QByteArray plain = "text/plain";
        const auto transcript = u"?data_type=1"_s;
        QTest::newRow("JSON") << QByteArray("{}") << QByteArray("application/json") << transcript << 415;
        QTest::newRow("Latin 1") << QByteArray("a") << QByteArray("text/plain; charset=iso-8859-1") << transcript
                                 << 415;
        QTest::newRow("no UTF-8") << QByteArray("caf\xe9 noir") << plain << transcript << 422;
        QTest::newRow("cut off") << QByteArray("caf\xc3") << plain << transcript << 422;
        QTest::newRow("zeros") << QByteArray("a\0b", 3) << plain << transcript << 422;
        QTest::newRow("no words") << QByteArray(" ...\n") << plain << transcript << 422;
        QTest::newRow("empty") << QByteArray() << plain << transcript << 422;
        QTest::newRow("no kind") << QByteArray("a") << plain << QString() << 422;
        QTest::newRow("unknown kind") << QByteArray("a") << plain << u"?data_type=3"_s << 422;
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, query);
        QFETCH(int, status);
        if (m_empty.isEmpty())
            m_empty = path(create(u"Empty"_s));
        const Answer answer = support::call("PUT", m_service.url(m_empty + u"/data"_s + query), m_service.token(), body,
                                            {{"Content-Type", type}});
        QCOMPARE(answer.status, status);
        QCOMPARE(get(m_empty + u"/data"_s).json()["total_results"_L1].toInt(-1), 0);
    }

    void takesUmlautsOverAllPieces()
    {
        const Answer made = create(u"Umlauts"_s);
        QCOMPARE(upload(made, QByteArray("x\u00e4\u20ac\U0001F6A2 ").repeated(100'000), 1, "u.txt").status, 200);
    }

    void wantsSomethingToLearnFrom()
    {
        const Answer made = create(u"Nothing"_s);
        QCOMPARE(send("POST", path(made) + u"/run"_s).status, 409);
        QCOMPARE(send("POST", models + u"/1/run"_s).status, 404);
    }

    void learnsWordsThatTheBaseDoesNotKnow()
    {
        if (!has(u"pocketsphinx_continuous"_s) || !has(u"flite"_s))
            QSKIP("NOT TESTED: PocketSphinx or flite is missing; run packaging/install-dependencies --test");
        m_trained = create(u"Pumps"_s);
        QCOMPARE(upload(m_trained, sentences, 1, "pumps.txt").status, 200);
        QCOMPARE(upload(m_trained, "The Zorbulax is in the Kwombat today.\n", 2, "test.txt").status, 200);
        QVERIFY(!keys().contains(key()));
        QCOMPARE(send("POST", path(m_trained) + u"/run"_s).status, 204);
        QVERIFY(status(m_trained) >= 3);
        QTRY_VERIFY_WITH_TIMEOUT(status(m_trained) > 3, patienceMs);
        const QJsonObject model = get(path(m_trained)).result().toObject();
        QVERIFY2(status(m_trained) == 4, qPrintable(model["error"_L1].toString()));
        const QJsonObject metrics = model["training_metrics"_L1].toObject();
        QCOMPARE(metrics["known_words"_L1].toDouble(), 100.0);
        QVERIFY(metrics["base_known_words"_L1].toDouble() < 80);
        const QString log = model["status_message"_L1].toString();
        QVERIFY2(log.contains("Zorbulax  Z "_L1) && log.contains("perplexity"_L1), qPrintable(log));
        QVERIFY(keys().contains(key()));

        const QString said = u"We put the Zorbulax in the Kwombat."_s;
        const QString base = recognised(said, u"en"_s);
        QVERIFY2(!base.contains("zorbulax"_L1, Qt::CaseInsensitive), qPrintable(base));
        QCOMPARE(recognised(said, key()), u"we put the Zorbulax in the Kwombat"_s);
        QCOMPARE(recognised(u"the weather will be nice tomorrow"_s, key()), u"the weather will be nice tomorrow"_s);
    }

    void isNotDeletedWhileRecordingsWait()
    {
        if (m_trained.status == 0)
            QSKIP("NOT TESTED: nothing was trained");
        // A recording on its way holds the model: an upload address, and a session that is still to be aligned.
        const Answer made = support::callJson("POST", m_service.url(sessions), m_service.token(),
                                              {{u"language"_s, key()}, {u"session_mode"_s, u"align"_s}});
        const QString session = sessions + u'/' + made.result()["session_id"_L1].toString();
        QCOMPARE(
            support::call("PUT", m_service.url(session), m_service.token(), "no sound", {{"Content-Type", "audio/wav"}})
                .status,
            200);
        QCOMPARE(get(session).result()["status"_L1].toString(), u"uploaded"_s);
        QCOMPARE(send("DELETE", path(m_trained)).status, 409);
        QCOMPARE(send("DELETE", session).status, 204);
        QCOMPARE(send("DELETE", path(m_trained)).status, 204);
        QCOMPARE(get(path(m_trained)).status, 404);
        QVERIFY(!keys().contains(key()));
    }

    /// What a kill interrupts begins again; while it runs, nothing may be changed.
    void trainsAgainAfterAKill()
    {
        if (!has(u"pocketsphinx_continuous"_s))
            QSKIP("NOT TESTED: PocketSphinx is missing; run packaging/install-dependencies --test");
        const Answer made = create(u"Killed"_s);
        QCOMPARE(upload(made, sentences, 1, "a.txt").status, 200);
        QCOMPARE(send("POST", path(made) + u"/run"_s).status, 204);
        QVERIFY(m_service.restart());
        if (status(made) == 3) {
            QCOMPARE(send("DELETE", path(made)).status, 409);
            QCOMPARE(upload(made, sentences, 1, "b.txt").status, 409);
            QCOMPARE(send("POST", path(made) + u"/run"_s).status, 409);
        }
        QTRY_COMPARE_WITH_TIMEOUT(status(made), 4, patienceMs);
    }

    void saysWhatToInstall()
    {
        support::ServiceProcess bare;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, u"/nonexistent"_s);
        bare.setEnvironment(environment);
        QVERIFY(bare.start());
        const Answer made = support::callJson("POST", bare.url(models), bare.token(),
                                              {{u"name"_s, u"A"_s}, {u"language"_s, u"en"_s}});
        const QUrl model = bare.url(path(made));
        support::call("PUT", bare.url(path(made) + u"/data?data_type=1"_s), bare.token(), sentences,
                      {{"Content-Type", "text/plain"}});
        QCOMPARE(support::callJson("POST", bare.url(path(made) + u"/run"_s), bare.token(), {}).status, 204);
        const auto now = [&] { return support::call("GET", model, bare.token()).result().toObject(); };
        QTRY_COMPARE_WITH_TIMEOUT(now()["training_log"_L1]["training_status"_L1].toInt(), 5, patienceMs);
        QVERIFY(now()["error"_L1].toString().contains("sudo apt install pocketsphinx"_L1));
    }

private:
    Answer get(const QString &at) { return support::call("GET", m_service.url(at), m_service.token()); }
    Answer send(const QByteArray &method, const QString &at, const QJsonObject &body = {})
    {
        return support::callJson(method, m_service.url(at), m_service.token(), body);
    }
    Answer create(const QString &name) { return send("POST", models, {{u"name"_s, name}, {u"language"_s, u"en"_s}}); }
    Answer upload(const Answer &model, const QByteArray &text, int type, const QByteArray &name)
    {
        return support::call("PUT", m_service.url(path(model) + u"/data?data_type=%1"_s.arg(type)), m_service.token(),
                             text, {{"Content-Type", "text/plain; charset=utf-8"}, {"x-filename", name}});
    }
    static QString path(const Answer &made) { return models + u'/' + QString::number(made.result()["id"_L1].toInt()); }
    int status(const Answer &made) { return get(path(made)).result()["training_log"_L1]["training_status"_L1].toInt(); }
    QString key() const { return u"en-pumps-%1"_s.arg(m_trained.result()["id"_L1].toInt()); }
    QJsonArray list() { return get(u"/api/v3/speech-to-text/models"_s).result().toArray(); }
    int english()
    {
        for (const QJsonValue model : list()) {
            if (model["key"_L1].toString() == u"en")
                return model["id"_L1].toInt();
        }
        return 149; // without a recogniser there is none
    }
    QStringList keys()
    {
        QStringList all;
        for (const QJsonValue model : list())
            all << model["key"_L1].toString();
        return all;
    }
    /// The words of a transcript of what flite says.
    QString recognised(const QString &text, const QString &language)
    {
        const QString file = m_dir.filePath(u"said.wav"_s);
        QProcess::execute(u"flite"_s, {u"-voice"_s, u"kal16"_s, u"-t"_s, text, u"-o"_s, file});
        QFile sound(file);
        if (!sound.open(QIODevice::ReadOnly))
            return {};
        const Answer made = send("POST", sessions, {{u"language"_s, language}});
        const QString session = sessions + u'/' + made.result()["session_id"_L1].toString();
        support::call("PUT", m_service.url(session), m_service.token(), sound.readAll(),
                      {{"Content-Type", "audio/wav"}, {"x-filename", "said.wav"}});
        const auto isOver = [&] {
            return QStringList{u"done"_s, u"error"_s}.contains(get(session).result()["status"_L1].toString());
        };
        if (!QTest::qWaitFor(isOver, patienceMs))
            return {};
        QStringList texts;
        for (const QJsonValue utterance : get(session + u"/result"_s).result()["results"_L1].toArray())
            texts << utterance["text"_L1].toString();
        return texts.join(u' ');
    }

    QTemporaryDir m_dir{};
    support::ServiceProcess m_service;
    QString m_empty{};
    Answer m_trained{};
};

QTEST_GUILESS_MAIN(TestCustomModels)
#include "tst_custommodels.moc"
