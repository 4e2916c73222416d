#include "models/opendocumentprivate.h"

#include "api/sessions.h"

using document::Transcript;
using Here = models::SaveState::Here;

namespace models {

namespace {
qint64 lastSeq(const JournalEntry &entry)
{
    return entry.edits.isEmpty() ? entry.savedSeq : std::max(entry.edits.last().seq, entry.savedSeq);
}

int unsentCount(const JournalEntry &entry)
{
    return int(std::ranges::count_if(entry.edits, [&](const auto &edit) { return edit.seq > entry.savedSeq; }));
}
} // namespace

void OpenDocument::Private::load()
{
    setState(State::Loading);
    tools.journal.load(name, this, [this](const tl::expected<std::optional<JournalEntry>, QString> &entry) {
        if (!entry)
            openedMessage = hereMessage = entry.error();
        fetch(entry.value_or(std::nullopt));
    });
}

void OpenDocument::Private::fetch(const std::optional<JournalEntry> &entry)
{
    const auto failed = [this, entry](const api::Error &error) {
        if (entry && !entry->base.content.isEmpty())
            openOffline(*entry, error);
        else
            setState(State::Failed,
                     error.kind == api::ErrorKind::NotFound
                         ? tr("The document is no longer on the server.")
                         : tr("The document could not be opened. %1").arg(error.message));
    };
    if (!client() || !tools.accounts.isUsable(key.account)) {
        const Account *account = tools.accounts.find(key.account);
        failed({.kind = api::ErrorKind::Unauthorized,
                .message = account ? account->message : tr("Its account is not there.")});
        return;
    }
    fetchDocument(*client(), key, tools.reader, this, [this, entry, failed](const api::Result<ServerDocument> &theirs) {
        tools.accounts.report(key.account, theirs ? nullptr : &theirs.error());
        if (!theirs)
            failed(theirs.error());
        else if (entry && entry->hasUnsent())
            recover(*entry, *theirs);
        else
            openFresh(*theirs, entry);
    });
}

void OpenDocument::Private::openFresh(const ServerDocument &theirs, const std::optional<JournalEntry> &entry)
{
    const qint64 seq = entry ? lastSeq(*entry) : 0;
    tools.journal.continueFrom(name, seq);
    tools.journal.begin(name, theirs.base, seq);
    model.setTranscript(theirs.transcript);
    setTitle(theirs.base.title);
    setFinished(theirs.finished);
    sync.start(theirs.base.version, theirs.transcript, seq);
    keeper.begin(theirs);
    ready();
}

tl::expected<OpenDocument::Private::Recovery, QString> OpenDocument::Private::replay(const JournalEntry &entry)
{
    auto base = readTranscript(entry.base.content);
    if (!base)
        return tl::unexpected(base.error());
    Recovery recovery{.base = *base};
    Transcript text = *base;
    for (const JournalEntry::Edit &edit : entry.edits) {
        if (!edit.record.applyTo(text))
            break; // cannot follow its base: what comes before is all there is
        if (edit.seq <= entry.savedSeq)
            recovery.base = text;
    }
    recovery.mine = text;
    return recovery;
}

void OpenDocument::Private::recover(const JournalEntry &entry, const ServerDocument &theirs)
{
    tools.reader.run(
        this,
        [entry, theirs] {
            auto recovery = replay(entry);
            if (recovery) {
                recovery->matchesMine = sameContent(recovery->mine, theirs.transcript);
                recovery->matchesBase
                    = theirs.base.version == entry.savedVersion || sameContent(recovery->base, theirs.transcript);
                if (!recovery->matchesBase && !recovery->matchesMine)
                    recovery->merge = merge(recovery->base, recovery->mine, theirs.transcript);
            }
            return recovery;
        },
        [this, entry, theirs](const tl::expected<Recovery, QString> &recovery) {
            if (recovery && !entry.base.content.isEmpty()) {
                finishRecovery(entry, theirs, *recovery);
                return;
            }
            openedMessage = tr("Unsent changes of an earlier run could not be read.");
            openFresh(theirs, entry);
        });
}

void OpenDocument::Private::finishRecovery(const JournalEntry &entry, const ServerDocument &theirs,
                                           const Recovery &recovery)
{
    const qint64 seq = lastSeq(entry);
    tools.journal.continueFrom(name, seq);
    if (entry.damaged)
        openedMessage = tr("A part of the unsent changes of an earlier run could not be read.");
    setTitle(theirs.base.title);
    if (recovery.matchesMine) {
        openFresh(theirs, entry); // the server has got them after all
        return;
    }
    model.setTranscript(recovery.mine);
    saveState.here = Here::Saved;
    setFinished(theirs.finished);
    sync.noteEdit(seq);
    if (recovery.matchesBase) {
        sync.start(theirs.base.version, recovery.base, entry.savedSeq);
    } else if (recovery.merge.isClean()) {
        sync.start(entry.savedVersion, recovery.base, entry.savedSeq);
        sync.sendNow(); // finds the newer version and merges with it
    } else {
        sync.startInConflict(entry.savedVersion, recovery.base, entry.savedSeq, theirs, recovery.merge.conflicts,
                             recovery.merge.merged);
    }
    keeper.begin(theirs);
    ready();
    emit q->recovered(unsentCount(entry));
}

// No server for now: the last run's base and edits are all there is, and good to go on with.
void OpenDocument::Private::openOffline(const JournalEntry &entry, const api::Error &error)
{
    tools.reader.run(
        this, [entry] { return replay(entry); },
        [this, entry, error](const tl::expected<Recovery, QString> &recovery) {
            if (!recovery) {
                setState(State::Failed, tr("The document could not be opened. %1").arg(error.message));
                return;
            }
            const qint64 seq = lastSeq(entry);
            tools.journal.continueFrom(name, seq);
            model.setTranscript(recovery->mine);
            saveState.here = entry.hasUnsent() ? Here::Saved : Here::Clean;
            setTitle(entry.base.title);
            sync.noteEdit(seq);
            sync.start(entry.savedVersion, recovery->base, entry.savedSeq);
            keeper.begin({.base = {.version = entry.savedVersion}, .transcript = recovery->base});
            ready();
            if (entry.hasUnsent()) {
                emit q->recovered(unsentCount(entry));
                sync.sendNow();
            }
        });
}

void OpenDocument::Private::ready()
{
    followModel();
    setState(State::Ready);
    updateSaveState();
    if (!hidden)
        loadMedia();
}

// From here on every edit goes to the journal and from there to the server.
void OpenDocument::Private::followModel()
{
    disconnect(&model, &TranscriptModel::edited, this, nullptr);
    connect(&model, &TranscriptModel::edited, this, [this](const document::Edit &edit) {
        saveState.here = saveState.here == Here::Failed ? Here::Failed : Here::Writing;
        sync.noteEdit(tools.journal.append(name, edit));
        updateSaveState();
    });
}

void OpenDocument::Private::loadMedia()
{
    if (!client() || !tools.accounts.isUsable(key.account))
        return;
    client()->send(api::sessions::get({key.session}), this, [this](const api::Result<api::Session> &session) {
        if (!session) {
            mediaMessage = tr("The recording cannot be reached. %1").arg(session.error().message);
            emit q->mediaChanged();
            return;
        }
        mediaCache.open(*client(), key, *session, this,
                        [this](const tl::expected<std::shared_ptr<media::Source>, QString> &source) {
                            media = source.value_or(nullptr);
                            mediaMessage = source ? QString() : source.error();
                            emit q->mediaChanged();
                        });
    });
}

} // namespace models
