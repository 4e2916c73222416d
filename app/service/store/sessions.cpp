#include "app/service/store/sessions.h"

#include "app/service/store/documents.h"
#include "app/service/store/listing.h"
#include "app/service/store/people.h"
#include "app/service/store/webhooks.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace service {

namespace {

const auto columns = u"seq, id, filename, status, language, duration_ms, error, media_type, folder_id, diarization, "
                     u"punctuation, multichannel, "
                     "keep_source, meta_data, progress, pinned, created, last_modified, session_mode, owner_id"_s;

QString sortColumn(const QString &field)
{
    static const QHash<QString, QString> known{{u"created_at"_s, u"created"_s},
                                               {u"created"_s, u"created"_s},
                                               {u"date_session_start"_s, u"created"_s},
                                               {u"last_modified"_s, u"last_modified"_s},
                                               {u"last_update"_s, u"last_modified"_s},
                                               {u"name"_s, u"filename COLLATE NOCASE"_s},
                                               {u"filename"_s, u"filename COLLATE NOCASE"_s},
                                               {u"duration"_s, u"duration_ms"_s},
                                               {u"status"_s, u"status"_s},
                                               {u"language"_s, u"language COLLATE NOCASE"_s}};
    return known.value(field, u"created"_s);
}

/// Wire words that mean the same state are one word in the table.
QString foldedStatus(const QString &status)
{
    api::Word<api::SessionStatus> word;
    word.text = status;
    const api::SessionStatus value = word.value();
    return value == api::SessionStatus::Unknown ? status : api::Word<api::SessionStatus>(value).text;
}

Listing listing(const api::SessionQuery &query, const Visible &visible)
{
    Listing listing(u"sessions"_s, columns);
    listing.where(u"organization_id = ?"_s, visible.organization);
    if (!visible.hiddenFolders.isEmpty())
        listing.where(u"(folder_id IS NULL OR folder_id NOT IN (SELECT value FROM json_each(?)))"_s,
                      jsonList(visible.hiddenFolders));
    if (query.status)
        listing.where(u"status = ?"_s, foldedStatus(*query.status));
    if (query.language)
        listing.where(u"language = ? COLLATE NOCASE"_s, *query.language);
    if (query.type)
        listing.where(u"type = ?"_s, *query.type);
    if (query.folderId) {
        const qint64 folder = query.folderId->value.toLongLong();
        if (folder > 0)
            listing.where(u"folder_id = ?"_s, folder);
        else
            listing.where(u"folder_id IS NULL"_s);
    }
    if (const auto from = usFromIso(query.dateFrom.value_or(QString())))
        listing.where(u"created >= ?"_s, *from);
    if (const auto to = usFromIso(query.dateTo.value_or(QString())))
        listing.where(u"created <= ?"_s, *to);
    if (query.sort.q && !query.sort.q->isEmpty())
        listing.where(u"filename LIKE ? ESCAPE '\\'"_s, containing(*query.sort.q));
    const QString sort = query.sort.sort.value_or(QString());
    listing.sortBy(sortColumn(sort), query.sort.direction.value_or(u"desc"_s) == u"asc");
    return listing;
}

} // namespace

Sessions::Sessions(Database &database)
    : m_database(database)
{
}

QString Sessions::newId()
{
    return randomId(13);
}

void Sessions::insert(const NewSession &session)
{
    const qint64 now = nowUs();
    m_database.run(
        u"INSERT INTO sessions(id, filename, status, language, type, folder_id, media_size, media_type, diarization, "
        "punctuation, multichannel, keep_source, meta_data, document_spec, created, last_modified, session_mode, "
        "organization_id, owner_id, token_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {session.id,
         stored(session.filename),
         session.status,
         stored(session.language),
         session.type,
         session.folder ? QVariant(*session.folder) : QVariant(),
         session.mediaSize ? QVariant(*session.mediaSize) : QVariant(),
         session.mediaType.isEmpty() ? QVariant() : session.mediaType,
         session.diarization,
         session.punctuation,
         session.multichannel,
         session.keepSource,
         session.metaData.isEmpty() ? QVariant() : QString::fromUtf8(api::toJson(session.metaData)),
         QString::fromUtf8(session.documentSpec),
         now,
         now,
         session.mode,
         session.organization,
         session.owner > 0 ? QVariant(session.owner) : QVariant(),
         session.token > 0 ? QVariant(session.token) : QVariant()});
    Webhooks(m_database).watchSession(session.id, session.webhook);
}

QList<api::Session> Sessions::read(QSqlQuery query)
{
    QList<api::Session> sessions;
    QVariantList seqs;
    QList<qint64> owners;
    while (query.next()) {
        api::Session session{.id = {query.value(1).toString()},
                             .filename = query.value(2).toString(),
                             .language = query.value(4).toString(),
                             .duration = query.value(5).toLongLong() / 1000.0,
                             .created = api::Timestamp{isoFromUs(query.value(16).toLongLong())},
                             .lastUpdate = api::Timestamp{isoFromUs(query.value(17).toLongLong())},
                             .sessionMode = query.value(18).toString(),
                             .diarization = query.value(9).toBool(),
                             .punctuation = query.value(10).toBool(),
                             .multichannel = query.value(11).toBool(),
                             .keepSource = query.value(12).toBool(),
                             .progress = query.value(14).toDouble(),
                             .pinned = query.value(15).toBool()};
        session.zoomId = session.id.value;
        session.status.text = query.value(3).toString();
        session.mediaType.text = query.value(7).toString();
        if (!query.isNull(6))
            session.error = query.value(6).toString();
        if (!query.isNull(8))
            session.folderId = api::FolderId{query.value(8).toString()};
        if (!query.isNull(13))
            session.metaData = QJsonDocument::fromJson(query.value(13).toString().toUtf8()).object();
        seqs << query.value(0);
        owners << query.value(19).toLongLong();
        sessions << session;
    }
    query.finish();
    addDocuments(sessions, seqs);
    addOwners(sessions, owners);
    return sessions;
}

void Sessions::addDocuments(QList<api::Session> &sessions, const QVariantList &seqs)
{
    const auto summaries = Documents(m_database).summaries(seqs);
    for (qsizetype i = 0; i < sessions.size(); ++i)
        sessions[i].documents = summaries.value(seqs[i].toLongLong());
}

void Sessions::addOwners(QList<api::Session> &sessions, const QList<qint64> &owners)
{
    const auto people = userRefs(m_database, owners);
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        if (const auto owner = people.constFind(owners[i]); owner != people.constEnd())
            sessions[i].owner = *owner;
    }
}

api::Page<api::Session> Sessions::list(const api::SessionQuery &query, const Visible &visible)
{
    Listing::Page page = listing(query, visible).run(m_database, query.page);
    return {read(std::move(page.rows)), page.total};
}

std::optional<api::Session> Sessions::fetch(const QString &id)
{
    const QList<api::Session> found
        = read(m_database.run("SELECT "_L1 + columns + " FROM sessions WHERE id = ?"_L1, {id}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<qint64> Sessions::seq(const QString &id)
{
    QSqlQuery query = m_database.run(u"SELECT seq FROM sessions WHERE id = ?"_s, {id});
    return query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
}

bool Sessions::hasMedia(const QString &id)
{
    return m_database.run(u"SELECT 1 FROM sessions WHERE id = ? AND media_size IS NOT NULL"_s, {id}).next();
}

bool Sessions::remove(const QString &id)
{
    return m_database.run(u"DELETE FROM sessions WHERE id = ?"_s, {id}).numRowsAffected() > 0;
}

void Sessions::setMedia(const QString &id, const QString &filename, qint64 size, const QString &mediaType)
{
    m_database.run(
        u"UPDATE sessions SET filename = ?, media_size = ?, media_type = ?, last_modified = ? WHERE id = ?"_s,
        {stored(filename), size, mediaType, nowUs(), id});
}

void Sessions::setStatus(const QString &id, const QString &status, const QString &error)
{
    m_database.run(u"UPDATE sessions SET status = ?, error = ?, last_modified = ? WHERE id = ?"_s,
                   {status, error.isEmpty() ? QVariant() : error, nowUs(), id});
}

QByteArray Sessions::documentSpec(const QString &id)
{
    QSqlQuery query = m_database.run(u"SELECT document_spec FROM sessions WHERE id = ?"_s, {id});
    return query.next() ? query.value(0).toString().toUtf8() : QByteArray();
}

void Sessions::setResult(const QString &id, const QByteArray &json)
{
    m_database.run(u"INSERT OR REPLACE INTO results(session_seq, json) SELECT seq, ? FROM sessions WHERE id = ?"_s,
                   {json, id});
}

QByteArray Sessions::result(const QString &id)
{
    QSqlQuery query = m_database.run(
        u"SELECT json FROM results JOIN sessions ON sessions.seq = results.session_seq WHERE sessions.id = ?"_s, {id});
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

} // namespace service
