#include "api/operations.h"

#include "app/service/contents.h"
#include "app/service/handlers/documentcalls.h"
#include "app/service/store/documentrights.h"
#include "app/service/store/templates.h"
#include "app/service/summary/summarise.h"
#include "app/service/translation/translator.h"
#include "models/document/formats/format.h"
#include "models/document/retiming.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

/// Summaries of documents. They are extractive: sentences of the text, not new ones (see textrank.h), which the header
/// X-Summary-Method says. A prompt cannot be followed as an instruction; its words draw the choice towards sentences
/// that have them. A prompt with {{summary}} in it is a layout: {{summary}}, {{title}} and {{date}} are replaced in it,
/// and nothing of it is searched for.
namespace service::handlers {

namespace {

constexpr int mostWords = 10'000;
constexpr qsizetype longestPrompt = 10'000;
const auto place = u"{{summary}}"_s;

/// What is asked for, after templates and defaults.
struct Wanted
{
    std::optional<api::TemplateId> templateId{};
    QString prompt{};
    QString format = QStringLiteral("json");
    QString language{}; ///< empty: the document's
    std::optional<int> maxWords{};
};

api::Result<Wanted> wantedOf(Database &database, const Caller &caller, const api::SummarizeQuery &query,
                             const api::Summarize &body)
{
    Wanted wanted{.templateId = body.templateId ? body.templateId->value : query.templateId,
                  .prompt = body.prompt ? body.prompt->value.value_or(QString()).trimmed() : QString(),
                  .format = body.format.value_or(u"json"_s).toLower(),
                  .language = body.language ? body.language->value.value_or(QString()) : QString(),
                  .maxWords = body.maxWords ? body.maxWords->value : std::nullopt};
    if (!QStringList{u"json"_s, u"txt"_s, u"docx"_s, u"pdf"_s}.contains(wanted.format))
        return tl::unexpected(
            refuseField(u"format"_s, say(QT_TRANSLATE_NOOP("service", "must be json, txt, docx or pdf"))));
    if (wanted.maxWords && (*wanted.maxWords < 1 || *wanted.maxWords > mostWords))
        return tl::unexpected(refuseField(
            u"max_words"_s, say(QT_TRANSLATE_NOOP("service", "must lie between %1 and %2")).arg(1).arg(mostWords)));
    if (auto bad = longField(u"prompt"_s, wanted.prompt, longestPrompt))
        return tl::unexpected(*bad);
    if (!wanted.language.isEmpty() && !isLanguageCode(wanted.language))
        return tl::unexpected(refuseField(u"language"_s, say(QT_TRANSLATE_NOOP("service", "is no language code"))));
    if (!wanted.templateId || wanted.templateId->isEmpty())
        return wanted;
    const auto known = Templates(database).fetch(caller.organization, wanted.templateId->value.toLongLong());
    if (!known || known->type != api::TemplateType::Summarization)
        return tl::unexpected(
            refuseField(u"template_id"_s, say(QT_TRANSLATE_NOOP("service", "is no template for summaries"))));
    if (wanted.prompt.isEmpty())
        wanted.prompt = known->prompt.value.value_or(QString());
    return wanted;
}

api::Result<QStringList> inLanguage(Translator &translator, const QStringList &sentences, const QString &from,
                                    const QString &to)
{
    if (to.isEmpty() || plainLanguage(to) == plainLanguage(from))
        return sentences;
    return translator.translate(sentences, from, to);
}

QString laidOut(const QStringList &sentences, const QString &prompt, const QString &title)
{
    const QString summary = sentences.join(u' ');
    if (!prompt.contains(place))
        return summary;
    QString text = prompt;
    return text.replace(u"{{title}}"_s, title)
        .replace(u"{{date}}"_s, QLocale().toString(QDate::currentDate(), QLocale::ShortFormat))
        .replace(place, summary);
}

Response jsonAnswer(const api::Document &document, const Wanted &wanted, const QString &text)
{
    api::Summary summary{.summary = text,
                         .documentId = document.id,
                         .language = wanted.language.isEmpty() ? document.language : std::optional(wanted.language),
                         .created = api::Timestamp{isoFromUs(nowUs())}};
    summary.templateId.value = wanted.templateId;
    return jsonReply(200, enveloped(api::toJson(summary)));
}

/// A paragraph for each line of the text.
Response fileAnswer(const api::Document &document, const Wanted &wanted, const QString &text)
{
    const document::Format *format = document::formatByName(wanted.format);
    if (!format || !format->write)
        return refusal(refuseField(u"format"_s, say(QT_TRANSLATE_NOOP("service", "is not known"))));
    document::Transcript transcript{.language = wanted.language};
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        document::Segment segment{.id = document::newSegmentId(), .text = line.simplified()};
        document::makeUntimedWords(segment);
        transcript.segments << segment;
    }
    const QString title = say(QT_TRANSLATE_NOOP("service", "Summary of %1")).arg(document.filename);
    const auto bytes = format->write(transcript, {.timestamps = false, .speakers = false, .title = title});
    if (!bytes)
        return refusal(500, bytes.error().message);
    return {.status = 200,
            .headers = {{"Content-Type", format->mimeType},
                        {"Content-Disposition", attachment(title + u'.' + QLatin1StringView(format->suffix))},
                        {"X-Content-Type-Options", "nosniff"}},
            .body = *bytes};
}

api::Result<Response> summarize(Workspace &workspace, const Caller &caller, const DocumentKey &key,
                                const api::SummarizeQuery &query, const api::Summarize &body)
{
    Database &database = workspace.database;
    const auto document = readable(database, caller, key);
    if (!document)
        return tl::unexpected(document.error());
    const auto wanted = wantedOf(database, caller, query, body);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto transcript = contents::read(Documents(database).body(key.document), document->type.text);
    if (!transcript)
        return tl::unexpected(transcript.error());
    const bool isLayout = wanted->prompt.contains(place);
    const QStringList sentences
        = summarised(*transcript, {.topic = isLayout ? QString() : wanted->prompt, .maxWords = wanted->maxWords});
    if (sentences.isEmpty())
        return tl::unexpected(
            refuse(409, say(QT_TRANSLATE_NOOP("service", "The document has no text that could be summarised."))));
    return inLanguage(*workspace.translator, sentences, document->language.value_or(QString()), wanted->language)
        .map([&](const QStringList &translated) {
            const QString text = laidOut(translated, wanted->prompt, document->filename);
            return wanted->format == u"json" ? jsonAnswer(*document, *wanted, text)
                                             : fileAnswer(*document, *wanted, text);
        });
}

} // namespace

void addSummaries(Router &router, Workspace &workspace)
{
    using Row = decltype(api::operations::summarize);
    router.add(
        {.method = api::Method::Post,
         .path = QString::fromLatin1(Row::path),
         .contentTypes = {"application/json"},
         .isSlow = [](const RequestHead &) { return true; },
         .handle =
             [&workspace](const Exchange &exchange) {
                 const auto arguments = Row::read(exchange.incoming());
                 if (!arguments)
                     return refusal(Router::notUnderstood(arguments.error()));
                 const auto &[session, document, query, body] = *arguments;
                 auto answer = summarize(workspace, exchange.caller, {session.value, document.value}, query, body);
                 if (!answer)
                     return refusal(answer.error());
                 answer->headers.append(api::Header{"X-Summary-Method", "extractive; TextRank"});
                 return *answer;
             }});
}

} // namespace service::handlers
