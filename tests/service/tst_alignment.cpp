#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {

const auto sessions = u"/api/v3/speech-to-text/session"_s;
constexpr int patienceMs = 120'000; // the recording has 50 s

struct Part
{
    QByteArray name{};
    QByteArray type{};
    QByteArray content{};
};

QByteArray form(const QList<Part> &parts)
{
    QByteArray body;
    for (const Part &part : parts)
        body += "--frame\r\nContent-Disposition: form-data; name=\"" + part.name + "\"; filename=\"" + part.name
            + ".bin\"\r\nContent-Type: " + part.type + "\r\n\r\n" + part.content + "\r\n";
    return body + "--frame--\r\n";
}

struct SpokenWord
{
    QString text{};
    qint64 startMs = 0;
};

} // namespace

/// A recording and what is said in it: when is each word said?
class TestAlignment : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        QFile sound(QStringLiteral(TEST_DATA "/speech/kal16.wav"));
        QVERIFY(sound.open(QIODevice::ReadOnly));
        m_sound = sound.readAll();
        QFile text(QStringLiteral(TEST_DATA "/speech/kal16.json"));
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QJsonObject content = QJsonDocument::fromJson(text.readAll()).object()["content"_L1].toObject();
        for (const QJsonValue segment : content["segments"_L1].toArray()) {
            QStringList line;
            for (const QJsonValue word : segment["words"_L1].toArray()) {
                m_words.append({word["text"_L1].toString(), word["start"_L1].toInteger()});
                line << m_words.last().text;
            }
            m_lines << line.join(u' ');
        }
        QVERIFY(m_words.size() > 100);
    }

    void givesEveryWordItsTime()
    {
        needsSphinx();
        const QString session = created();
        const Answer answer = align(session, m_lines.join(u'\n').toUtf8());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.result()["session_mode"_L1].toString(), u"align"_s);
        QTRY_COMPARE_WITH_TIMEOUT(status(session), u"done"_s, patienceMs);
        const QList<SpokenWord> found = aligned(session);
        QCOMPARE(textsOf(found), textsOf(m_words));
        const qint64 p90 = p90Of(found);
        qInfo("word starts p90 %lld ms", (long long)p90);
        QVERIFY2(p90 <= 150, QByteArray::number(p90));
    }

    /// What is written is not always what is heard: numbers, wrong words, words nobody says.
    void keepsTheWordsAsTheyAreGiven()
    {
        needsSphinx();
        QStringList words = textsOf(m_words);
        for (qsizetype i = 10; i < words.size(); i += 25)
            words.insert(i, u"(Grzegorz-2,500%)"_s);
        words[5] = u"—"_s;
        const QString session = created();
        QCOMPARE(align(session, words.join(u' ').toUtf8()).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(status(session), u"done"_s, patienceMs);
        const QList<SpokenWord> found = aligned(session);
        QCOMPARE(textsOf(found), words);
        QVERIFY(std::is_sorted(found.cbegin(), found.cend(),
                               [](const SpokenWord &a, const SpokenWord &b) { return a.startMs < b.startMs; }));
    }

    void saysWhenTheTextIsAnothers()
    {
        needsSphinx();
        const QString session = created();
        QCOMPARE(align(session, "quixotic zebras juggle xylophones beneath crumbling lighthouses").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(status(session), u"error"_s, patienceMs);
        QVERIFY(get(session).result()["error"_L1].toString().contains("does not fit the recording"_L1));
    }

    void refusesBadForms_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        const Part media{"media_file", "audio/wav", "RIFF"};
        const Part text{"transcript_file", "text/plain", "Hello there."};
        const QByteArray whole = form({media, text});
        QTest::newRow("no media") << form({text}) << 422 << u"media_file"_s;
        QTest::newRow("no text") << form({media}) << 422 << u"transcript_file"_s;
        QTest::newRow("no words") << form({media, {text.name, text.type, " . \n"}}) << 422 << u"transcript_file"_s;
        QTest::newRow("no UTF-8") << form({media, {text.name, text.type, "caf\xe9"}}) << 422 << u"transcript_file"_s;
        QTest::newRow("endless word") << form({media, {text.name, text.type, QByteArray(300, 'a')}}) << 422
                                      << u"transcript_file"_s;
        QTest::newRow("two texts") << form({text, text, media}) << 422 << u"transcript_file"_s;
        QTest::newRow("no sound") << form({{media.name, "application/pdf", "%PDF"}, text}) << 415 << QString();
        QTest::newRow("half a form") << whole.first(whole.size() - 20) << 400 << QString();
        QTest::newRow("no form") << QByteArray("hello") << 400 << QString();
        QTest::newRow("empty") << QByteArray() << 422 << u"media_file"_s;
    }
    void refusesBadForms()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, field);
        const QString session = created();
        const Answer answer = send(session + u"/align"_s, body);
        QCOMPARE(answer.status, status);
        if (!field.isEmpty())
            QVERIFY2(answer.json()["errors"_L1].toObject().contains(field), answer.body.constData());
        QCOMPARE(this->status(session), u"new"_s);
    }

    void wantsAFormAndASession()
    {
        QCOMPARE(send(sessions + u"/0123456789/align"_s, form({{"media_file", "audio/wav", "RIFF"}})).status, 404);
        QCOMPARE(support::callJson("POST", m_service.url(created() + u"/align"_s), m_service.token(),
                                   {{u"media_file"_s, u"x"_s}})
                     .status,
                 415);
    }

    void takesOneRecordingOnly()
    {
        const QString session = created();
        QCOMPARE(align(session, "Hello there.", "no sound").status, 200);
        QCOMPARE(align(session, "Hello there.", "no sound").status, 409);
    }

    /// The text by tus, the recording by PUT, in either order.
    void waitsForBoth_data()
    {
        QTest::addColumn<bool>("textFirst");
        QTest::newRow("text first") << true;
        QTest::newRow("recording first") << false;
    }
    void waitsForBoth()
    {
        QFETCH(bool, textFirst);
        const QString session = created();
        if (textFirst) {
            uploadText(session);
            QCOMPARE(status(session), u"new"_s);
            uploadMedia(session);
        } else {
            uploadMedia(session);
            QCOMPARE(status(session), u"uploaded"_s);
            uploadText(session);
        }
        QVERIFY((QStringList{u"queued"_s, u"processing"_s, u"error"_s}.contains(status(session))));
    }

    void wantsAModeThatExists()
    {
        const Answer answer = support::callJson("POST", m_service.url(sessions), m_service.token(),
                                                {{u"language"_s, u"en"_s}, {u"session_mode"_s, u"dance"_s}});
        QCOMPARE(answer.status, 422);
        QVERIFY(answer.json()["errors"_L1].toObject().contains("session_mode"_L1));
    }

private:
    static void needsSphinx()
    {
        if (QStandardPaths::findExecutable(u"pocketsphinx_continuous"_s).isEmpty())
            QSKIP("NOT TESTED: PocketSphinx is missing; run packaging/install-dependencies --test");
    }
    static QStringList textsOf(const QList<SpokenWord> &words)
    {
        QStringList texts;
        for (const SpokenWord &word : words)
            texts << word.text;
        return texts;
    }
    qint64 p90Of(const QList<SpokenWord> &found) const
    {
        QList<qint64> errors;
        for (qsizetype i = 0; i < found.size(); ++i)
            errors << std::abs(found[i].startMs - m_words[i].startMs);
        std::sort(errors.begin(), errors.end());
        return errors[errors.size() * 9 / 10];
    }

    Answer get(const QString &at) { return support::call("GET", m_service.url(at), m_service.token()); }
    Answer send(const QString &at, const QByteArray &body)
    {
        return support::call("POST", m_service.url(at), m_service.token(), body,
                             {{"Content-Type", "multipart/form-data; boundary=frame"}});
    }
    Answer align(const QString &session, const QByteArray &text, const QByteArray &sound = {})
    {
        return send(session + u"/align"_s,
                    form({{"media_file", "audio/wav", sound.isEmpty() ? m_sound : sound},
                          {"transcript_file", "text/plain", text}}));
    }
    QString created()
    {
        const Answer made = support::callJson("POST", m_service.url(sessions), m_service.token(),
                                              {{u"language"_s, u"en"_s}, {u"session_mode"_s, u"align"_s}});
        return sessions + u'/' + made.result()["session_id"_L1].toString();
    }
    QString status(const QString &session) { return get(session).result()["status"_L1].toString(); }
    QList<SpokenWord> aligned(const QString &session)
    {
        QList<SpokenWord> words;
        for (const QJsonValue document : get(session).result()["documents"_L1].toArray()) {
            if (document["type"_L1].toString() != u"document")
                continue;
            const QString path = session + u"/document/"_s + document["id"_L1].toString();
            const QJsonValue content = get(path).result()["document"_L1];
            for (const QJsonValue segment : content["content"_L1]["segments"_L1].toArray()) {
                for (const QJsonValue word : segment["words"_L1].toArray())
                    words.append({word["text"_L1].toString(), word["start"_L1].toInteger()});
            }
        }
        return words;
    }
    void uploadMedia(const QString &session)
    {
        const Answer put = support::call("PUT", m_service.url(session), m_service.token(), "no sound",
                                         {{"Content-Type", "audio/wav"}, {"x-filename", "a.wav"}});
        QCOMPARE(put.status, 200);
    }
    void uploadText(const QString &session)
    {
        const QByteArray id = session.section(u'/', -1).toLatin1();
        const Answer put = support::call(
            "POST", m_service.url(u"/api/v3/files/"_s), m_service.token(), "Hello there.",
            {{"Tus-Resumable", "1.0.0"},
             {"Upload-Length", "12"},
             {"Content-Type", "application/offset+octet-stream"},
             {"Upload-Metadata",
              "language ZW4=,document_type ZG9jdW1lbnQ=,filename YS50eHQ=,filetype dGV4dC9wbGFpbg==,session_id "
                  + id.toBase64()}});
        QCOMPARE(put.status, 201);
    }

    support::ServiceProcess m_service;
    QByteArray m_sound{};
    QList<SpokenWord> m_words{};
    QStringList m_lines{};
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
