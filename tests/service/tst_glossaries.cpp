#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {
const auto glossaries = u"/api/v4/glossaries"_s;

QJsonObject wanted(const QString &name, const QString &csv = {})
{
    QJsonObject body{{u"name"_s, name}, {u"source_language"_s, u"en"_s}, {u"target_language"_s, u"nl"_s}};
    if (!csv.isEmpty())
        body.insert(u"entries_csv"_s, csv);
    return body;
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}
} // namespace

/// Glossaries over HTTP, against the real program without a translation server.
class TestGlossaries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }

    void createsAnEmptyOneWithoutAnEnvelope()
    {
        const Answer made = send("POST", glossaries, wanted(u"Medical Terms"_s));
        QCOMPARE(made.status, 201);
        QVERIFY(made.json()["id"_L1].isDouble());
        QVERIFY(!made.json().contains("result"_L1));
        QCOMPARE(made.json()["entry_count"_L1].toInt(-1), 0);
        QCOMPARE(made.json()["is_active"_L1], QJsonValue(true));
        QCOMPARE(get(path(made)).json(), made.json());
    }

    void keepsEntriesByteForByte()
    {
        const QString csv = u"source_term,target_term\r\nquay,kade\r\n\"ship, \"\"in\"\"\",\"schip,\nin\"\r\nö,🚢\r\n"_s;
        const Answer made = send("POST", glossaries, wanted(u"Port"_s, csv));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()["entry_count"_L1].toInt(), 3);
        const Answer file = get(path(made) + u"/entries"_s);
        QVERIFY(file.header("Content-Type").startsWith("text/csv"));
        QCOMPARE(QString::fromUtf8(file.body), csv);
        QVERIFY(!get(path(made)).json().contains("entries"_L1));
        const QJsonArray two = get(path(made) + u"?include_entries=true&limit=2"_s).json()["entries"_L1].toArray();
        QCOMPARE(two.size(), 2);
        QCOMPARE(two[1]["source_term"_L1].toString(), u"ship, \"in\""_s);
    }

    void readsTablesOfOtherPrograms()
    {
        const Answer made
            = send("POST", glossaries, wanted(u"BOM"_s, u"\uFEFFSource_Term,Target_Term\na,b\n\nc , d"_s));
        QCOMPARE(made.status, 201);
        QCOMPARE(get(path(made) + u"/entries"_s).body, QByteArray("source_term,target_term\r\na,b\r\nc,d\r\n"));
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        const QJsonObject good = wanted(u"A"_s);
        const auto csv = u"entries_csv"_s;
        const auto header = u"source_term,target_term\n"_s;
        QTest::newRow("no name") << with(good, u"name"_s, u"  "_s) << u"name"_s;
        QTest::newRow("long name") << with(good, u"name"_s, QString(101, u'a')) << u"name"_s;
        QTest::newRow("same language") << with(good, u"target_language"_s, u"EN"_s) << u"target_language"_s;
        QTest::newRow("no language") << with(good, u"source_language"_s, u"?"_s) << u"source_language"_s;
        QTest::newRow("missing") << QJsonObject{{u"name"_s, u"A"_s}} << u"source_language"_s;
        QTest::newRow("no header") << with(good, csv, u"a,b\n"_s) << csv;
        QTest::newRow("one term") << with(good, csv, header + u"a\n"_s) << csv;
        QTest::newRow("three terms") << with(good, csv, header + u"a,b,c\n"_s) << csv;
        QTest::newRow("empty term") << with(good, csv, header + u"a,\n"_s) << csv;
        QTest::newRow("open quote") << with(good, csv, header + u"\"a,b\n"_s) << csv;
        QTest::newRow("text after a quote") << with(good, csv, header + u"\"a\"x,b\n"_s) << csv;
    }
    void namesTheFieldThatIsWrong()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        const int before = get(glossaries).json()["total_results"_L1].toInt();
        const Answer answer = send("POST", glossaries, body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.json()["errors"_L1].toObject().contains(field), answer.body.constData());
        QCOMPARE(get(glossaries).json()["total_results"_L1].toInt(), before);
    }

    void takesNamesUpToTheLimit() { QCOMPARE(send("POST", glossaries, wanted(QString(100, u'a'))).status, 201); }

    void listsPagesInTheWantedOrder()
    {
        for (const QString &name : {u"zz list b"_s, u"zz list a"_s, u"zz list c"_s})
            QCOMPARE(send("POST", glossaries, wanted(name)).status, 201);
        const auto names = [this](const QString &query) {
            QStringList list;
            for (const QJsonValue item : get(glossaries + query).result().toArray())
                list << item["name"_L1].toString().right(1);
            return list.join(QString());
        };
        QCOMPARE(names(u"?q=zz%20list"_s), u"cab"_s);
        QCOMPARE(names(u"?q=ZZ%20list&sort=name&direction=asc"_s), u"abc"_s);
        QCOMPARE(names(u"?q=zz%20list&sort=name&direction=asc&offset=1&limit=1"_s), u"b"_s);
        QCOMPARE(get(glossaries + u"?q=zz%20list&limit=1"_s).json()["total_results"_L1].toInt(), 3);
        QCOMPARE(names(u"?q=%25"_s), QString());
    }

    void changesOnlyWhatIsGiven()
    {
        const Answer made = send("POST", glossaries, with(wanted(u"Old"_s), u"description"_s, u"Notes"_s));
        const Answer off = send("PATCH", path(made), {{u"is_active"_s, false}});
        QCOMPARE(off.status, 200);
        QCOMPARE(off.json()["is_active"_L1], QJsonValue(false));
        QCOMPARE(off.json()["description"_L1].toString(), u"Notes"_s);
        const Answer renamed = send("PATCH", path(made), {{u"name"_s, u"New"_s}, {u"description"_s, QJsonValue::Null}});
        QCOMPARE(renamed.json()["name"_L1].toString(), u"New"_s);
        QVERIFY(renamed.json()["description"_L1].isNull());
        QCOMPARE(renamed.json()["is_active"_L1], QJsonValue(false));
        QCOMPARE(send("PATCH", path(made), {{u"name"_s, QString()}}).status, 422);
    }

    void deletes()
    {
        const Answer made = send("POST", glossaries, wanted(u"Gone"_s, u"source_term,target_term\na,b\n"_s));
        QCOMPARE(send("DELETE", path(made)).status, 204);
        for (const QString &at : {path(made), path(made) + u"/entries"_s, glossaries + u"/x"_s})
            QCOMPARE(get(at).status, 404);
        QCOMPARE(send("DELETE", path(made)).status, 404);
        QCOMPARE(send("PATCH", path(made), {{u"is_active"_s, true}}).status, 404);
    }

    void knowsNoLanguagesWithoutATranslationServer()
    {
        const Answer pairs = get(glossaries + u"/supported-languages"_s);
        QCOMPARE(pairs.status, 200);
        QCOMPARE(pairs.json()["language_pairs"_L1], QJsonValue(QJsonArray()));
    }

    void keepsThemOverARestart()
    {
        const QByteArray before = get(glossaries).body;
        QVERIFY(m_service.restart());
        QCOMPARE(get(glossaries).body, before);
    }

private:
    Answer get(const QString &at) { return support::call("GET", m_service.url(at), m_service.token()); }
    Answer send(const QByteArray &method, const QString &at, const QJsonObject &body = {})
    {
        return support::callJson(method, m_service.url(at), m_service.token(), body);
    }
    static QString path(const Answer &made)
    {
        return glossaries + u'/' + QString::number(made.json()["id"_L1].toInt());
    }

    support::ServiceProcess m_service;
};

QTEST_GUILESS_MAIN(TestGlossaries)
#include "tst_glossaries.moc"
