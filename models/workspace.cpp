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
    , wordbook(dir + "/words.sqlite"_L1)
    , glossaryWords(accounts)
    , spelling(QStringList(dir + "/dictionaries"_L1) + dictionaryFolders())
{
    QObject::connect(&uploads, &UploadQueue::uploaded, &library, &Library::watch);
    followReviews();
}

void Workspace::start()
{
    uploads.start();
    documents.start();
    pedal.start();
    wordbook.load();
}

void Workspace::followReviews()
{
    library.setReviewCounts([this](const DocumentKey &key) -> std::optional<std::pair<int, int>> {
        const auto count = wordbook.reviewCount(key.toString());
        return count ? std::optional(std::pair(count->reviewed, count->total)) : std::nullopt;
    });
    const auto note = [this](const QString &document) {
        if (const auto key = DocumentKey::fromString(document))
            library.noteReviewCount(*key);
    };
    QObject::connect(&wordbook, &Wordbook::reviewCountChanged, &library, note);
    QObject::connect(&wordbook, &Wordbook::loaded, &library, [this, note] {
        for (const QString &document : wordbook.countedDocuments())
            note(document);
    });
}

} // namespace models
