#pragma once

#include "models/workspace.h"
#include "ui/actions/actions.h"
#include <memory>
#include <QMainWindow>

class QSplitter;

namespace ui {

struct Desk;
class DocumentTabs;
class DropOverlay;
class FileCommands;
class LibraryPane;
class NoticeArea;
class PlayerBar;
class SidePanes;
class StatusStrip;
class UploadsPane;
class VideoPane;
class Waveform;

/// The window: library and uploads on the left, documents in the middle, picture on the right, player below.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(models::Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    Actions &actions() const { return *m_actions; }
    DocumentTabs *tabs() const { return m_tabs; }
    LibraryPane *library() const { return m_library; }
    UploadsPane *uploads() const { return m_uploads; }
    NoticeArea *notices() const { return m_notices; }
    Waveform *waveform() const { return m_waveform; }
    SidePanes *sides() const { return m_sides; }

    void openArguments(const QStringList &arguments); ///< files and links of the command line
    void saveState();

public slots:
    void cyclePane(int by);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createPanes();
    QWidget *createLeft();
    QWidget *createMiddle();
    QWidget *createPlayer();
    void createCommands();
    void restoreState();
    void showPage();

    models::Workspace &m_workspace;
    Actions *m_actions;
    QSplitter *m_rows = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_left = nullptr;
    LibraryPane *m_library = nullptr;
    UploadsPane *m_uploads = nullptr;
    NoticeArea *m_notices = nullptr;
    DocumentTabs *m_tabs = nullptr;
    VideoPane *m_video = nullptr;
    SidePanes *m_sides = nullptr;
    QWidget *m_player = nullptr;
    Waveform *m_waveform = nullptr;
    StatusStrip *m_status = nullptr;
    DropOverlay *m_overlay = nullptr;
    FileCommands *m_files = nullptr;
    std::unique_ptr<Desk> m_desk;
};

} // namespace ui
