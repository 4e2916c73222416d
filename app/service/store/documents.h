#pragma once

#include "api/documents.h"
#include "app/service/store/database.h"

namespace service {

/// Which document: a document is only found below its own session.
struct DocumentKey
{
    QString session{};
    QString document{};
};

struct NewDocument
{
    QString filename{};
    QString type{}; ///< document or caption
    QString language{};
    QString timecodeOffset = QStringLiteral("00:00:00:00");
    QByteArray body{}; ///< JSON of its content, already checked
    std::optional<QString> translatedFrom{};
};

/// What a change replaces; absent: stays.
struct DocumentChange
{
    std::optional<QString> filename{};
    std::optional<QByteArray> body{};
    std::optional<QString> timecodeOffset{};
    std::optional<bool> finished{};
    std::optional<QString> basedOn{}; ///< the last_modified that the caller saw; another one is a conflict
};

/// The tables of documents: metadata, content, and the first content, which never changes.
class Documents
{
public:
    explicit Documents(Database &database);

    QString insert(qint64 sessionSeq, const NewDocument &document); ///< its id
    std::optional<api::Document> fetch(const DocumentKey &key); ///< without content
    QByteArray body(const QString &id);
    QByteArray original(const QString &id);
    /// One transaction. NotFound; Conflict when it is newer than basedOn or finished. Sending the same change again
    /// after its answer was lost is no conflict.
    api::Result<api::Document> change(const DocumentKey &key, const DocumentChange &change);
    bool remove(const DocumentKey &key);
    QHash<qint64, QList<api::DocumentSummary>> summaries(const QVariantList &sessionSeqs);

private:
    std::optional<api::Error> objection(const api::Document &now, const DocumentChange &change);
    bool isApplied(const api::Document &now, const DocumentChange &change);
    void apply(const api::Document &now, const DocumentChange &change);

    Database &m_database;
};

api::Error noSuchDocument();

} // namespace service
