#pragma once

#include "models/accounts.h"
#include "models/desk/documentmemory.h"
#include "models/desk/soundmemory.h"
#include "models/footpedal.h"
#include "models/keymapstore.h"
#include "models/languages.h"
#include "models/library.h"
#include "models/opendocument.h"
#include "models/playback.h"
#include "models/replacerules.h"
#include "models/settings.h"
#include "models/uploadqueue.h"

namespace models {

/// All the models of one data directory; windows get it by reference.
struct Workspace
{
    explicit Workspace(const QString &dataDir);
    void start(); ///< begins the work that earlier runs left; the window need not wait for it

    QString dataDir;
    Settings settings;
    Accounts accounts;
    Languages languages;
    Library library;
    UploadQueue uploads;
    Documents documents;
    DocumentMemory memory;
    KeymapStore keymap;
    Playback playback;
    ReplaceRules replaceRules; ///< read when they are first used
    SoundMemory sound;
    FootPedal pedal;
};

} // namespace models
