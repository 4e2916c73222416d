#pragma once

#include "api/upload.h"
#include "models/database.h"
#include "models/uploadqueue.h"

namespace models {

/// What is kept of an upload.
struct UploadRecord
{
    qint64 id = 0; ///< random
    qint64 added = 0; ///< ms since 1970, for the order
    QString path{};
    QString name{};
    UploadOptions options{};
    QString subfolder{}; ///< "a/b" below options.folder, still to be found or made
    UploadQueue::State state = UploadQueue::State::Waiting;
    QString message{};
    QString session{};
    qint64 size = 0; ///< bytes
    qint64 sent = 0; ///< bytes, as last seen
    api::UploadTicket ticket{};
};

/// The uploads' file. Lives on the queue's worker.
class UploadStore
{
public:
    explicit UploadStore(const QString &file);
    tl::expected<QList<UploadRecord>, QString> load();
    tl::expected<void, QString> put(const UploadRecord &record);
    tl::expected<void, QString> remove(qint64 id);

private:
    Database m_database;
};

} // namespace models
