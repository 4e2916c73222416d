#include "api/files.h"

#include "app/service/handlers/tus.h"
#include "app/service/intake.h"
#include "app/service/store/rights.h"
#include "app/service/training/custommodels.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// tus 1.0.0 with creation, creation-with-upload, creation-defer-length, termination, expiration and checksum.
namespace service::handlers {

namespace {

const auto base = u"/api/v3/files"_s;
const auto one = u"/api/v3/files/{}"_s;

Plan planOf(tl::expected<std::unique_ptr<UploadSink>, Response> sink)
{
    Plan plan;
    if (sink)
        plan.sink = std::move(*sink);
    else
        plan.refusal = sink.error();
    return plan;
}

Response finished(tl::expected<std::unique_ptr<UploadSink>, Response> sink)
{
    return sink ? (*sink)->finish() : sink.error();
}

class Files
{
public:
    explicit Files(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Plan openCreation(const Exchange &exchange);
    Response create(const Exchange &exchange);
    Response head(const Exchange &exchange);
    Plan openPatch(const Exchange &exchange);
    Response patch(const Exchange &exchange);
    Response terminate(const Exchange &exchange);
    api::Result<api::TusFile> get(const Caller &caller, const QString &id);

private:
    tl::expected<Upload, Response> announced(const Exchange &exchange);
    std::optional<Response> badLength(const std::optional<qint64> &total, const RequestHead &head);
    tl::expected<Upload, Response> found(const Exchange &exchange); ///< only one's own
    tl::expected<std::unique_ptr<UploadSink>, Response> writer(const RequestHead &head, const Upload &upload,
                                                               bool isCreation);
    tl::expected<std::unique_ptr<UploadSink>, Response> creator(const Exchange &exchange);
    tl::expected<std::unique_ptr<UploadSink>, Response> patchWriter(const Exchange &exchange);
    std::optional<Response> takeLength(const RequestHead &head, Upload &upload);
    std::optional<Response> badPlace(const RequestHead &head, const Upload &upload);
    qint64 offsetOf(const Upload &upload) const;

    Workspace &m_workspace;
    BusyUploads m_busy;
};

std::optional<Response> Files::badLength(const std::optional<qint64> &total, const RequestHead &head)
{
    const bool isTooLong = total ? *total > tus::largestUpload : tus::isDigits(head.header("Upload-Length"));
    if (isTooLong)
        return refusal(413, say(QT_TRANSLATE_NOOP("service", "The file is too large; at most 40 GiB are taken.")));
    const bool isDeferred = head.header("Upload-Defer-Length") == "1";
    if (total.has_value() == isDeferred)
        return refusal(400, say(QT_TRANSLATE_NOOP("service", "The length of the upload is missing or is no number.")));
    if (total && head.contentLength > *total)
        return refusal(413, say(QT_TRANSLATE_NOOP("service", "More bytes follow than were announced.")));
    if (total && *total > m_workspace.dir.bytesFree())
        return refusal(
            507,
            say(QT_TRANSLATE_NOOP(
                "service",
                "There is not enough free space for this file on the disk that holds the workspace. Free some "
                "space and try again.")));
    return std::nullopt;
}

tl::expected<Upload, Response> Files::announced(const Exchange &exchange)
{
    if (auto refused = tus::badVersion(exchange.head))
        return tl::unexpected(*refused);
    const std::optional<qint64> total = tus::number(exchange.head.header("Upload-Length"));
    if (auto refused = badLength(total, exchange.head))
        return tl::unexpected(*refused);
    const auto metadata = api::fromTusHeader(exchange.head.header("Upload-Metadata"));
    if (!metadata)
        return tl::unexpected(refusal(400,
                                      say(QT_TRANSLATE_NOOP("service", "The upload's metadata could not be read (%1)."))
                                          .arg(metadata.error().detail)));
    const auto session = Intake(m_workspace).session(*metadata);
    if (!session)
        return tl::unexpected(refusal(session.error()));
    if (const auto may = mayPutInto(m_workspace.database, exchange.caller, session->folder, u"folder_id"_s); !may)
        return tl::unexpected(refusal(may.error()));
    const QString wanted = metadata->sessionId.value_or(QString());
    const bool existing = !wanted.isEmpty();
    if (const auto refused = badLanguage(m_workspace, exchange.caller.organization, metadata->language);
        refused && !existing)
        return tl::unexpected(refusal(*refused));
    if (const auto may = existing ? mayWrite(m_workspace.database, exchange.caller, wanted) : api::Result<void>(); !may)
        return tl::unexpected(refusal(may.error()));
    if (existing && Sessions(m_workspace.database).hasMedia(wanted) && !Intake(m_workspace).isText(wanted, *metadata))
        return tl::unexpected(
            refusal(409, say(QT_TRANSLATE_NOOP("service", "This session has its recording already."))));
    return Upload{.id = randomId(16),
                  .session = existing ? wanted : session->id,
                  .total = total,
                  .metadata = exchange.head.header("Upload-Metadata"),
                  .expires = nowUs() + uploadLifetime.count(),
                  .organization = exchange.caller.organization,
                  .account = exchange.caller.account,
                  .token = exchange.caller.token};
}

tl::expected<std::unique_ptr<UploadSink>, Response> Files::writer(const RequestHead &head, const Upload &upload,
                                                                  bool isCreation)
{
    auto checksum = tus::checksumOf(head);
    if (!checksum)
        return tl::unexpected(checksum.error());
    auto busy = m_busy.take(upload.id);
    if (!busy)
        return tl::unexpected(tus::busyUpload());
    auto sink = std::make_unique<UploadSink>(m_workspace, upload, std::move(busy), std::move(*checksum), isCreation);
    if (!sink->open())
        return tl::unexpected(
            refusal(500, say(QT_TRANSLATE_NOOP("service", "The upload's file could not be opened."))));
    return sink;
}

tl::expected<std::unique_ptr<UploadSink>, Response> Files::creator(const Exchange &exchange)
{
    Intake(m_workspace).dropExpired();
    const auto upload = announced(exchange);
    if (!upload)
        return tl::unexpected(upload.error());
    QFile file(m_workspace.dir.uploadFile(upload->id));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(refusal(
            507,
            say(QT_TRANSLATE_NOOP("service", "The upload's file could not be made. Free some space and try again."))));
    file.close();
    Uploads(m_workspace.database).insert(*upload);
    return writer(exchange.head, *upload, true);
}

Plan Files::openCreation(const Exchange &exchange)
{
    if (exchange.head.header("Content-Type") != tus::patchType)
        return {.refusal = tus::wrongType()};
    return planOf(creator(exchange));
}

Response Files::create(const Exchange &exchange)
{
    return finished(creator(exchange));
}

tl::expected<Upload, Response> Files::found(const Exchange &exchange)
{
    const auto upload = Uploads(m_workspace.database).fetch(exchange.ids.first());
    if (upload && upload->account != exchange.caller.account)
        return tl::unexpected(tus::notThere(std::nullopt));
    if (!upload || upload->expires < nowUs())
        return tl::unexpected(tus::notThere(upload));
    return *upload;
}

Response Files::head(const Exchange &exchange)
{
    if (auto refused = tus::badVersion(exchange.head))
        return *refused;
    const auto upload = found(exchange);
    if (!upload) {
        Response response = upload.error();
        response.headers.append(api::Header{"Cache-Control", "no-store"});
        return response;
    }
    Response response{.status = 200,
                      .headers = {{"Cache-Control", "no-store"},
                                  {"Upload-Offset", QByteArray::number(offsetOf(*upload))},
                                  {"Upload-Expires", httpDate(upload->expires)}}};
    if (!upload->metadata.isEmpty())
        response.headers.append(api::Header{"Upload-Metadata", upload->metadata});
    if (upload->total)
        response.headers.append(api::Header{"Upload-Length", QByteArray::number(*upload->total)});
    else
        response.headers.append(api::Header{"Upload-Defer-Length", "1"});
    return response;
}

/// Upload-Length of a PATCH: tells a length that was deferred, once.
std::optional<Response> Files::takeLength(const RequestHead &head, Upload &upload)
{
    const QByteArray text = head.header("Upload-Length");
    if (text.isEmpty() || tus::number(text) == upload.total)
        return std::nullopt;
    if (upload.total)
        return refusal(400, say(QT_TRANSLATE_NOOP("service", "The length of an upload cannot change.")));
    const auto total = tus::number(text);
    if (auto refused = badLength(total, {.headers = {{"Upload-Length", text}}}))
        return refused;
    Uploads(m_workspace.database).setTotal(upload.id, *total);
    upload.total = total;
    return std::nullopt;
}

std::optional<Response> Files::badPlace(const RequestHead &head, const Upload &upload)
{
    const auto offset = tus::number(head.header("Upload-Offset"));
    if (!offset)
        return refusal(400, say(QT_TRANSLATE_NOOP("service", "The offset of the part is missing or is no number.")));
    const qint64 size = offsetOf(upload);
    if (*offset != size) {
        Response response
            = refusal(409,
                      say(QT_TRANSLATE_NOOP(
                          "service", "The upload is at another place. Ask for its offset and go on from there.")));
        response.headers.append(api::Header{"Upload-Offset", QByteArray::number(size)});
        return response;
    }
    if (upload.total && *offset + qMax<qint64>(0, head.contentLength) > *upload.total)
        return refusal(413, say(QT_TRANSLATE_NOOP("service", "More bytes follow than were announced.")));
    return std::nullopt;
}

qint64 Files::offsetOf(const Upload &upload) const
{
    return upload.isComplete ? *upload.total : QFileInfo(m_workspace.dir.uploadFile(upload.id)).size();
}

tl::expected<std::unique_ptr<UploadSink>, Response> Files::patchWriter(const Exchange &exchange)
{
    if (auto refused = tus::badVersion(exchange.head))
        return tl::unexpected(*refused);
    if (exchange.head.header("Content-Type") != tus::patchType)
        return tl::unexpected(tus::wrongType());
    auto upload = found(exchange);
    if (!upload)
        return tl::unexpected(upload.error());
    auto sink = writer(exchange.head, *upload, false); // holds the upload from here on
    if (!sink)
        return sink;
    if (auto refused = takeLength(exchange.head, *upload))
        return tl::unexpected(*refused);
    if (auto refused = badPlace(exchange.head, *upload))
        return tl::unexpected(*refused);
    (*sink)->setTotal(upload->total);
    return sink;
}

Plan Files::openPatch(const Exchange &exchange)
{
    return planOf(patchWriter(exchange));
}

Response Files::patch(const Exchange &exchange)
{
    return finished(patchWriter(exchange));
}

Response Files::terminate(const Exchange &exchange)
{
    if (auto refused = tus::badVersion(exchange.head))
        return *refused;
    const auto upload = found(exchange);
    if (!upload)
        return upload.error();
    const auto busy = m_busy.take(upload->id);
    if (!busy)
        return tus::busyUpload();
    Uploads(m_workspace.database).remove(upload->id);
    QFile::remove(m_workspace.dir.uploadFile(upload->id));
    return {.status = 204};
}

api::Result<api::TusFile> Files::get(const Caller &caller, const QString &id)
{
    const auto upload = Uploads(m_workspace.database).fetch(id);
    if (!upload || upload->account != caller.account)
        return tl::unexpected(
            refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such upload. Start it again."))));
    api::TusFile file;
    if (upload->isComplete)
        file.sessionId = api::SessionId{upload->session};
    if (const auto metadata = api::fromTusHeader(upload->metadata))
        file.metadata = QJsonDocument::fromJson(api::toJson(*metadata)).object();
    return file;
}

} // namespace

void addFiles(Router &router, Workspace &workspace)
{
    using enum api::Method;
    const auto files = std::make_shared<Files>(workspace);
    router.addHeader(base, {"Tus-Resumable", tus::version});
    router.add({.method = Options, .path = base, .handle = [](const Exchange &) { return tus::options(); }});
    router.add({.method = Post,
                .path = base,
                .handle = [files](const Exchange &exchange) { return files->create(exchange); },
                .stream = [files](const Exchange &exchange) { return files->openCreation(exchange); }});
    router.add(
        {.method = Head, .path = one, .handle = [files](const Exchange &exchange) { return files->head(exchange); }});
    router.add({.method = Patch,
                .path = one,
                .handle = [files](const Exchange &exchange) { return files->patch(exchange); },
                .stream = [files](const Exchange &exchange) { return files->openPatch(exchange); }});
    router.add({.method = Delete, .path = one, .handle = [files](const Exchange &exchange) {
                    return files->terminate(exchange);
                }});
    router.on(api::files::get,
              [files](const Caller &caller, const api::FileId &id) { return files->get(caller, id.value); });
}

} // namespace service::handlers
