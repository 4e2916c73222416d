#pragma once

#include "app/service/handlers/handlers.h"
#include "app/service/store/uploads.h"

#include <QCryptographicHash>
#include <QFile>

namespace service::handlers {

/// The uploads that are being written to: one writer at a time each.
class BusyUploads
{
public:
    /// Nothing when somebody else writes to it; the upload is free again when the last copy of the token goes.
    std::shared_ptr<void> take(const QString &id);

private:
    std::mutex m_mutex;
    QSet<QString> m_ids; ///< guarded by m_mutex
};

/// What a PATCH says in its headers about the bytes that follow.
struct Checksum
{
    QCryptographicHash::Algorithm algorithm{};
    QByteArray expected{};
};

/// Appends the body of a PATCH to the upload's file. What arrived stays when the peer goes away, unless a checksum was
/// promised for the whole of it.
class UploadSink : public BodySink
{
public:
    UploadSink(Workspace &workspace, Upload upload, std::shared_ptr<void> busy, std::optional<Checksum> checksum,
               bool isCreation);
    ~UploadSink() override;
    bool open();
    void setTotal(std::optional<qint64> total) { m_upload.total = total; }
    bool write(std::span<const char> bytes) override;
    Response finish() override;

private:
    Response refused(int status, const QString &message);

    Workspace &m_workspace;
    Upload m_upload;
    std::shared_ptr<void> m_busy;
    std::optional<Checksum> m_checksum;
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
    QFile m_file;
    qint64 m_begin = 0; ///< offset of the first byte
    bool m_isCreation = false; ///< answers 201 with the address
    bool m_isFull = false;
    bool m_isFinished = false;
};

extern const std::chrono::microseconds uploadLifetime;
QByteArray httpDate(qint64 us);

} // namespace service::handlers
