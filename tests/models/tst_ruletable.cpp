#include "models/search/rulescsv.h"
#include "models/search/ruletable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using models::ReplaceRule;
using models::ReplaceRules;
using models::RuleTable;

namespace {

ReplaceRule rule(const QString &find, const QString &replace)
{
    return {.query = {.text = find}, .with = {.text = replace}};
}

QStringList finds(const QList<ReplaceRule> &rules)
{
    QStringList result;
    for (const ReplaceRule &rule : rules)
        result.append(rule.query.text);
    return result;
}

} // namespace

class TestRuleTable : public QObject
{
    Q_OBJECT
private slots:
    void tablesOfOtherProgramsAreRead_data();
    void tablesOfOtherProgramsAreRead();
    void whatIsExportedIsImportedTheSame();
    void whatIsEditedIsKeptAtOnce();
    void countsBelongToEnabledRules();
};

void TestRuleTable::tablesOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("pairs");
    QTest::newRow("commas") << QByteArray("a,b\nc,d") << QStringList({u"a>b"_s, u"c>d"_s});
    QTest::newRow("semicolons and a header") << QByteArray("Find;Replace\r\na;b\r\n") << QStringList({u"a>b"_s});
    QTest::newRow("tabs and a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                              "a,1\tb\n")
                                                << QStringList({u"a,1>b"_s});
    QTest::newRow("quotes") << QByteArray("\"say \"\"hi\"\", now\",\"two\nlines\"\n")
                            << QStringList({u"say \"hi\", now>two\nlines"_s});
    QTest::newRow("one field and empty lines") << QByteArray("\na\n,b\n\n") << QStringList({u"a>"_s});
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("an open quote") << QByteArray("\"a,b\nc") << QStringList({u"a,b\nc>"_s});
}

void TestRuleTable::tablesOfOtherProgramsAreRead()
{
    QFETCH(QByteArray, bytes);
    QStringList pairs;
    for (const ReplaceRule &rule : models::rulesFromCsv(bytes))
        pairs.append(rule.query.text + u'>' + rule.with.text);
    QTEST(pairs, "pairs");
}

void TestRuleTable::whatIsExportedIsImportedTheSame()
{
    QList<ReplaceRule> rules{rule(u"a \"b\", c"_s, u"\tü\n語"_s), rule(u"(x)"_s, u"$1;"_s)};
    rules[0].query.matchCase = rules[0].with.preserveCase = true;
    rules[1].query.regularExpression = rules[1].query.wholeWord = true;
    rules[1].enabled = false;
    QCOMPARE(models::rulesFromCsv(models::rulesToCsv(rules)), rules);
}

void TestRuleTable::whatIsEditedIsKeptAtOnce()
{
    const QTemporaryDir dir;
    ReplaceRules store(dir.filePath(u"rules.json"_s));
    store.load();
    QTRY_VERIFY(store.isLoaded());
    RuleTable table(store);
    const QAbstractItemModelTester tester(&table);
    table.setSet(u"Names"_s);
    const QModelIndex added = table.add();
    QVERIFY(store.all().isEmpty()); // there is nothing to find yet
    QVERIFY(table.setData(added, u"jon"_s, Qt::EditRole));
    QVERIFY(table.setData(added.siblingAtColumn(RuleTable::Replace), u"John"_s, Qt::EditRole));
    QVERIFY(table.setData(added.siblingAtColumn(RuleTable::MatchCase), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(store.inSet(u"Names"_s).size(), 1);
    QCOMPARE(store.inSet(u"Names"_s).first().with.text, u"John"_s);
    QVERIFY(store.inSet(u"Names"_s).first().query.matchCase);
    table.insert({rule(u"b"_s, {}), rule(u"c"_s, {})});
    QVERIFY(table.move(2, -1));
    QVERIFY(!table.move(0, -1));
    QCOMPARE(finds(store.inSet(u"Names"_s)), QStringList({u"jon"_s, u"c"_s, u"b"_s}));
    table.remove({table.index(0, 0), table.index(0, 1), table.index(2, 0)});
    QCOMPARE(finds(store.inSet(u"Names"_s)), QStringList{u"c"_s});
    store.setSet(u"Names"_s, {rule(u"from elsewhere"_s, {})});
    QCOMPARE(finds(table.rules()), QStringList{u"from elsewhere"_s});
}

void TestRuleTable::countsBelongToEnabledRules()
{
    const QTemporaryDir dir;
    ReplaceRules store(dir.filePath(u"rules.json"_s));
    RuleTable table(store);
    table.setSet(u"Names"_s);
    table.insert({rule(u"a"_s, {}), rule(u"b"_s, {}), rule(u"(("_s, {})});
    QVERIFY(table.setData(table.index(0, RuleTable::Find), Qt::Unchecked, Qt::CheckStateRole));
    table.setCounts({7, -1});
    QCOMPARE(table.index(0, RuleTable::Hits).data().toString(), QString());
    QCOMPARE(table.index(1, RuleTable::Hits).data().toString(), u"7"_s);
    QVERIFY(!table.index(2, RuleTable::Hits).data().toString().isEmpty());
    QVERIFY(!table.index(2, RuleTable::Hits).data(Qt::ToolTipRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestRuleTable)
#include "tst_ruletable.moc"
