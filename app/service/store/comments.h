#pragma once

#include "api/comments.h"
#include "app/service/store/documents.h"

namespace service {

/// Who writes a comment: an account, or a guest by a magic link.
struct CommentAuthor
{
    std::optional<qint64> account{};
    std::optional<qint64> share{};
    QString name{};
    QString email{};
};

/// A comment and what only the service has to know of it.
struct StoredComment
{
    api::Comment comment{};
    CommentAuthor author{};
    bool isReply() const { return comment.parentId.value.has_value(); }
};

/// The table of comments. A thread and its replies go together, and with their document.
class Comments
{
public:
    explicit Comments(Database &database);

    api::Page<api::Comment> list(const DocumentKey &key, const api::CommentQuery &query); ///< in order of creation
    std::optional<StoredComment> fetch(const DocumentKey &key, const QString &id);
    QString insert(const DocumentKey &key, const CommentAuthor &author, const api::CommentCreate &wanted); ///< its id
    void update(const QString &id, const api::CommentUpdate &change);
    void resolve(const QString &id, const CommentAuthor &by);
    void reopen(const QString &id);
    void remove(const QString &id); ///< and the replies to it

private:
    QList<StoredComment> read(const DocumentKey &key, QSqlQuery query);

    Database &m_database;
};

} // namespace service
