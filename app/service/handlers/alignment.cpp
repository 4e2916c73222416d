#include "api/sessions.h"

#include "app/service/handlers/handlers.h"
#include "app/service/handlers/mediasink.h"
#include "app/service/handlers/sessionview.h"
#include "app/service/handlers/textsink.h"
#include "app/service/intake.h"
#include "app/service/store/durable.h"
#include "app/service/store/rights.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

/// A recording and what is said in it, as one form.
namespace service::handlers {

Q_LOGGING_CATEGORY(logAlign, "scriptix.service.alignment")

namespace {

constexpr qint64 largestText = 10LL * 1024 * 1024;

/// Streams the recording to disk and keeps the text in memory; only both together are taken.
class AlignSink : public BodySink
{
public:
    AlignSink(Workspace &workspace, QString session, const QByteArray &contentType)
        : m_workspace(workspace)
        , m_session(std::move(session))
        , m_file(workspace.dir.uploadFile(u"media-"_s + randomId(8)))
        , m_reader(contentType,
                   {.begin = [this](const api::PartHead &head) { return begin(head); },
                    .data = [this](QByteArrayView bytes) { return take(bytes); }})
    {
    }
    ~AlignSink() override { m_file.remove(); }

    bool write(std::span<const char> bytes) override
    {
        return m_reader.feed(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }

    Response finish() override
    {
        if (m_refusal)
            return *m_refusal;
        if (!m_reader.isComplete()) {
            qCInfo(logAlign) << "form:" << m_reader.problem();
            return refusal(400, say(QT_TRANSLATE_NOOP("service", "The form is not complete. Send it again.")));
        }
        if (!m_hasMedia)
            return refusal(refuseField(u"media_file"_s, say(QT_TRANSLATE_NOOP("service", "is missing"))));
        if (!m_hasText)
            return refusal(refuseField(u"transcript_file"_s, say(QT_TRANSLATE_NOOP("service", "is missing"))));
        const auto text = alignmentText(m_text);
        if (!text)
            return refusal(refuseField(u"transcript_file"_s, text.error()));
        if (!durable::sync(m_file))
            return noSpace();
        m_file.close();
        Intake(m_workspace).align(m_session, m_filename, m_file.fileName(), *text);
        const auto session = Sessions(m_workspace.database).fetch(m_session);
        if (!session)
            return refusal(404, say(QT_TRANSLATE_NOOP("service", "There is no such session.")));
        return jsonReply(200, enveloped(api::toJson(withMediaUrl(m_workspace, *session))));
    }

private:
    enum class Part { Other, Media, Text };

    static Response noSpace()
    {
        return refusal(
            507,
            say(QT_TRANSLATE_NOOP(
                "service",
                "The disk that holds the workspace is full. Free some space and send the recording again.")));
    }

    bool refuse(const Response &response)
    {
        m_refusal = response;
        return false;
    }

    bool begin(const api::PartHead &head)
    {
        m_part = head.name == u"media_file" ? Part::Media : head.name == u"transcript_file" ? Part::Text : Part::Other;
        bool &has = m_part == Part::Media ? m_hasMedia : m_hasText;
        if (m_part == Part::Other)
            return true;
        if (std::exchange(has, true))
            return refuse(refusal(refuseField(head.name, say(QT_TRANSLATE_NOOP("service", "is there twice")))));
        if (m_part == Part::Text)
            return true;
        m_filename = head.fileName;
        if (!isMediaType(head.contentType))
            return refuse(
                refusal(415, say(QT_TRANSLATE_NOOP("service", "The recording must be sent as audio/* or video/*."))));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                         QFile::ReadOwner | QFile::WriteOwner))
            return refuse(noSpace());
        return true;
    }

    static bool isMediaType(const QByteArray &type)
    {
        return type.startsWith("audio/") || type.startsWith("video/") || type.startsWith("application/octet-stream");
    }

    bool take(QByteArrayView bytes)
    {
        if (m_part == Part::Media)
            return m_file.write(bytes.data(), bytes.size()) == bytes.size() || refuse(noSpace());
        if (m_part == Part::Text && m_text.size() + bytes.size() > largestText)
            return refuse(
                refusal(413, say(QT_TRANSLATE_NOOP("service", "The text is too large; at most 10 MiB are taken."))));
        if (m_part == Part::Text)
            m_text += bytes;
        return true;
    }

    Workspace &m_workspace;
    QString m_session;
    QFile m_file;
    QString m_filename{};
    QByteArray m_text{};
    Part m_part = Part::Other;
    bool m_hasMedia = false;
    bool m_hasText = false;
    std::optional<Response> m_refusal{};
    api::MultipartReader m_reader;
};

Plan openForm(Workspace &workspace, const Exchange &exchange)
{
    const QString id = exchange.ids.first();
    if (const auto may = mayWrite(workspace.database, exchange.caller, id); !may)
        return {.refusal = refusal(may.error())};
    if (auto refused = badMedia(workspace, id, exchange.head.contentLength))
        return {.refusal = *refused};
    Plan plan;
    plan.sink = std::make_unique<AlignSink>(workspace, id, exchange.head.header("Content-Type"));
    return plan;
}

} // namespace

void addAlignment(Router &router, Workspace &workspace)
{
    router.add({.method = api::Method::Post,
                .path = QString::fromLatin1(decltype(api::sessions::align)::path),
                .contentTypes = {"multipart/form-data"},
                .handle =
                    [](const Exchange &) {
                        return refusal(refuseField(u"media_file"_s, say(QT_TRANSLATE_NOOP("service", "is missing"))));
                    },
                .stream = [&workspace](const Exchange &exchange) { return openForm(workspace, exchange); }});
}

} // namespace service::handlers
