#include "app/service/store/comments.h"

#include "app/service/store/listing.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

const auto resolvedAt = u"(SELECT thread.resolved_at FROM comments thread "
                        "WHERE thread.seq = ifnull(comments.parent_seq, comments.seq))"_s;
const QString columns
    = u"id, (SELECT thread.id FROM comments thread WHERE thread.seq = comments.parent_seq), author_id, author_name, "
      "author_email, share_id, text, position, resolver_id, resolver_name, resolver_email, created, last_modified, "_s
    + resolvedAt;

QVariant orNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant anchor(const std::optional<api::Nullable<api::CommentPosition>> &position)
{
    return position && position->value ? QVariant(QString::fromUtf8(api::toJson(*position->value))) : QVariant();
}

/// The person in three columns from `first` on: id, name, email.
api::UserRef person(const QSqlQuery &query, int first)
{
    api::UserRef user{.name = query.value(first + 1).toString()};
    if (!query.isNull(first))
        user.id = api::UserId{query.value(first).toString()};
    if (!query.isNull(first + 2))
        user.email = query.value(first + 2).toString();
    return user;
}

CommentAuthor authorOf(const QSqlQuery &query)
{
    CommentAuthor author{.name = query.value(3).toString(), .email = query.value(4).toString()};
    if (!query.isNull(2))
        author.account = query.value(2).toLongLong();
    if (!query.isNull(5))
        author.share = query.value(5).toLongLong();
    return author;
}

api::Comment commentOf(const DocumentKey &key, const QSqlQuery &query)
{
    api::Comment comment{.id = {query.value(0).toString()},
                         .documentId = api::DocumentId{key.document},
                         .sessionId = api::SessionId{key.session},
                         .text = query.value(6).toString(),
                         .author = person(query, 2),
                         .resolved = !query.isNull(13),
                         .created = api::Timestamp{isoFromUs(query.value(11).toLongLong())},
                         .lastModified = api::Timestamp{isoFromUs(query.value(12).toLongLong())}};
    if (!query.isNull(1))
        comment.parentId.value = api::CommentId{query.value(1).toString()};
    if (const auto position = api::fromJson<api::CommentPosition>(query.value(7).toString().toUtf8()))
        comment.position.value = *position;
    if (comment.resolved && !comment.parentId.value) {
        comment.resolvedBy.value = person(query, 8);
        comment.resolvedAt.value = api::Timestamp{isoFromUs(query.value(13).toLongLong())};
    }
    return comment;
}

} // namespace

Comments::Comments(Database &database)
    : m_database(database)
{
}

QList<StoredComment> Comments::read(const DocumentKey &key, QSqlQuery query)
{
    QList<StoredComment> comments;
    while (query.next())
        comments << StoredComment{commentOf(key, query), authorOf(query)};
    return comments;
}

api::Page<api::Comment> Comments::list(const DocumentKey &key, const api::CommentQuery &query)
{
    Listing listing(u"comments"_s, columns);
    listing.where(u"document_seq = (SELECT seq FROM documents WHERE id = ?)"_s, key.document);
    if (query.resolved)
        listing.where(resolvedAt + (*query.resolved ? " IS NOT NULL"_L1 : " IS NULL"_L1));
    listing.sortBy(u"seq"_s, true);
    Listing::Page page = listing.run(m_database, query.page);
    api::Page<api::Comment> comments{.total = page.total};
    for (const StoredComment &stored : read(key, std::move(page.rows)))
        comments.items << stored.comment;
    return comments;
}

std::optional<StoredComment> Comments::fetch(const DocumentKey &key, const QString &id)
{
    const QList<StoredComment> found
        = read(key,
               m_database.run(
                   "SELECT "_L1 + columns
                       + " FROM comments WHERE id = ? AND document_seq = (SELECT seq FROM documents WHERE id = ?)"_L1,
                   {id, key.document}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QString Comments::insert(const DocumentKey &key, const CommentAuthor &author, const api::CommentCreate &wanted)
{
    QString id = randomId(12);
    const qint64 now = nowUs();
    const QVariant parent
        = wanted.parentId && wanted.parentId->value ? QVariant(wanted.parentId->value->value) : QVariant();
    m_database.run(
        u"INSERT INTO comments(id, document_seq, parent_seq, author_id, author_name, author_email, share_id, text, "
        "position, created, last_modified) VALUES (?, (SELECT seq FROM documents WHERE id = ?), "
        "(SELECT seq FROM comments WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, key.document, parent, orNull(author.account), stored(author.name), orNull(author.email),
         orNull(author.share), wanted.text, anchor(wanted.position), now, now});
    return id;
}

void Comments::update(const QString &id, const api::CommentUpdate &change)
{
    if (change.text)
        m_database.run(u"UPDATE comments SET text = ?, last_modified = ? WHERE id = ?"_s, {*change.text, nowUs(), id});
    if (change.position)
        m_database.run(u"UPDATE comments SET position = ?, last_modified = ? WHERE id = ?"_s,
                       {anchor(change.position), nowUs(), id});
}

void Comments::resolve(const QString &id, const CommentAuthor &by)
{
    const qint64 now = nowUs();
    m_database.run(u"UPDATE comments SET resolved_at = ?, resolver_id = ?, resolver_name = ?, resolver_email = ?, "
                   "last_modified = ? WHERE id = ? AND resolved_at IS NULL"_s,
                   {now, orNull(by.account), stored(by.name), orNull(by.email), now, id});
}

void Comments::reopen(const QString &id)
{
    m_database.run(u"UPDATE comments SET resolved_at = NULL, resolver_id = NULL, resolver_name = NULL, "
                   "resolver_email = NULL, last_modified = ? WHERE id = ? AND resolved_at IS NOT NULL"_s,
                   {nowUs(), id});
}

void Comments::remove(const QString &id)
{
    m_database.run(u"DELETE FROM comments WHERE id = ?"_s, {id});
}

} // namespace service
