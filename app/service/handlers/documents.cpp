#include "app/service/store/documents.h"

#include "app/service/contents.h"
#include "app/service/handlers/handlers.h"
#include "app/service/store/sessions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

constexpr qint64 bodyLimit = 256LL * 1024 * 1024;
constexpr qsizetype longestName = 255;

std::optional<api::Error> badValue(const api::DocumentUpdate &update)
{
    if (update.filename && update.filename->trimmed().isEmpty())
        return refuseField(u"filename"_s, say(QT_TRANSLATE_NOOP("service", "must not be empty")));
    if (update.filename && update.filename->size() > longestName)
        return refuseField(u"filename"_s,
                           say(QT_TRANSLATE_NOOP("service", "must not be longer than %1 characters")).arg(longestName));
    static const QRegularExpression timecode(u"^\\d\\d:[0-5]\\d:[0-5]\\d:\\d\\d$"_s);
    if (update.timecodeOffset && !timecode.match(*update.timecodeOffset).hasMatch())
        return refuseField(u"timecode_offset"_s, say(QT_TRANSLATE_NOOP("service", "must have the form HH:MM:SS:FF")));
    if (update.lastModified && !usFromIso(update.lastModified->text))
        return refuseField(u"last_modified"_s, say(QT_TRANSLATE_NOOP("service", "is no time")));
    return std::nullopt;
}

api::Result<api::Document> update(Database &database, const DocumentKey &key, const api::DocumentUpdate &wanted)
{
    Documents documents(database);
    const auto now = documents.fetch(key);
    if (!now)
        return tl::unexpected(noSuchDocument());
    if (const auto refused = badValue(wanted))
        return tl::unexpected(*refused);
    DocumentChange change{.filename = wanted.filename, .timecodeOffset = wanted.timecodeOffset};
    if (wanted.document) {
        if (const auto read = contents::read(wanted.document->text, now->type.text); !read)
            return tl::unexpected(read.error());
        change.body = wanted.document->text;
    }
    if (wanted.lastModified)
        change.basedOn = wanted.lastModified->text;
    return documents.change(key, change);
}

api::Result<api::Document> withBody(Database &database, api::Document document)
{
    document.document = api::RawJson{Documents(database).body(document.id.value)};
    return document;
}

api::Result<api::Document> replaceBody(Database &database, const DocumentKey &key, const QByteArray &body)
{
    return Documents(database).change(key, {.body = body}).and_then([&](const api::Document &document) {
        return withBody(database, document);
    });
}

api::Result<api::Document> clearText(Database &database, const DocumentKey &key)
{
    const auto now = Documents(database).fetch(key);
    if (!now)
        return tl::unexpected(noSuchDocument());
    return contents::read(Documents(database).body(key.document), now->type.text)
        .map([](const document::Transcript &transcript) { return contents::write(contents::withoutText(transcript)); })
        .and_then([&](const QByteArray &body) { return replaceBody(database, key, body); });
}

api::Result<api::Document> resetToOriginal(Database &database, const DocumentKey &key)
{
    if (!Documents(database).fetch(key))
        return tl::unexpected(noSuchDocument());
    return replaceBody(database, key, Documents(database).original(key.document));
}

api::Result<NewDocument> copied(Database &database, const DocumentKey &key, const api::DocumentCopy &wanted)
{
    Documents documents(database);
    const auto source = documents.fetch(key);
    if (!source)
        return tl::unexpected(noSuchDocument());
    return NewDocument{.filename
                       = wanted.filename.value_or(say(QT_TRANSLATE_NOOP("service", "%1 (copy)")).arg(source->filename)),
                       .type = source->type.text,
                       .language = source->language.value_or(QString()),
                       .timecodeOffset = *source->timecodeOffset,
                       .body = documents.body(key.document)};
}

api::Result<NewDocument> rendered(Database &database, const QString &sessionId, const api::DocumentCopy &wanted)
{
    const auto session = Sessions(database).fetch(sessionId);
    const QByteArray results = Sessions(database).result(sessionId);
    if (results.isEmpty())
        return tl::unexpected(refuse(
            409,
            say(QT_TRANSLATE_NOOP("service", "This session has no recognition result yet. Wait until it is done."))));
    const QString language = session->language.value_or(QString());
    const auto transcript = contents::fromResults(results, language, Ms(qint64(session->duration.value_or(0) * 1000)));
    const bool isCaption = wanted.documentType && wanted.documentType->value() == api::DocumentType::Caption;
    const QByteArray body = contents::write(isCaption ? contents::captions(transcript, wanted.captions) : transcript);
    return NewDocument{.filename = wanted.filename.value_or(session->filename),
                       .type = isCaption ? u"caption"_s : u"document"_s,
                       .language = language,
                       .body = body};
}

api::Result<api::Document> copy(Database &database, const QString &session, const api::DocumentCopy &wanted)
{
    const auto seq = Sessions(database).seq(session);
    if (!seq)
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such session."))));
    const auto made = wanted.documentId ? copied(database, {session, wanted.documentId->value}, wanted)
                                        : rendered(database, session, wanted);
    if (!made)
        return tl::unexpected(made.error());
    Transaction transaction(database);
    const QString id = Documents(database).insert(*seq, *made);
    transaction.commit();
    return *Documents(database).fetch({session, id});
}

api::Result<void> remove(Database &database, const DocumentKey &key)
{
    Transaction transaction(database);
    if (!Documents(database).remove(key))
        return tl::unexpected(noSuchDocument());
    transaction.commit();
    return {};
}

} // namespace

void addDocuments(Router &router, Workspace &workspace)
{
    using api::DocumentId;
    using api::SessionId;
    Database &database = workspace.database;
    router.on(
        api::documents::update,
        [&database](const Caller &, const SessionId &session, const DocumentId &document,
                    const api::DocumentUpdate &wanted) {
            return update(database, {session.value, document.value}, wanted);
        },
        bodyLimit);
    router.on(api::documents::remove,
              [&database](const Caller &, const SessionId &session, const DocumentId &document) {
                  return remove(database, {session.value, document.value});
              });
    router.on(api::documents::copy,
              [&database](const Caller &, const SessionId &session, const api::DocumentCopy &wanted) {
                  return copy(database, session.value, wanted);
              });
    router.on(api::documents::clearText,
              [&database](const Caller &, const SessionId &session, const DocumentId &document) {
                  return clearText(database, {session.value, document.value});
              });
    router.on(api::documents::resetToOriginal,
              [&database](const Caller &, const SessionId &session, const DocumentId &document) {
                  return resetToOriginal(database, {session.value, document.value});
              });
    router.on(api::documents::setFinished,
              [&database](const Caller &, const SessionId &session, const DocumentId &document,
                          const api::FinishedStatus &finished) {
                  return Documents(database).change({session.value, document.value}, {.finished = finished.status});
              });
}

} // namespace service::handlers
