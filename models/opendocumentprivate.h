#pragma once

#include "models/documentsync.h"
#include "models/mediacache.h"
#include "models/opendocument.h"
#include "models/versions/versionkeeper.h"

namespace models {

/// How one document is loaded, kept and shown; the loading is in documentloading.cpp.
class OpenDocument::Private : public QObject
{
public:
    Private(DocumentTools &tools, Worker &exporter, MediaCache &mediaCache, const DocumentKey &key);

    void attach(OpenDocument &owner); ///< right after the owner is made; begins to load
    void load();
    void loadMedia();
    void setState(OpenDocument::State state, const QString &error = {});
    void setTitle(const QString &title);
    void setFinished(bool finished);
    void updateSaveState();
    void sendFinished();
    void fetchMachine(QObject *context, const std::function<void(tl::expected<document::Transcript, QString>)> &done);
    api::Client *client() const;

    OpenDocument *q = nullptr;
    DocumentTools &tools;
    Worker &exporter;
    MediaCache &mediaCache;
    DocumentKey key;
    QString name; ///< the key as the journal's text
    TranscriptModel model;
    DocumentSync sync;
    VersionKeeper keeper;
    OpenDocument::State state = OpenDocument::State::Loading;
    QString error;
    QString title;
    bool finished = false;
    std::optional<bool> wantFinished; ///< waits for the edits to be sent
    SaveState saveState;
    QString hereMessage;
    QString openedMessage; ///< what was wrong when it was opened
    std::shared_ptr<media::Source> media;
    QString mediaMessage;
    bool hidden = false; ///< open only to be sent

private:
    /// What the disk and the server had when the document was opened, put together on the reader.
    struct Recovery
    {
        document::Transcript base{};
        document::Transcript mine{};
        Merge merge{};
        bool matchesBase = false; ///< theirs is what the edits were made on
        bool matchesMine = false; ///< theirs has the edits already
    };
    void fetch(const std::optional<JournalEntry> &entry);
    void openFresh(const ServerDocument &theirs, const std::optional<JournalEntry> &entry);
    void recover(const JournalEntry &entry, const ServerDocument &theirs);
    void finishRecovery(const JournalEntry &entry, const ServerDocument &theirs, const Recovery &recovery);
    void openOffline(const JournalEntry &entry, const api::Error &error);
    static tl::expected<Recovery, QString> replay(const JournalEntry &entry);
    void ready();
    void followModel();
};

} // namespace models
