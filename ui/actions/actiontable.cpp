#include "ui/actions/actiontable.h"

#include <array>
#include <QtGlobal>

namespace ui {

namespace {

using enum MenuId;
using enum Needs;

constexpr std::array menus{
    MenuRow{File, QT_TRANSLATE_NOOP("Actions", "&File")},
    MenuRow{Edit, QT_TRANSLATE_NOOP("Actions", "&Edit")},
    MenuRow{View, QT_TRANSLATE_NOOP("Actions", "&View")},
    MenuRow{Playback, QT_TRANSLATE_NOOP("Actions", "&Playback")},
    MenuRow{Segment, QT_TRANSLATE_NOOP("Actions", "&Segment")},
    MenuRow{Account, QT_TRANSLATE_NOOP("Actions", "&Account")},
    MenuRow{Help, QT_TRANSLATE_NOOP("Actions", "&Help")},
};

// Keys follow the habits of transcript and caption editors; Ctrl+Space is taken by some input methods, hence F4 as
// well.
constexpr std::array rows{
    ActionRow{"file.add", QT_TRANSLATE_NOOP("Actions", "&Add Recordings…"), "upload", "Ctrl+O", File, 0},
    ActionRow{"file.addFolder", QT_TRANSLATE_NOOP("Actions", "Add a F&older…"), "folder", "Ctrl+Shift+O", File, 0},
    ActionRow{"file.sample", QT_TRANSLATE_NOOP("Actions", "Open the Sa&mple"), "sparkle", "", File, 0},
    ActionRow{"file.newFolder", QT_TRANSLATE_NOOP("Actions", "&New Folder…"), "newfolder", "Ctrl+Shift+N", File, 1},
    ActionRow{"library.open", QT_TRANSLATE_NOOP("Actions", "O&pen"), "transcript", "", File, 1, LibraryItem},
    ActionRow{"library.rename", QT_TRANSLATE_NOOP("Actions", "&Rename"), "rename", "F2", File, 1, LibraryItem},
    ActionRow{"library.copy", QT_TRANSLATE_NOOP("Actions", "D&uplicate"), "copy", "", File, 1, LibraryItem},
    ActionRow{"library.delete", QT_TRANSLATE_NOOP("Actions", "&Delete…"), "delete", "Del", File, 1, LibraryItem},
    ActionRow{"library.refresh", QT_TRANSLATE_NOOP("Actions", "Re&fresh the Library"), "sync", "Ctrl+R", File, 1},
    ActionRow{"file.save", QT_TRANSLATE_NOOP("Actions", "&Save Now"), "save", "Ctrl+S", File, 2, Document},
    ActionRow{"file.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "export", "Ctrl+E", File, 2, Document},
    ActionRow{"file.import", QT_TRANSLATE_NOOP("Actions", "Import Te&xt or Subtitles…"), "import", "Ctrl+Alt+I", File,
              2, Editable},
    ActionRow{"document.finished", QT_TRANSLATE_NOOP("Actions", "Mark as F&inished"), "lock", "", File, 3, Document,
              true},
    ActionRow{"document.compare", QT_TRANSLATE_NOOP("Actions", "Compare with the Mac&hine's Text"), "sparkle",
              "Ctrl+Alt+C", File, 3, Document},
    ActionRow{"document.reset", QT_TRANSLATE_NOOP("Actions", "&Back to the Machine's Text…"), "retry", "", File, 3,
              Editable},
    ActionRow{"file.close", QT_TRANSLATE_NOOP("Actions", "&Close Tab"), "close", "Ctrl+W", File, 4, Document},
    ActionRow{"file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "quit", "Ctrl+Q", File, 4},

    ActionRow{"edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z", Edit, 0, Editable},
    ActionRow{"edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Y Ctrl+Shift+Z", Edit, 0, Editable},
    ActionRow{"edit.cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), "cut", "Ctrl+X", Edit, 1, Editable},
    ActionRow{"edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "copy", "Ctrl+C", Edit, 1, Document},
    ActionRow{"edit.paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), "paste", "Ctrl+V", Edit, 1, Editable},
    ActionRow{"edit.selectAll", QT_TRANSLATE_NOOP("Actions", "Select &All"), "", "Ctrl+A", Edit, 1, Document},
    ActionRow{"edit.timestamp", QT_TRANSLATE_NOOP("Actions", "&Insert Time"), "clock", "Ctrl+T", Edit, 2, Editable},
    ActionRow{"edit.find", QT_TRANSLATE_NOOP("Actions", "Fin&d…"), "search", "Ctrl+F", Edit, 3, Document},
    ActionRow{"edit.findNext", QT_TRANSLATE_NOOP("Actions", "Find &Next"), "down", "F3", Edit, 3, Document},
    ActionRow{"edit.findPrevious", QT_TRANSLATE_NOOP("Actions", "Find Pre&vious"), "up", "Shift+F3", Edit, 3, Document},
    ActionRow{"edit.replace", QT_TRANSLATE_NOOP("Actions", "R&eplace…"), "replace", "Ctrl+H", Edit, 3, Document},
    ActionRow{"edit.palette", QT_TRANSLATE_NOOP("Actions", "&Find a Command…"), "search", "Ctrl+K", Edit, 4},
    ActionRow{"edit.settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), "settings", "Ctrl+,", Edit, 4},

    ActionRow{"view.library", QT_TRANSLATE_NOOP("Actions", "&Library"), "sidebar", "F9", View, 0, Nothing, true},
    ActionRow{"view.uploads", QT_TRANSLATE_NOOP("Actions", "&Uploads"), "upload", "Ctrl+Shift+U", View, 0, Nothing,
              true},
    ActionRow{"view.player", QT_TRANSLATE_NOOP("Actions", "&Player"), "panel", "Ctrl+Shift+P", View, 0, Nothing, true},
    ActionRow{"view.versions", QT_TRANSLATE_NOOP("Actions", "V&ersions"), "history", "Ctrl+Alt+H", View, 0, Nothing,
              true},
    ActionRow{"view.provenance", QT_TRANSLATE_NOOP("Actions", "Show &Where Times Come From"), "", "", View, 4, Nothing,
              true},
    ActionRow{"view.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoomin", "Ctrl++ Ctrl+=", View, 1, Document},
    ActionRow{"view.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "zoomout", "Ctrl+-", View, 1, Document},
    ActionRow{"view.zoomReset", QT_TRANSLATE_NOOP("Actions", "Normal &Size"), "text", "Ctrl+0", View, 1, Document},
    ActionRow{"view.themeSystem", QT_TRANSLATE_NOOP("Actions", "As on the &Desktop"), "", "", View, 2, Nothing, true,
              QT_TRANSLATE_NOOP("Actions", "&Theme")},
    ActionRow{"view.themeLight", QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", View, 2, Nothing, true,
              QT_TRANSLATE_NOOP("Actions", "&Theme")},
    ActionRow{"view.themeDark", QT_TRANSLATE_NOOP("Actions", "Dar&k"), "", "", View, 2, Nothing, true,
              QT_TRANSLATE_NOOP("Actions", "&Theme")},
    ActionRow{"view.nextPane", QT_TRANSLATE_NOOP("Actions", "&Next Pane"), "", "F6", View, 3},
    ActionRow{"view.previousPane", QT_TRANSLATE_NOOP("Actions", "P&revious Pane"), "", "Shift+F6", View, 3},
    ActionRow{"view.nextTab", QT_TRANSLATE_NOOP("Actions", "Ne&xt Tab"), "", "Ctrl+PgDown Ctrl+Tab", View, 3, Document},
    ActionRow{"view.previousTab", QT_TRANSLATE_NOOP("Actions", "Pre&vious Tab"), "", "Ctrl+PgUp Ctrl+Shift+Tab", View,
              3, Document},

    ActionRow{"playback.toggle", QT_TRANSLATE_NOOP("Actions", "&Play or Pause"), "play", "Ctrl+Space F4", Playback, 0,
              Media},
    ActionRow{"playback.back", QT_TRANSLATE_NOOP("Actions", "&Back"), "skipback", "Alt+Left", Playback, 0, Media},
    ActionRow{"playback.forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), "skipforward", "Alt+Right", Playback, 0,
              Media},
    ActionRow{"playback.fineBack", QT_TRANSLATE_NOOP("Actions", "Back &Half a Second"), "", "Alt+Shift+Left", Playback,
              0, Media},
    ActionRow{"playback.fineForward", QT_TRANSLATE_NOOP("Actions", "Forward Half a Se&cond"), "", "Alt+Shift+Right",
              Playback, 0, Media},
    ActionRow{"playback.fromCaret", QT_TRANSLATE_NOOP("Actions", "Play from the Te&xt Cursor"), "text",
              "Ctrl+Shift+Space", Playback, 1, Media},
    ActionRow{"playback.replay", QT_TRANSLATE_NOOP("Actions", "Play This Se&gment"), "replay", "F5", Playback, 1,
              Media},
    ActionRow{"playback.loop", QT_TRANSLATE_NOOP("Actions", "&Loop This Segment"), "loop", "Shift+F5", Playback, 1,
              Media, true},
    ActionRow{"playback.slower", QT_TRANSLATE_NOOP("Actions", "&Slower"), "", "Alt+-", Playback, 2, Media},
    ActionRow{"playback.faster", QT_TRANSLATE_NOOP("Actions", "F&aster"), "", "Alt+=", Playback, 2, Media},
    ActionRow{"playback.normalSpeed", QT_TRANSLATE_NOOP("Actions", "&Normal Speed"), "speed", "Alt+0", Playback, 2,
              Media},
    ActionRow{"playback.follow", QT_TRANSLATE_NOOP("Actions", "F&ollow What Is Heard"), "follow", "Ctrl+L", Playback, 3,
              Document, true},
    ActionRow{"playback.goTo", QT_TRANSLATE_NOOP("Actions", "Go to &Time…"), "clock", "Ctrl+G", Playback, 3, Media},

    ActionRow{"segment.previous", QT_TRANSLATE_NOOP("Actions", "&Previous Segment"), "", "Alt+Up", Segment, 0,
              Document},
    ActionRow{"segment.next", QT_TRANSLATE_NOOP("Actions", "&Next Segment"), "", "Alt+Down", Segment, 0, Document},
    ActionRow{"segment.previousDoubt", QT_TRANSLATE_NOOP("Actions", "Pre&vious Doubtful Word"), "", "Shift+F8", Segment,
              1, Document},
    ActionRow{"segment.nextDoubt", QT_TRANSLATE_NOOP("Actions", "Next Doubtful &Word"), "warning", "F8", Segment, 1,
              Document},
    ActionRow{"segment.confirm", QT_TRANSLATE_NOOP("Actions", "Word Is &Right, Go On"), "check", "Ctrl+Return", Segment,
              1, Editable},
    ActionRow{"segment.split", QT_TRANSLATE_NOOP("Actions", "&Split at the Text Cursor"), "split", "Ctrl+Alt+V",
              Segment, 2, Editable},
    ActionRow{"segment.merge", QT_TRANSLATE_NOOP("Actions", "&Merge with the Next"), "merge", "Ctrl+Shift+M", Segment,
              2, Editable},
    ActionRow{"segment.delete", QT_TRANSLATE_NOOP("Actions", "&Delete Segment"), "delete", "Ctrl+Shift+Del", Segment, 2,
              Editable},
    ActionRow{"segment.machine", QT_TRANSLATE_NOOP("Actions", "&Back to the Machine's Text"), "retry", "Ctrl+Alt+R",
              Segment, 2, Editable},
    ActionRow{"segment.speakers", QT_TRANSLATE_NOOP("Actions", "&Choose Speaker…"), "speaker", "Ctrl+Shift+S", Segment,
              3, Editable},
    ActionRow{"segment.renameSpeaker", QT_TRANSLATE_NOOP("Actions", "Rename Sp&eaker…"), "rename", "", Segment, 3,
              Editable},
    ActionRow{"segment.speaker1", QT_TRANSLATE_NOOP("Actions", "Speaker &1"), "", "Ctrl+1", Segment, 3, Editable, false,
              QT_TRANSLATE_NOOP("Actions", "Spea&ker")},
    ActionRow{"segment.speaker2", QT_TRANSLATE_NOOP("Actions", "Speaker &2"), "", "Ctrl+2", Segment, 3, Editable, false,
              QT_TRANSLATE_NOOP("Actions", "Spea&ker")},
    ActionRow{"segment.speaker3", QT_TRANSLATE_NOOP("Actions", "Speaker &3"), "", "Ctrl+3", Segment, 3, Editable, false,
              QT_TRANSLATE_NOOP("Actions", "Spea&ker")},
    ActionRow{"segment.speaker4", QT_TRANSLATE_NOOP("Actions", "Speaker &4"), "", "Ctrl+4", Segment, 3, Editable, false,
              QT_TRANSLATE_NOOP("Actions", "Spea&ker")},
    ActionRow{"segment.speaker5", QT_TRANSLATE_NOOP("Actions", "Speaker &5"), "", "Ctrl+5", Segment, 3, Editable, false,
              QT_TRANSLATE_NOOP("Actions", "Spea&ker")},
    ActionRow{"segment.speaker6", QT_TRANSLATE_NOOP("Actions", "Speaker &6"), "", "Ctrl+6", Segment, 3, Editable, false,
              QT_TRANSLATE_NOOP("Actions", "Spea&ker")},
    ActionRow{"segment.speaker7", QT_TRANSLATE_NOOP("Actions", "Speaker &7"), "", "Ctrl+7", Segment, 3, Editable, false,
              QT_TRANSLATE_NOOP("Actions", "Spea&ker")},
    ActionRow{"segment.speaker8", QT_TRANSLATE_NOOP("Actions", "Speaker &8"), "", "Ctrl+8", Segment, 3, Editable, false,
              QT_TRANSLATE_NOOP("Actions", "Spea&ker")},
    ActionRow{"segment.speaker9", QT_TRANSLATE_NOOP("Actions", "Speaker &9"), "", "Ctrl+9", Segment, 3, Editable, false,
              QT_TRANSLATE_NOOP("Actions", "Spea&ker")},

    ActionRow{"account.signIn", QT_TRANSLATE_NOOP("Actions", "Sign &In…"), "signin", "Ctrl+Shift+I", Account, 0},
    ActionRow{"account.signOut", QT_TRANSLATE_NOOP("Actions", "Sign &Out…"), "signout", "", Account, 0},

    ActionRow{"library.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "export", "", Context, 0, LibraryItem},
    ActionRow{"library.finished", QT_TRANSLATE_NOOP("Actions", "Mark as F&inished"), "lock", "", Context, 0,
              LibraryItem, true},
    ActionRow{"uploads.pause", QT_TRANSLATE_NOOP("Actions", "&Pause"), "pause", "", Context, 0, Upload},
    ActionRow{"uploads.resume", QT_TRANSLATE_NOOP("Actions", "&Resume or Retry"), "retry", "", Context, 0, Upload},
    ActionRow{"uploads.remove", QT_TRANSLATE_NOOP("Actions", "Re&move"), "close", "Del", Context, 0, Upload},
    ActionRow{"uploads.clearDone", QT_TRANSLATE_NOOP("Actions", "&Clear Finished Ones"), "check", "", Context, 0},

    ActionRow{"versions.previous", QT_TRANSLATE_NOOP("Actions", "&Previous Difference"), "previous", "Ctrl+Shift+F8",
              Context, 0},
    ActionRow{"versions.next", QT_TRANSLATE_NOOP("Actions", "&Next Difference"), "next", "Ctrl+F8", Context, 0},

    ActionRow{"help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "keyboard", "F1", Help, 0},
    ActionRow{"help.about", QT_TRANSLATE_NOOP("Actions", "&About Scriptix Desktop"), "info", "", Help, 1},
};

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}
std::span<const MenuRow> menuTable()
{
    return menus;
}

} // namespace ui
