#include "app/service/host.h"
#include "models/document/editing.h"
#include "ui/document/documenttabs.h"
#include "ui/library/librarypane.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/versions/difflist.h"
#include "ui/versions/importdialog.h"
#include "ui/versions/provenance.h"
#include "ui/versions/versionspane.h"
#include "ui/versions/versiontext.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using models::DiffPiece;
using models::Version;

/// The ways back to earlier text and foreign text in, in the real window on the real local service.
class TestVersionsPane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_workspace = std::make_unique<models::Workspace>(m_folder.path());
        m_window = std::make_unique<ui::MainWindow>(*m_workspace);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        connect(&m_host, &service::Host::ready, &m_workspace->accounts, &models::Accounts::setLocal);
        m_host.start({.dataDir = m_folder.path(), .samplesDir = service::builtInSamples, .recognise = false});
        m_window->actions().at("file.sample")->setEnabled(true);
        QTRY_VERIFY_WITH_TIMEOUT(openSample(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), 20'000);
        m_original = transcript();
        m_workspace->documents.setSendDelay(std::chrono::hours(1)); // versions here come from the tests alone
    }
    void cleanup()
    {
        page()->document()->model().undoStack().setIndex(0);
        page()->notices()->withdraw(u"import"_s);
        page()->notices()->withdraw(u"machine"_s);
        QCOMPARE(transcript().segments, m_original.segments);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void thePaneHasTheMachinesTextAndEverySave()
    {
        trigger("view.versions");
        QVERIFY(pane());
        QCOMPARE(pane()->list()->model()->rowCount(), 1);
        type(u"Well, "_s);
        trigger("file.save");
        QTRY_COMPARE(pane()->list()->model()->rowCount(), 3); // the machine's, ours, as it was opened
        const auto version
            = pane()->list()->model()->index(1, 0).data(models::VersionList::VersionRole).value<Version>();
        QCOMPARE(version.changed, 1);
        QVERIFY(ui::versionTitle(version).startsWith(u"Today"_s));
        QVERIFY2(ui::versionDetail(version).startsWith(u"1 word"_s), qPrintable(ui::versionDetail(version)));
    }

    void aChosenVersionIsComparedAndRestoredAndTheStepUndone()
    {
        type(u"Well, "_s);
        choose(pane()->list()->model()->rowCount() - 1);
        QTRY_COMPARE(rows(), 1);
        const QString spoken = differences()->model()->index(0, 0).data().toString();
        QVERIFY2(spoken.contains(u"added: Well,"_s), qPrintable(spoken));
        QVERIFY(sentence().startsWith(u"1 word"_s));
        button(u"Restore &All"_s)->click();
        QTRY_COMPARE(transcript().segments, m_original.segments);
        QTRY_COMPARE(sentence(), u"The same words as now."_s);
        page()->view()->undo();
        QVERIFY(text(0).startsWith(u"Well, "_s));
        QTRY_COMPARE(rows(), 1);
    }

    void oneSegmentIsRestoredByItsRow()
    {
        type(u"Well, "_s);
        page()->view()->setCaret({2, 0});
        type(u"Then "_s, false);
        choose(pane()->list()->model()->rowCount() - 1);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!button(u"Restore &Segment"_s)->isEnabled());
        trigger("versions.next");
        QCOMPARE(page()->view()->caret().segment, 0);
        trigger("versions.next");
        QCOMPARE(page()->view()->caret().segment, 2);
        button(u"Restore &Segment"_s)->click();
        QCOMPARE(transcript().segments[2], m_original.segments[2]);
        QVERIFY(text(0).startsWith(u"Well, "_s));
        QTRY_COMPARE(rows(), 1);
    }

    void differencesAreMarkedByMoreThanColour()
    {
        retype(0, u"Completely other words."_s);
        choose(pane()->list()->model()->rowCount() - 1);
        QTRY_COMPARE(rows(), 1);
        const QImage shown = differences()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        page()->view()->undo();
        QTRY_COMPARE(rows(), 0);
        QVERIFY(differences()->grab().toImage().convertToFormat(QImage::Format_Grayscale8) != shown);
    }

    void comparingWithTheMachinesTextTellsTheWordError()
    {
        trigger("view.versions"); // hidden
        QVERIFY(!pane());
        retype(1, u"Hm."_s);
        trigger("document.compare");
        QVERIFY(pane());
        QTRY_COMPARE(rows(), 1);
        QVERIFY2(sentence().contains(u"word error"_s), qPrintable(sentence()));
    }

    void aSegmentGoesBackToWhatTheMachineWrote()
    {
        retype(1, u"Hm."_s);
        retype(2, u"Ha."_s);
        page()->view()->setCaret({1, 1});
        trigger("segment.machine");
        QTRY_COMPARE(transcript().segments[1], m_original.segments[1]);
        QCOMPARE(text(2), u"Ha."_s);
    }

    void theWholeDocumentGoesBackAfterAQuestion()
    {
        retype(1, u"Hm."_s);
        ui::ask::presetConfirm(false);
        trigger("document.reset");
        QCOMPARE(text(1), u"Hm."_s);
        ui::ask::presetConfirm(true);
        trigger("document.reset");
        QTRY_COMPARE(transcript().segments, m_original.segments);
        QTRY_VERIFY(page()->notices()->banner(u"machine"_s));
        page()->notices()->banner(u"machine"_s)->notice().offers.first().run();
        QCOMPARE(text(1), u"Hm."_s);
    }

    void guessedTimesAreShownWhenAsked()
    {
        type(u"Well indeed, "_s);
        page()->view()->setCaret({0, 1});
        const QImage before = page()->view()->viewport()->grab().toImage();
        QVERIFY(!placeText().contains(u"time"_s));
        trigger("view.provenance");
        QVERIFY(page()->view()->viewport()->grab().toImage() != before);
        QVERIFY2(placeText().contains(u"time estimated"_s), qPrintable(placeText()));
        page()->view()->setCaret({2, 0});
        QVERIFY2(placeText().contains(u"time from the recogniser"_s), qPrintable(placeText()));
        trigger("view.provenance");
        QVERIFY(!placeText().contains(u"time"_s));
    }

    void aDroppedSubtitleFileIsOfferedForTheOpenDocument()
    {
        QStringList lines;
        for (const document::Segment &segment : m_original.segments)
            lines.append(segment.text);
        lines[0].replace(lines[0].section(u' ', 0, 0), u"Indeed"_s);
        QFile file(m_folder.filePath(u"corrected.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u"\n\n"_s).toUtf8());
        file.close();
        drop(m_folder.filePath(u"corrected.txt"_s));
        QPointer<ui::ImportDialog> dialog = m_window->findChild<ui::ImportDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isReadyToImport());
        everythingHasAName(dialog);
        dialog->accept();
        QTRY_VERIFY(page()->notices()->banner(u"import"_s));
        QVERIFY(text(0).startsWith(u"Indeed"_s));
        QCOMPARE(transcript().segments.size(), m_original.segments.size());
        QCOMPARE(transcript().segments[1].words, m_original.segments[1].words);
        QCOMPARE(page()->document()->model().undoStack().count(), 1);
        QTRY_VERIFY(!dialog);
    }

    void aTextWithoutAnOpenDocumentIsExplained()
    {
        page()->document()->model().setReadOnly(true);
        drop(m_folder.filePath(u"corrected.txt"_s));
        QVERIFY(m_window->notices()->banner(u"text"_s));
        page()->document()->model().setReadOnly(false);
    }

    void paragraphsPastedOverASelectionAreMatchedWithTheirWords()
    {
        const QString first = text(0);
        const QString second = text(1);
        page()->view()->setFocus();
        page()->view()->setSelection({{0, 0}, {1, second.size()}});
        QApplication::clipboard()->setText(first + u" Really.\n"_s + second);
        page()->view()->paste();
        QTRY_VERIFY(page()->notices()->banner(u"import"_s));
        QVERIFY(text(0).endsWith(u" Really."_s));
        QCOMPARE(transcript().segments[1].words, m_original.segments[1].words);
        QCOMPARE(page()->document()->model().undoStack().count(), 1);
    }

    void everythingInThePaneHasAName()
    {
        trigger("document.compare");
        everythingHasAName(pane());
    }

private:
    ui::DocumentPage *page() const { return m_window->tabs()->current(); }
    const document::Transcript &transcript() const { return page()->document()->model().transcript(); }
    QString text(qsizetype row) const { return transcript().segments.at(row).text; }
    void trigger(const char *id) const { m_window->actions().at(id)->trigger(); }
    ui::VersionsPane *pane() const
    {
        return qobject_cast<ui::VersionsPane *>(m_window->sides()->pane("view.versions"));
    }
    ui::DiffList *differences() const { return pane()->differences(); }
    int rows() const { return differences()->model()->rowCount(); }
    void choose(int row) const { pane()->list()->setCurrentIndex(pane()->list()->model()->index(row, 0)); }
    QPushButton *button(const QString &text) const
    {
        const auto buttons = pane()->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
    QString sentence() const
    {
        for (const QLabel *label : pane()->findChildren<QLabel *>()) {
            if (label->text().contains(u"differ"_s) || label->text().startsWith(u"The same"_s))
                return label->text();
        }
        return {};
    }
    QString placeText() const
    {
        for (const ui::ElidedLabel *label : m_window->statusBar()->findChildren<ui::ElidedLabel *>()) {
            if (label->fullText().startsWith(u"Segment "_s))
                return label->fullText();
        }
        return {};
    }

    void drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = m_window->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }

    bool openSample()
    {
        if (!m_window->tabs()->current() && m_workspace->library.rowCount(m_workspace->library.index(0, 0)) > 0)
            trigger("file.sample");
        return m_window->tabs()->current();
    }

    void type(const QString &keys, bool atStart = true) const
    {
        page()->view()->setFocus();
        if (atStart)
            page()->view()->setCaret({});
        QTest::keyClicks(page()->view(), keys);
        page()->document()->model().closeUndoStep();
    }

    void retype(qsizetype row, const QString &words) const
    {
        page()->document()->model().apply(
            document::replaceText(transcript(), {{row, 0}, {row, text(row).size()}}, words));
    }

    static void everythingHasAName(const QWidget *area)
    {
        for (QWidget *widget : area->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    const QTemporaryDir m_folder;
    service::Host m_host;
    std::unique_ptr<models::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    document::Transcript m_original;
};

QTEST_MAIN(TestVersionsPane)
#include "tst_versionspane.moc"
