#include "tests/service/documentbench.h"

using namespace Qt::StringLiterals;

/// Joining documents over HTTP.
class TestMerging : public QObject, private DocumentBench
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        m_duration = qint64(get(session()).result()["duration"_L1].toDouble() * 1000);
        QVERIFY(m_duration > 0);
    }

    void joinsInSequence()
    {
        const QString first = copyId();
        const QString second = copyId();
        QCOMPARE(write(pathOf(first), {u"one"_s, u"two"_s}).status, 200);
        QCOMPARE(write(pathOf(second), {u"three"_s, u"four"_s}).status, 200);
        const Answer made = merge({first, second}, {{u"filename"_s, u"Both parts"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.result()["status"_L1].toString(), u"completed"_s);
        QCOMPARE(made.result()["filename"_L1].toString(), u"Both parts"_s);
        QVERIFY(made.result()["session_id"_L1].toString() != sessionId());
        const QJsonArray all = segments(document(made));
        QCOMPARE(texts(all), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
        QCOMPARE(all[1]["start"_L1].toInteger(), 1000);
        QCOMPARE(all[2]["start"_L1].toInteger(), m_duration);
        QCOMPARE(all[3]["start"_L1].toInteger(), m_duration + 1000);
        const QJsonArray words = all[3]["words"_L1].toArray();
        QVERIFY(words.isEmpty() || words[0]["start"_L1].toInteger(m_duration + 1000) >= m_duration + 1000);
    }

    void joinsByTime()
    {
        const QString first = copyId();
        const QString second = copyId();
        QCOMPARE(write(pathOf(first), {u"a0"_s, u"a1"_s}).status, 200);
        QCOMPARE(write(pathOf(second), {u"b0"_s, u"b1"_s}).status, 200);
        const Answer made = merge({first, second}, {{u"offset_mode"_s, u"none"_s}});
        QCOMPARE(texts(segments(document(made))), (QStringList{u"a0"_s, u"b0"_s, u"a1"_s, u"b1"_s}));
    }

    void keepsSpeakersApartAndIdsUnique()
    {
        const QString first = copyId();
        const QString second = copyId();
        for (const QString &id : {first, second})
            QCOMPARE(write(pathOf(id), {u"one"_s, u"two"_s}).status, 200); // Ann and Ben in both, ids s0 and s1
        const QJsonArray all = segments(document(merge({first, second})));
        QSet<QString> ids;
        for (const QJsonValue segment : all)
            ids.insert(segment["id"_L1].toString());
        QCOMPARE(ids.size(), 4);
        QCOMPARE(all[0]["speaker"_L1], all[2]["speaker"_L1]);
        QVERIFY(all[0]["speaker"_L1] != all[1]["speaker"_L1]);
    }

    void theResultIsASessionOfItsOwn()
    {
        const Answer made = merge({copyId(1), copyId(1)});
        QCOMPARE(made.status, 201);
        const QJsonValue session = get(sessions + u'/' + made.result()["session_id"_L1].toString()).result();
        QCOMPARE(session["status"_L1].toString(), u"done"_s);
        QCOMPARE(session["duration"_L1].toDouble(), 2 * m_duration / 1000.0);
        QCOMPARE(session["documents"_L1].toArray().size(), 1);
        QCOMPARE(session["documents"_L1][0]["type"_L1].toString(), u"caption"_s);
        const QString path = sessions + u'/' + session["session_id"_L1].toString() + u"/document"_s;
        QCOMPARE(send("POST", path, {{u"document_type"_s, u"caption"_s}}).status, 201); // has a result to render from
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field");
        QTest::newRow("one alone") << QJsonObject{{u"documents"_s, QJsonArray{ref(copyId())}}} << u"documents"_s;
        QTest::newRow("unknown") << QJsonObject{{u"documents"_s, QJsonArray{ref(copyId()), ref(u"nothing"_s)}}}
                                 << u"documents"_s;
        QTest::newRow("two kinds") << QJsonObject{{u"documents"_s, QJsonArray{ref(copyId(0)), ref(copyId(1))}}}
                                   << u"documents"_s;
        QTest::newRow("no mode") << QJsonObject{{u"offset_mode"_s, u"other"_s}} << u"offset_mode"_s;
        QTest::newRow("no folder") << QJsonObject{{u"folder_id"_s, 4711}} << u"folder_id"_s;
        QTest::newRow("long name") << QJsonObject{{u"filename"_s, QString(201, u'x')}} << u"filename"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, field);
        const int before = get(sessions).json()["total_results"_L1].toInt();
        const Answer answer = merge({copyId(), copyId()}, more);
        QCOMPARE(answer.status, 422);
        QVERIFY2(errors(answer).contains(field), answer.body.constData());
        QCOMPARE(get(sessions).json()["total_results"_L1].toInt(), before);
    }

private:
    QJsonObject ref(const QString &document) { return {{u"session_id"_s, sessionId()}, {u"document_id"_s, document}}; }
    Answer merge(const QStringList &documents, QJsonObject more = {})
    {
        QJsonArray refs;
        for (const QString &document : documents)
            refs << ref(document);
        if (!more.contains("documents"_L1))
            more.insert(u"documents"_s, refs);
        return send("POST", u"/api/v3/speech-to-text/merge"_s, more);
    }
    QJsonValue document(const Answer &merged)
    {
        return get(sessions + u'/' + merged.result()["session_id"_L1].toString() + u"/document/"_s
                   + merged.result()["document_id"_L1].toString())
            .result();
    }
    static QStringList texts(const QJsonArray &segments)
    {
        QStringList all;
        for (const QJsonValue segment : segments)
            all << segment["text"_L1].toString();
        return all;
    }

    qint64 m_duration = 0; ///< of the sample, ms
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
