#include "api/translation.h"

#include "app/service/contents.h"
#include "app/service/handlers/documentcalls.h"
#include "app/service/handlers/handlers.h"
#include "app/service/store/documentrights.h"
#include "app/service/store/sessions.h"
#include "app/service/store/usage.h"
#include "app/service/store/webhooks.h"
#include "app/service/translation/translated.h"
#include "models/document/formats/format.h"
#include "models/document/formats/zipwriter.h"

#include <numeric>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Documents in other languages.
namespace service::handlers {

namespace {

constexpr qsizetype mostLanguages = 20;

/// What is wanted, in the form of both calls.
struct Wanted
{
    QStringList languages{};
    std::optional<QString> filename{};
    const char *field = ""; ///< where the languages stood
    std::optional<qint64> glossary{};
    api::WebhookOptions webhook{};
    bool copiesWebhook = false; ///< that of the source, when none is named
};

/// A translation before it is stored.
struct Draft
{
    QString language{};
    QString filename{};
    document::Transcript transcript{};
};

struct Source
{
    api::Document document{};
    document::Transcript transcript{};
};

std::optional<api::Error> badLanguages(const Wanted &wanted, const QString &source)
{
    const auto refused = [&wanted](const QString &why) { return refuseField(QString::fromLatin1(wanted.field), why); };
    if (wanted.languages.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("service", "must not be empty")));
    if (wanted.languages.size() > mostLanguages)
        return refused(say(QT_TRANSLATE_NOOP("service", "must not name more than %1 languages")).arg(mostLanguages));
    for (qsizetype i = 0; i < wanted.languages.size(); ++i) {
        const QString &language = wanted.languages[i];
        if (!isLanguageCode(language))
            return refused(say(QT_TRANSLATE_NOOP("service", "is no language code")));
        if (!source.isEmpty() && plainLanguage(language) == plainLanguage(source))
            return refused(say(QT_TRANSLATE_NOOP("service", "must not be the language of the text")));
        if (wanted.languages.indexOf(language) < i)
            return refused(say(QT_TRANSLATE_NOOP("service", "must not name a language twice")));
    }
    return std::nullopt;
}

api::Result<Source> sourceOf(Database &database, const Caller &caller, const DocumentKey &key)
{
    const auto document = writable(database, caller, key);
    if (!document)
        return tl::unexpected(document.error());
    return contents::read(Documents(database).body(key.document), document->type.text)
        .and_then([&](const document::Transcript &transcript) -> api::Result<Source> {
            const bool hasText
                = std::any_of(transcript.segments.begin(), transcript.segments.end(),
                              [](const document::Segment &segment) { return !segment.text.trimmed().isEmpty(); });
            if (!hasText)
                return tl::unexpected(refuse(
                    409, say(QT_TRANSLATE_NOOP("service", "The document has no text that could be translated."))));
            return Source{*document, transcript};
        });
}

/// The terms to be used; none when no glossary is named.
api::Result<std::optional<Terms>> termsOf(Database &database, const Caller &caller, const Wanted &wanted,
                                          const QString &source)
{
    if (!wanted.glossary)
        return std::nullopt;
    auto terms = Terms::load(database, caller, *wanted.glossary);
    if (!terms)
        return tl::unexpected(terms.error());
    const bool fitsSource = source.isEmpty() || plainLanguage(terms->sourceLanguage()) == plainLanguage(source);
    const bool fitsTarget = std::any_of(wanted.languages.begin(), wanted.languages.end(), [&](const QString &language) {
        return plainLanguage(language) == plainLanguage(terms->targetLanguage());
    });
    if (!fitsSource || !fitsTarget)
        return tl::unexpected(refuseField(u"glossary_id"_s,
                                          say(QT_TRANSLATE_NOOP("service", "is for other languages (%1 to %2)"))
                                              .arg(terms->sourceLanguage(), terms->targetLanguage())));
    return std::move(*terms);
}

/// The name without the suffix of a media file.
QString baseName(const QString &filename)
{
    static const QRegularExpression suffix(u"\\.[A-Za-z][A-Za-z0-9]{1,3}$"_s);
    return QString(filename).remove(suffix);
}

/// All of them in one transaction: either every language is there or none.
QList<api::TranslationResult> store(Database &database, const Caller &caller, qint64 session, const Source &source,
                                    const QList<Draft> &drafts, const Wanted &wanted)
{
    QList<api::TranslationResult> results;
    const qint64 characters
        = std::accumulate(source.transcript.segments.begin(), source.transcript.segments.end(), qint64(0),
                          [](qint64 sum, const document::Segment &segment) { return sum + segment.text.size(); });
    Transaction transaction(database);
    for (const Draft &draft : drafts) {
        const QString id
            = Documents(database).insert(session,
                                         {.filename = draft.filename,
                                          .type = source.document.type.text,
                                          .language = draft.language,
                                          .timecodeOffset = source.document.timecodeOffset.value_or(u"00:00:00:00"_s),
                                          .body = contents::write(draft.transcript),
                                          .translatedFrom = source.document.id.value});
        if (wanted.copiesWebhook && !wanted.webhook.webhookUrl)
            Webhooks(database).copyWatch(source.document.id.value, id);
        else
            Webhooks(database).watchDocument(source.document.sessionId->value, id, wanted.webhook);
        Usage(database).note({caller.organization, caller.token}, Usage::translation, characters, draft.language);
        results << api::TranslationResult{.documentId = {id},
                                          .sessionId = source.document.sessionId,
                                          .language = draft.language,
                                          .filename = draft.filename,
                                          .status = u"completed"_s};
    }
    transaction.commit();
    return results;
}

/// What was made, and how it is called.
struct Translations
{
    QList<Draft> drafts{};
    QList<api::TranslationResult> results{};
};

api::Result<Translations> translate(Workspace &workspace, const Caller &caller, const DocumentKey &key, Wanted wanted)
{
    for (QString &language : wanted.languages)
        language = language.toLower();
    const auto source = sourceOf(workspace.database, caller, key);
    if (!source)
        return tl::unexpected(source.error());
    const QString from = source->document.language.value_or(QString());
    for (const auto &refused :
         {badLanguages(wanted, from), badDocumentName(wanted.filename), workspace.translator->notReady()}) {
        if (refused)
            return tl::unexpected(*refused);
    }
    if (const auto webhook = webhookTarget(wanted.webhook); !webhook)
        return tl::unexpected(webhook.error());
    const auto terms = termsOf(workspace.database, caller, wanted, from);
    if (!terms)
        return tl::unexpected(terms.error());
    const QString name = wanted.filename ? wanted.filename->trimmed() : baseName(source->document.filename);
    Translations made;
    for (const QString &language : wanted.languages) {
        const bool usesTerms = *terms && plainLanguage((*terms)->targetLanguage()) == plainLanguage(language);
        auto transcript
            = translated(source->transcript, *workspace.translator, from, language, usesTerms ? &**terms : nullptr);
        if (!transcript)
            return tl::unexpected(transcript.error());
        made.drafts << Draft{language, name + u'-' + language, std::move(*transcript)};
    }
    const auto session = Sessions(workspace.database).seq(key.session);
    if (!session)
        return tl::unexpected(noSuchDocument()); // deleted meanwhile
    made.results = store(workspace.database, caller, *session, *source, made.drafts, wanted);
    return made;
}

/// The translations as name-xx.docx in one file.
Response archive(const QList<Draft> &drafts)
{
    const document::Format *docx = document::formatByName(u"docx"_s);
    static const QRegularExpression unsafe(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]"_s);
    QByteArrayList names;
    QList<document::ZipPart> parts;
    names.reserve(drafts.size());
    for (const Draft &draft : drafts) {
        const auto bytes = docx->write(draft.transcript, {.title = draft.filename});
        if (!bytes)
            return refusal(500, bytes.error().message);
        names << QString(draft.filename).replace(unsafe, u"_"_s).toUtf8() + ".docx";
        parts << document::ZipPart{names.last().constData(), *bytes};
    }
    const auto zip = document::zipped(parts);
    if (!zip)
        return refusal(500, zip.error().message);
    return {.status = 200,
            .headers = {{"Content-Type", "application/zip"},
                        {"Content-Disposition", "attachment; filename=\"translations.zip\""},
                        {"X-Content-Type-Options", "nosniff"}},
            .body = *zip};
}

Response translateMultiple(Workspace &workspace, const Exchange &exchange)
{
    const auto arguments = decltype(api::translation::translateMultiple)::read(exchange.incoming());
    if (!arguments)
        return refusal(Router::notUnderstood(arguments.error()));
    const auto &[session, document, wanted] = *arguments;
    const bool hasGlossary = wanted.glossaryId && wanted.glossaryId->value;
    const auto made = translate(
        workspace, exchange.caller, {session.value, document.value},
        {.languages = wanted.languages,
         .filename = wanted.filename,
         .field = "languages",
         .glossary = hasGlossary ? std::optional(wanted.glossaryId->value->value.toLongLong()) : std::nullopt});
    if (!made)
        return refusal(made.error());
    if (made->results.size() == 1)
        return jsonReply(200, enveloped(api::toJson(made->results.first())));
    if (exchange.head.header("Accept").toLower().contains("application/json"))
        return jsonReply(200, enveloped(api::toJson(made->results), made->results.size(), made->results.size()));
    return archive(made->drafts);
}

} // namespace

void addTranslation(Router &router, Workspace &workspace)
{
    router.add({.method = api::Method::Post,
                .path = QString::fromLatin1(decltype(api::translation::translateMultiple)::path),
                .contentTypes = {"application/json"},
                .isSlow = [](const RequestHead &) { return true; },
                .handle = [&workspace](const Exchange &exchange) { return translateMultiple(workspace, exchange); }});
    router.onSlow(api::translation::translate,
                  [&workspace](const Caller &caller, const api::SessionId &session, const api::DocumentId &document,
                               const api::Translate &wanted) {
                      return translate(workspace, caller, {session.value, document.value},
                                       {.languages = {wanted.language},
                                        .filename = wanted.filename,
                                        .field = "language",
                                        .webhook = wanted.webhook,
                                        .copiesWebhook = wanted.copyWebhookSettings.value_or(false)})
                          .map([](const Translations &made) { return made.results.first(); });
                  });
}

} // namespace service::handlers
