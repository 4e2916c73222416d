#include "app/service/store/comments.h"

#include "app/service/handlers/handlers.h"
#include "app/service/store/documentrights.h"

using namespace Qt::StringLiterals;

/// Comments on documents. Who may read a document may comment on it; a magic link must allow changes for that.
namespace service::handlers {

namespace {

constexpr qsizetype longestText = 10'000;

api::Error noSuchComment()
{
    return refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such comment.")));
}

CommentAuthor authorOf(Database &database, const Caller &caller)
{
    if (caller.account == 0)
        return {.share = caller.link ? std::optional(caller.link->share) : std::nullopt,
                .name = say(QT_TRANSLATE_NOOP("service", "Guest"))};
    QSqlQuery query
        = database.run(u"SELECT first_name, last_name, email FROM accounts WHERE id = ?"_s, {caller.account});
    CommentAuthor author{.account = caller.account};
    if (query.next()) {
        author.email = query.value(2).toString();
        author.name = (query.value(0).toString() + u' ' + query.value(1).toString()).trimmed();
    }
    if (author.name.isEmpty())
        author.name = author.email;
    return author;
}

bool isAuthor(const Caller &caller, const CommentAuthor &author)
{
    if (author.account)
        return caller.account == *author.account;
    return author.share && caller.link && caller.link->share == *author.share;
}

std::optional<api::Error> badPosition(const std::optional<api::Nullable<api::CommentPosition>> &position)
{
    if (!position || !position->value)
        return std::nullopt;
    const api::CommentPosition &place = *position->value;
    const bool isNegative = place.start.value_or(0) < 0 || place.stop.value_or(0) < 0
        || place.segmentIndex.value_or(0) < 0 || place.charStart.value_or(0) < 0 || place.charEnd.value_or(0) < 0;
    const bool isReversed = (place.stop && *place.stop < place.start.value_or(0))
        || (place.charEnd && *place.charEnd < place.charStart.value_or(0));
    if (isNegative || isReversed)
        return refuseField(u"position"_s, say(QT_TRANSLATE_NOOP("service", "must not end before it begins")));
    return longField(u"position"_s, place.quote.value_or(QString()) + place.segmentId.value_or(QString()), longestText);
}

std::optional<api::Error> badThread(Database &database, const DocumentKey &key,
                                    const std::optional<api::Nullable<api::CommentId>> &parent)
{
    if (!parent || !parent->value)
        return std::nullopt;
    const auto thread = Comments(database).fetch(key, parent->value->value);
    if (!thread)
        return refuseField(u"parent_id"_s, say(QT_TRANSLATE_NOOP("service", "is no comment of this document")));
    if (thread->isReply())
        return refuseField(u"parent_id"_s,
                           say(QT_TRANSLATE_NOOP("service", "must be the first comment of a thread, not a reply")));
    return std::nullopt;
}

/// Whoever may read the document may comment on it, unless only a link that shows it says so.
api::Result<api::Document> commentable(Database &database, const Caller &caller, const DocumentKey &key)
{
    return caller.link ? writable(database, caller, key) : readable(database, caller, key);
}

api::Result<api::Comment> create(Database &database, const Caller &caller, const DocumentKey &key,
                                 const api::CommentCreate &wanted)
{
    Transaction transaction(database);
    if (const auto document = commentable(database, caller, key); !document)
        return tl::unexpected(document.error());
    for (const auto &refused : {badText(u"text"_s, wanted.text, longestText), badPosition(wanted.position),
                                badThread(database, key, wanted.parentId)}) {
        if (refused)
            return tl::unexpected(*refused);
    }
    Comments comments(database);
    const QString id = comments.insert(key, authorOf(database, caller), wanted);
    transaction.commit();
    return comments.fetch(key, id)->comment;
}

api::Result<StoredComment> found(Database &database, const Caller &caller, const DocumentKey &key, const QString &id)
{
    return commentable(database, caller, key).and_then([&](const api::Document &) -> api::Result<StoredComment> {
        const auto comment = Comments(database).fetch(key, id);
        if (!comment)
            return tl::unexpected(noSuchComment());
        return *comment;
    });
}

std::optional<api::Error> notTheirs(const Caller &caller, const StoredComment &comment)
{
    if (isAuthor(caller, comment.author) || (!caller.link && caller.has("ORGADMIN"_L1)))
        return std::nullopt;
    return refuse(
        403,
        say(QT_TRANSLATE_NOOP("service", "Only who wrote a comment, or an administrator, can change or delete it.")));
}

std::optional<api::Error> badChange(const Caller &caller, const StoredComment &comment,
                                    const api::CommentUpdate &wanted)
{
    if (!wanted.text && !wanted.position && !wanted.resolved)
        return refuse(422, say(QT_TRANSLATE_NOOP("service", "Nothing to change was given.")));
    if (wanted.resolved && comment.isReply())
        return refuseField(u"resolved"_s,
                           say(QT_TRANSLATE_NOOP("service", "can only be set on the first comment of a thread")));
    if (wanted.text || wanted.position) {
        for (const auto &refused :
             {notTheirs(caller, comment), wanted.text ? badText(u"text"_s, *wanted.text, longestText) : std::nullopt,
              badPosition(wanted.position)}) {
            if (refused)
                return refused;
        }
    }
    return std::nullopt;
}

api::Result<api::Comment> update(Database &database, const Caller &caller, const DocumentKey &key, const QString &id,
                                 const api::CommentUpdate &wanted)
{
    Transaction transaction(database);
    const auto comment = found(database, caller, key, id);
    if (!comment)
        return tl::unexpected(comment.error());
    if (const auto refused = badChange(caller, *comment, wanted))
        return tl::unexpected(*refused);
    Comments comments(database);
    comments.update(id, wanted);
    if (wanted.resolved && *wanted.resolved)
        comments.resolve(id, authorOf(database, caller));
    else if (wanted.resolved)
        comments.reopen(id);
    transaction.commit();
    return comments.fetch(key, id)->comment;
}

api::Result<void> remove(Database &database, const Caller &caller, const DocumentKey &key, const QString &id)
{
    Transaction transaction(database);
    const auto comment = found(database, caller, key, id);
    if (!comment)
        return tl::unexpected(comment.error());
    if (const auto refused = notTheirs(caller, *comment))
        return tl::unexpected(*refused);
    Comments(database).remove(id);
    transaction.commit();
    return {};
}

} // namespace

void addComments(Router &router, Workspace &workspace)
{
    using api::CommentId;
    using api::DocumentId;
    using api::SessionId;
    Database &database = workspace.database;
    router.onLinked(api::comments::list,
                    [&database](const Caller &caller, const SessionId &session, const DocumentId &document,
                                const api::CommentQuery &query) {
                        const DocumentKey key{session.value, document.value};
                        return readable(database, caller, key).map([&](const api::Document &) {
                            return Comments(database).list(key, query);
                        });
                    });
    router.onLinked(api::comments::create,
                    [&database](const Caller &caller, const SessionId &session, const DocumentId &document,
                                const api::CommentCreate &wanted) {
                        return create(database, caller, {session.value, document.value}, wanted);
                    });
    router.onLinked(api::comments::update,
                    [&database](const Caller &caller, const SessionId &session, const DocumentId &document,
                                const CommentId &comment, const api::CommentUpdate &wanted) {
                        return update(database, caller, {session.value, document.value}, comment.value, wanted);
                    });
    router.onLinked(api::comments::remove,
                    [&database](const Caller &caller, const SessionId &session, const DocumentId &document,
                                const CommentId &comment) {
                        return remove(database, caller, {session.value, document.value}, comment.value);
                    });
}

} // namespace service::handlers
