#include "models/journalstore.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QList<QStringList> schema()
{
    return {
        {u"CREATE TABLE document (key TEXT PRIMARY KEY, version TEXT NOT NULL, title TEXT NOT NULL, type TEXT NOT "
         u"NULL, "
         "content BLOB NOT NULL, hash BLOB NOT NULL, saved_seq INTEGER NOT NULL DEFAULT 0, saved_version TEXT NOT NULL)"_s,
         u"CREATE TABLE edit (key TEXT NOT NULL REFERENCES document(key) ON DELETE CASCADE, seq INTEGER NOT NULL, "
         "record BLOB NOT NULL, PRIMARY KEY (key, seq)) WITHOUT ROWID"_s}};
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

JournalStore::JournalStore(const QString &file)
    : m_database(file, schema())
{
}

tl::expected<void, QString> JournalStore::write(const QList<JournalOp> &ops)
{
    return m_database.transaction(
        [&] { return std::ranges::all_of(ops, [this](const JournalOp &op) { return apply(op); }); });
}

bool JournalStore::apply(const JournalOp &op)
{
    switch (op.kind) {
    case JournalOp::Kind::Begin:
        return begin(op);
    case JournalOp::Kind::Edit:
        return m_database.exec(u"INSERT OR REPLACE INTO edit (key, seq, record) VALUES (?, ?, ?)"_s,
                               {op.key, op.seq, op.record.toBytes()});
    case JournalOp::Kind::Saved:
        return m_database.exec(u"UPDATE document SET saved_seq = ?, saved_version = ? WHERE key = ?"_s,
                               {op.seq, op.version, op.key});
    case JournalOp::Kind::Forget:
        return m_database.exec(u"DELETE FROM document WHERE key = ?"_s, {op.key});
    }
    return false;
}

bool JournalStore::begin(const JournalOp &op)
{
    return m_database.exec(
               u"INSERT INTO document (key, version, title, type, content, hash, saved_seq, saved_version) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET version = excluded.version, "
               "title = excluded.title, type = excluded.type, content = excluded.content, hash = excluded.hash, "
               "saved_seq = excluded.saved_seq, saved_version = excluded.saved_version"_s,
               {op.key, op.base.version, op.base.title, op.base.type, op.base.content, hashOf(op.base.content), op.seq,
                op.base.version})
        && m_database.exec(u"DELETE FROM edit WHERE key = ? AND seq <= ?"_s, {op.key, op.seq});
}

tl::expected<std::optional<JournalEntry>, QString> JournalStore::load(const QString &key)
{
    std::optional<JournalEntry> entry;
    const auto done = m_database.transaction([&] {
        if (!m_database.exec(
                u"SELECT version, title, type, content, hash, saved_seq, saved_version FROM document WHERE key = ?"_s,
                {key}))
            return false;
        QSqlQuery &row = m_database.query();
        if (!row.next())
            return true;
        entry.emplace();
        entry->base = {.version = row.value(0).toString(),
                       .title = row.value(1).toString(),
                       .type = row.value(2).toString(),
                       .content = row.value(3).toByteArray()};
        entry->damaged = hashOf(entry->base.content) != row.value(4).toByteArray();
        entry->savedSeq = row.value(5).toLongLong();
        entry->savedVersion = row.value(6).toString();
        return readEdits(key, *entry);
    });
    if (!done)
        return tl::unexpected(done.error());
    return entry;
}

bool JournalStore::readEdits(const QString &key, JournalEntry &entry)
{
    if (!m_database.exec(u"SELECT seq, record FROM edit WHERE key = ? ORDER BY seq"_s, {key}))
        return false;
    while (m_database.query().next()) {
        const auto record = EditRecord::fromBytes(m_database.query().value(1).toByteArray());
        entry.damaged = entry.damaged || !record;
        if (entry.damaged)
            break;
        entry.edits.append({.seq = m_database.query().value(0).toLongLong(), .record = *record});
    }
    return true;
}

tl::expected<QSet<QString>, QString> JournalStore::unsent()
{
    QSet<QString> keys;
    const auto done = m_database.transaction([&] {
        if (!m_database.exec(u"SELECT DISTINCT edit.key FROM edit JOIN document USING (key) WHERE seq > saved_seq"_s))
            return false;
        while (m_database.query().next())
            keys.insert(m_database.query().value(0).toString());
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return keys;
}

} // namespace models
