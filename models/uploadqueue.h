#pragma once

#include "models/accounts.h"
#include <QAbstractListModel>

namespace models {

/// What the drop sheet asks for.
struct UploadOptions
{
    QString account{};
    QString language = QStringLiteral("en");
    QString documentType = QStringLiteral("document"); ///< or "caption"
    QString folder{}; ///< folder id, empty for the root
    bool punctuation = true;
    bool diarization = true;
};

/// Files on their way to a server. Kept in SQLite, so that a restart or a crash goes on where it stopped; the local
/// file is never touched. Two uploads run at once.
class UploadQueue : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class State { Waiting, Uploading, Paused, Done, Failed };
    Q_ENUM(State)
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateRole,
        SentRole, ///< bytes
        SizeRole, ///< bytes
        RateRole, ///< bytes a second
        MessageRole, ///< why it failed or waits, and what to do
        SessionRole, ///< session id once known
        PathRole,
        AccountRole
    };

    UploadQueue(Accounts &accounts, const QString &dataDir, QObject *parent = nullptr);
    ~UploadQueue() override;

    void start(); ///< brings back what earlier runs left; once
    /// Looks at the files (on a worker) and queues the media among them; the rest is refused by failed(). Folders
    /// become folder trees.
    void add(const QStringList &paths, const UploadOptions &options);
    void pause(int row);
    void resume(int row); ///< also retries a failed one
    void remove(int row); ///< cancels; gives the upload up on the server
    void clearDone();
    void setRateLimit(qint64 bytesPerSecond); ///< of all together; 0: none
    int activeCount() const; ///< that wait or run

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void uploaded(const QString &account, const QString &session, const QString &folder);
    void failed(const QString &name, const QString &message);
    void activeCountChanged(int count);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
