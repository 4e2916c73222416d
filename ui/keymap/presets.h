#pragma once

#include <QString>
#include <span>

namespace ui {

/// Keys of one action in a preset, portable text separated by blanks; empty for none.
struct PresetKeys
{
    const char *action = "";
    const char *keys = "";
};

/// A set of keys that people know from another program: what differs from the action table. A key that it gives is
/// taken from the action that has it there.
struct Preset
{
    const char *name = ""; ///< as kept; empty for the program's own
    const char *title = ""; ///< translated in the context "Presets"
    std::span<const PresetKeys> keys{};
};

std::span<const Preset> presets();
const Preset &presetByName(const QString &name); ///< the program's own for an unknown name
QString presetTitle(const Preset &preset);

} // namespace ui
