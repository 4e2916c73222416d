#include "api/operations.h"

#include "app/service/contents.h"
#include "app/service/handlers/documentcalls.h"
#include "app/service/joined.h"
#include "app/service/store/documentrights.h"
#include "app/service/store/rights.h"
#include "app/service/store/sessions.h"

using namespace Qt::StringLiterals;

/// Joins documents into one of a new session. The new session has no recording: the parts' recordings stay apart.
namespace service::handlers {

namespace {

constexpr qsizetype mostParts = 100;
constexpr qint64 longestMs = std::numeric_limits<quint32>::max();

/// The documents to be joined, and the sessions that they are in.
struct Parts
{
    QList<api::Document> documents{};
    QList<api::Session> sessions{};
    QList<JoinedPart> contents{};
};

tl::unexpected<api::Error> wrong(const QString &field, const QString &why)
{
    return tl::unexpected(refuseField(field, why));
}

api::Result<Parts> partsOf(Database &database, const Caller &caller, const QList<api::DocumentRef> &refs)
{
    Parts parts;
    qint64 size = 0;
    for (const api::DocumentRef &ref : refs) {
        const DocumentKey key{ref.sessionId.value, ref.documentId.value};
        const auto document = readable(database, caller, key);
        const auto session = document ? Sessions(database).fetch(key.session) : std::nullopt;
        if (!document || !session)
            return wrong(u"documents"_s,
                         say(QT_TRANSLATE_NOOP("service", "names a document that is not there (%1)"))
                             .arg(key.document.left(50)));
        if (!parts.documents.isEmpty() && parts.documents.first().type.text != document->type.text)
            return wrong(u"documents"_s,
                         say(QT_TRANSLATE_NOOP("service", "must all be transcripts, or all be captions")));
        size += document->sizeBytes.value_or(0);
        if (size > documentLimit)
            return wrong(u"documents"_s, say(QT_TRANSLATE_NOOP("service", "are too large together")));
        parts.documents << *document;
        parts.sessions << *session;
    }
    return parts;
}

/// Reads the contents; in sequence each begins where the sound of those before it ends.
api::Result<Parts> withContents(Database &database, Parts parts, bool inSequence)
{
    document::Ms end{};
    for (qsizetype i = 0; i < parts.documents.size(); ++i) {
        const api::Document &document = parts.documents[i];
        auto transcript = contents::read(Documents(database).body(document.id.value), document.type.text);
        if (!transcript)
            return tl::unexpected(transcript.error());
        const auto media = document::Ms(qint64(parts.sessions[i].duration.value_or(0) * 1000));
        transcript->duration = lengthOf(*transcript, media);
        const document::Ms offset = inSequence ? end : document::Ms(0);
        end = offset + transcript->duration;
        if (end.count() > longestMs)
            return wrong(u"documents"_s, say(QT_TRANSLATE_NOOP("service", "are too long together")));
        parts.contents << JoinedPart{std::move(*transcript), offset};
    }
    return parts;
}

std::optional<api::Error> badOptions(const api::Merge &wanted)
{
    if (wanted.documents.size() < 2 || wanted.documents.size() > mostParts)
        return refuseField(
            u"documents"_s,
            say(QT_TRANSLATE_NOOP("service", "must name between %1 and %2 documents")).arg(2).arg(mostParts));
    if (wanted.offsetMode && *wanted.offsetMode != u"sequential" && *wanted.offsetMode != u"none")
        return refuseField(u"offset_mode"_s, say(QT_TRANSLATE_NOOP("service", "must be sequential or none")));
    return badDocumentName(wanted.filename);
}

/// Where nothing is said: with the first document, so that what is private stays so.
std::optional<qint64> folderOf(const api::Merge &wanted, const Parts &parts)
{
    const bool isSaid = wanted.folderId.has_value();
    const auto &id = isSaid ? wanted.folderId->value : parts.sessions.first().folderId;
    const qint64 number = id ? id->value.toLongLong() : 0;
    return number > 0 || (isSaid && id && !id->value.isEmpty() && number != 0) ? std::optional(number) : std::nullopt;
}

api::MergeResult store(Database &database, const Caller &caller, const Parts &parts, std::optional<qint64> folder,
                       const QString &name)
{
    const document::Transcript transcript = joined(parts.contents);
    const api::Document &first = parts.documents.first();
    const NewSession session{.id = Sessions::newId(),
                             .filename = name,
                             .status = u"done"_s,
                             .language = first.language.value_or(QString()),
                             .type = first.type.text,
                             .folder = folder,
                             .organization = caller.organization,
                             .owner = caller.account,
                             .token = caller.token};
    Transaction transaction(database);
    Sessions sessions(database);
    sessions.insert(session);
    sessions.setResult(session.id, contents::toResults(transcript));
    database.run(u"UPDATE sessions SET duration_ms = ?, progress = 100 WHERE id = ?"_s,
                 {qint64(transcript.duration.count()), session.id});
    const QString id = Documents(database).insert(*sessions.seq(session.id),
                                                  {.filename = name,
                                                   .type = first.type.text,
                                                   .language = session.language,
                                                   .timecodeOffset = first.timecodeOffset.value_or(u"00:00:00:00"_s),
                                                   .body = contents::write(transcript)});
    transaction.commit();
    return {.sessionId = {session.id}, .documentId = {id}, .filename = name, .status = u"completed"_s};
}

api::Result<api::MergeResult> merge(Database &database, const Caller &caller, const api::Merge &wanted)
{
    if (const auto refused = badOptions(wanted))
        return tl::unexpected(*refused);
    auto parts = partsOf(database, caller, wanted.documents);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto folder = folderOf(wanted, *parts);
    if (const auto may = mayPutInto(database, caller, folder, u"folder_id"_s); !may)
        return tl::unexpected(may.error());
    const bool inSequence = wanted.offsetMode.value_or(u"sequential"_s) == u"sequential";
    const QString name = wanted.filename ? wanted.filename->trimmed() : parts->documents.first().filename;
    return withContents(database, std::move(*parts), inSequence).map([&](const Parts &read) {
        return store(database, caller, read, folder, name);
    });
}

} // namespace

void addMerging(Router &router, Workspace &workspace)
{
    router.onSlow(api::operations::merge, [&workspace](const Caller &caller, const api::Merge &wanted) {
        return merge(workspace.database, caller, wanted);
    });
}

} // namespace service::handlers
