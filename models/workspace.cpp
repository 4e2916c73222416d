#include "models/workspace.h"

#include "models/atomicfile.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {
QString prepared(const QString &dir)
{
    makePrivateDir(dir);
    return dir;
}
} // namespace

Workspace::Workspace(const QString &dir)
    : dataDir(prepared(dir))
    , settings(dir + "/settings.ini"_L1)
    , accounts(dir)
    , languages(accounts)
    , library(accounts)
    , uploads(accounts, dir)
    , documents(accounts, dir)
    , memory(dir + "/memory.sqlite"_L1)
    , keymap(settings, accounts)
    , playback(settings, dir + "/cache/peaks"_L1)
    , replaceRules(dir + "/replacerules.json"_L1)
    , sound(playback, memory, settings)
    , pedal(settings, playback)
{
    QObject::connect(&uploads, &UploadQueue::uploaded, &library, &Library::watch);
}

void Workspace::start()
{
    uploads.start();
    documents.start();
    pedal.start();
}

} // namespace models
