#include "models/replacerules.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using models::ReplaceRule;
using models::ReplaceRules;
using models::RuleScope;

namespace {

ReplaceRule rule(const QString &find, const QString &replace, const QString &set = {})
{
    return {.set = set, .query = {.text = find}, .with = {.text = replace}};
}

QStringList finds(const QList<ReplaceRule> &rules)
{
    QStringList result;
    for (const ReplaceRule &rule : rules)
        result.append(rule.query.text);
    return result;
}

} // namespace

class TestReplaceRules : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void rulesComeBackAsTheyWere();
    void rulesAddedBeforeTheFileIsReadComeBehindIt();
    void aFileThatCannotBeReadIsLeftAlone();
    void rulesAreChosenByTheirPlace();
    void aSetIsReplacedAsAWhole();

private:
    QString path() const { return m_dir->filePath(u"rules.json"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestReplaceRules::rulesComeBackAsTheyWere()
{
    ReplaceRule whole{.set = u"Names"_s,
                      .query = {.text = u"(an)ne"_s, .matchCase = true, .wholeWord = true, .regularExpression = true},
                      .with = {.text = u"$1"_s, .preserveCase = true},
                      .enabled = false,
                      .scope = RuleScope::Folder,
                      .target = u"local/7"_s};
    {
        ReplaceRules rules(path());
        whole.id = rules.add(whole);
        QTRY_VERIFY(rules.isLoaded());
        QCOMPARE(rules.all(), QList{whole});
    }
    ReplaceRules again(path());
    QSignalSpy changed(&again, &ReplaceRules::changed);
    again.load();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(again.all(), QList{whole});
    QVERIFY(QFile::permissions(path()) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

void TestReplaceRules::rulesAddedBeforeTheFileIsReadComeBehindIt()
{
    {
        ReplaceRules rules(path());
        rules.add(rule(u"a"_s, u"b"_s));
        QTRY_VERIFY(rules.isLoaded());
    }
    ReplaceRules again(path());
    again.add(rule(u"c"_s, u"d"_s));
    QTRY_COMPARE(finds(again.all()), QStringList({u"a"_s, u"c"_s}));
}

void TestReplaceRules::aFileThatCannotBeReadIsLeftAlone()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"newer\": true}");
    file.close();
    {
        ReplaceRules rules(path());
        QSignalSpy failed(&rules, &ReplaceRules::failed);
        rules.load();
        QTRY_COMPARE(failed.size(), 1);
        rules.add(rule(u"a"_s, u"b"_s));
        QCOMPARE(rules.all().size(), 1);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"newer\": true}"));
}

void TestReplaceRules::rulesAreChosenByTheirPlace()
{
    ReplaceRules rules(path());
    const auto add = [&](const QString &find, RuleScope scope, const QString &target, bool enabled = true) {
        ReplaceRule added = rule(find, {});
        added.scope = scope;
        added.target = target;
        added.enabled = enabled;
        rules.add(added);
    };
    add(u"everywhere"_s, RuleScope::Account, {});
    add(u"account"_s, RuleScope::Account, u"local"_s);
    add(u"other"_s, RuleScope::Account, u"cloud"_s);
    add(u"folder"_s, RuleScope::Folder, u"local/7"_s);
    add(u"document"_s, RuleScope::Document, u"local/1/2"_s);
    add(u"off"_s, RuleScope::Account, {}, false);
    QCOMPARE(finds(rules.meantFor({.account = u"local"_s, .folder = u"7"_s, .document = u"local/1/2"_s})),
             QStringList({u"everywhere"_s, u"account"_s, u"folder"_s, u"document"_s}));
    QCOMPARE(finds(rules.meantFor({.account = u"cloud"_s, .folder = u"7"_s, .document = u"cloud/1/2"_s})),
             QStringList({u"everywhere"_s, u"other"_s}));
}

void TestReplaceRules::aSetIsReplacedAsAWhole()
{
    ReplaceRules rules(path());
    const QString learned = rules.add(rule(u"learned"_s, u"x"_s));
    rules.setSet(u"Zebra"_s, {rule(u"z"_s, u"y"_s)});
    rules.setSet(u"names"_s, {rule(u"1"_s, u"one"_s), rule(u"2"_s, u"two"_s)});
    QCOMPARE(rules.sets(), QStringList({u"names"_s, u"Zebra"_s}));
    QCOMPARE(finds(rules.inSet(u"names"_s)), QStringList({u"1"_s, u"2"_s}));
    rules.setSet(u"names"_s, {});
    QCOMPARE(rules.sets(), QStringList{u"Zebra"_s});
    QVERIFY(rules.remove(learned));
    QVERIFY(!rules.remove(learned));
    QCOMPARE(finds(rules.all()), QStringList{u"z"_s});
}

QTEST_GUILESS_MAIN(TestReplaceRules)
#include "tst_replacerules.moc"
