#include "ui/actions/actiontable.h"

#include <array>
#include <QtGlobal>

namespace ui {

namespace {

using enum MenuId;
using enum Needs;

#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array menus{
    MenuRow{File, TEXT("&File")},         MenuRow{Edit, TEXT("&Edit")},       MenuRow{View, TEXT("&View")},
    MenuRow{Playback, TEXT("&Playback")}, MenuRow{Segment, TEXT("&Segment")}, MenuRow{Account, TEXT("&Account")},
    MenuRow{Help, TEXT("&Help")},
};

// Keys follow the habits of transcript and caption editors; Ctrl+Space is taken by some input methods, hence F4 as
// well.
constexpr std::array rows{
    ActionRow{"file.add", TEXT("&Add Recordings…"), "upload", "Ctrl+O", File, 0},
    ActionRow{"file.addFolder", TEXT("Add a F&older…"), "folder", "Ctrl+Shift+O", File, 0},
    ActionRow{"file.sample", TEXT("Open the Sa&mple"), "sparkle", "", File, 0},
    ActionRow{"file.newFolder", TEXT("&New Folder…"), "newfolder", "Ctrl+Shift+N", File, 1},
    ActionRow{"library.open", TEXT("O&pen"), "transcript", "", File, 1, LibraryItem},
    ActionRow{"library.rename", TEXT("&Rename"), "rename", "F2", File, 1, LibraryItem},
    ActionRow{"library.copy", TEXT("D&uplicate"), "copy", "", File, 1, LibraryItem},
    ActionRow{"library.delete", TEXT("&Delete…"), "delete", "Del", File, 1, LibraryItem},
    ActionRow{"library.refresh", TEXT("Re&fresh the Library"), "sync", "Ctrl+R", File, 1},
    ActionRow{"file.save", TEXT("&Save Now"), "save", "Ctrl+S", File, 2, Document},
    ActionRow{"file.export", TEXT("&Export…"), "export", "Ctrl+E", File, 2, Document},
    ActionRow{"document.finished", TEXT("Mark as F&inished"), "lock", "", File, 3, Document, true},
    ActionRow{"document.reset", TEXT("Reset &to the Machine's Text…"), "retry", "", File, 3, Editable},
    ActionRow{"file.close", TEXT("&Close Tab"), "close", "Ctrl+W", File, 4, Document},
    ActionRow{"file.quit", TEXT("&Quit"), "quit", "Ctrl+Q", File, 4},

    ActionRow{"edit.undo", TEXT("&Undo"), "undo", "Ctrl+Z", Edit, 0, Editable},
    ActionRow{"edit.redo", TEXT("&Redo"), "redo", "Ctrl+Y Ctrl+Shift+Z", Edit, 0, Editable},
    ActionRow{"edit.cut", TEXT("Cu&t"), "cut", "Ctrl+X", Edit, 1, Editable},
    ActionRow{"edit.copy", TEXT("&Copy"), "copy", "Ctrl+C", Edit, 1, Document},
    ActionRow{"edit.paste", TEXT("&Paste"), "paste", "Ctrl+V", Edit, 1, Editable},
    ActionRow{"edit.selectAll", TEXT("Select &All"), "", "Ctrl+A", Edit, 1, Document},
    ActionRow{"edit.timestamp", TEXT("&Insert Time"), "clock", "Ctrl+T", Edit, 2, Editable},
    ActionRow{"edit.palette", TEXT("&Find a Command…"), "search", "Ctrl+K", Edit, 3},
    ActionRow{"edit.settings", TEXT("&Settings…"), "settings", "Ctrl+,", Edit, 3},

    ActionRow{"view.library", TEXT("&Library"), "sidebar", "F9", View, 0, Nothing, true},
    ActionRow{"view.uploads", TEXT("&Uploads"), "upload", "Ctrl+Shift+U", View, 0, Nothing, true},
    ActionRow{"view.player", TEXT("&Player"), "panel", "Ctrl+Shift+P", View, 0, Nothing, true},
    ActionRow{"view.zoomIn", TEXT("Zoom &In"), "zoomin", "Ctrl++ Ctrl+=", View, 1, Document},
    ActionRow{"view.zoomOut", TEXT("Zoom &Out"), "zoomout", "Ctrl+-", View, 1, Document},
    ActionRow{"view.zoomReset", TEXT("Normal &Size"), "text", "Ctrl+0", View, 1, Document},
    ActionRow{"view.themeSystem", TEXT("As on the &Desktop"), "", "", View, 2, Nothing, true, TEXT("&Theme")},
    ActionRow{"view.themeLight", TEXT("&Light"), "", "", View, 2, Nothing, true, TEXT("&Theme")},
    ActionRow{"view.themeDark", TEXT("Dar&k"), "", "", View, 2, Nothing, true, TEXT("&Theme")},
    ActionRow{"view.nextPane", TEXT("&Next Pane"), "", "F6", View, 3},
    ActionRow{"view.previousPane", TEXT("P&revious Pane"), "", "Shift+F6", View, 3},
    ActionRow{"view.nextTab", TEXT("Ne&xt Tab"), "", "Ctrl+PgDown Ctrl+Tab", View, 3, Document},
    ActionRow{"view.previousTab", TEXT("Pre&vious Tab"), "", "Ctrl+PgUp Ctrl+Shift+Tab", View, 3, Document},

    ActionRow{"playback.toggle", TEXT("&Play or Pause"), "play", "Ctrl+Space F4", Playback, 0, Media},
    ActionRow{"playback.back", TEXT("&Back"), "skipback", "Alt+Left", Playback, 0, Media},
    ActionRow{"playback.forward", TEXT("&Forward"), "skipforward", "Alt+Right", Playback, 0, Media},
    ActionRow{"playback.fineBack", TEXT("Back &Half a Second"), "", "Alt+Shift+Left", Playback, 0, Media},
    ActionRow{"playback.fineForward", TEXT("Forward Half a Se&cond"), "", "Alt+Shift+Right", Playback, 0, Media},
    ActionRow{"playback.fromCaret", TEXT("Play from the Te&xt Cursor"), "text", "Ctrl+Shift+Space", Playback, 1, Media},
    ActionRow{"playback.replay", TEXT("Play This Se&gment"), "replay", "F5", Playback, 1, Media},
    ActionRow{"playback.loop", TEXT("&Loop This Segment"), "loop", "Shift+F5", Playback, 1, Media, true},
    ActionRow{"playback.slower", TEXT("&Slower"), "", "Alt+-", Playback, 2, Media},
    ActionRow{"playback.faster", TEXT("F&aster"), "", "Alt+=", Playback, 2, Media},
    ActionRow{"playback.normalSpeed", TEXT("&Normal Speed"), "speed", "Alt+0", Playback, 2, Media},
    ActionRow{"playback.follow", TEXT("F&ollow What Is Heard"), "follow", "Ctrl+L", Playback, 3, Document, true},
    ActionRow{"playback.goTo", TEXT("Go to &Time…"), "clock", "Ctrl+G", Playback, 3, Media},

    ActionRow{"segment.previous", TEXT("&Previous Segment"), "", "Alt+Up", Segment, 0, Document},
    ActionRow{"segment.next", TEXT("&Next Segment"), "", "Alt+Down", Segment, 0, Document},
    ActionRow{"segment.previousDoubt", TEXT("Pre&vious Doubtful Word"), "", "Shift+F8", Segment, 1, Document},
    ActionRow{"segment.nextDoubt", TEXT("Next Doubtful &Word"), "warning", "F8", Segment, 1, Document},
    ActionRow{"segment.confirm", TEXT("Word Is &Right, Go On"), "check", "Ctrl+Return", Segment, 1, Editable},
    ActionRow{"segment.split", TEXT("&Split at the Text Cursor"), "split", "Ctrl+Alt+V", Segment, 2, Editable},
    ActionRow{"segment.merge", TEXT("&Merge with the Next"), "merge", "Ctrl+Shift+M", Segment, 2, Editable},
    ActionRow{"segment.delete", TEXT("&Delete Segment"), "delete", "Ctrl+Shift+Del", Segment, 2, Editable},
    ActionRow{"segment.speakers", TEXT("&Choose Speaker…"), "speaker", "Ctrl+Shift+S", Segment, 3, Editable},
    ActionRow{"segment.renameSpeaker", TEXT("Rename Sp&eaker…"), "rename", "", Segment, 3, Editable},
    ActionRow{"segment.speaker1", TEXT("Speaker &1"), "", "Ctrl+1", Segment, 3, Editable, false, TEXT("Spea&ker")},
    ActionRow{"segment.speaker2", TEXT("Speaker &2"), "", "Ctrl+2", Segment, 3, Editable, false, TEXT("Spea&ker")},
    ActionRow{"segment.speaker3", TEXT("Speaker &3"), "", "Ctrl+3", Segment, 3, Editable, false, TEXT("Spea&ker")},
    ActionRow{"segment.speaker4", TEXT("Speaker &4"), "", "Ctrl+4", Segment, 3, Editable, false, TEXT("Spea&ker")},
    ActionRow{"segment.speaker5", TEXT("Speaker &5"), "", "Ctrl+5", Segment, 3, Editable, false, TEXT("Spea&ker")},
    ActionRow{"segment.speaker6", TEXT("Speaker &6"), "", "Ctrl+6", Segment, 3, Editable, false, TEXT("Spea&ker")},
    ActionRow{"segment.speaker7", TEXT("Speaker &7"), "", "Ctrl+7", Segment, 3, Editable, false, TEXT("Spea&ker")},
    ActionRow{"segment.speaker8", TEXT("Speaker &8"), "", "Ctrl+8", Segment, 3, Editable, false, TEXT("Spea&ker")},
    ActionRow{"segment.speaker9", TEXT("Speaker &9"), "", "Ctrl+9", Segment, 3, Editable, false, TEXT("Spea&ker")},

    ActionRow{"account.signIn", TEXT("Sign &In…"), "signin", "Ctrl+Shift+I", Account, 0},
    ActionRow{"account.signOut", TEXT("Sign &Out…"), "signout", "", Account, 0},

    ActionRow{"library.export", TEXT("&Export…"), "export", "", Context, 0, LibraryItem},
    ActionRow{"library.finished", TEXT("Mark as F&inished"), "lock", "", Context, 0, LibraryItem, true},
    ActionRow{"uploads.pause", TEXT("&Pause"), "pause", "", Context, 0, Upload},
    ActionRow{"uploads.resume", TEXT("&Resume or Retry"), "retry", "", Context, 0, Upload},
    ActionRow{"uploads.remove", TEXT("Re&move"), "close", "Del", Context, 0, Upload},
    ActionRow{"uploads.clearDone", TEXT("&Clear Finished Ones"), "check", "", Context, 0},

    ActionRow{"help.shortcuts", TEXT("&Keyboard Shortcuts"), "keyboard", "F1", Help, 0},
    ActionRow{"help.about", TEXT("&About Scriptix Desktop"), "info", "", Help, 1},
};

#undef TEXT

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
