#include "ui/keymap/keybindings.h"
#include "ui/keymap/keycapture.h"
#include "ui/keymap/keymapdialog.h"
#include "ui/keymap/keymaplist.h"
#include "ui/keymap/keymapsheet.h"
#include "ui/keymap/presets.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;
using ui::KeyBindings;
using ui::KeymapDialog;

namespace {
const QString toggle = u"playback.toggle"_s;
QKeySequence key(const char *text)
{
    return QKeySequence(QLatin1String(text), QKeySequence::PortableText);
}
} // namespace

/// Presets, conflicts and the editor of the keys.
class TestKeymap : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void withoutChoiceTheKeysAreThoseOfTheTable();
    void noPresetGivesAKeyTwice_data();
    void noPresetGivesAKeyTwice();
    void everyPresetKnowsItsActions();
    void aPresetTakesKeysFromOthers();
    void aKeyThatIsTakenLeavesItsOwner();
    void aListMayShareAKeyWithAnotherList();
    void resettingGivesBackWhatOthersTook();
    void whatIsChosenIsThereInTheNextRun();
    void actionsOfOtherVersionsAreKept();
    void keysOfTheTextAreKnown_data();
    void keysOfTheTextAreKnown();
    void aKeyIsAddedByPressingIt();
    void aConflictIsShownWithTheOtherNameAndAChoice();
    void aKeyOfTheTextIsNotTakenSilently();
    void actionsAreFoundByNameAndByKey();
    void theEditorDoesNotHoldTheKeyboard();
    void theSheetTellsEveryKey();
    void theSheetIsSaved();

private:
    ui::KeyCapture *button(const KeymapDialog &dialog, const QString &text) const;
    void press(KeymapDialog &dialog, const QString &text, int code, Qt::KeyboardModifiers modifiers = {});
    std::unique_ptr<KeymapDialog> openDialog(const QString &id);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<models::Settings> m_settings;
    std::unique_ptr<models::Accounts> m_accounts;
    std::unique_ptr<models::KeymapStore> m_store;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ui::Actions> m_actions;
    std::unique_ptr<KeyBindings> m_bindings;
};

void TestKeymap::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<models::Settings>(m_dir->filePath(u"settings.ini"_s));
    m_accounts = std::make_unique<models::Accounts>(m_dir->path());
    m_store = std::make_unique<models::KeymapStore>(*m_settings, *m_accounts);
    m_window = std::make_unique<QMainWindow>();
    m_actions = std::make_unique<ui::Actions>(m_window.get());
    m_bindings = std::make_unique<KeyBindings>(*m_actions, *m_store);
}

void TestKeymap::cleanup()
{
    m_bindings.reset();
    m_actions.reset();
    m_window.reset();
    m_store.reset();
    m_accounts.reset();
}

void TestKeymap::withoutChoiceTheKeysAreThoseOfTheTable()
{
    for (const ui::ActionRow &row : ui::actionTable()) {
        QCOMPARE(m_bindings->keys(QLatin1String(row.id)), ui::tableKeys(row));
        QVERIFY(!m_bindings->isOwn(QLatin1String(row.id)));
    }
    QVERIFY(m_actions->at("playback.toggle")->shortcuts().contains(QKeySequence(Qt::Key_MediaPlay)));
    QCOMPARE(m_actions->at("playback.toggle")->shortcut(), key("Ctrl+Space"));
}

void TestKeymap::noPresetGivesAKeyTwice_data()
{
    QTest::addColumn<QString>("name");
    for (const ui::Preset &preset : ui::presets())
        QTest::newRow(preset.title) << QString::fromLatin1(preset.name);
}

void TestKeymap::noPresetGivesAKeyTwice()
{
    QFETCH(QString, name);
    m_bindings->setPreset(name);
    QMap<QString, QString> owners;
    for (const ui::ActionRow &row : ui::actionTable()) {
        const QString place = row.needs == ui::Needs::LibraryItem ? u"library "_s
            : row.needs == ui::Needs::Upload                      ? u"uploads "_s
                                                                  : QString();
        for (const QKeySequence &sequence : m_actions->at(row.id)->shortcuts()) {
            QVERIFY2(sequence[0].key() != Qt::Key_unknown, row.id);
            const QString text = place + sequence.toString();
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + u" of "_s + owners.value(text) + u' ' + QLatin1String(row.id)));
            owners.insert(text, QLatin1String(row.id));
        }
    }
    QVERIFY(!m_bindings->keys(toggle).isEmpty());
}

void TestKeymap::everyPresetKnowsItsActions()
{
    for (const ui::Preset &preset : ui::presets()) {
        for (const ui::PresetKeys &row : preset.keys) {
            QVERIFY2(m_actions->at(row.action), row.action);
            for (const QString &text : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(key(qPrintable(text))[0].key() != Qt::Key_unknown, row.keys);
        }
    }
}

void TestKeymap::aPresetTakesKeysFromOthers()
{
    QCOMPARE(m_bindings->owner(key("F1"), {}), u"help.shortcuts"_s);
    m_bindings->setPreset(u"otranscribe"_s);
    QCOMPARE(m_bindings->owner(key("F1"), {}), u"playback.back"_s);
    QCOMPARE(m_actions->at("playback.toggle")->shortcut(), key("Esc"));
    QVERIFY(m_actions->at("playback.back")->toolTip().contains(u"F1"_s));
    m_bindings->setPreset({});
    QCOMPARE(m_actions->at("playback.toggle")->shortcut(), key("Ctrl+Space"));
}

void TestKeymap::aKeyThatIsTakenLeavesItsOwner()
{
    m_bindings->add(toggle, key("Ctrl+G"));
    QCOMPARE(m_bindings->owner(key("Ctrl+G"), {}), toggle);
    QVERIFY(m_bindings->keys(u"playback.goTo"_s).isEmpty());
    QVERIFY(m_actions->at("playback.goTo")->shortcuts().isEmpty());
    QVERIFY(m_bindings->isOwn(toggle) && m_bindings->isOwn(u"playback.goTo"_s));
    m_bindings->remove(toggle, key("Ctrl+Space"));
    QCOMPARE(m_bindings->keys(toggle), (QList{key("F4"), key("Ctrl+G")}));
}

void TestKeymap::aListMayShareAKeyWithAnotherList()
{
    QCOMPARE(m_bindings->owner(key("Del"), u"uploads.remove"_s), QString());
    QCOMPARE(m_bindings->owner(key("Del"), u"edit.cut"_s), u"library.delete"_s);
}

void TestKeymap::resettingGivesBackWhatOthersTook()
{
    m_bindings->add(toggle, key("Ctrl+G"));
    m_bindings->reset(u"playback.goTo"_s);
    QCOMPARE(m_bindings->owner(key("Ctrl+G"), {}), u"playback.goTo"_s);
    QVERIFY(!m_bindings->isOwn(u"playback.goTo"_s));
    m_bindings->add(toggle, key("Ctrl+G"));
    m_bindings->resetAll();
    QVERIFY(m_store->keymap().isDefault());
    QCOMPARE(m_bindings->keys(u"playback.goTo"_s), QList{key("Ctrl+G")});
}

void TestKeymap::whatIsChosenIsThereInTheNextRun()
{
    m_bindings->setPreset(u"tab"_s);
    m_bindings->add(u"file.save"_s, key("Ctrl+F12"));
    m_bindings.reset();
    m_actions = std::make_unique<ui::Actions>(m_window.get());
    m_store = std::make_unique<models::KeymapStore>(*m_settings, *m_accounts);
    m_bindings = std::make_unique<KeyBindings>(*m_actions, *m_store);
    QCOMPARE(m_actions->at("playback.toggle")->shortcut(), key("Tab"));
    QVERIFY(m_actions->at("file.save")->shortcuts().contains(key("Ctrl+F12")));
}

void TestKeymap::actionsOfOtherVersionsAreKept()
{
    m_store->set({}, {{u"future.thing"_s, {u"Ctrl+F11"_s}}});
    m_bindings->add(toggle, key("Ctrl+F12"));
    m_bindings->resetAll();
    QCOMPARE(m_store->keymap().keys.keys(), QStringList{u"future.thing"_s});
}

void TestKeymap::keysOfTheTextAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("needed");
    for (const char *text : {"A", "Shift+A", "Space", "Return", "Left", "Shift+Down", "Backspace", "Ctrl+C", "Ctrl+V",
                             "Ctrl+Left", "Home", ",", "5"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"F4", "Ctrl+Space", "Alt+Left", "Esc", "Tab", "Ctrl+G", "Media Play"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void TestKeymap::keysOfTheTextAreKnown()
{
    QFETCH(QString, text);
    QFETCH(bool, needed);
    QCOMPARE(ui::isTextKey(QKeySequence(text, QKeySequence::PortableText)), needed);
}

ui::KeyCapture *TestKeymap::button(const KeymapDialog &dialog, const QString &text) const
{
    for (auto *button : dialog.findChildren<ui::KeyCapture *>()) {
        if (button->text().contains(text))
            return button;
    }
    return nullptr;
}

std::unique_ptr<KeymapDialog> TestKeymap::openDialog(const QString &id)
{
    auto dialog = std::make_unique<KeymapDialog>(*m_bindings);
    dialog->show();
    dialog->list()->select(id);
    return dialog;
}

void TestKeymap::press(KeymapDialog &dialog, const QString &text, int code, Qt::KeyboardModifiers modifiers)
{
    ui::KeyCapture *capture = button(dialog, text);
    QVERIFY(capture);
    capture->setFocus();
    QTest::keyClick(capture, Qt::Key_Space);
    QVERIFY(capture->isCapturing());
    QTest::keyClick(capture, Qt::Key_Control); // a modifier alone is no key
    QVERIFY(capture->isCapturing());
    QTest::keyClick(capture, Qt::Key(code), modifiers);
    QVERIFY(!capture->isCapturing());
}

void TestKeymap::aKeyIsAddedByPressingIt()
{
    const auto dialog = openDialog(toggle);
    press(*dialog, u"Add"_s, Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(m_bindings->keys(toggle).last(), key("Ctrl+F12"));
    press(*dialog, u"Add"_s, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_bindings->keys(toggle).last(), key("Shift+Tab"));
    const auto keys = dialog->findChildren<QPushButton *>();
    QCOMPARE(std::count_if(keys.begin(), keys.end(), [](auto *one) { return one->text() == "Ctrl+F12"_L1; }), 1);
    (*std::find_if(keys.begin(), keys.end(), [](auto *one) { return one->text() == "Ctrl+F12"_L1; }))->click();
    QTRY_VERIFY(!m_bindings->keys(toggle).contains(key("Ctrl+F12")));
}

void TestKeymap::aConflictIsShownWithTheOtherNameAndAChoice()
{
    const auto dialog = openDialog(toggle);
    press(*dialog, u"Add"_s, Qt::Key_G, Qt::ControlModifier);
    const ui::Banner *banner = dialog->notices()->banner(u"key"_s);
    QVERIFY(banner);
    QVERIFY(banner->notice().text.contains(u"Go to Time"_s));
    QVERIFY(!m_bindings->keys(toggle).contains(key("Ctrl+G"))); // nothing is done before the answer
    banner->notice().offers.last().run();
    QVERIFY(!dialog->notices()->banner(u"key"_s));
    QVERIFY(!m_bindings->keys(toggle).contains(key("Ctrl+G")));
    press(*dialog, u"Add"_s, Qt::Key_G, Qt::ControlModifier);
    dialog->notices()->banner(u"key"_s)->notice().offers.first().run();
    QVERIFY(m_bindings->keys(toggle).contains(key("Ctrl+G")));
    QVERIFY(m_bindings->keys(u"playback.goTo"_s).isEmpty());
}

void TestKeymap::aKeyOfTheTextIsNotTakenSilently()
{
    const auto dialog = openDialog(toggle);
    press(*dialog, u"Add"_s, Qt::Key_Left);
    const ui::Banner *banner = dialog->notices()->banner(u"key"_s);
    QVERIFY(banner);
    QCOMPARE(banner->notice().tone, ui::Tone::Warning);
    QVERIFY(!m_bindings->keys(toggle).contains(key("Left")));
}

void TestKeymap::actionsAreFoundByNameAndByKey()
{
    const auto dialog = openDialog(toggle);
    const auto shown = [&] {
        QStringList titles;
        for (QTreeWidgetItemIterator it(dialog->list(), QTreeWidgetItemIterator::NotHidden); *it; ++it) {
            if ((*it)->parent() && !(*it)->parent()->isHidden())
                titles.append((*it)->text(0));
        }
        return titles;
    };
    dialog->findChild<QLineEdit *>()->setText(u"go to time"_s);
    QCOMPARE(shown(), QStringList{u"Go to Time"_s});
    press(*dialog, u"Find"_s, Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(shown(), QStringList{u"Loop This Segment"_s});
    dialog->findChild<QLineEdit *>()->clear();
    QVERIFY(shown().size() > 60);
}

void TestKeymap::theEditorDoesNotHoldTheKeyboard()
{
    const auto dialog = openDialog(toggle);
    ui::KeyCapture *capture = button(*dialog, u"Add"_s);
    capture->setFocus();
    QTest::keyClick(capture, Qt::Key_Tab);
    QVERIFY(!capture->hasFocus());
}

void TestKeymap::theSheetTellsEveryKey()
{
    m_bindings->add(u"file.save"_s, key("Ctrl+<"));
    const QString html = ui::keymapHtml(*m_bindings);
    QVERIFY(html.contains(u"Go to Time"_s) && html.contains(u"Ctrl+&lt;"_s) && !html.contains(u"Ctrl+<"_s));
    const QString text = ui::keymapText(*m_bindings);
    for (const ui::ActionRow &row : ui::actionTable()) {
        if (*row.keys && row.menu != ui::MenuId::Context)
            QVERIFY2(text.contains(ui::actionTitle(*m_actions, QLatin1String(row.id))), row.id);
    }
}

void TestKeymap::theSheetIsSaved()
{
    const auto dialog = openDialog(toggle);
    for (const QString &name : {u"keys.html"_s, u"keys.txt"_s}) {
        ui::ask::presetFiles({m_dir->filePath(name)});
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Save"_s))
                button->click();
        }
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().startsWith("<!DOCTYPE html>"), name.endsWith(u"html"_s));
        QCOMPARE(dialog->notices()->banner(u"saved"_s)->notice().tone, ui::Tone::Success);
    }
    ui::ask::presetFiles({m_dir->filePath(u"no such/keys.txt"_s)});
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Save"_s))
            button->click();
    }
    QCOMPARE(dialog->notices()->banner(u"saved"_s)->notice().tone, ui::Tone::Error);
}

QTEST_MAIN(TestKeymap)
#include "tst_keymap.moc"
