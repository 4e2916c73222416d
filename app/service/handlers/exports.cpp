#include "app/service/contents.h"
#include "app/service/handlers/handlers.h"
#include "app/service/store/documents.h"
#include "app/service/store/sessions.h"
#include "models/document/formats/format.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Documents as JSON and as files.
namespace service::handlers {

namespace {

constexpr std::chrono::seconds linkLifetime{3600};

/// Words of the contract for which there is no writer here yet.
const QStringList laterFormats{u"pdf"_s, u"html"_s, u"sbv"_s, u"ttml"_s, u"stl"_s, u"template"_s, u"media"_s};

api::Error unknownFormat(const QString &format)
{
    if (laterFormats.contains(format))
        return refuse(501,
                      say(QT_TRANSLATE_NOOP("service", "The service on this computer cannot write this format yet.")));
    return refuseField(u"format"_s, say(QT_TRANSLATE_NOOP("service", "is not known")));
}

QByteArray disposition(const QString &name)
{
    static const QRegularExpression unsafe(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]"_s);
    const QString safe = QString(name).replace(unsafe, u"_"_s).left(200);
    return "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(safe);
}

QString exportName(const api::Document &document, const document::Format &format)
{
    const QString suffix = QStringLiteral(".") + QLatin1StringView(format.suffix);
    return document.filename.endsWith(suffix, Qt::CaseInsensitive) ? document.filename : document.filename + suffix;
}

Response json(Database &database, api::Document document)
{
    document.document = api::RawJson{Documents(database).body(document.id.value)};
    return jsonReply(200, enveloped(api::toJson(document)));
}

Response file(Database &database, const api::Document &document, const api::DocumentQuery &query)
{
    const document::Format *format = document::formatByName(*query.format);
    if (!format || !format->write)
        return refusal(unknownFormat(*query.format));
    const auto transcript = contents::read(Documents(database).body(document.id.value), document.type.text);
    if (!transcript)
        return refusal(transcript.error());
    const auto bytes = format->write(*transcript,
                                     {.timestamps = !query.withoutTimestamps.value_or(false),
                                      .speakers = !query.withoutSpeakers.value_or(false),
                                      .title = document.filename});
    if (!bytes)
        return refusal(500, bytes.error().message);
    return {.status = 200,
            .headers = {{"Content-Type", format->mimeType},
                        {"Content-Disposition", disposition(exportName(document, *format))},
                        {"X-Content-Type-Options", "nosniff"}},
            .body = *bytes};
}

Response exported(Database &database, const DocumentKey &key, const api::DocumentQuery &query)
{
    const auto document = Documents(database).fetch(key);
    if (!document)
        return refusal(noSuchDocument());
    const QString format = query.format.value_or(u"json"_s);
    return format == u"json" ? json(database, *document) : file(database, *document, query);
}

/// Where the same export can be fetched without the access token.
Response link(Workspace &workspace, const Exchange &exchange, const api::DocumentQuery &query)
{
    const auto document = Documents(workspace.database).fetch({exchange.ids[0], exchange.ids[1]});
    if (!document)
        return refusal(noSuchDocument());
    const QString name = query.format.value_or(u"json"_s);
    const document::Format *format = document::formatByName(name);
    if (!format || !format->write)
        return refusal(unknownFormat(name));
    QUrlQuery parameters = exchange.head.query;
    for (const QString &key : {u"direct_download"_s, u"token"_s, u"expires"_s, u"signature"_s})
        parameters.removeAllQueryItems(key);
    const QString path = u"/signed/export/%1/%2"_s.arg(exchange.ids[0], exchange.ids[1]);
    const QUrl url = workspace.urls.url(path, parameters, linkLifetime);
    const api::DocumentDownload download{.downloadUrl = QString::fromLatin1(url.toEncoded()),
                                         .expiresIn = int(linkLifetime.count()),
                                         .filename = exportName(*document, *format),
                                         .contentType = QString::fromLatin1(format->mimeType)};
    return jsonReply(200, enveloped(api::toJson(download)));
}

Response answer(Workspace &workspace, const Exchange &exchange, bool mayLink)
{
    const auto query = api::fromJsonValue<api::DocumentQuery>(api::queryToJson(exchange.head.query));
    if (!query)
        return refusal(
            422,
            say(QT_TRANSLATE_NOOP("service", "The request could not be understood (%1).")).arg(query.error().detail));
    if (mayLink && query->directDownload.value_or(false))
        return link(workspace, exchange, *query);
    return exported(workspace.database, {exchange.ids[0], exchange.ids[1]}, *query);
}

} // namespace

void addExports(Router &router, Workspace &workspace)
{
    router.add({.method = api::Method::Get,
                .path = QString::fromLatin1(decltype(api::documents::get)::path),
                .handle = [&workspace](const Exchange &exchange) { return answer(workspace, exchange, true); }});
    router.add({.method = api::Method::Get,
                .path = u"/signed/export/{sessionId}/{docId}"_s,
                .auth = api::Auth::None,
                .handle = [&workspace](const Exchange &exchange) {
                    if (!workspace.urls.isValid(exchange.head.path, exchange.head.query))
                        return refusal(
                            403,
                            say(QT_TRANSLATE_NOOP("service", "This address is no longer good. Ask for a new one.")));
                    return answer(workspace, exchange, false);
                }});
}

} // namespace service::handlers
