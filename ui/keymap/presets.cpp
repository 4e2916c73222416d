#include "ui/keymap/presets.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace ui {

namespace {

// docs.scriptix.io/docs/account/preferences
constexpr std::array webKeys{
    PresetKeys{"playback.toggle", "Ctrl+Space F4"},     PresetKeys{"playback.back", "Ctrl+Left"},
    PresetKeys{"playback.forward", "Ctrl+Right"},       PresetKeys{"segment.next", "Tab Alt+Down"},
    PresetKeys{"segment.previous", "Shift+Tab Alt+Up"},
};

// github.com/SubtitleEdit/subtitleedit, docs/reference/keyboard-shortcuts.md
constexpr std::array subtitleEditKeys{
    PresetKeys{"playback.fineBack", "Alt+Left"},   PresetKeys{"playback.fineForward", "Alt+Right"},
    PresetKeys{"playback.back", "Alt+Shift+Left"}, PresetKeys{"playback.forward", "Alt+Shift+Right"},
    PresetKeys{"playback.replay", "F5"},           PresetKeys{"segment.split", "Ctrl+Alt+V"},
    PresetKeys{"segment.merge", "Ctrl+Shift+M"},   PresetKeys{"segment.delete", "Ctrl+Shift+Del"},
};

// github.com/oTranscribe/oTranscribe, src/js/app/settings/defaults.json
constexpr std::array oTranscribeKeys{
    PresetKeys{"playback.toggle", "Esc Ctrl+Space"},
    PresetKeys{"playback.back", "F1 Ctrl+1"},
    PresetKeys{"playback.forward", "F2 Ctrl+2"},
    PresetKeys{"playback.slower", "F3"},
    PresetKeys{"playback.faster", "F4"},
    PresetKeys{"edit.timestamp", "Ctrl+J"},
    PresetKeys{"playback.goTo", "Ctrl+K"},
    PresetKeys{"edit.palette", "Ctrl+Alt+K"},
    PresetKeys{"help.shortcuts", "Ctrl+F1"},
    PresetKeys{"edit.findNext", "Alt+F3"},
    PresetKeys{"library.rename", "Ctrl+F2"},
    PresetKeys{"speakers.rename", "Ctrl+F2"},
};

// the keys of Express Scribe, which most foot pedals send as well
constexpr std::array functionKeys{
    PresetKeys{"playback.toggle", "F9 F4 Ctrl+Space"},
    PresetKeys{"playback.back", "F7"},
    PresetKeys{"playback.forward", "F8"},
    PresetKeys{"playback.slower", "F2"},
    PresetKeys{"playback.faster", "F3"},
    PresetKeys{"edit.findNext", "Alt+F3"},
    PresetKeys{"playback.normalSpeed", "F10 Alt+0"},
    PresetKeys{"view.library", "Ctrl+F9"},
    PresetKeys{"segment.nextDoubt", "Shift+F8"},
    PresetKeys{"segment.previousDoubt", "Shift+F7"},
    PresetKeys{"library.rename", "Ctrl+F2"},
    PresetKeys{"speakers.rename", "Ctrl+F2"},
};

// transcribee and Scripta
constexpr std::array tabKeys{
    PresetKeys{"playback.toggle", "Tab Ctrl+Space F4"},
    PresetKeys{"playback.back", "Shift+Tab Alt+Left"},
    PresetKeys{"playback.forward", "Alt+Right"},
};

constexpr std::array all{
    Preset{"", QT_TRANSLATE_NOOP("Presets", "Scriptix"), {}},
    Preset{"web", QT_TRANSLATE_NOOP("Presets", "Scriptix web"), webKeys},
    Preset{"subtitleedit", QT_TRANSLATE_NOOP("Presets", "Subtitle Edit"), subtitleEditKeys},
    Preset{"otranscribe", QT_TRANSLATE_NOOP("Presets", "oTranscribe"), oTranscribeKeys},
    Preset{"fkeys", QT_TRANSLATE_NOOP("Presets", "F-keys (Express Scribe)"), functionKeys},
    Preset{"tab", QT_TRANSLATE_NOOP("Presets", "Tab player"), tabKeys},
};

} // namespace

std::span<const Preset> presets()
{
    return all;
}

const Preset &presetByName(const QString &name)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Preset &preset) { return name == QLatin1String(preset.name); });
    return found == all.end() ? all.front() : *found;
}

QString presetTitle(const Preset &preset)
{
    return QCoreApplication::translate("Presets", preset.title);
}

} // namespace ui
