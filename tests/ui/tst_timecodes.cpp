#include "app/service/host.h"
#include "models/desk/timedisplays.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/timedialog.h"
#include "ui/document/documenttabs.h"
#include "ui/options.h"
#include "ui/player/playerbar.h"
#include "ui/widgets/timestamp.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using document::TimeDisplay;

/// Time codes of a document in the real window: set, shown, written into the text and into files, and kept.
class TestTimeCodes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void theyAreSetInTheirDialog();
    void aTextThatIsNoTimeIsExplained();
    void gutterAndPlayerShowThem();
    void stampsAreWrittenInTheChosenForm_data();
    void stampsAreWrittenInTheChosenForm();
    void exportsBeginWithTheTape();
    void theyAreKept();
    void theSettingsHaveAPageForThePedal();

private:
    ui::DocumentPage *page() const { return m_window->tabs()->current(); }
    const document::Segment &first() const { return page()->document()->model().transcript().segments.first(); }
    template <class Dialog>
    Dialog *dialog() const
    {
        const auto all = m_window->findChildren<Dialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }

    QTemporaryDir m_folder;
    service::Host m_host;
    std::unique_ptr<models::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestTimeCodes::initTestCase()
{
    m_workspace = std::make_unique<models::Workspace>(m_folder.path());
    m_window = std::make_unique<ui::MainWindow>(*m_workspace);
    m_window->show();
    connect(&m_host, &service::Host::ready, &m_workspace->accounts, &models::Accounts::setLocal);
    m_host.start({.dataDir = m_folder.path(), .samplesDir = service::builtInSamples, .recognise = false});
    models::Library &library = m_workspace->library;
    QTRY_VERIFY_WITH_TIMEOUT(library.rowCount(library.index(0, 0)) > 0, 20'000);
    m_window->actions().at("file.sample")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isReady(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->actions().at("playback.goTo")->isEnabled(), 20'000);
}

void TestTimeCodes::cleanupTestCase()
{
    m_window.reset();
    m_workspace.reset();
}

void TestTimeCodes::theyAreSetInTheirDialog()
{
    QCOMPARE(m_workspace->playback.timeDisplay(), TimeDisplay());
    m_window->actions().at("document.timeDisplay")->trigger();
    auto *dialog = this->dialog<ui::TimeDisplayDialog>();
    QVERIFY(dialog);
    auto *rate = dialog->findChild<QComboBox *>();
    rate->setCurrentIndex(rate->findData(u"25"_s));
    auto *offset = dialog->findChild<QLineEdit *>();
    QCOMPARE(offset->text(), u"00:00:00:00"_s);
    offset->setText(u"10:00:00:00"_s);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"10:01:00:00"_s); }));
    QTest::keyClick(offset, Qt::Key_Return);
    QCOMPARE(m_workspace->playback.timeDisplay(), (TimeDisplay{.offset = 10h, .rate = u"25"_s}));
    QTRY_VERIFY(!this->dialog<ui::TimeDisplayDialog>());
}

void TestTimeCodes::aTextThatIsNoTimeIsExplained()
{
    m_window->actions().at("playback.goTo")->trigger();
    auto *dialog = this->dialog<ui::GoToTimeDialog>();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QLineEdit *>();
    QVERIFY(text->text().startsWith(u"10:00:0"_s));
    text->setText(u"ten past"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    text->setText(u"10:00:05:10"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->playback.player().position(), 5400ms);
    const document::WordRef word = page()->document()->model().transcript().wordAt(5400ms);
    QCOMPARE(page()->view()->caret().segment, word.segment);
    QTRY_VERIFY(!this->dialog<ui::GoToTimeDialog>());
}

void TestTimeCodes::gutterAndPlayerShowThem()
{
    const auto labels = m_window->findChild<ui::PlayerBar *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == "10:00:05:10"_L1; }));
    const QAccessibleInterface *text = QAccessible::queryAccessibleInterface(page()->view());
    QVERIFY(text && text->childCount() > 0);
    QVERIFY2(text->child(0)->text(QAccessible::Name).contains(u"10:00:0"_s),
             qPrintable(text->child(0)->text(QAccessible::Name)));
}

void TestTimeCodes::stampsAreWrittenInTheChosenForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("stamp");
    const TimeDisplay display{.offset = 10h, .rate = u"25"_s};
    for (const QString &form : ui::timestampForms())
        QTest::newRow(qPrintable(form)) << form << ui::timestampText(form, display, 5400ms);
    QCOMPARE(ui::timestampText(u"#hh:mm:ss-t#"_s, {}, 75'300ms), u"#00:01:15-3#"_s);
    QCOMPARE(ui::timestampText(u"[code]"_s, {}, 75'300ms), u"[00:01:15.300]"_s);
    QCOMPARE(ui::timestampText(u"nonsense"_s, {}, 75'300ms), u"[01:15]"_s);
}

void TestTimeCodes::stampsAreWrittenInTheChosenForm()
{
    QFETCH(QString, form);
    QFETCH(QString, stamp);
    m_workspace->settings.setValue(ui::timestampOption, form);
    page()->view()->setCaret({0, 0});
    m_window->actions().at("edit.timestamp")->trigger();
    QVERIFY2(first().text.startsWith(stamp + u' '), qPrintable(first().text));
    page()->view()->undo();
    QVERIFY(!first().text.startsWith(stamp));
}

void TestTimeCodes::exportsBeginWithTheTape()
{
    const auto written = [this](const QString &format) {
        m_window->actions().at("file.export")->trigger();
        auto *dialog = this->dialog<ui::ExportDialog>();
        dialog->setFormat(format);
        const QString path = m_folder.filePath(u"out."_s + format);
        dialog->setPath(path);
        dialog->accept();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10'000); }();
        dialog->reject();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(written(u"srt"_s).contains("10:00:0"));
    QVERIFY(written(u"txt"_s).startsWith("[10:00:0"));
    QVERIFY(!written(u"json"_s).contains("36000"));
}

void TestTimeCodes::theyAreKept()
{
    const QString key = page()->document()->key().toString();
    cleanupTestCase();
    models::DocumentMemory memory(m_folder.filePath(u"memory.sqlite"_s));
    memory.load(key);
    QTRY_VERIFY(memory.isKnown(key));
    QCOMPARE(models::timeDisplay(memory, key), (TimeDisplay{.offset = 10h, .rate = u"25"_s}));
}

void TestTimeCodes::theSettingsHaveAPageForThePedal()
{
    models::Workspace workspace(m_folder.filePath(u"other"_s));
    auto dialog = std::make_unique<ui::SettingsDialog>(workspace);
    auto *topics = dialog->findChild<QListWidget *>();
    for (int row = 0; row < topics->count(); ++row)
        topics->setCurrentRow(row);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto teach = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->text().startsWith(u"Teach"_s); });
    QVERIFY(teach != buttons.end());
    (*teach)->click();
    QCOMPARE(workspace.pedal.learning(), models::PedalUse::Play);
    (*teach)->click();
    QVERIFY(!workspace.pedal.learning());
    (*teach)->click();
    dialog.reset(); // nobody waits for a key any more
    QVERIFY(!workspace.pedal.learning());
}

QTEST_MAIN(TestTimeCodes)
#include "tst_timecodes.moc"
