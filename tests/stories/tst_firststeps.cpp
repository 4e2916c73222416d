#include "tests/stories/desktop.h"
#include "ui/dialogs/dropsheet.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/library/librarypane.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/versions/difflist.h"
#include "ui/versions/versionspane.h"
#include "ui/widgets/notice.h"
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

template <class Dialog>
Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<Dialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The library's row of a session by its file's name; invalid while it is not there.
QModelIndex sessionRow(const models::Library &library, const QString &name)
{
    const QModelIndex account = library.index(0, 0);
    for (int row = 0; row < library.rowCount(account); ++row) {
        const QModelIndex index = library.index(row, 0, account);
        if (index.data(models::Library::KindRole).value<models::Library::Kind>() == models::Library::Kind::Session
            && index.data().toString().contains(name))
            return index;
    }
    return {};
}

QString statusOf(const models::Library &library, const QString &name)
{
    return sessionRow(library, name).data(models::Library::StatusRole).toString();
}

bool isShown(const QWidget *area, const QString &text)
{
    const auto labels = area->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A new user's first quarter of an hour, in the real window, on the real service, with real speech.
class TestFirstSteps : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<support::ServiceProcess>();
        QVERIFY2(m_service->start(), m_service->errorOutput().constData());
    }

    void aNewWorkspaceHasASampleThatPlaysAndIsFollowed()
    {
        Desktop desktop(m_dir->filePath(u"desktop"_s), *m_service);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(desktop.workspace.library, u"Sample"_s), u"done"_s, 20'000);
        desktop.window.actions().at("file.sample")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.isReady(), 20'000);
        QVERIFY(desktop.text().contains("bees"_L1));

        models::Playback &playback = desktop.workspace.playback;
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window.actions().at("playback.toggle")->isEnabled(), 20'000);
        desktop.window.actions().at("playback.toggle")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(playback.currentWord().isValid(), 20'000);
        const document::WordRef first = playback.currentWord();
        QTRY_VERIFY_WITH_TIMEOUT(playback.currentWord() != first, 20'000);
        desktop.window.actions().at("playback.toggle")->trigger();
        QTRY_COMPARE(playback.player().state(), media::Player::State::Paused);
    }

    void aRecordingIsDroppedRecognisedCorrectedSavedExportedAndFoundAgain()
    {
        if (QStandardPaths::findExecutable(u"pocketsphinx_continuous"_s).isEmpty())
            QSKIP(
                "POCKETSPHINX IS NOT INSTALLED: nothing was recognised (apt install pocketsphinx pocketsphinx-en-us)");
        const QString speech = m_dir->filePath(u"meeting.wav"_s);
        QCOMPARE(QProcess::execute(
                     u"flite"_s,
                     {u"-voice"_s, u"kal16"_s, u"-t"_s, u"the people of the city went home early"_s, u"-o"_s, speech}),
                 0);
        const QString exported = m_dir->filePath(u"meeting.srt"_s);
        {
            Desktop desktop(m_dir->filePath(u"desktop"_s), *m_service);
            QTRY_COMPARE_WITH_TIMEOUT(statusOf(desktop.workspace.library, u"Sample"_s), u"done"_s, 20'000);
            drop(desktop.window, speech);
            QTRY_VERIFY(openDialog<ui::DropSheet>());
            QTest::keyClick(openDialog<ui::DropSheet>(), Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(uploadState(desktop), models::UploadQueue::State::Done, 60'000);
            QTRY_COMPARE_WITH_TIMEOUT(statusOf(desktop.workspace.library, u"meeting"_s), u"done"_s, 60'000);

            open(desktop, u"meeting"_s);
            QTRY_VERIFY_WITH_TIMEOUT(desktop.isReady(), 20'000);
            QVERIFY2(desktop.text().contains("people"_L1), qPrintable(desktop.text()));
            QVERIFY(desktop.document()->model().transcript().segments.first().words.size() >= 5);
            const document::Word people = desktop.document()->model().transcript().segments.first().words.at(1);

            correct(desktop);
            QVERIFY2(desktop.text().startsWith("Yesterday the people"_L1), qPrintable(desktop.text()));
            QCOMPARE(desktop.document()->model().transcript().segments.first().words.at(2).startMs, people.startMs);
            QTRY_COMPARE(desktop.document()->saveState().here, models::SaveState::Here::Saved);
            QTRY_COMPARE_WITH_TIMEOUT(desktop.document()->saveState().server, models::SaveState::Server::Saved, 20'000);

            writeTo(desktop, exported);
            QVERIFY2(contents(exported).contains("Yesterday the people"), contents(exported).constData());
            QVERIFY(desktop.window.close());
        }
        QVERIFY(m_service->restart());
        {
            Desktop other(m_dir->filePath(u"other"_s), *m_service); // this computer has never seen the machine's text
            QTRY_COMPARE_WITH_TIMEOUT(statusOf(other.workspace.library, u"meeting"_s), u"done"_s, 20'000);
            open(other, u"meeting"_s);
            QTRY_VERIFY_WITH_TIMEOUT(other.isReady(), 20'000);
            other.window.actions().at("document.compare")->trigger();
            const auto *pane = qobject_cast<ui::VersionsPane *>(other.window.sides()->pane("view.versions"));
            QVERIFY(pane);
            QTRY_COMPARE_WITH_TIMEOUT(pane->differences()->model()->rowCount(), 1, 20'000);
            const QString spoken = pane->differences()->model()->index(0, 0).data().toString();
            QVERIFY2(spoken.contains("added: Yesterday"_L1), qPrintable(spoken));
            other.window.actions().at("segment.machine")->trigger();
            QTRY_VERIFY2(!other.text().startsWith("Yesterday"_L1), qPrintable(other.text()));
            other.view()->undo();
            QVERIFY(other.text().startsWith("Yesterday"_L1));
        }
        Desktop desktop(m_dir->filePath(u"desktop"_s), *m_service);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.isReady(), 20'000); // the tab comes back by itself
        QVERIFY2(desktop.text().startsWith("Yesterday the people"_L1), qPrintable(desktop.text()));
    }

    void aRecordingThatIsNoneIsRefusedWithAReasonAndTheProgramGoesOn()
    {
        const QString path = m_dir->filePath(u"list.wav"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("milk, bread, eggs\n");
        file.close();
        Desktop desktop(m_dir->filePath(u"desktop"_s), *m_service);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(desktop.workspace.library, u"Sample"_s), u"done"_s, 20'000);
        QSignalSpy refused(&desktop.workspace.uploads, &models::UploadQueue::failed);
        drop(desktop.window, path);
        QTRY_VERIFY(openDialog<ui::DropSheet>());
        QTest::keyClick(openDialog<ui::DropSheet>(), Qt::Key_Return);
        // refused on this computer, before a byte is sent, and said in place
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
        QCOMPARE(refused.first().at(0).toString(), u"list.wav"_s);
        const QString message = refused.first().at(1).toString();
        QVERIFY2(message.contains("not a sound"_L1), qPrintable(message));
        QTRY_VERIFY(isShown(desktop.window.notices(), message));
        QCOMPARE(desktop.workspace.uploads.rowCount(), 0);
        QVERIFY(!sessionRow(desktop.workspace.library, u"list"_s).isValid());
        desktop.window.actions().at("file.sample")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.isReady(), 20'000);
    }

private:
    static models::UploadQueue::State uploadState(const Desktop &desktop)
    {
        const QModelIndex first = desktop.workspace.uploads.index(0, 0);
        const auto state = first.data(models::UploadQueue::StateRole).value<models::UploadQueue::State>();
        if (state == models::UploadQueue::State::Failed)
            qWarning("%s", qUtf8Printable(first.data(models::UploadQueue::MessageRole).toString()));
        return state;
    }

    static void open(Desktop &desktop, const QString &name)
    {
        ui::LibraryPane *library = desktop.window.library();
        library->reveal(sessionRow(desktop.workspace.library, name));
        desktop.window.activateWindow();
        library->tree()->setFocus();
        QTest::keyClick(library->tree(), Qt::Key_Return);
    }

    static void correct(Desktop &desktop)
    {
        QWidget *keys = desktop.view();
        keys->setFocus();
        QTest::keyClick(keys, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(keys, u"Yesterday "_s);
    }

    static void writeTo(Desktop &desktop, const QString &path)
    {
        desktop.window.actions().at("file.export")->trigger();
        QTRY_VERIFY(openDialog<ui::ExportDialog>());
        auto *dialog = openDialog<ui::ExportDialog>();
        dialog->setFormat(u"srt"_s);
        dialog->setPath(path);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        dialog->close();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<support::ServiceProcess> m_service;
};

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
