#include "app/service/handlers/uploadsink.h"

#include "app/service/intake.h"
#include "app/service/store/durable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace service::handlers {

const std::chrono::microseconds uploadLifetime = std::chrono::hours(7 * 24);

std::shared_ptr<void> BusyUploads::take(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    if (m_ids.contains(id))
        return nullptr;
    m_ids.insert(id);
    return {this, [this, id](void *) {
                const std::lock_guard releasing(m_mutex);
                m_ids.remove(id);
            }};
}

QByteArray httpDate(qint64 us)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
}

UploadSink::UploadSink(Workspace &workspace, Upload upload, std::shared_ptr<void> busy,
                       std::optional<Checksum> checksum, bool isCreation)
    : m_workspace(workspace)
    , m_upload(std::move(upload))
    , m_busy(std::move(busy))
    , m_checksum(std::move(checksum))
    , m_hash(m_checksum ? m_checksum->algorithm : QCryptographicHash::Sha1)
    , m_file(workspace.dir.uploadFile(m_upload.id))
    , m_isCreation(isCreation)
{
}

UploadSink::~UploadSink()
{
    if (!m_isFinished && m_checksum && m_file.isOpen())
        m_file.resize(m_begin);
}

bool UploadSink::open()
{
    if (m_upload.isComplete) // its file is the session's media now; nothing can follow
        return true;
    const bool isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    m_begin = m_file.size();
    return isOpen;
}

bool UploadSink::write(std::span<const char> bytes)
{
    const auto size = qint64(bytes.size());
    m_isFull = m_file.write(bytes.data(), size) != size;
    if (m_checksum)
        m_hash.addData(QByteArrayView(bytes.data(), size));
    return !m_isFull;
}

Response UploadSink::refused(int status, const QString &message)
{
    Response response = refusal(status, message);
    response.headers.append(api::Header{"Upload-Offset", QByteArray::number(m_file.size())});
    return response;
}

Response UploadSink::finish()
{
    m_isFinished = true;
    if (m_upload.isComplete)
        return {.status = 204, .headers = {{"Upload-Offset", QByteArray::number(*m_upload.total)}}};
    const bool isSynced = durable::sync(m_file);
    if (m_checksum && !m_isFull && m_hash.result() != m_checksum->expected) {
        m_file.resize(m_begin);
        return refused(
            460, say(QT_TRANSLATE_NOOP("service", "The part was damaged on its way and was dropped. Send it again.")));
    }
    if (m_isFull || !isSynced)
        return refused(
            507,
            say(QT_TRANSLATE_NOOP(
                "service",
                "The disk that holds the workspace is full. What has arrived is kept: free some space, and the "
                "upload goes on where it stopped.")));
    const qint64 offset = m_file.size();
    m_file.close();
    m_upload.expires = nowUs() + uploadLifetime.count();
    Uploads(m_workspace.database).prolong(m_upload.id, m_upload.expires);
    if (m_upload.total == offset)
        Intake(m_workspace).complete(m_upload);
    Response response{
        .status = m_isCreation ? 201 : 204,
        .headers = {{"Upload-Offset", QByteArray::number(offset)}, {"Upload-Expires", httpDate(m_upload.expires)}}};
    if (m_isCreation)
        response.headers.append(api::Header{"Location", "/api/v3/files/" + m_upload.id.toLatin1()});
    return response;
}

} // namespace service::handlers
