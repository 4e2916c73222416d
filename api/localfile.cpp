#include "api/localfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace api {

namespace {
constexpr qint64 edgeBytes = 1024 * 1024;

QString sentence(const char *text, const QString &path)
{
    return QCoreApplication::translate("api::FileWindow", text).arg(QDir::toNativeSeparators(path));
}

/// Why the file cannot be read; empty when it can.
QString troubleWith(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return sentence(QT_TRANSLATE_NOOP("api::FileWindow", "%1 is not there any more. Put it back and try again."),
                        path);
    if (!info.isFile())
        return sentence(QT_TRANSLATE_NOOP("api::FileWindow", "%1 is not a file. Choose a recording."), path);
    if (!info.isReadable()) {
        return sentence(
            QT_TRANSLATE_NOOP("api::FileWindow", "%1 may not be read by you. Change its permissions and try again."),
            path);
    }
    return {};
}

QString changed(const QString &path)
{
    return sentence(QT_TRANSLATE_NOOP("api::FileWindow",
                                      "%1 was changed while it was being uploaded. Start the upload again "
                                      "to send it as it is now."),
                    path);
}

qint64 modified(const QFileInfo &info)
{
    return info.lastModified().toMSecsSinceEpoch();
}
} // namespace

Result<FileFingerprint> fingerprint(const QString &path)
{
    const auto fail
        = [](const QString &message) { return tl::unexpected(Error{.kind = ErrorKind::Invalid, .message = message}); };
    if (const QString trouble = troubleWith(path); !trouble.isEmpty())
        return fail(trouble);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(sentence(QT_TRANSLATE_NOOP("api::FileWindow", "%1 could not be opened: "), path)
                    + file.errorString());
    const qint64 size = file.size();
    if (size == 0)
        return fail(
            sentence(QT_TRANSLATE_NOOP("api::FileWindow", "%1 is empty. Choose a recording with sound in it."), path));

    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray first = file.read(edgeBytes);
    hash.addData(first);
    if (size > edgeBytes) {
        file.seek(size - edgeBytes);
        hash.addData(file.read(edgeBytes));
    }
    if (first.isEmpty() || file.error() != QFile::NoError)
        return fail(sentence(QT_TRANSLATE_NOOP("api::FileWindow", "%1 could not be read: "), path)
                    + file.errorString());
    return FileFingerprint{size, modified(QFileInfo(path)), hash.result().toHex()};
}

QFuture<Result<FileFingerprint>> fingerprintLater(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<FileFingerprint>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(fingerprint(path));
        promise->finish();
    });
    return promise->future();
}

FileWindow::FileWindow(const QString &path, const FileFingerprint &expected, qint64 offset, qint64 length)
    : m_file(path)
    , m_expected(expected)
    , m_offset(offset)
    , m_length(length)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool FileWindow::isUnchanged()
{
    const QString path = m_file.fileName();
    const QFileInfo info(path); // by name: also finds out that another file stands there now
    const bool isSame = info.exists() && info.size() == m_expected.size && modified(info) == m_expected.modifiedMs;
    if (!isSame)
        setErrorString(info.exists() ? changed(path) : troubleWith(path));
    return isSame;
}

qint64 FileWindow::readData(char *data, qint64 maxSize)
{
    if (!m_file.isOpen()) {
        if (!isUnchanged())
            return -1;
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            const QString trouble = troubleWith(m_file.fileName());
            setErrorString(trouble.isEmpty() ? m_file.errorString() : trouble);
            return -1;
        }
    }
    const qint64 wanted = qMin(maxSize, m_length - pos());
    if (wanted <= 0)
        return 0;
    if (!m_file.seek(m_offset + pos()))
        return -1;
    const qint64 got = m_file.read(data, wanted);
    if (got <= 0) {
        setErrorString(isUnchanged() ? m_file.errorString() : errorString());
        return -1;
    }
    if (pos() + got >= m_length && !isUnchanged())
        return -1;
    return got;
}

} // namespace api
