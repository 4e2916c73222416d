#include "app/service/store/documents.h"

#include "app/service/replies.h"
#include "app/service/store/listing.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace service {

namespace {
const auto jsonType = u"application/json"_s;
}

Documents::Documents(Database &database)
    : m_database(database)
{
}

QString Documents::insert(qint64 sessionSeq, const NewDocument &document)
{
    QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 now = nowUs();
    const QVariant seq = m_database
                             .run(u"INSERT INTO documents(id, session_seq, filename, type, language, timecode_offset, "
                                  u"size_bytes, created, "
                                  "last_modified, translated_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                  {id, sessionSeq, stored(document.filename), document.type, stored(document.language),
                                   document.timecodeOffset, document.body.size(), now, now,
                                   document.translatedFrom ? QVariant(*document.translatedFrom) : QVariant()})
                             .lastInsertId();
    m_database.run(u"INSERT INTO document_bodies(document_seq, json) VALUES (?, ?)"_s, {seq, document.body});
    m_database.run(u"INSERT INTO document_originals(document_seq, json) VALUES (?, ?)"_s, {seq, document.body});
    return id;
}

std::optional<api::Document> Documents::fetch(const DocumentKey &key)
{
    QSqlQuery query
        = m_database.run(u"SELECT d.created, d.last_modified, d.filename, d.type, d.language, d.finished, "
                         u"d.timecode_offset, d.size_bytes, d.translated_from, "
                         "(SELECT count(*) FROM comments c LEFT JOIN comments thread ON thread.seq = c.parent_seq "
                         "WHERE c.document_seq = d.seq AND ifnull(thread.resolved_at, c.resolved_at) IS NULL) "
                         "FROM documents d JOIN sessions s ON s.seq = d.session_seq WHERE d.id = ? AND s.id = ?"_s,
                         {key.document, key.session});
    if (!query.next())
        return std::nullopt;
    api::Document document{.id = {key.document},
                           .sessionId = api::SessionId{key.session},
                           .created = api::Timestamp{isoFromUs(query.value(0).toLongLong())},
                           .lastModified = {isoFromUs(query.value(1).toLongLong())},
                           .filename = query.value(2).toString(),
                           .language = query.value(4).toString(),
                           .finished = query.value(5).toBool(),
                           .timecodeOffset = query.value(6).toString(),
                           .contentType = jsonType,
                           .sizeBytes = query.value(7).toLongLong()};
    document.type.text = query.value(3).toString();
    document.commentsCount = query.value(9).toInt();
    if (!query.value(8).isNull())
        document.translatedFrom = api::DocumentId{query.value(8).toString()};
    return document;
}

QByteArray Documents::body(const QString &id)
{
    QSqlQuery query = m_database.run(
        u"SELECT json FROM document_bodies JOIN documents ON documents.seq = document_seq WHERE documents.id = ?"_s,
        {id});
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

QByteArray Documents::original(const QString &id)
{
    QSqlQuery query = m_database.run(
        u"SELECT json FROM document_originals JOIN documents ON documents.seq = document_seq WHERE documents.id = ?"_s,
        {id});
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

api::Result<api::Document> Documents::change(const DocumentKey &key, const DocumentChange &change)
{
    Transaction transaction(m_database);
    const std::optional<api::Document> now = fetch(key);
    if (!now)
        return tl::unexpected(noSuchDocument());
    const std::optional<api::Error> objected = objection(*now, change);
    if (objected && isApplied(*now, change))
        return *now;
    if (objected)
        return tl::unexpected(*objected);
    apply(*now, change);
    transaction.commit();
    return *fetch(key);
}

std::optional<api::Error> Documents::objection(const api::Document &now, const DocumentChange &change)
{
    const bool isContent = change.body || change.filename || change.timecodeOffset;
    if (now.finished && isContent)
        return refuse(
            409,
            say(QT_TRANSLATE_NOOP("service", "The document is finished and cannot be changed. Open it again first.")));
    if (change.basedOn && usFromIso(*change.basedOn) != usFromIso(now.lastModified.text)) {
        api::Error error
            = refuse(409,
                     say(QT_TRANSLATE_NOOP(
                         "service", "The document was changed by someone else. Load it again and join the changes.")));
        error.fields.insert(u"last_modified"_s, {now.lastModified.text});
        return error;
    }
    return std::nullopt;
}

bool Documents::isApplied(const api::Document &now, const DocumentChange &change)
{
    return change.filename.value_or(now.filename) == now.filename
        && change.finished.value_or(now.finished) == now.finished
        && change.timecodeOffset.value_or(*now.timecodeOffset) == *now.timecodeOffset
        && (change.body || change.filename || change.timecodeOffset)
        && (!change.body || *change.body == body(now.id.value));
}

void Documents::apply(const api::Document &now, const DocumentChange &change)
{
    const qint64 version = qMax(nowUs(), usFromIso(now.lastModified.text).value_or(0) + 1);
    const qint64 size = change.body ? change.body->size() : *now.sizeBytes;
    m_database.run(
        u"UPDATE documents SET filename = ?, timecode_offset = ?, finished = ?, size_bytes = ?, last_modified = ? "
        "WHERE id = ?"_s,
        {stored(change.filename.value_or(now.filename)), change.timecodeOffset.value_or(*now.timecodeOffset),
         change.finished.value_or(now.finished), size, version, now.id.value});
    if (change.body)
        m_database.run(
            u"UPDATE document_bodies SET json = ? WHERE document_seq = (SELECT seq FROM documents WHERE id = ?)"_s,
            {*change.body, now.id.value});
    m_database.run(u"UPDATE sessions SET last_modified = ? WHERE id = ?"_s, {version, now.sessionId->value});
}

bool Documents::remove(const DocumentKey &key)
{
    return m_database
               .run(u"DELETE FROM documents WHERE id = ? AND session_seq = (SELECT seq FROM sessions WHERE id = ?)"_s,
                    {key.document, key.session})
               .numRowsAffected()
        > 0;
}

QHash<qint64, QList<api::DocumentSummary>> Documents::summaries(const QVariantList &sessionSeqs)
{
    QHash<qint64, QList<api::DocumentSummary>> found;
    if (sessionSeqs.isEmpty())
        return found;
    const QString places = QStringList(sessionSeqs.size(), u"?"_s).join(u',');
    QSqlQuery query = m_database.run("SELECT session_seq, id, filename, type, language, created, last_modified, "
                                     "finished, size_bytes, translated_from "
                                     "FROM documents WHERE session_seq IN ("_L1
                                         + places + ") ORDER BY session_seq, seq"_L1,
                                     sessionSeqs);
    while (query.next()) {
        api::DocumentSummary summary{.id = {query.value(1).toString()},
                                     .filename = query.value(2).toString(),
                                     .language = query.value(4).toString(),
                                     .created = {isoFromUs(query.value(5).toLongLong())},
                                     .lastModified = {isoFromUs(query.value(6).toLongLong())},
                                     .finished = query.value(7).toBool(),
                                     .sizeBytes = query.value(8).toLongLong(),
                                     .contentType = jsonType};
        summary.type.text = query.value(3).toString();
        if (!query.value(9).isNull())
            summary.translatedFrom = api::DocumentId{query.value(9).toString()};
        found[query.value(0).toLongLong()] << summary;
    }
    return found;
}

api::Error noSuchDocument()
{
    return refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such document in this session.")));
}

} // namespace service
