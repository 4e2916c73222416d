#include "app/service/contents.h"
#include "app/service/handlers/documentcalls.h"
#include "app/service/handlers/sessionview.h"
#include "app/service/store/documentrights.h"
#include "app/service/store/sessions.h"
#include "app/service/store/templates.h"
#include "app/service/templates/docxtemplate.h"
#include "models/document/formats/format.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Documents as JSON and as files.
namespace service::handlers {

namespace {

constexpr std::chrono::seconds linkLifetime{3600};
const auto signedPath = u"/signed/export/%1/%2/%3"_s;

/// A file to be sent: bytes, or the name of one that is there.
struct Export
{
    QString name{};
    QByteArray type{};
    QByteArray bytes{};
    QString file{};
};

api::Error unknownFormat()
{
    return refuseField(u"format"_s, say(QT_TRANSLATE_NOOP("service", "is not known")));
}

QString named(const QString &name, const QString &suffix)
{
    const QString end = u'.' + suffix;
    return name.endsWith(end, Qt::CaseInsensitive) ? name : name + end;
}

document::ExportOptions optionsOf(const api::Document &document, const api::DocumentQuery &query)
{
    return {.timestamps = !query.withoutTimestamps.value_or(false),
            .speakers = !query.withoutSpeakers.value_or(false),
            .title = document.filename};
}

api::Result<Export> inFormat(Database &database, const api::Document &document, const api::DocumentQuery &query)
{
    const document::Format *format = document::formatByName(*query.format);
    if (!format || !format->write)
        return tl::unexpected(unknownFormat());
    const auto transcript = contents::read(Documents(database).body(document.id.value), document.type.text);
    if (!transcript)
        return tl::unexpected(transcript.error());
    auto bytes = format->write(*transcript, optionsOf(document, query));
    if (!bytes)
        return tl::unexpected(refuse(500, bytes.error().message));
    return Export{named(document.filename, QLatin1StringView(format->suffix)), format->mimeType, std::move(*bytes)};
}

api::Result<Export> inTemplate(Database &database, qint64 organization, const api::Document &document,
                               const api::DocumentQuery &query)
{
    const qint64 id = query.templateId.value_or(QString()).toLongLong();
    const QByteArray docx = Templates(database).file(organization, id, u"docx"_s);
    if (docx.isEmpty())
        return tl::unexpected(
            refuseField(u"template_id"_s, say(QT_TRANSLATE_NOOP("service", "is no template for exports"))));
    const auto transcript = contents::read(Documents(database).body(document.id.value), document.type.text);
    if (!transcript)
        return tl::unexpected(transcript.error());
    auto filled = DocxTemplate::fill(docx, *transcript, optionsOf(document, query));
    if (!filled)
        return tl::unexpected(refuse(500, filled.error()));
    return Export{named(document.filename, u"docx"_s), document::formatByName(u"docx"_s)->mimeType, *filled};
}

api::Result<Export> recording(Workspace &workspace, const QString &id)
{
    const auto session = Sessions(workspace.database).fetch(id);
    const QString file = workspace.dir.mediaFile(id);
    if (!session || !QFileInfo::exists(file))
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "This session has no recording."))));
    const QMimeType type = QMimeDatabase().mimeTypeForFile(session->filename, QMimeDatabase::MatchExtension);
    return Export{.name = session->filename, .type = type.name().toLatin1(), .file = file};
}

api::Result<Export> exported(Workspace &workspace, qint64 organization, const api::Document &document,
                             const api::DocumentQuery &query)
{
    if (*query.format == u"media")
        return recording(workspace, document.sessionId->value);
    if (*query.format == u"template")
        return inTemplate(workspace.database, organization, document, query);
    return inFormat(workspace.database, document, query);
}

Response sent(api::Result<Export> made)
{
    if (!made)
        return refusal(made.error());
    return {.status = 200,
            .headers = {{"Content-Type", made->type},
                        {"Content-Disposition", attachment(made->name)},
                        {"Cache-Control", "private, no-store"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Content-Security-Policy", "sandbox"}},
            .body = std::move(made->bytes),
            .file = made->file};
}

/// Guests are told what their link allows.
Response json(Workspace &workspace, const Caller &caller, api::Document document)
{
    document.document = api::RawJson{Documents(workspace.database).body(document.id.value)};
    if (!caller.link)
        return jsonReply(200, enveloped(api::toJson(document)));
    return jsonReply(200, enveloped(api::toJson(sharedView(workspace, *caller.link, std::move(document)))));
}

/// What a link shall lead to, told before it is made; nothing is known of a file that is yet to be written.
api::Result<api::DocumentDownload> announced(Workspace &workspace, qint64 organization, const api::Document &document,
                                             const api::DocumentQuery &query)
{
    if (*query.format == u"media" || *query.format == u"template")
        return exported(workspace, organization, document, query).map([](const Export &made) {
            const qint64 size = made.file.isEmpty() ? made.bytes.size() : QFileInfo(made.file).size();
            return api::DocumentDownload{
                .filename = made.name, .contentType = QString::fromLatin1(made.type), .sizeBytes = size};
        });
    const document::Format *format = document::formatByName(*query.format);
    if (!format || !format->write)
        return tl::unexpected(unknownFormat());
    return api::DocumentDownload{.filename = named(document.filename, QLatin1StringView(format->suffix)),
                                 .contentType = QString::fromLatin1(format->mimeType)};
}

/// Where the same export can be fetched without the access token.
Response link(Workspace &workspace, const Exchange &exchange, qint64 organization, const api::Document &document,
              const api::DocumentQuery &query)
{
    auto download = announced(workspace, organization, document, query);
    if (!download)
        return refusal(download.error());
    QUrlQuery parameters = exchange.head.query;
    for (const QString &key : {u"direct_download"_s, u"token"_s, u"expires"_s, u"signature"_s, u"format"_s})
        parameters.removeAllQueryItems(key);
    parameters.addQueryItem(u"format"_s, *query.format);
    const QString path = signedPath.arg(QString::number(organization), exchange.ids[0], exchange.ids[1]);
    download->downloadUrl = QString::fromLatin1(workspace.urls.url(path, parameters, linkLifetime).toEncoded());
    download->expiresIn = int(linkLifetime.count());
    return jsonReply(200, enveloped(api::toJson(*download)));
}

api::Result<api::DocumentQuery> queryOf(const Exchange &exchange)
{
    auto query = api::fromJsonValue<api::DocumentQuery>(api::queryToJson(exchange.head.query));
    if (!query)
        return tl::unexpected(Router::notUnderstood(query.error()));
    query->format = query->format.value_or(u"json"_s).toLower();
    return query;
}

/// The file behind a signed address; ids are the organisation, the session and the document.
Response signedExport(Workspace &workspace, const Exchange &exchange)
{
    if (!workspace.urls.isValid(exchange.head.path, exchange.head.query))
        return refusal(403, say(QT_TRANSLATE_NOOP("service", "This address is no longer good. Ask for a new one.")));
    const auto query = queryOf(exchange);
    if (!query)
        return refusal(query.error());
    const auto document = Documents(workspace.database).fetch({exchange.ids[1], exchange.ids[2]});
    if (!document)
        return refusal(noSuchDocument());
    return sent(exported(workspace, exchange.ids[0].toLongLong(), *document, *query));
}

} // namespace

QByteArray attachment(const QString &fileName)
{
    static const QRegularExpression unsafe(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]"_s);
    const QString safe = QString(fileName).replace(unsafe, u"_"_s).left(200);
    return "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(safe);
}

bool isSlowExport(const RequestHead &head)
{
    const QString format = head.query.queryItemValue(u"format"_s).toLower();
    return !format.isEmpty() && format != u"json" && format != u"media";
}

Response exportDocument(Workspace &workspace, const Exchange &exchange)
{
    const auto query = queryOf(exchange);
    if (!query)
        return refusal(query.error());
    const Caller &caller = exchange.caller;
    const auto document = readable(workspace.database, caller, {exchange.ids[0], exchange.ids[1]});
    if (!document)
        return refusal(document.error());
    const qint64 organization = caller.link ? caller.link->organization : caller.organization;
    if (query->directDownload.value_or(false))
        return link(workspace, exchange, organization, *document, *query);
    if (*query->format == u"json")
        return json(workspace, caller, *document);
    return sent(exported(workspace, organization, *document, *query));
}

void addExports(Router &router, Workspace &workspace)
{
    router.add({.method = api::Method::Get,
                .path = QString::fromLatin1(decltype(api::documents::get)::path),
                .isSlow = isSlowExport,
                .handle = [&workspace](const Exchange &exchange) { return exportDocument(workspace, exchange); }});
    router.add({.method = api::Method::Get,
                .path = signedPath.arg(u"{organization}"_s, u"{sessionId}"_s, u"{docId}"_s),
                .auth = api::Auth::None,
                .isSlow = isSlowExport,
                .handle = [&workspace](const Exchange &exchange) { return signedExport(workspace, exchange); }});
}

} // namespace service::handlers
