#include "app/service/summary/summarise.h"
#include "app/service/summary/textrank.h"
#include "tests/service/documentbench.h"
#include "tests/service/translationserver.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList story{
    u"The harbour council met on Monday to talk about the new quay."_s,        u"Coffee was served."_s,
    u"The council wants the new quay of the harbour to be ready in spring."_s, u"Somebody lost an umbrella."_s,
    u"Ships will unload at the new quay, which saves the harbour time."_s,     u"It rained."_s,
    u"The harbour council decided to pay for the quay from its savings."_s,    u"A dog barked outside."_s,
};

document::Transcript transcriptOf(const QStringList &texts)
{
    document::Transcript transcript;
    for (const QString &text : texts)
        transcript.segments << document::Segment{.id = document::newSegmentId(), .text = text};
    return transcript;
}

} // namespace

/// Summaries: which sentences are chosen, and the answers over HTTP.
class TestSummaries : public QObject, private DocumentBench
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SCRIPTIX_TRANSLATE_URL"_s, m_translation.url());
        m_service.setEnvironment(environment);
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        m_path = copy();
        QCOMPARE(write(m_path, story).status, 200);
    }

    void splitsSentencesOfAnyLanguage()
    {
        QCOMPARE(service::sentencesOf(u"Hello there. How are you? Fine!"_s).size(), 3);
        QCOMPARE(service::sentencesOf(u"\u4eca\u65e5\u306f\u3002\u6674\u308c\u3067\u3059\u3002"_s).size(), 2);
        QCOMPARE(service::wordsOf(u"Don't, stop - 42!"_s), (QStringList{u"don't"_s, u"stop"_s, u"42"_s}));
    }

    void ranksWhatTheOthersTalkAbout()
    {
        const QList<double> scores = service::rankedSentences(story, {});
        for (const qsizetype important : {0, 2, 4, 6}) {
            for (const qsizetype other : {1, 3, 5, 7})
                QVERIFY2(scores[important] > scores[other], qPrintable(story[important] + u" / "_s + story[other]));
        }
    }

    void takesSentencesInTheirOrder()
    {
        const QStringList summary = service::summarised(transcriptOf(story), {.maxWords = 30});
        QVERIFY(summary.size() >= 2);
        qsizetype last = -1;
        for (const QString &sentence : summary) {
            QVERIFY2(story.indexOf(sentence) > last, qPrintable(sentence));
            last = story.indexOf(sentence);
        }
    }

    void isNeverLongerThanAsked_data()
    {
        QTest::addColumn<int>("most");
        for (const int most : {1, 5, 12, 13, 40})
            QTest::newRow(QByteArray::number(most)) << most;
    }
    void isNeverLongerThanAsked()
    {
        QFETCH(int, most);
        const QString text = service::summarised(transcriptOf(story), {.maxWords = most}).join(u' ');
        const qsizetype words = service::wordsOf(text).size();
        QVERIFY2(words > 0 && words <= most, qPrintable(text));
    }

    void aTopicDrawsTheChoice()
    {
        const QStringList summary
            = service::summarised(transcriptOf(story), {.topic = u"umbrella, lost"_s, .maxWords = 4});
        QCOMPARE(summary, QStringList{u"Somebody lost an umbrella."_s});
    }

    void takesHostileTexts_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("blanks") << QStringList{u"  "_s, u"\n"_s};
        QTest::newRow("no full stop") << QStringList{QString(300'000, u'x')};
        QTest::newRow("only signs") << QStringList{u"!!! ??? ..."_s};
        QTest::newRow("half a pair") << QStringList{QString(QChar(0xD800)) + u" word."_s};
        QTest::newRow("all the same") << QStringList(2000, u"The same again and again."_s);
    }
    void takesHostileTexts()
    {
        QFETCH(QStringList, texts);
        const QStringList summary = service::summarised(transcriptOf(texts), {});
        QVERIFY(service::wordsOf(summary.join(u' ')).size() <= 250);
    }

    void timeGrowsWithTheLengthOnly()
    {
        QStringList texts;
        for (int i = 0; i < 20'000; ++i)
            texts << u"Sentence %1 speaks of %2 and of %3."_s.arg(i).arg(i % 97).arg(i % 89);
        QVERIFY(!service::summarised(transcriptOf(texts), {}).isEmpty()); // against each other this would take minutes
    }

    void answersAsJson()
    {
        const Answer answer = summarise({{u"max_words"_s, 20}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("X-Summary-Method"), QByteArray("extractive; TextRank"));
        QVERIFY(answer.result()["summary"_L1].toString().contains("quay"_L1));
        QCOMPARE(answer.result()["document_id"_L1].toString(), m_path.section(u'/', -1));
        QVERIFY(answer.result()["template_id"_L1].isNull());
    }

    void needsNoBody()
    {
        QCOMPARE(support::call("POST", m_service.url(m_path + u"/export/summarize"_s), m_service.token(), {},
                               {{"Content-Type", "application/json"}})
                     .status,
                 200);
    }

    void answersAsAFile()
    {
        const Answer text = summarise({{u"format"_s, u"txt"_s}});
        QVERIFY(text.header("Content-Type").startsWith("text/plain"));
        QVERIFY(text.body.contains("quay"));
        const Answer word = summarise({{u"format"_s, u"docx"_s}});
        QVERIFY(word.body.startsWith("PK"));
        QVERIFY(word.header("Content-Disposition").contains(".docx"));
    }

    void usesTemplatesAsLayoutOrTopic()
    {
        const QString layout = templateOf(u"layout"_s, u"Minutes of {{title}}\n{{summary}}\nEnd"_s);
        const Answer laidOut = summarise({{u"template_id"_s, layout.toInt()}});
        QVERIFY2(laidOut.result()["summary"_L1].toString().startsWith("Minutes of "_L1), laidOut.body.constData());
        QVERIFY(laidOut.result()["summary"_L1].toString().endsWith("\nEnd"_L1));
        QCOMPARE(laidOut.result()["template_id"_L1].toInt(), layout.toInt());
        const QString topic = templateOf(u"topic"_s, u"umbrella lost"_s);
        const Answer drawn = send("POST", m_path + u"/export/summarize?template_id="_s + topic, {{u"max_words"_s, 4}});
        QCOMPARE(drawn.result()["summary"_L1].toString(), u"Somebody lost an umbrella."_s);
    }

    void translatesWhenAnotherLanguageIsWanted()
    {
        const Answer answer = summarise({{u"language"_s, u"nl"_s}, {u"max_words"_s, 15}});
        QVERIFY2(answer.result()["summary"_L1].toString().startsWith("nl:"_L1), answer.body.constData());
        QCOMPARE(answer.result()["language"_L1].toString(), u"nl"_s);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("format") << QJsonObject{{u"format"_s, u"rtf"_s}} << u"format"_s;
        QTest::newRow("no words") << QJsonObject{{u"max_words"_s, 0}} << u"max_words"_s;
        QTest::newRow("template") << QJsonObject{{u"template_id"_s, 4711}} << u"template_id"_s;
        QTest::newRow("language") << QJsonObject{{u"language"_s, u"??"_s}} << u"language"_s;
        QTest::newRow("prompt") << QJsonObject{{u"prompt"_s, QString(10'001, u'x')}} << u"prompt"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        const Answer answer = summarise(body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(errors(answer).contains(field), answer.body.constData());
    }

    void refusesAnEmptyDocument()
    {
        const QString empty = copy();
        QCOMPARE(send("PUT", empty + u"/clear_text"_s).status, 200);
        QCOMPARE(send("POST", empty + u"/export/summarize"_s).status, 409);
        QCOMPARE(send("POST", pathOf(u"nothing"_s) + u"/export/summarize"_s).status, 404);
    }

private:
    Answer summarise(const QJsonObject &body) { return send("POST", m_path + u"/export/summarize"_s, body); }
    QString templateOf(const QString &name, const QString &prompt)
    {
        const QByteArray form = "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n" + name.toUtf8()
            + "\r\n--x\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nSUMMARIZATION"
              "\r\n--x\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\n"
            + prompt.toUtf8() + "\r\n--x--\r\n";
        const Answer made = support::call("POST", m_service.url(u"/api/v3/organization/templates"_s), m_service.token(),
                                          form, {{"Content-Type", "multipart/form-data; boundary=x"}});
        return QString::number(made.result()["id"_L1].toInt());
    }

    support::TranslationServer m_translation{};
    QString m_path{};
};

QTEST_GUILESS_MAIN(TestSummaries)
#include "tst_summaries.moc"
