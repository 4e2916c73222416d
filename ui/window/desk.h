#pragma once

#include "models/workspace.h"
#include "ui/actions/actions.h"

class QWidget;

namespace ui {

class DocumentTabs;
class LibraryPane;
class NoticeArea;
class SidePanes;
class UploadsPane;
class Waveform;
class VideoPane;

/// What the commands of a window work on.
struct Desk
{
    QWidget &window;
    models::Workspace &workspace;
    Actions &actions;
    LibraryPane &library;
    UploadsPane &uploads;
    DocumentTabs &tabs;
    NoticeArea &notices;
    Waveform &waveform;
    VideoPane &video;
    SidePanes &sides;
};

} // namespace ui
