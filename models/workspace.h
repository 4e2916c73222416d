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
#include "models/spelling/documentspelling.h"
#include "models/uploadqueue.h"

namespace models {

/// All the models of one data directory; windows get it by reference.
struct Workspace
{
    explicit Workspace(const QString &dataDir);
    void start(); ///< begins the work that earlier runs left; the window need not wait for it

    SpellingTools spellingTools() { return {spelling, wordbook, glossaryWords}; }

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
    Wordbook wordbook; ///< read when it is first used
    GlossaryWords glossaryWords;
    Spelling spelling;

private:
    void followReviews(); ///< the library shows how far documents are reviewed
};

} // namespace models
