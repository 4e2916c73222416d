#include "models/uploadstore.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {
const QString columns
    = u"id, added, path, name, account, language, type, folder, punctuation, diarization, subfolder, state, "
      "message, session, size, sent, url, file_size, file_modified, file_edges"_s;

QList<QStringList> schema()
{
    return {
        {u"CREATE TABLE upload (id INTEGER PRIMARY KEY, added INTEGER NOT NULL, path TEXT, name TEXT, account TEXT, "
         "language TEXT, type TEXT, folder TEXT, punctuation INTEGER, diarization INTEGER, subfolder TEXT, state "
         "INTEGER, "
         "message TEXT, session TEXT, size INTEGER, sent INTEGER, url TEXT, file_size INTEGER, file_modified INTEGER, "
         "file_edges BLOB)"_s}};
}

UploadRecord read(const QSqlQuery &row)
{
    UploadRecord record{.id = row.value(0).toLongLong(),
                        .added = row.value(1).toLongLong(),
                        .path = row.value(2).toString(),
                        .name = row.value(3).toString(),
                        .subfolder = row.value(10).toString(),
                        .state = UploadQueue::State(row.value(11).toInt()),
                        .message = row.value(12).toString(),
                        .session = row.value(13).toString(),
                        .size = row.value(14).toLongLong(),
                        .sent = row.value(15).toLongLong()};
    record.options = {.account = row.value(4).toString(),
                      .language = row.value(5).toString(),
                      .documentType = row.value(6).toString(),
                      .folder = row.value(7).toString(),
                      .punctuation = row.value(8).toBool(),
                      .diarization = row.value(9).toBool()};
    record.ticket = {.url = row.value(16).toString(),
                     .file = {.size = row.value(17).toLongLong(),
                              .modifiedMs = row.value(18).toLongLong(),
                              .edges = row.value(19).toByteArray()}};
    return record;
}
} // namespace

UploadStore::UploadStore(const QString &file)
    : m_database(file, schema())
{
}

tl::expected<QList<UploadRecord>, QString> UploadStore::load()
{
    QList<UploadRecord> records;
    const auto done = m_database.transaction([&] {
        if (!m_database.exec(u"SELECT "_s + columns + u" FROM upload ORDER BY added, id"_s))
            return false;
        while (m_database.query().next())
            records.append(read(m_database.query()));
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return records;
}

tl::expected<void, QString> UploadStore::put(const UploadRecord &r)
{
    return m_database.transaction([&] {
        return m_database.exec(u"INSERT OR REPLACE INTO upload ("_s + columns
                                   + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {r.id,
                                r.added,
                                r.path,
                                r.name,
                                r.options.account,
                                r.options.language,
                                r.options.documentType,
                                r.options.folder,
                                r.options.punctuation,
                                r.options.diarization,
                                r.subfolder,
                                int(r.state),
                                r.message,
                                r.session,
                                r.size,
                                r.sent,
                                r.ticket.url,
                                r.ticket.file.size,
                                r.ticket.file.modifiedMs,
                                r.ticket.file.edges});
    });
}

tl::expected<void, QString> UploadStore::remove(qint64 id)
{
    return m_database.transaction([&] { return m_database.exec(u"DELETE FROM upload WHERE id = ?"_s, {id}); });
}

} // namespace models
