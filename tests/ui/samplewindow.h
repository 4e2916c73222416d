#pragma once

#include "app/service/host.h"
#include "ui/document/documenttabs.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

/// The real window on the real local service, with the sample recording opened and its sound ready.
class SampleWindow
{
public:
    void open()
    {
        m_workspace = std::make_unique<models::Workspace>(m_folder.path());
        m_window = std::make_unique<ui::MainWindow>(*m_workspace);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QObject::connect(&m_host, &service::Host::ready, &m_workspace->accounts, &models::Accounts::setLocal);
        m_host.start({.dataDir = m_folder.path(), .samplesDir = service::builtInSamples, .recognise = false});
        QAction *sample = action("file.sample");
        QTRY_VERIFY_WITH_TIMEOUT((sample->trigger(), m_window->tabs()->current()), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isReady(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(playback().hasMedia(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(playback().player().state(), media::Player::State::Paused, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(playback().peaks().duration() > std::chrono::seconds(40), 20'000);
    }

    ui::MainWindow &window() const { return *m_window; }
    QAction *action(const char *id) const { return m_window->actions().at(id); }
    ui::DocumentPage *page() const { return m_window->tabs()->current(); }
    ui::TranscriptView *view() const { return page()->view(); }
    models::TranscriptModel &model() const { return page()->document()->model(); }
    const document::Transcript &transcript() const { return model().transcript(); }
    models::Playback &playback() const { return m_workspace->playback; }
    const QString path() const { return m_folder.path(); }
    void undoAll() const
    {
        while (model().undoStack().canUndo())
            model().undoStack().undo();
    }

private:
    QTemporaryDir m_folder;
    service::Host m_host;
    std::unique_ptr<models::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};
