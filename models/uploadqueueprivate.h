#pragma once

#include "models/foldermaker.h"
#include "models/uploadscan.h"
#include "models/uploadstore.h"
#include "models/worker.h"

#include <QTimer>

namespace models {

/// The rows of the queue and what moves them.
class UploadQueue::Private : public QObject
{
public:
    struct Item
    {
        UploadRecord record{};
        std::unique_ptr<api::Upload> upload{}; ///< while it runs
        qint64 rate = 0; ///< bytes a second
        qint64 sentBefore = 0; ///< at the last look
        bool dirty = false; ///< progressed since the last look
    };

    Private(UploadQueue &owner, Accounts &accounts, const QString &dataDir);
    ~Private() override;

    void restore();
    void scan(const QStringList &paths, const UploadOptions &options);
    void take(const QList<ScannedFile> &files, const UploadOptions &options);
    void pump();
    void stop(Item &item);
    void setState(Item &item, UploadQueue::State state, const QString &message = {});
    void removeRow(qsizetype row);
    void shareRate();
    Item *find(qint64 id) const;
    void keep(const UploadRecord &record);
    void forget(qint64 id);

    UploadQueue &q;
    Accounts &accounts;
    std::vector<std::unique_ptr<Item>> items;
    std::shared_ptr<UploadStore> store;
    qint64 rateLimit = 0;

private:
    void load(const QList<UploadRecord> &records);
    void insert(const UploadRecord &record);
    bool start(Item &item);
    void begin(Item &item);
    void follow(Item &item);
    void fail(qint64 id, const api::Error &error);
    void look();
    void tell(const tl::expected<void, QString> &written);

    FolderMaker m_folders;
    QTimer m_look;
    bool m_diskTroubleTold = false;
    Worker m_scanner{QStringLiteral("upload-scan")};
    Worker m_worker{QStringLiteral("uploads")};
};

} // namespace models
