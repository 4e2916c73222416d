#include "api/documents.h"
#include "api/sessions.h"
#include "models/largeblocks.h"
#include "models/serverdocument.h"
#include "tests/support/serviceprocess.h"
#include "tests/ui/transcripts.h"
#include "ui/document/documenttabs.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int words = 100'000;

/// Bytes of the program's memory that are in RAM (proc(5), statm).
double residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE))
        : 0;
}

/// Minutes of work that are played: few at every build, SCRIPTIX_SESSION_MINUTES for a whole session.
int minutesWanted()
{
    return qEnvironmentVariableIsSet("SCRIPTIX_SESSION_MINUTES")
        ? qEnvironmentVariableIntValue("SCRIPTIX_SESSION_MINUTES")
        : 3;
}

} // namespace

/// A long session of work in the real window on the real service, without the pauses: typing, undo, playback, scrolling
/// and saving must not make the program grow.
class TestSession : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); } // ms; ctest has a limit of its own

private slots:
    void initTestCase()
    {
        models::returnLargeBlocks(); // as the program does
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        m_workspace = std::make_unique<models::Workspace>(m_dir.filePath(u"desktop"_s));
        m_workspace->accounts.setLocal(m_service.url(), m_service.token());
        m_window = std::make_unique<ui::MainWindow>(*m_workspace);
        m_window->resize(1200, 800);
        m_window->show();
        m_workspace->start();
        makeDocument();
        QTRY_VERIFY_WITH_TIMEOUT(!m_key.document.isEmpty(), 60'000);
        m_window->tabs()->open(m_key);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->tabs()->current()->isReady(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->playback.hasMedia(), 20'000);
        m_view = m_window->tabs()->current()->view();
        m_view->setFocus();
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void aSessionOfWorkDoesNotMakeTheProgramGrow()
    {
        const int minutes = minutesWanted();
        const int warmUp = std::max(1, minutes / 20);
        QElapsedTimer clock;
        clock.start();
        m_workspace->playback.player().play();
        for (int minute = 0; minute < warmUp; ++minute)
            work();
        const double before = settled();
        for (int minute = 0; minute < minutes; ++minute) {
            work();
            if (minutes > 10 && minute % (minutes / 10) == 0)
                qInfo("minute %d: %.1f MB, %d undo steps", minute, residentBytes() / 1e6,
                      m_view->model()->undoStack().count());
        }
        const double after = settled();
        const double growth = after / before - 1;
        std::printf("{\"case\":\"%d minutes of work at %d words\",\"value\":%.4f,\"unit\":\"growth\",\"peer\":%.1f,"
                    "\"ratio\":%.4f,\"limit\":0.05,\"keys\":%d,\"seconds\":%.0f}\n",
                    minutes, words, growth, before / 1e6, growth, m_keys, double(clock.elapsed()) / 1000);
        std::fflush(stdout);
        QVERIFY(before > 0);
        QVERIFY2(growth < 0.05, qPrintable(QString::number(growth * 100)));
    }

private:
    void makeDocument()
    {
        api::Client *client = m_workspace->accounts.client(u"local"_s);
        QVERIFY(client);
        client->send(api::sessions::list({}), this, [this, client](const api::Result<api::Page<api::Session>> &page) {
            const api::Session sample = page->items.last();
            client->send(
                api::documents::copy(sample.id, {.documentId = sample.documents.first().id}), this,
                [this, client, sample](const api::Result<api::Document> &copy) { fill(*client, sample.id, copy->id); });
        });
    }

    void fill(api::Client &client, const api::SessionId &session, const api::DocumentId &document)
    {
        const auto content = models::writeTranscript(transcripts::large(words));
        client.send(api::documents::update(session, document, {.document = api::RawJson{*content}}), this,
                    [this, session, document](const api::Result<api::Document> &reply) {
                        QVERIFY(reply);
                        m_key = {.account = u"local"_s, .session = session.value, .document = document.value};
                    });
    }

    /// What is done in a minute: a few places are gone to, heard, corrected, and something is taken back.
    void work()
    {
        for (int place = 0; place < 6; ++place) {
            QScrollBar *bar = m_view->verticalScrollBar();
            for (int step = 0; step < 4; ++step) {
                bar->setValue(m_random.bounded(bar->maximum() + 1));
                QApplication::processEvents();
            }
            const qsizetype row = m_random.bounded(m_view->model()->rowCount());
            m_view->setCaret({row, m_random.bounded(1 + int(m_view->model()->transcript().segments[row].text.size()))});
            m_workspace->playback.player().seek(std::chrono::milliseconds(m_random.bounded(35'000)));
            for (int key = 0; key < 20; ++key)
                type(key % 6 == 5 ? Qt::Key_Space : Qt::Key(Qt::Key_A + m_random.bounded(26)));
            for (int key = 0; key < 18; ++key) // a correction leaves the text about as long as it was
                type(Qt::Key_Backspace);
            if (place % 2 == 0) {
                m_view->undo();
                m_view->redo();
                m_view->undo();
            }
            QApplication::processEvents();
        }
        if (m_random.bounded(3) == 0)
            m_window->actions().at("file.save")->trigger();
    }

    void type(Qt::Key key)
    {
        QTest::keyClick(m_view, key);
        ++m_keys;
        QApplication::processEvents();
    }

    /// Memory when what was typed is on the server.
    double settled()
    {
        models::OpenDocument *document = m_window->tabs()->current()->document();
        document->save();
        if (!QTest::qWaitFor([document] { return document->saveState().server == models::SaveState::Server::Saved; },
                             60'000))
            qWarning("not saved: %s", qUtf8Printable(document->saveState().message));
        return residentBytes();
    }

    const QTemporaryDir m_dir;
    support::ServiceProcess m_service;
    std::unique_ptr<models::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::TranscriptView *m_view = nullptr;
    models::DocumentKey m_key;
    QRandomGenerator m_random{5};
    int m_keys = 0;
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
