#include "app/service/handlers/mediasink.h"

#include "app/service/handlers/sessionview.h"
#include "app/service/intake.h"
#include "app/service/store/durable.h"

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

constexpr qint64 largestMedia = 40LL * 1024 * 1024 * 1024;

/// Writes into a temporary file that becomes the session's media at the end; half a recording is worth nothing.
class MediaSink : public BodySink
{
public:
    MediaSink(Workspace &workspace, QString session, QString filename)
        : m_workspace(workspace)
        , m_session(std::move(session))
        , m_filename(std::move(filename))
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
        const auto session = Sessions(m_workspace.database).fetch(m_session);
        if (!session)
            return refusal(404, say(QT_TRANSLATE_NOOP("service", "There is no such session.")));
        return jsonReply(200, enveloped(api::toJson(withMediaUrl(m_workspace, *session))));
    }

private:
    Workspace &m_workspace;
    QString m_session;
    QString m_filename;
    QFile m_file;
    bool m_isFull = false;
};

tl::expected<std::unique_ptr<MediaSink>, Response> sinkFor(Workspace &workspace, const Exchange &exchange)
{
    const QString id = exchange.ids.first();
    const auto session = Sessions(workspace.database).fetch(id);
    if (!session)
        return tl::unexpected(refusal(404, say(QT_TRANSLATE_NOOP("service", "There is no such session."))));
    if (Sessions(workspace.database).hasMedia(id))
        return tl::unexpected(
            refusal(409, say(QT_TRANSLATE_NOOP("service", "This session has its recording already."))));
    if (exchange.head.contentLength > largestMedia)
        return tl::unexpected(
            refusal(413, say(QT_TRANSLATE_NOOP("service", "The file is too large; at most 40 GiB are taken."))));
    if (exchange.head.contentLength > workspace.dir.bytesFree())
        return tl::unexpected(refusal(
            507,
            say(QT_TRANSLATE_NOOP("service",
                                  "There is not enough free space for this file on the disk that holds the workspace. "
                                  "Free some space and try again."))));
    const QString given = QString::fromUtf8(QByteArray::fromPercentEncoding(exchange.head.header("x-filename")));
    auto sink = std::make_unique<MediaSink>(workspace, id, given.isEmpty() ? session->filename : given);
    if (!sink->open())
        return tl::unexpected(refusal(
            507,
            say(QT_TRANSLATE_NOOP("service", "The upload's file could not be made. Free some space and try again."))));
    return sink;
}

} // namespace

Plan openMedia(Workspace &workspace, const Exchange &exchange)
{
    Plan plan;
    auto sink = sinkFor(workspace, exchange);
    if (sink)
        plan.sink = std::move(*sink);
    else
        plan.refusal = sink.error();
    return plan;
}

Response takeMedia(Workspace &workspace, const Exchange &exchange)
{
    auto sink = sinkFor(workspace, exchange);
    return sink ? (*sink)->finish() : sink.error();
}

} // namespace service::handlers
