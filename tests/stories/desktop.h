#pragma once

#include "tests/support/serviceprocess.h"
#include "ui/document/documenttabs.h"
#include "ui/window/mainwindow.h"

/// The program as a person has it on the screen: window and models of one data directory, on a running service.
struct Desktop
{
    Desktop(const QString &dataDir, const support::ServiceProcess &service)
        : workspace(dataDir)
        , window(workspace)
    {
        workspace.accounts.setLocal(service.url(), service.token());
        window.resize(1200, 800);
        window.show();
        workspace.start();
    }
    models::Workspace workspace;
    ui::MainWindow window;

    ui::TranscriptView *view() const { return window.tabs()->current() ? window.tabs()->current()->view() : nullptr; }
    bool isReady() const { return window.tabs()->current() && window.tabs()->current()->isReady(); }
    models::OpenDocument *document() const { return window.tabs()->current()->document(); }
    QString text() const
    {
        const document::Transcript &transcript = document()->model().transcript();
        return transcript.text({{}, transcript.end()});
    }
};
