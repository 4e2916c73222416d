#pragma once

#include "models/database.h"
#include "models/editrecord.h"

#include <QSet>

namespace models {

/// What a document's edits are based on.
struct JournalBase
{
    QString version{}; ///< the server's `last_modified`
    QString title{};
    QString type{}; ///< "document" or "caption"
    QByteArray content{}; ///< the document's JSON
};

/// A document as the journal has it. `base` and the edits up to `savedSeq` are what the server has as `savedVersion`.
struct JournalEntry
{
    struct Edit
    {
        qint64 seq = 0;
        EditRecord record{};
    };
    JournalBase base{};
    QString savedVersion{};
    qint64 savedSeq = 0;
    QList<Edit> edits{};
    bool damaged = false; ///< some of it cannot be read; `edits` holds what comes before
    bool hasUnsent() const { return !edits.isEmpty() && edits.last().seq > savedSeq; }
};

/// One step of the journal, in the order they have to reach the disk.
struct JournalOp
{
    enum class Kind { Begin, Edit, Saved, Forget } kind = Kind::Edit;
    QString key{};
    qint64 seq = 0; ///< Begin: edits up to it are dropped; Edit: its own; Saved: the last one that the server has
    JournalBase base{}; ///< Begin
    EditRecord record{}; ///< Edit
    QString version{}; ///< Saved
};

/// The journal's file. Lives on the journal's thread.
class JournalStore
{
public:
    explicit JournalStore(const QString &file);

    tl::expected<void, QString> write(const QList<JournalOp> &ops); ///< all or nothing, on the disk when it returns
    tl::expected<std::optional<JournalEntry>, QString> load(const QString &key);
    tl::expected<QSet<QString>, QString> unsent();

private:
    bool apply(const JournalOp &op);
    bool begin(const JournalOp &op);
    bool readEdits(const QString &key, JournalEntry &entry);

    Database m_database;
};

} // namespace models
