#include "models/opendocument.h"

#include "models/atomicfile.h"
#include "models/opendocumentprivate.h"
#include "models/versions/machinetext.h"

using namespace Qt::StringLiterals;
using Here = models::SaveState::Here;

namespace models {

OpenDocument::Private::Private(DocumentTools &tools, Worker &exporter, MediaCache &mediaCache, const DocumentKey &key)
    : tools(tools)
    , exporter(exporter)
    , mediaCache(mediaCache)
    , key(key)
    , name(key.toString())
    , sync(tools, key, model)
    , keeper(tools.versions, key, model, sync)
{
}

void OpenDocument::Private::attach(OpenDocument &owner)
{
    q = &owner;
    connect(&sync, &DocumentSync::changed, this, &Private::updateSaveState);
    connect(&sync, &DocumentSync::sent, this, &Private::sendFinished);
    connect(&sync, &DocumentSync::foundFinished, this, [this] { setFinished(true); });
    connect(&tools.journal, &Journal::written, this, [this](const QString &written) {
        if (written != name)
            return;
        hereMessage.clear();
        saveState.here = tools.journal.isWritten(name) ? Here::Saved : Here::Writing;
        saveState.hereAt = QDateTime::currentDateTime();
        updateSaveState();
    });
    connect(&tools.journal, &Journal::failed, this, [this](const QString &failed, const QString &message) {
        if (failed != name)
            return;
        saveState.here = Here::Failed;
        hereMessage
            = tr("Your changes cannot be kept on this computer: %1 They are still in the program; export the document "
                 "to another disk to be safe.")
                  .arg(message);
        updateSaveState();
    });
    connect(&tools.accounts, &Accounts::accountReady, this, [this](const QString &id) {
        if (id == key.account && state == State::Failed)
            load();
        else if (id == key.account && state == State::Ready && !media && !hidden)
            loadMedia();
    });
    load();
}

void OpenDocument::Private::setState(OpenDocument::State next, const QString &message)
{
    error = message;
    if (state == next && next != State::Failed)
        return;
    state = next;
    emit q->stateChanged(state);
}

void OpenDocument::Private::setTitle(const QString &text)
{
    if (std::exchange(title, text) != text)
        emit q->titleChanged(text);
}

void OpenDocument::Private::setFinished(bool value)
{
    model.setReadOnly(value);
    if (std::exchange(finished, value) != value)
        emit q->finishedChanged(value);
}

void OpenDocument::Private::updateSaveState()
{
    saveState.server = sync.state();
    saveState.serverAt = sync.savedAt();
    saveState.message = !hereMessage.isEmpty() ? hereMessage
        : !sync.message().isEmpty()            ? sync.message()
                                               : openedMessage;
    emit q->saveStateChanged(saveState);
}

api::Client *OpenDocument::Private::client() const
{
    return tools.accounts.client(key.account);
}

void OpenDocument::Private::sendFinished()
{
    if (!wantFinished || !client())
        return;
    const bool value = *std::exchange(wantFinished, std::nullopt);
    client()->send(api::documents::setFinished({key.session}, {key.document}, {.status = value}), this,
                   [this, value](const api::Result<api::Document> &reply) {
                       tools.accounts.report(key.account, reply ? nullptr : &reply.error());
                       if (!reply) {
                           emit q->failed(
                               tr("The document's state could not be changed. %1").arg(reply.error().message));
                           return;
                       }
                       sync.setVersion(reply->lastModified.text);
                       setFinished(value);
                       if (!value)
                           sync.retry(); // edits that the finished document refused
                   });
}

OpenDocument::OpenDocument(const DocumentKey &, std::unique_ptr<Private> made, QObject *parent)
    : QObject(parent)
    , d(std::move(made))
{
    d->attach(*this);
}

OpenDocument::~OpenDocument() = default;

const DocumentKey &OpenDocument::key() const
{
    return d->key;
}
OpenDocument::State OpenDocument::state() const
{
    return d->state;
}
QString OpenDocument::errorString() const
{
    return d->error;
}
QString OpenDocument::title() const
{
    return d->title;
}
bool OpenDocument::isFinished() const
{
    return d->finished;
}
TranscriptModel &OpenDocument::model()
{
    return d->model;
}
const SaveState &OpenDocument::saveState() const
{
    return d->saveState;
}
std::shared_ptr<media::Source> OpenDocument::media() const
{
    return d->media;
}
QString OpenDocument::mediaMessage() const
{
    return d->mediaMessage;
}
const Conflict *OpenDocument::conflict() const
{
    return d->sync.conflict();
}

void OpenDocument::save()
{
    d->keeper.keep(Version::Reason::Saved);
    d->tools.journal.writeNow();
    d->sync.sendNow();
}

void OpenDocument::retry()
{
    if (d->state == State::Failed) {
        d->load();
        return;
    }
    d->tools.journal.writeNow();
    d->sync.retry();
    if (!d->media)
        d->loadMedia();
}

void OpenDocument::setFinished(bool finished)
{
    d->wantFinished = finished;
    if (finished && !d->sync.isClean())
        d->sync.sendNow(); // sent() goes on
    else
        d->sendFinished();
}

void OpenDocument::resetToOriginal()
{
    const auto tell = [this](const api::Error &error) {
        emit failed(tr("The original could not be brought back. %1").arg(error.message));
    };
    if (d->state != State::Ready || d->finished || !d->client())
        return;
    d->client()->send(api::documents::resetToOriginal({d->key.session}, {d->key.document}), d.get(),
                      [this, tell](const api::Result<api::Document> &reply) {
                          if (!reply) {
                              tell(reply.error());
                              return;
                          }
                          fetchDocument(*d->client(), d->key, d->tools.reader, d.get(),
                                        [this, tell](const api::Result<ServerDocument> &theirs) {
                                            if (theirs)
                                                d->sync.takeOver(*theirs, tr("Reset to Original"));
                                            else
                                                tell(theirs.error());
                                        });
                      });
}

Versions &OpenDocument::versions()
{
    return d->tools.versions;
}

void OpenDocument::keepVersion()
{
    d->keeper.keep(Version::Reason::Before);
}

void OpenDocument::machineText(QObject *context, std::function<void(tl::expected<document::Transcript, QString>)> done)
{
    if (const auto untouched = d->keeper.untouched())
        return done(*untouched);
    d->tools.versions.machine(d->name, context,
                              [self = QPointer(this), context, done = std::move(done)](
                                  const tl::expected<std::optional<document::Transcript>, QString> &kept) {
                                  if (kept && *kept)
                                      done(**kept);
                                  else if (self)
                                      self->d->fetchMachine(context, done);
                              });
}

void OpenDocument::Private::fetchMachine(QObject *context,
                                         const std::function<void(tl::expected<document::Transcript, QString>)> &done)
{
    if (keeper.isTranslation())
        return done(tl::unexpected(tr("This document is a translation; what the machine wrote is not kept for it.")));
    if (!client() || !tools.accounts.isUsable(key.account))
        return done(
            tl::unexpected(tr("What the machine wrote has to be fetched from the server once. Sign in first.")));
    fetchMachineText(*client(), key, tools.reader, context,
                     [this, document = QPointer(q), done](const tl::expected<document::Transcript, QString> &text) {
                         if (text && document)
                             tools.versions.keepMachine(name, *text);
                         done(text);
                     });
}

void OpenDocument::exportTo(const QString &path, const document::Format &format, const document::ExportOptions &options)
{
    d->exporter.run(
        d.get(),
        [snapshot = d->model.transcript(), write = format.write, options, path,
         later = format.tapeTimes ? options.times.offset : document::Ms()]() -> tl::expected<void, QString> {
            if (!write)
                return tl::unexpected(tr("This format can only be read."));
            const auto bytes = write(later > document::Ms() ? document::shifted(snapshot, later) : snapshot, options);
            if (!bytes)
                return tl::unexpected(bytes.error().message);
            return writeAtomically(path, *bytes, FileAccess::User);
        },
        [this, path](const tl::expected<void, QString> &written) {
            if (written)
                emit exported(path);
            else
                emit exportFailed(tr("The document could not be exported. %1").arg(written.error()));
        });
}

void OpenDocument::resolveConflict(document::Transcript merged)
{
    d->sync.resolve(merged);
}

} // namespace models
