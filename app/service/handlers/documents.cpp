#include "app/service/handlers/documentcalls.h"

#include "app/service/contents.h"
#include "app/service/store/documentrights.h"
#include "app/service/store/rights.h"
#include "app/service/store/sessions.h"
#include "app/service/store/webhooks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

constexpr qsizetype longestName = 200;

std::optional<api::Error> badValue(const api::DocumentUpdate &update)
{
    if (const auto refused = badDocumentName(update.filename))
        return refused;
    static const QRegularExpression timecode(u"^\\d\\d:[0-5]\\d:[0-5]\\d[:;]\\d\\d$"_s);
    if (update.timecodeOffset && !timecode.match(*update.timecodeOffset).hasMatch())
        return refuseField(u"timecode_offset"_s, say(QT_TRANSLATE_NOOP("service", "must have the form HH:MM:SS:FF")));
    if (update.lastModified && !usFromIso(update.lastModified->text))
        return refuseField(u"last_modified"_s, say(QT_TRANSLATE_NOOP("service", "is no time")));
    return std::nullopt;
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

std::optional<api::Error> badType(const api::DocumentCopy &wanted)
{
    if (wanted.documentType && wanted.documentType->value() == api::DocumentType::Unknown)
        return refuseField(u"document_type"_s, say(QT_TRANSLATE_NOOP("service", "must be document or caption")));
    return std::nullopt;
}

std::optional<api::Error> badRules(const api::CaptionOptions &rules)
{
    using Rule = std::optional<api::Nullable<int>>;
    const std::tuple<const char *, Rule, int, int> limits[]{
        {"max_line_length", rules.maxLineLength, 1, 200},
        {"max_line_words", rules.maxLineWords, 1, 100},
        {"max_segment_duration", rules.maxSegmentDuration, 1, 200'000},
        {"max_segment_lines", rules.maxSegmentLines, 1, 100},
        {"max_segment_words", rules.maxSegmentWords, 1, 10'000},
        {"max_silence_between_words", rules.maxSilenceBetweenWords, 0, 10'000'000},
        {"min_segment_gap", Rule(api::Nullable<int>{rules.minSegmentGap}), 0, 200'000}};
    for (const auto &[name, rule, least, most] : limits) {
        if (rule && rule->value && (*rule->value < least || *rule->value > most))
            return refuseField(QString::fromLatin1(name),
                               say(QT_TRANSLATE_NOOP("service", "must lie between %1 and %2")).arg(least).arg(most));
    }
    return std::nullopt;
}

api::Result<NewDocument> copied(Database &database, const DocumentKey &key, const api::DocumentCopy &wanted)
{
    Documents documents(database);
    const auto source = documents.fetch(key);
    if (!source)
        return tl::unexpected(noSuchDocument());
    const QString name = say(QT_TRANSLATE_NOOP("service", "%1 (copy)")).arg(source->filename.left(longestName - 20));
    return NewDocument{.filename = wanted.filename.value_or(name),
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

api::Result<api::Document> copy(Database &database, const Caller &caller, const QString &session,
                                const api::DocumentCopy &wanted)
{
    if (const auto may = mayWrite(database, caller, session); !may)
        return tl::unexpected(may.error());
    for (const auto &refused : {badDocumentName(wanted.filename), badType(wanted), badRules(wanted.captions)}) {
        if (refused)
            return tl::unexpected(*refused);
    }
    const auto seq = Sessions(database).seq(session);
    if (!seq)
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such session."))));
    if (const auto target = webhookTarget(wanted.webhook); !target)
        return tl::unexpected(target.error());
    const bool isCopy = wanted.documentId && !wanted.documentId->value.isEmpty();
    const auto made
        = isCopy ? copied(database, {session, wanted.documentId->value}, wanted) : rendered(database, session, wanted);
    if (!made)
        return tl::unexpected(made.error());
    Transaction transaction(database);
    const QString id = Documents(database).insert(*seq, *made);
    Webhooks(database).watchDocument(session, id, wanted.webhook);
    transaction.commit();
    return *Documents(database).fetch({session, id});
}

api::Result<void> remove(Database &database, const Caller &caller, const DocumentKey &key)
{
    Transaction transaction(database);
    if (const auto may = mayWrite(database, caller, key.session); !may)
        return tl::unexpected(may.error());
    if (!Documents(database).remove(key))
        return tl::unexpected(noSuchDocument());
    transaction.commit();
    return {};
}

} // namespace

std::optional<api::Error> badDocumentName(const std::optional<QString> &name)
{
    return name ? badText(u"filename"_s, *name, longestName) : std::nullopt;
}

api::Result<api::Document> updateDocument(Database &database, const Caller &caller, const DocumentKey &key,
                                          const api::DocumentUpdate &wanted)
{
    const auto now = writable(database, caller, key);
    if (!now)
        return tl::unexpected(now.error());
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
    if (!change.filename && !change.body && !change.timecodeOffset)
        return now; // nothing changes, so the version stays
    return Documents(database).change(key, change);
}

api::Result<api::Document> clearText(Database &database, const Caller &caller, const DocumentKey &key)
{
    const auto now = writable(database, caller, key);
    if (!now)
        return tl::unexpected(now.error());
    return contents::read(Documents(database).body(key.document), now->type.text)
        .map([](const document::Transcript &transcript) { return contents::write(contents::withoutText(transcript)); })
        .and_then([&](const QByteArray &body) { return replaceBody(database, key, body); });
}

api::Result<api::Document> resetToOriginal(Database &database, const Caller &caller, const DocumentKey &key)
{
    return writable(database, caller, key).and_then([&](const api::Document &) {
        return replaceBody(database, key, Documents(database).original(key.document));
    });
}

api::Result<api::Document> setFinished(Database &database, const Caller &caller, const DocumentKey &key, bool finished)
{
    return writable(database, caller, key).and_then([&](const api::Document &) {
        return Documents(database).change(key, {.finished = finished});
    });
}

void addDocuments(Router &router, Workspace &workspace)
{
    using api::DocumentId;
    using api::SessionId;
    Database &database = workspace.database;
    router.on(
        api::documents::update,
        [&database](const Caller &caller, const SessionId &session, const DocumentId &document,
                    const api::DocumentUpdate &wanted) {
            return updateDocument(database, caller, {session.value, document.value}, wanted);
        },
        documentLimit);
    router.on(api::documents::remove,
              [&database](const Caller &caller, const SessionId &session, const DocumentId &document) {
                  return remove(database, caller, {session.value, document.value});
              });
    router.on(api::documents::copy,
              [&database](const Caller &caller, const SessionId &session, const api::DocumentCopy &wanted) {
                  return copy(database, caller, session.value, wanted);
              });
    router.on(api::documents::clearText,
              [&database](const Caller &caller, const SessionId &session, const DocumentId &document) {
                  return clearText(database, caller, {session.value, document.value});
              });
    router.on(api::documents::resetToOriginal,
              [&database](const Caller &caller, const SessionId &session, const DocumentId &document) {
                  return resetToOriginal(database, caller, {session.value, document.value});
              });
    router.on(api::documents::setFinished,
              [&database](const Caller &caller, const SessionId &session, const DocumentId &document,
                          const api::FinishedStatus &finished) {
                  return setFinished(database, caller, {session.value, document.value}, finished.status);
              });
}

} // namespace service::handlers
