#pragma once

#include "models/accounts.h"
#include <functional>
#include <optional>
#include <QAbstractItemModel>
#include <QDateTime>
#include <tuple>

namespace models {

struct LibraryNode;

/// Names one document on one account; what tabs, links and the journal go by.
struct DocumentKey
{
    QString account{};
    QString session{};
    QString document{};
    bool operator==(const DocumentKey &) const = default;
    bool operator<(const DocumentKey &other) const // QString of Qt 6.4 has no <=>
    {
        return std::tie(account, session, document) < std::tie(other.account, other.session, other.document);
    }
    QString toString() const; ///< "account/session/document"
    static std::optional<DocumentKey> fromString(const QString &text);
};

/// Accounts -> folders -> sessions -> documents as one tree: paged as it is scrolled, polled while something runs.
class Library : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Status, Language, Duration, Modified, Type, Owner, ColumnCount };
    enum class Kind { Account, Folder, Session, Document };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind
        IdRole, ///< the API's id as text
        AccountRole, ///< account id
        StatusRole, ///< canonical status word of a session: new, uploading, queued, processing, done, error...
        ProgressRole, ///< 0..100, or invalid
        ErrorRole, ///< text of a failed session or of a load that failed
        DocumentTypeRole, ///< "document" or "caption"
        FinishedRole,
        PinnedRole,
        SampleRole, ///< the session that every new workspace is given
        ReviewedRole, ///< segments that are reviewed, of a document or a session's first transcript; invalid if unknown
        SegmentsRole, ///< of how many
        SortRole ///< typed value for sorting
    };

    explicit Library(Accounts &accounts, QObject *parent = nullptr);
    ~Library() override;

    // verbs; results show in the model, failures come by failed()
    void refresh(const QModelIndex &parent = {});
    void createFolder(const QModelIndex &parent, const QString &name);
    void rename(const QModelIndex &index, const QString &name);
    void remove(const QModelIndexList &indexes);
    void copyDocument(const QModelIndex &document);
    void setFinished(const QModelIndex &document, bool finished);
    /// A session that was just uploaded: shown in its folder when that is loaded, its end told in any case.
    void watch(const QString &account, const QString &session, const QString &folder);

    QModelIndex find(const DocumentKey &key) const; ///< session when key.document is empty; invalid while not loaded
    QModelIndex findFolder(const QString &account, const QString &folder) const; ///< the account when folder is empty
    DocumentKey key(const QModelIndex &index) const; ///< for a session: its first transcript
    QStringList folderPath(const QModelIndex &index) const; ///< names from the account down, without the index's own
    bool isLoading(const QModelIndex &parent) const;
    using ReviewCounts = std::function<std::optional<std::pair<int, int>>(const DocumentKey &)>; ///< reviewed, of all
    void setReviewCounts(ReviewCounts counts);
    void noteReviewCount(const DocumentKey &key); ///< it has become another
    void setPollInterval(std::chrono::milliseconds interval); ///< 5 s unless told (tests)

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< renames
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const QString &what, const api::Error &error); ///< what: "The folder could not be created."
    void loadingChanged(const QModelIndex &parent);
    void sessionReady(const models::DocumentKey &key); ///< a session that was running is done
    void sessionFailed(const models::DocumentKey &key, const QString &message);

private:
    friend class LibraryTree;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
