#include "ui/actions/actions.h"

#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using ui::Actions;
using ui::MenuId;

/// The table of actions: nothing twice, nothing unreachable.
class TestActions : public QObject
{
    Q_OBJECT
private slots:
    void everyIdStandsOnce();
    void noKeyDoesTwoThings();
    void mnemonicsOfAMenuDifferInEveryLanguage_data();
    void mnemonicsOfAMenuDifferInEveryLanguage();
    void everyActionIsTranslated_data();
    void everyActionIsTranslated();
    void everyIconExists();
    void everyActionOfAMenuIsInTheMenuBar();
    void actionsWithoutTheirThingAreDisabled();
};

void TestActions::everyIdStandsOnce()
{
    QSet<QByteArray> ids;
    for (const ui::ActionRow &row : ui::actionTable()) {
        QVERIFY2(!ids.contains(row.id), row.id);
        ids.insert(row.id);
    }
    QVERIFY(ids.size() > 60);
}

void TestActions::noKeyDoesTwoThings()
{
    QMainWindow window;
    const Actions actions(&window);
    QMap<QString, QByteArray> owners;
    for (const ui::ActionRow &row : ui::actionTable()) {
        // Keys of a list work only while that list has the focus, so two lists may share one.
        const QString place = row.needs == ui::Needs::LibraryItem ? u"library "_s
            : row.needs == ui::Needs::Upload                      ? u"uploads "_s
            : row.needs == ui::Needs::Speaker                     ? u"speakers "_s
                                                                  : QString();
        for (const QKeySequence &key : actions.at(row.id)->shortcuts()) {
            QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, row.keys);
            const QString name = place + key.toString();
            QVERIFY2(!owners.contains(name),
                     qPrintable(name + u" "_s + QString::fromLatin1(owners[name]) + u" "_s + QLatin1String(row.id)));
            QVERIFY2(place.isEmpty() || !owners.contains(key.toString()), qPrintable(name));
            owners.insert(name, row.id);
        }
    }
    QVERIFY(owners.size() > 50);
}

namespace {

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "nl", "fr", "de"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

bool load(QTranslator &translator, const QString &language)
{
    return translator.load(u":/i18n/scriptix_%1.qm"_s.arg(language));
}

} // namespace

void TestActions::everyActionIsTranslated_data()
{
    addLanguages();
}

void TestActions::everyActionIsTranslated()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(load(translator, language));
    for (const ui::ActionRow &row : ui::actionTable())
        QVERIFY2(language == "en"_L1 || !translator.translate("Actions", row.text).isEmpty(), row.text);
    QVERIFY(translator.translate("ui::StatusStrip", "%n word(s)", nullptr, 2).startsWith("%n"_L1));
}

void TestActions::mnemonicsOfAMenuDifferInEveryLanguage_data()
{
    addLanguages();
}

void TestActions::mnemonicsOfAMenuDifferInEveryLanguage()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(load(translator, language));
    QCoreApplication::installTranslator(&translator);
    QMainWindow window;
    Actions actions(&window);
    actions.fill(window.menuBar());
    const auto check = [](const QWidget *menu, const QString &where) {
        QMap<QString, QString> owners;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(!key.isEmpty(), qPrintable(where + action->text()));
            QVERIFY2(!owners.contains(key), qPrintable(where + key + u": "_s + owners[key] + u", "_s + action->text()));
            owners.insert(key, action->text());
        }
    };
    check(window.menuBar(), u"bar "_s);
    for (const QMenu *menu : window.findChildren<QMenu *>())
        check(menu, menu->title() + u": "_s);
}

void TestActions::everyIconExists()
{
    for (const ui::ActionRow &row : ui::actionTable()) {
        if (*row.icon)
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(QLatin1String(row.icon))), row.icon);
    }
}

void TestActions::everyActionOfAMenuIsInTheMenuBar()
{
    QMainWindow window;
    Actions actions(&window);
    actions.fill(window.menuBar());
    QSet<const QAction *> shown;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            shown.insert(action);
    }
    for (const ui::ActionRow &row : ui::actionTable())
        QCOMPARE(shown.contains(actions.at(row.id)), row.menu != MenuId::Context);
}

void TestActions::actionsWithoutTheirThingAreDisabled()
{
    QMainWindow window;
    Actions actions(&window);
    QVERIFY(actions.at("file.add")->isEnabled());
    QVERIFY(!actions.at("edit.undo")->isEnabled());
    actions.setAvailable(ui::Needs::Editable, true);
    QVERIFY(actions.at("edit.undo")->isEnabled());
    QVERIFY(!actions.at("playback.toggle")->isEnabled());
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
