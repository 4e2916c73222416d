#include "models/versions/versionstore.h"

#include "models/editrecord.h"
#include "models/versions/keeping.h"
#include "models/versions/textdiff.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;
using document::Segment;
using document::Transcript;
using Reason = models::Version::Reason;

namespace models {

namespace {

constexpr qint64 oneVersionMs = 10LL * 60 * 1000; // automatic ones within it are one
constexpr qsizetype mostSegments = 64; // of a piece
constexpr quint32 borderEvery = 16; // segments, on average
constexpr qsizetype hashBytes = 16;
constexpr int fastCompression = 1;

QList<QStringList> schema()
{
    return {{u"CREATE TABLE version (id INTEGER PRIMARY KEY, document TEXT NOT NULL, begun INTEGER NOT NULL, made "
             u"INTEGER NOT NULL, reason INTEGER NOT NULL, server TEXT NOT NULL, kind INTEGER NOT NULL, words INTEGER "
             u"NOT NULL, changed INTEGER NOT NULL)"_s,
             u"CREATE INDEX version_of ON version (document, id)"_s,
             u"CREATE UNIQUE INDEX one_machine ON version (document) WHERE reason = 5"_s,
             u"CREATE TRIGGER machine_stays BEFORE DELETE ON version WHEN old.reason = 5 BEGIN SELECT RAISE(ABORT, "
             u"'what the machine wrote is never dropped'); END"_s,
             u"CREATE TRIGGER machine_is_kept BEFORE UPDATE ON version WHEN old.reason = 5 BEGIN SELECT RAISE(ABORT, "
             u"'what the machine wrote never changes'); END"_s,
             u"CREATE TABLE piece (hash BLOB PRIMARY KEY, data BLOB NOT NULL)"_s,
             u"CREATE TABLE part (version INTEGER NOT NULL REFERENCES version(id) ON DELETE CASCADE, place INTEGER NOT "
             u"NULL, hash BLOB NOT NULL REFERENCES piece(hash), PRIMARY KEY (version, place)) WITHOUT ROWID"_s,
             u"CREATE INDEX part_of ON part (hash)"_s}};
}

/// Whether a piece ends behind this segment; by its id alone, so that other pieces stay the same when one changes.
bool isBorder(const Segment &segment)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (const QChar letter : segment.id)
        hash = (hash ^ letter.unicode()) * 16777619U;
    return (hash >> 8) % borderEvery == 0;
}

Version versionOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .made = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong()),
            .reason = Reason(row.value(2).toInt()),
            .server = row.value(3).toString(),
            .words = row.value(4).toLongLong(),
            .changed = row.value(5).toLongLong()};
}

template <class T>
tl::expected<T, QString> answer(const tl::expected<void, QString> &done, T value)
{
    if (!done)
        return tl::unexpected(done.error());
    return value;
}

} // namespace

VersionStore::VersionStore(const QString &file, qint64 limit)
    : m_database(file, schema())
    , m_limit(limit)
{
}

QList<VersionStore::Piece> VersionStore::piecesOf(const Transcript &transcript)
{
    QList<Piece> pieces;
    const auto add = [&](const EditRecord &record) {
        const QByteArray bytes = record.toBytes();
        pieces.append({QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(hashBytes), bytes});
    };
    add({.speakers = transcript.speakers});
    EditRecord open;
    for (const Segment &segment : transcript.segments) {
        open.inserted.append(segment);
        if (isBorder(segment) || open.inserted.size() == mostSegments)
            add(std::exchange(open, {}));
    }
    if (!open.inserted.isEmpty())
        add(open);
    return pieces;
}

tl::expected<bool, QString> VersionStore::keep(const Kept &kept)
{
    bool isNew = false;
    const auto done = m_database.transaction([&] {
        QList<Version> before;
        if (!readList(kept.document, false, before))
            return false;
        const QList<Piece> pieces = piecesOf(kept.transcript);
        QList<QByteArray> hashes;
        if (!before.isEmpty() && !readHashes(before.first().id, hashes))
            return false;
        if (std::ranges::equal(hashes, pieces, {}, {}, &Piece::hash))
            return tell(before.first(), kept.version);
        isNew = true;
        QDateTime begun = kept.version.made;
        if (!before.isEmpty() && kept.version.reason == Reason::Automatic
            && before.first().reason == Reason::Automatic) {
            if (!m_database.exec(u"SELECT begun FROM version WHERE id = ?"_s, {before.first().id})
                || !m_database.query().next())
                return false;
            const auto first = QDateTime::fromMSecsSinceEpoch(m_database.query().value(0).toLongLong());
            if (std::abs(first.msecsTo(begun)) < oneVersionMs) {
                begun = first;
                if (!removeVersions({before.takeFirst().id}))
                    return false;
            }
        }
        Kept full = kept;
        full.version.words = kept.transcript.wordCount();
        if (!before.isEmpty()) {
            Transcript last;
            if (readTranscript(before.first().id, last)) // a damaged one is no reason to keep no more
                full.version.changed = changedWords(last, kept.transcript);
        }
        if (!insert(full, pieces, begun) || !readList(kept.document, false, before))
            return false;
        return removeVersions(outdated(before, kept.version.made)) && keepSmall();
    });
    return answer(done, isNew);
}

tl::expected<bool, QString> VersionStore::keepMachine(const Kept &kept)
{
    bool isNew = false;
    const auto done = m_database.transaction([&] {
        QList<Version> known;
        if (!readList(kept.document, true, known) || !known.isEmpty())
            return !known.isEmpty();
        isNew = true;
        Kept full = kept;
        full.version.reason = Reason::Machine;
        full.version.words = kept.transcript.wordCount();
        return insert(full, piecesOf(kept.transcript), kept.version.made);
    });
    return answer(done, isNew);
}

tl::expected<QList<Version>, QString> VersionStore::list(const QString &document)
{
    QList<Version> versions;
    const auto done = m_database.transaction([&] { return readList(document, false, versions); });
    return answer(done, versions);
}

tl::expected<Transcript, QString> VersionStore::load(qint64 id)
{
    Transcript transcript;
    const auto done = m_database.transaction([&] { return readTranscript(id, transcript); });
    return answer(done, transcript);
}

tl::expected<std::optional<Transcript>, QString> VersionStore::machine(const QString &document)
{
    std::optional<Transcript> result;
    const auto done = m_database.transaction([&] {
        QList<Version> known;
        if (!readList(document, true, known) || known.isEmpty())
            return known.isEmpty();
        result.emplace();
        return readTranscript(known.first().id, *result);
    });
    return answer(done, result);
}

tl::expected<qint64, QString> VersionStore::size()
{
    qint64 bytes = 0;
    const auto done = m_database.transaction([&] {
        const bool found
            = m_database.exec(u"SELECT ifnull(sum(length(data)), 0) FROM piece"_s) && m_database.query().next();
        bytes = found ? m_database.query().value(0).toLongLong() : 0;
        return found;
    });
    return answer(done, bytes);
}

bool VersionStore::readList(const QString &document, bool machine, QList<Version> &versions)
{
    versions.clear();
    if (!m_database.exec(u"SELECT id, made, reason, server, words, changed FROM version WHERE document = ? AND (reason "
                         u"= 5) = ? ORDER BY id DESC"_s,
                         {document, int(machine)}))
        return false;
    while (m_database.query().next())
        versions.append(versionOf(m_database.query()));
    return true;
}

bool VersionStore::readHashes(qint64 id, QList<QByteArray> &hashes)
{
    if (!m_database.exec(u"SELECT hash FROM part WHERE version = ? ORDER BY place"_s, {id}))
        return false;
    while (m_database.query().next())
        hashes.append(m_database.query().value(0).toByteArray());
    return true;
}

bool VersionStore::readTranscript(qint64 id, Transcript &transcript)
{
    if (!m_database.exec(u"SELECT kind FROM version WHERE id = ?"_s, {id}) || !m_database.query().next())
        return false;
    transcript = {.kind = document::Kind(m_database.query().value(0).toInt())};
    if (!m_database.exec(u"SELECT data FROM part JOIN piece USING (hash) WHERE version = ? ORDER BY place"_s, {id}))
        return false;
    while (m_database.query().next()) {
        const auto record = EditRecord::fromBytes(qUncompress(m_database.query().value(0).toByteArray()));
        if (!record)
            return false;
        transcript.segments += record->inserted;
        if (record->speakers)
            transcript.speakers = *record->speakers;
    }
    return true;
}

bool VersionStore::insert(const Kept &kept, const QList<Piece> &pieces, const QDateTime &begun)
{
    const Version &version = kept.version;
    if (!m_database.exec(
            u"INSERT INTO version (document, begun, made, reason, server, kind, words, changed) VALUES (?, "
            u"?, ?, ?, ?, ?, ?, ?)"_s,
            {kept.document, begun.toMSecsSinceEpoch(), version.made.toMSecsSinceEpoch(), int(version.reason),
             version.server, int(kept.transcript.kind), qint64(version.words), qint64(version.changed)}))
        return false;
    const QVariant id = m_database.query().lastInsertId();
    for (const Piece &piece : pieces) {
        if (!m_database.exec(u"SELECT 1 FROM piece WHERE hash = ?"_s, {piece.hash}))
            return false;
        if (!m_database.query().next()
            && !m_database.exec(u"INSERT INTO piece (hash, data) VALUES (?, ?)"_s,
                                {piece.hash, qCompress(piece.bytes, fastCompression)}))
            return false;
    }
    for (qsizetype place = 0; place < pieces.size(); ++place) {
        if (!m_database.exec(u"INSERT INTO part (version, place, hash) VALUES (?, ?, ?)"_s,
                             {id, place, pieces[place].hash}))
            return false;
    }
    return true;
}

/// The same text once more: it may by now be on the server, and a person's save is shown as one.
bool VersionStore::tell(const Version &newest, const Version &given)
{
    const QString server = given.server.isEmpty() ? newest.server : given.server;
    const Reason reason = given.reason == Reason::Saved ? Reason::Saved : newest.reason;
    return m_database.exec(u"UPDATE version SET server = ?, reason = ? WHERE id = ?"_s,
                           {server, int(reason), newest.id});
}

bool VersionStore::removeVersions(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return true;
    for (const qint64 id : ids) {
        if (!m_database.exec(u"DELETE FROM version WHERE id = ?"_s, {id}))
            return false;
    }
    return m_database.exec(u"DELETE FROM piece WHERE NOT EXISTS (SELECT 1 FROM part WHERE part.hash = piece.hash)"_s);
}

bool VersionStore::keepSmall()
{
    while (true) {
        if (!m_database.exec(u"SELECT ifnull(sum(length(data)), 0) FROM piece"_s) || !m_database.query().next())
            return false;
        if (m_database.query().value(0).toLongLong() <= m_limit)
            return true;
        if (!m_database.exec(
                u"SELECT id FROM version AS v WHERE reason <> 5 AND EXISTS (SELECT 1 FROM version AS later "
                u"WHERE later.document = v.document AND later.reason <> 5 AND later.id > v.id) ORDER BY "
                u"made LIMIT 1 + (SELECT count(*) FROM version) / 8"_s))
            return false;
        QList<qint64> oldest;
        while (m_database.query().next())
            oldest.append(m_database.query().value(0).toLongLong());
        if (oldest.isEmpty())
            return true; // only the newest of every document are left
        if (!removeVersions(oldest))
            return false;
    }
}

} // namespace models
