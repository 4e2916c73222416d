#include "app/cli/uploadcommand.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace cli {

UploadCommand::UploadCommand(api::Client &client, const Arguments &arguments, QObject *parent)
    : Command(client, arguments, parent)
{
    m_pollTimer.setInterval(1000);
    m_pollTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, &UploadCommand::poll);
}

void UploadCommand::start()
{
    uploadNext();
}

void UploadCommand::uploadNext()
{
    if (m_next == m_arguments.operands.size()) {
        emit finished(m_allGood ? Done : Failed);
        return;
    }
    const QString path = m_arguments.operands.at(m_next++);
    const QString name = QFileInfo(path).fileName();
    api::TusMetadata metadata;
    metadata.language = m_arguments.language;
    metadata.documentType = m_arguments.documentType;
    metadata.filename = name;
    metadata.filetype = QMimeDatabase().mimeTypeForFile(path).name();
    metadata.keepSource = true;
    metadata.punctuation = true;
    metadata.diarization = true;
    if (!m_arguments.folder.isEmpty())
        metadata.folderId = m_arguments.folder;

    m_progress = std::make_unique<Progress>(tr("%1: uploading").arg(name));
    m_upload = std::make_unique<api::Upload>(m_client, path, metadata);
    connect(m_upload.get(), &api::Upload::progressed, this,
            [this](qint64 sent, qint64 size) { m_progress->show(size > 0 ? double(sent) / double(size) : 0); });
    connect(m_upload.get(), &api::Upload::finished, this, &UploadCommand::uploaded);
    connect(m_upload.get(), &api::Upload::failed, this, [this, name](const api::Error &error) {
        m_progress.reset();
        fail(u"%1: %2"_s.arg(name, error.message));
        endFile(false);
    });
    m_upload->start();
}

void UploadCommand::uploaded(const api::SessionId &session)
{
    m_progress.reset();
    m_session = session;
    if (!m_arguments.wait || session.isEmpty()) {
        printLine(session.value);
        return endFile(!session.isEmpty());
    }
    m_progress = std::make_unique<Progress>(tr("%1: recognising").arg(session.value));
    poll();
}

void UploadCommand::poll()
{
    m_client.send(api::sessions::get(m_session), this, [this](const api::Result<api::Session> &session) {
        if (session)
            check(*session);
        else if (session.error().kind == api::ErrorKind::Network || session.error().kind == api::ErrorKind::Timeout)
            m_pollTimer.start();
        else
            failWith(session.error());
    });
}

void UploadCommand::check(const api::Session &session)
{
    const api::SessionStatus status = session.status.value();
    if (status == api::SessionStatus::Done || status == api::SessionStatus::Error) {
        m_progress.reset();
        const bool good = status == api::SessionStatus::Done;
        if (good)
            printLine(session.id.value);
        else
            fail(u"%1: %2"_s.arg(session.filename,
                                 session.error.value_or(tr("The recording could not be recognised."))));
        return endFile(good);
    }
    m_progress->show(session.progress.value_or(0) / 100);
    m_pollTimer.start();
}

void UploadCommand::endFile(bool good)
{
    m_allGood = m_allGood && good;
    // not at once: this runs inside a signal of m_upload, which the next file replaces
    QMetaObject::invokeMethod(this, &UploadCommand::uploadNext, Qt::QueuedConnection);
}

} // namespace cli
