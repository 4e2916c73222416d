#pragma once

#include "models/document/search.h"
#include "models/library.h"
#include <limits>

namespace models {

/// One hit as it is shown and, later, found again.
struct FoundHit
{
    document::Range range{};
    quint32 startMs = 0; ///< of the word that it begins in
    QString speaker{};
    QString segmentId{};
    QString segmentText{}; ///< as it was when it was searched
    bool checked = true;
};

/// A document with its hits, or with what went wrong.
struct FoundDocument
{
    DocumentKey key{};
    QString title{};
    QString place{};
    bool captions = false;
    bool finished = false; ///< can be searched, not changed
    QString message{}; ///< an error, or what was done
    bool isError = false;
    QList<FoundHit> hits{};
};

/// Documents and their hits, as they come in. A replacement is shown in every hit; each has a check box then.
class FoundTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< DocumentKey
        RangeRole, ///< document::Range of a hit
        BeforeRole, ///< text on both sides of a hit, and itself
        HitRole,
        AfterRole,
        ReplacementRole, ///< text; invalid while nothing is replaced
        TimeRole, ///< ms from the start of the media
        SpeakerRole,
        MessageRole, ///< of a document
        ErrorRole, ///< whether the message is an error
        PlaceRole,
        CountRole, ///< hits of a document
        CaptionsRole, ///< whether it is captions and no transcript
    };

    explicit FoundTree(QObject *parent = nullptr);

    void clear();
    void append(const FoundDocument &document);
    void setMessage(const DocumentKey &key, const QString &message, bool isError);
    void removeHits(const DocumentKey &key); ///< they were replaced
    /// Shows what `with` makes of every hit of this search; nothing: hits are only shown.
    void setReplacement(const document::SearchQuery &query, const std::optional<document::ReplaceText> &with);

    const QList<FoundDocument> &documents() const { return m_documents; }
    qsizetype hitCount() const { return m_hits; }
    qsizetype checkedCount() const;
    void checkAll(bool checked);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checksChanged();

private:
    QVariant documentData(const FoundDocument &document, int role) const;
    QVariant hitData(const FoundHit &hit, int role) const;
    QVariant checkState(const FoundDocument &document) const;
    void tellHits(int row);

    QList<FoundDocument> m_documents;
    qsizetype m_hits = 0;
    mutable document::Searcher m_searcher;
    std::optional<document::ReplaceText> m_with;
};

} // namespace models
