#include "app/service/host.h"
#include "tests/support/answers.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/dropsheet.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/document/documenttabs.h"
#include "ui/document/startpage.h"
#include "ui/keymap/keymapdialog.h"
#include "ui/library/librarypane.h"
#include "ui/player/waveform.h"
#include "ui/uploads/uploadspane.h"
#include "ui/versions/importdialog.h"
#include "ui/widgets/notice.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTranslator>
#include <QTreeView>

using namespace Qt::StringLiterals;
using models::Library;

/// Calls the sample something else, as other languages do.
class OtherLanguage : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QByteArrayView(text).startsWith("Sample: ") ? u"Exemple : les abeilles.m4a"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

/// The real window on the real local service with the sample recording.
class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void theStartPageOffersThreeWays();
    void theSampleOpensFromTheStartPage();
    void everythingThatTakesTheFocusHasAName();
    void noLabelGuessesMarkup();
    void exportingWritesTheChosenFormat();
    void exportingTellsWhatWentWrong();
    void deletingAsksOnceAndNamesTheThing();
    void droppedRecordingsOpenTheSheet();
    void droppedTextsAreOfferedForTheDocument();
    void theSheetRemembersAndEnterStarts();
    void paneCycleVisitsEveryPane();
    void thePaletteFindsAndRunsACommand();
    void tabsComeBackAtTheNextStart();
    void theWindowFitsASmallScreen();

private:
    QList<QWidget *> dialogs();
    QModelIndex sample() const;
    void drop(const QStringList &paths);
    template <class Dialog>
    Dialog *dialog() const
    {
        const auto all = m_window->findChildren<Dialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }

    OtherLanguage m_language;
    QTemporaryDir m_folder;
    service::Host m_host;
    std::unique_ptr<models::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    m_workspace = std::make_unique<models::Workspace>(m_folder.path());
    m_window = std::make_unique<ui::MainWindow>(*m_workspace);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    connect(&m_host, &service::Host::ready, &m_workspace->accounts, &models::Accounts::setLocal);
    QCoreApplication::installTranslator(&m_language);
    m_host.start({.dataDir = m_folder.path(), .samplesDir = service::builtInSamples, .recognise = false});
    QTRY_VERIFY_WITH_TIMEOUT(sample().isValid(), 20'000);
}

void TestWindow::cleanupTestCase()
{
    m_window.reset();
    m_workspace.reset();
    QCoreApplication::removeTranslator(&m_language);
}

QModelIndex TestWindow::sample() const
{
    Library &library = m_workspace->library;
    const QModelIndex local = library.index(0, Library::Name);
    for (int row = 0; row < library.rowCount(local); ++row) {
        const QModelIndex index = library.index(row, Library::Name, local);
        if (index.data(Library::KindRole).value<Library::Kind>() == Library::Kind::Session)
            return index;
    }
    return {};
}

void TestWindow::theStartPageOffersThreeWays()
{
    QCOMPARE(m_window->tabs()->currentWidget(), m_window->tabs()->startPage());
    QCOMPARE(m_window->tabs()->startPage()->findChildren<QAbstractButton *>().size(), 3);
    QVERIFY(!m_window->actions().at("file.export")->isEnabled());
}

void TestWindow::theSampleOpensFromTheStartPage()
{
    m_window->actions().at("file.sample")->trigger();
    QTRY_VERIFY(m_window->tabs()->current());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->tabs()->current()->isReady(), 20'000);
    QVERIFY(m_window->tabs()->current()->view()->model()->rowCount() > 3);
    QVERIFY(m_window->actions().at("file.export")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->actions().at("playback.toggle")->isEnabled(), 20'000);
}

QList<QWidget *> TestWindow::dialogs()
{
    const QString path = m_folder.filePath(u"a recording.mp3"_s);
    auto *bindings = new ui::KeyBindings(m_window->actions(), m_workspace->keymap, m_window.get());
    return {m_window.get(),
            new ui::AboutDialog(m_window.get()),
            new ui::SettingsDialog(*m_workspace, m_window.get()),
            new ui::KeymapDialog(*bindings, m_window.get()),
            new ui::CommandPalette(m_window->actions(), m_window.get()),
            new ui::SignInDialog(m_workspace->accounts, m_window.get()),
            new ui::DropSheet({path}, *m_workspace, m_window.get()),
            new ui::ExportDialog(m_window->tabs()->current()->document(), m_workspace->settings, m_window.get())};
}

void TestWindow::everythingThatTakesTheFocusHasAName()
{
    for (QWidget *dialog : dialogs()) {
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            const QString where = QLatin1String(dialog->metaObject()->className()) + u' '
                + QLatin1String(widget->metaObject()->className());
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(where));
        }
        if (dialog != m_window.get())
            delete dialog;
    }
}

void TestWindow::noLabelGuessesMarkup()
{
    for (QWidget *dialog : dialogs()) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            // A buddy label of a form shows our own text; all others could show somebody else's.
            if (label->textFormat() != Qt::PlainText)
                QVERIFY2(!Qt::mightBeRichText(label->text()) && !label->text().contains(u'<'),
                         qPrintable(label->text()));
        }
        if (dialog != m_window.get())
            delete dialog;
    }
}

void TestWindow::exportingWritesTheChosenFormat()
{
    m_window->actions().at("file.export")->trigger();
    auto *dialog = this->dialog<ui::ExportDialog>();
    QVERIFY(dialog);
    const QString path = m_folder.filePath(u"out.srt"_s);
    dialog->setFormat(u"srt"_s);
    dialog->setPath(path);
    dialog->accept();
    const auto *notices = dialog->findChild<ui::NoticeArea *>();
    QTRY_VERIFY_WITH_TIMEOUT(notices->banner(u"result"_s), 10'000);
    QCOMPARE(notices->banner(u"result"_s)->notice().tone, ui::Tone::Success);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("-->"));
    dialog->setPath(path);
    QVERIFY(notices->banner(u"exists"_s) || notices->banner(u"result"_s));
    dialog->reject();
    QTRY_VERIFY(!this->dialog<ui::ExportDialog>());
}

void TestWindow::exportingTellsWhatWentWrong()
{
    m_window->actions().at("file.export")->trigger();
    auto *dialog = this->dialog<ui::ExportDialog>();
    dialog->setPath(m_folder.filePath(u"no such folder/out.txt"_s));
    dialog->accept();
    const auto *notices = dialog->findChild<ui::NoticeArea *>();
    QTRY_VERIFY_WITH_TIMEOUT(notices->banner(u"result"_s), 10'000);
    QCOMPARE(notices->banner(u"result"_s)->notice().tone, ui::Tone::Error);
    QVERIFY(!notices->banner(u"result"_s)->notice().text.isEmpty());
    dialog->reject();
    QTRY_VERIFY(!this->dialog<ui::ExportDialog>());
}

void TestWindow::deletingAsksOnceAndNamesTheThing()
{
    m_window->library()->reveal(sample());
    const QString name = sample().data().toString();
    answers::no();
    m_window->actions().at("library.delete")->trigger();
    QVERIFY(ui::ask::lastQuestion().text.contains(name));
    QVERIFY(sample().isValid());
}

void TestWindow::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint at = m_window->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void TestWindow::droppedRecordingsOpenTheSheet()
{
    drop({m_folder.filePath(u"a.mp3"_s), m_folder.filePath(u"b.mp3"_s)});
    auto *sheet = dialog<ui::DropSheet>();
    QVERIFY(sheet && sheet->isVisible());
    QCOMPARE(sheet->options().account, u"local"_s);
    sheet->reject();
    QTRY_VERIFY(!dialog<ui::DropSheet>());
}

void TestWindow::droppedTextsAreOfferedForTheDocument()
{
    drop({m_folder.filePath(u"subtitles.srt"_s)});
    QVERIFY(!dialog<ui::DropSheet>());
    QVERIFY(dialog<ui::ImportDialog>());
    dialog<ui::ImportDialog>()->reject();
    QTRY_VERIFY(!dialog<ui::ImportDialog>());
}

void TestWindow::theSheetRemembersAndEnterStarts()
{
    const QStringList paths{m_folder.filePath(u"x.mp3"_s)};
    QTRY_VERIFY(!m_workspace->languages.of(u"local"_s).isEmpty());
    const QString language = m_workspace->languages.of(u"local"_s).last().key;
    {
        ui::DropSheet sheet(paths, *m_workspace);
        sheet.setOptions({.language = u"not-a-language-of-this-account"_s});
        QCOMPARE(sheet.options().language, m_workspace->languages.of(u"local"_s).first().key);
        sheet.setOptions(
            {.language = language, .documentType = u"caption"_s, .punctuation = false, .diarization = false});
        sheet.show();
        QSignalSpy started(&sheet, &ui::DropSheet::started);
        QTest::keyClick(&sheet, Qt::Key_Return);
        QCOMPARE(started.size(), 1);
        QCOMPARE(started[0][0].toStringList(), paths);
    }
    const ui::DropSheet again(paths, *m_workspace);
    QCOMPARE(again.options().language, language);
    QCOMPARE(again.options().documentType, u"caption"_s);
    QVERIFY(!again.options().punctuation && !again.options().diarization);
}

void TestWindow::paneCycleVisitsEveryPane()
{
    QSet<const QWidget *> visited;
    for (int i = 0; i < 4; ++i) {
        m_window->cyclePane(1);
        visited.insert(m_window->focusWidget());
    }
    QVERIFY(visited.contains(m_window->library()->tree()));
    QVERIFY(visited.contains(m_window->waveform()));
    QVERIFY(visited.contains(m_window->tabs()->current()->view()));
}

void TestWindow::thePaletteFindsAndRunsACommand()
{
    ui::CommandPalette palette(m_window->actions());
    const QSignalSpy triggered(m_window->actions().at("view.nextPane"), &QAction::triggered);
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"next pane"_s);
    palette.accept();
    QTRY_COMPARE(triggered.size(), 1);
    QVERIFY(ui::matchesWords(u"Play or Pause"_s, u"pau pla"_s));
    QVERIFY(!ui::matchesWords(u"Play or Pause"_s, u"stop"_s));
}

void TestWindow::tabsComeBackAtTheNextStart()
{
    ui::DocumentPage *page = m_window->tabs()->current();
    QVERIFY(page && page->isReady());
    page->view()->setCaret({2, 3});
    const models::DocumentKey key = page->document()->key();
    m_window->saveState();
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(*m_workspace);
    m_window->show();
    QTRY_VERIFY(m_window->tabs()->current());
    QCOMPARE(m_window->tabs()->current()->document()->key(), key);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->tabs()->current()->isReady(), 20'000);
    QCOMPARE(m_window->tabs()->current()->view()->caret(), (document::Position{2, 3}));
}

void TestWindow::theWindowFitsASmallScreen()
{
    QVERIFY(m_window->minimumSizeHint().width() <= 800);
    QVERIFY(m_window->minimumSizeHint().height() <= 500);
    for (const QWidget *dialog : dialogs()) {
        if (dialog == m_window.get())
            continue;
        QVERIFY2(dialog->minimumSizeHint().width() <= 800 && dialog->minimumSizeHint().height() <= 500,
                 dialog->metaObject()->className());
        delete dialog;
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
