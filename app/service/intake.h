#pragma once

#include "api/files.h"
#include "app/service/store/sessions.h"
#include "app/service/store/uploads.h"

namespace service {

struct Workspace;

/// Where media comes in: makes sessions of finished uploads and puts them into the queue.
class Intake
{
public:
    explicit Intake(Workspace &workspace);

    /// What the metadata asks for; Invalid when it makes no sense here.
    api::Result<NewSession> session(const api::TusMetadata &metadata);
    api::Result<std::optional<qint64>> folder(const QString &id); ///< empty, 0: the root
    /// All bytes are there: the upload's file becomes the session's media. May be repeated after a break at any point.
    void complete(const Upload &upload);
    /// `file` becomes the media of an existing session, which is queued.
    void take(const QString &session, const QString &filename, const QString &file);
    /// The same for a session whose text is known; it is only aligned.
    void align(const QString &session, const QString &filename, const QString &file, const QString &text);
    /// Whether such a file is the text of an existing session that is to be aligned, not its recording.
    bool isText(const QString &session, const api::TusMetadata &metadata);
    /// The recording of an existing session is at this address, which was checked. In the caller's transaction; the
    /// queue of fetches is woken after it.
    void startFetch(const QString &session, const QString &url);
    void dropExpired(); ///< uploads that nobody came back for
    void recover(); ///< after a kill: completes what was complete, removes files that belong to nothing

private:
    void completeFetch(const Upload &upload, const api::TusMetadata &metadata);
    void completeText(const Upload &upload);
    void putText(const QString &session, const QString &text);
    QString statusWithMedia(const QString &session); ///< queued, or uploaded while its text is missing
    void completeInterrupted();
    void removeStrayFiles();

    Workspace &m_workspace;
};

QString mediaTypeOf(const QString &filename, const QString &contentType); ///< audio, video or empty
QString plainFileName(const QString &name); ///< last component, shortened, never empty
/// A text to be aligned, checked: UTF-8 with words of a bearable length. The error belongs to a field.
tl::expected<QString, QString> alignmentText(const QByteArray &bytes);

} // namespace service
