#include "models/uploadqueueprivate.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = models::UploadQueue::State;

namespace models {

namespace {
constexpr int atOnce = 2;
constexpr std::chrono::milliseconds lookEvery = 250ms;

api::TusMetadata metadataOf(const UploadRecord &record)
{
    api::TusMetadata metadata{.language = record.options.language,
                              .documentType = record.options.documentType,
                              .filetype
                              = QMimeDatabase().mimeTypeForFile(record.path, QMimeDatabase::MatchExtension).name(),
                              .filename = record.name,
                              .punctuation = record.options.punctuation,
                              .diarization = record.options.diarization};
    if (!record.options.folder.isEmpty())
        metadata.folderId = record.options.folder;
    return metadata;
}
} // namespace

UploadQueue::Private::Private(UploadQueue &owner, Accounts &accounts, const QString &dataDir)
    : q(owner)
    , accounts(accounts)
    , store(std::make_shared<UploadStore>(dataDir + "/uploads.sqlite"_L1))
    , m_folders(accounts)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Private::look);
    connect(&accounts, &Accounts::accountReady, this, &Private::pump);
}

void UploadQueue::Private::restore()
{
    m_worker.run(
        this, [store = store] { return store->load(); },
        [this](const tl::expected<QList<UploadRecord>, QString> &records) {
            if (records)
                load(*records);
            else
                tell(tl::unexpected(records.error()));
        });
}

UploadQueue::Private::~Private()
{
    items.clear();
    m_worker.post([store = std::move(store)]() mutable { store.reset(); });
    m_worker.drain();
}

void UploadQueue::Private::load(const QList<UploadRecord> &records)
{
    for (UploadRecord record : records) {
        if (record.state == State::Uploading)
            record.state = State::Waiting;
        insert(record);
    }
    pump();
}

void UploadQueue::Private::insert(const UploadRecord &record)
{
    const int row = int(items.size());
    q.beginInsertRows({}, row, row);
    auto item = std::make_unique<Item>();
    item->record = record;
    items.push_back(std::move(item));
    q.endInsertRows();
    emit q.activeCountChanged(q.activeCount());
}

void UploadQueue::add(const QStringList &paths, const UploadOptions &options)
{
    d->scan(paths, options);
}

void UploadQueue::Private::scan(const QStringList &paths, const UploadOptions &options)
{
    m_scanner.run(
        this, [paths] { return scanForUpload(paths); },
        [this, options](const QList<ScannedFile> &files) { take(files, options); });
}

void UploadQueue::Private::take(const QList<ScannedFile> &files, const UploadOptions &options)
{
    for (const ScannedFile &file : files) {
        const QString name = QFileInfo(file.path).fileName();
        if (!file.refusal.isEmpty()) {
            emit q.failed(name, file.refusal);
            continue;
        }
        const UploadRecord record{.id = qint64(QRandomGenerator::system()->generate64() >> 1),
                                  .added = QDateTime::currentMSecsSinceEpoch(),
                                  .path = file.path,
                                  .name = name,
                                  .options = options,
                                  .subfolder = file.subfolder,
                                  .size = file.size};
        insert(record);
        keep(record);
    }
    pump();
}

UploadQueue::Private::Item *UploadQueue::Private::find(qint64 id) const
{
    const auto it = std::ranges::find(items, id, [](const auto &item) { return item->record.id; });
    return it == items.end() ? nullptr : it->get();
}

void UploadQueue::Private::pump()
{
    auto running
        = std::ranges::count_if(items, [](const auto &item) { return item->record.state == State::Uploading; });
    for (const auto &item : items) {
        if (running >= atOnce)
            break;
        if (item->record.state == State::Waiting && start(*item))
            ++running;
    }
    shareRate();
}

bool UploadQueue::Private::start(Item &item)
{
    const QString account = item.record.options.account;
    if (!accounts.isUsable(account)) {
        const Account *known = accounts.find(account);
        setState(item, State::Waiting,
                 known ? known->message : tr("Its account was removed. Remove the upload and add the file again."));
        return false;
    }
    setState(item, State::Uploading);
    if (item.record.subfolder.isEmpty()) {
        begin(item);
        return true;
    }
    m_folders.resolve(account, item.record.options.folder, item.record.subfolder, this,
                      [this, id = item.record.id](const api::Result<QString> &folder) {
                          Item *found = find(id);
                          if (!found || found->record.state != State::Uploading)
                              return;
                          if (!folder) {
                              fail(id, folder.error());
                              return;
                          }
                          found->record.options.folder = *folder;
                          found->record.subfolder.clear();
                          keep(found->record);
                          begin(*found);
                      });
    return true;
}

void UploadQueue::Private::begin(Item &item)
{
    item.upload = std::make_unique<api::Upload>(*accounts.client(item.record.options.account), item.record.path,
                                                metadataOf(item.record));
    follow(item);
    if (!item.record.ticket.url.isEmpty())
        item.upload->resumeFrom(item.record.ticket);
    item.sentBefore = item.record.sent;
    shareRate();
    m_look.start();
    item.upload->start();
}

void UploadQueue::Private::follow(Item &item)
{
    const qint64 id = item.record.id;
    api::Upload *upload = item.upload.get();
    connect(upload, &api::Upload::ticketChanged, this, [this, id](const api::UploadTicket &ticket) {
        if (Item *found = find(id)) {
            found->record.ticket = ticket;
            keep(found->record);
        }
    });
    connect(upload, &api::Upload::progressed, this, [this, id](qint64 sent, qint64 size) {
        if (Item *found = find(id)) {
            found->record.sent = sent;
            found->record.size = size;
            found->dirty = true;
        }
    });
    connect(upload, &api::Upload::waiting, this, [this, id](const QString &why) {
        if (Item *found = find(id))
            setState(*found, State::Uploading, why);
    });
    connect(upload, &api::Upload::failed, this, [this, id](const api::Error &error) { fail(id, error); });
    connect(upload, &api::Upload::finished, this, [this, id](const api::SessionId &session) {
        if (Item *found = find(id)) {
            found->record.session = session.value;
            found->record.sent = found->record.size;
            stop(*found);
            setState(*found, State::Done);
            emit q.uploaded(found->record.options.account, session.value, found->record.options.folder);
        }
        pump();
    });
}

// Signed out: it waits, and goes on after the next sign-in.
void UploadQueue::Private::fail(qint64 id, const api::Error &error)
{
    Item *item = find(id);
    if (!item)
        return;
    stop(*item);
    if (error.kind == api::ErrorKind::Unauthorized) {
        setState(*item, State::Waiting, tr("Sign in again; the upload then goes on."));
        QTimer::singleShot(1s, this, &Private::pump);
        return;
    }
    const QString message = error.message.isEmpty() ? tr("The file could not be uploaded.") : error.message;
    setState(*item, State::Failed, message);
    emit q.failed(item->record.name, message);
    pump();
}

void UploadQueue::Private::stop(Item &item)
{
    item.rate = 0;
    if (!item.upload)
        return;
    disconnect(item.upload.get(), nullptr, this, nullptr);
    item.upload->pause();
    item.upload.release()->deleteLater(); // it may be the sender
}

void UploadQueue::Private::setState(Item &item, State state, const QString &message)
{
    if (item.record.state == state && item.record.message == message)
        return;
    const bool changed = item.record.state != state;
    item.record.state = state;
    item.record.message = message;
    const auto row = std::ranges::find(items, &item, [](const auto &other) { return other.get(); }) - items.begin();
    emit q.dataChanged(q.index(int(row)), q.index(int(row)));
    if (!changed)
        return;
    keep(item.record);
    emit q.activeCountChanged(q.activeCount());
}

void UploadQueue::Private::removeRow(qsizetype row)
{
    q.beginRemoveRows({}, int(row), int(row));
    const std::unique_ptr<Item> item = std::move(items[size_t(row)]);
    items.erase(items.begin() + row);
    q.endRemoveRows();
    forget(item->record.id);
    emit q.activeCountChanged(q.activeCount());
    const bool known = !item->record.ticket.url.isEmpty() && item->record.state != State::Done;
    if (!item->upload && !(known && accounts.isUsable(item->record.options.account)))
        return;
    auto *upload = item->upload
        ? item->upload.release()
        : new api::Upload(*accounts.client(item->record.options.account), item->record.path, metadataOf(item->record));
    disconnect(upload, nullptr, this, nullptr);
    upload->setParent(this);
    connect(upload, &api::Upload::cancelled, upload, &QObject::deleteLater);
    if (known && upload->ticket().url.isEmpty())
        upload->resumeFrom(item->record.ticket);
    upload->cancel();
}

void UploadQueue::Private::shareRate()
{
    const auto running = std::ranges::count_if(items, [](const auto &item) { return item->upload != nullptr; });
    for (const auto &item : items)
        if (item->upload)
            item->upload->setRateLimit(rateLimit > 0 ? std::max<qint64>(1, rateLimit / running) : 0);
}

// Progress is shown four times a second, whatever the network does.
void UploadQueue::Private::look()
{
    bool running = false;
    for (qsizetype row = 0; row < qsizetype(items.size()); ++row) {
        Item &item = *items[size_t(row)];
        running = running || item.upload;
        const qint64 now = (item.record.sent - item.sentBefore) * 1000 / lookEvery.count();
        item.sentBefore = item.record.sent;
        item.rate = item.upload ? (item.rate * 3 + std::max<qint64>(0, now)) / 4 : 0;
        if (std::exchange(item.dirty, false) || item.rate > 0)
            emit q.dataChanged(q.index(int(row)), q.index(int(row)), {SentRole, SizeRole, RateRole});
    }
    if (!running)
        m_look.stop();
}

void UploadQueue::Private::keep(const UploadRecord &record)
{
    m_worker.run(
        this, [store = store, record] { return store->put(record); },
        [this](const tl::expected<void, QString> &written) { tell(written); });
}

void UploadQueue::Private::forget(qint64 id)
{
    m_worker.run(
        this, [store = store, id] { return store->remove(id); },
        [this](const tl::expected<void, QString> &written) { tell(written); });
}

void UploadQueue::Private::tell(const tl::expected<void, QString> &written)
{
    if (written)
        m_diskTroubleTold = false;
    else if (!std::exchange(m_diskTroubleTold, true))
        emit q.failed(tr("Uploads"),
                      tr("The list of uploads cannot be kept, so a restart would forget it. %1").arg(written.error()));
}

} // namespace models
