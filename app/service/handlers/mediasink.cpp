#include "app/service/handlers/mediasink.h"

#include "app/service/handlers/sessionview.h"
#include "app/service/intake.h"
#include "app/service/store/durable.h"

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

/// Writes into a temporary file that becomes the session's media at the end; half a recording is worth nothing.
class MediaSink : public BodySink
{
public:
    MediaSink(Workspace &workspace, QString session, QString filename, MediaReply reply)
        : m_workspace(workspace)
        , m_session(std::move(session))
        , m_filename(std::move(filename))
        , m_reply(reply)
        , m_file(workspace.dir.uploadFile(u"media-"_s + randomId(8)))
    {
    }
    ~MediaSink() override { m_file.remove(); }

    bool open()
    {
        return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                           QFile::ReadOwner | QFile::WriteOwner);
    }
    bool write(std::span<const char> bytes) override
    {
        m_isFull = m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size());
        return !m_isFull;
    }
    Response finish() override
    {
        if (m_isFull || !durable::sync(m_file))
            return refusal(
                507,
                say(QT_TRANSLATE_NOOP(
                    "service",
                    "The disk that holds the workspace is full. Free some space and send the recording again.")));
        m_file.close();
        Intake(m_workspace).take(m_session, m_filename, m_file.fileName());
        if (m_reply == MediaReply::Created)
            return {.status = 201};
        const auto session = Sessions(m_workspace.database).fetch(m_session);
        if (!session)
            return refusal(404, say(QT_TRANSLATE_NOOP("service", "There is no such session.")));
        return jsonReply(200, enveloped(api::toJson(withMediaUrl(m_workspace, *session))));
    }

private:
    Workspace &m_workspace;
    QString m_session;
    QString m_filename;
    MediaReply m_reply;
    QFile m_file;
    bool m_isFull = false;
};

tl::expected<std::unique_ptr<MediaSink>, Response> sinkFor(Workspace &workspace, const Exchange &exchange,
                                                           MediaReply reply)
{
    const QString id = exchange.ids.first();
    if (auto refused = badMedia(workspace, id, exchange.head.contentLength))
        return tl::unexpected(*refused);
    const QString given = QString::fromUtf8(QByteArray::fromPercentEncoding(exchange.head.header("x-filename")));
    const auto session = Sessions(workspace.database).fetch(id);
    auto sink
        = std::make_unique<MediaSink>(workspace, id, given.isEmpty() && session ? session->filename : given, reply);
    if (!sink->open())
        return tl::unexpected(refusal(
            507,
            say(QT_TRANSLATE_NOOP("service", "The upload's file could not be made. Free some space and try again."))));
    return sink;
}

} // namespace

std::optional<Response> badMedia(Workspace &workspace, const QString &session, qint64 size)
{
    if (!Sessions(workspace.database).seq(session))
        return refusal(404, say(QT_TRANSLATE_NOOP("service", "There is no such session.")));
    if (Sessions(workspace.database).hasMedia(session))
        return refusal(409, say(QT_TRANSLATE_NOOP("service", "This session has its recording already.")));
    if (size > largestMedia)
        return refusal(413, say(QT_TRANSLATE_NOOP("service", "The file is too large; at most 40 GiB are taken.")));
    if (size > workspace.dir.bytesFree())
        return refusal(
            507,
            say(QT_TRANSLATE_NOOP("service",
                                  "There is not enough free space for this file on the disk that holds the workspace. "
                                  "Free some space and try again.")));
    return std::nullopt;
}

Plan openMedia(Workspace &workspace, const Exchange &exchange, MediaReply reply)
{
    Plan plan;
    auto sink = sinkFor(workspace, exchange, reply);
    if (sink)
        plan.sink = std::move(*sink);
    else
        plan.refusal = sink.error();
    return plan;
}

Response takeMedia(Workspace &workspace, const Exchange &exchange, MediaReply reply)
{
    auto sink = sinkFor(workspace, exchange, reply);
    return sink ? (*sink)->finish() : sink.error();
}

} // namespace service::handlers
