#include "app/service/intake.h"

#include "app/service/handlers/handlers.h"
#include "app/service/jobs.h"
#include "app/service/store/durable.h"
#include "app/service/store/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace service {

Q_LOGGING_CATEGORY(logIntake, "scriptix.service.intake")

namespace {

constexpr qsizetype longestName = 255;

void moveOrThrow(const QString &from, const QString &to)
{
    if (QFile::exists(from) && !durable::move(from, to))
        throw StoreError(u"the uploaded file could not be moved"_s, false);
}

NewSession ofMaker(NewSession session, const Upload &upload)
{
    session.organization = upload.organization;
    session.owner = upload.account;
    session.token = upload.token;
    return session;
}

} // namespace

QString mediaTypeOf(const QString &filename, const QString &contentType)
{
    const QString type = contentType.isEmpty()
        ? QMimeDatabase().mimeTypeForFile(filename, QMimeDatabase::MatchExtension).name()
        : contentType;
    for (const QString &kind : {u"audio"_s, u"video"_s}) {
        if (type.startsWith(kind + u'/'))
            return kind;
    }
    return {};
}

QString plainFileName(const QString &name)
{
    const QString last = QFileInfo(QString(name).replace(u'\\', u'/')).fileName().left(longestName).trimmed();
    return last.isEmpty() ? say(QT_TRANSLATE_NOOP("service", "Recording")) : last;
}

Intake::Intake(Workspace &workspace)
    : m_workspace(workspace)
{
}

api::Result<std::optional<qint64>> Intake::folder(const QString &id)
{
    const qint64 number = id.toLongLong();
    if (number <= 0)
        return std::nullopt;
    if (!Folders(m_workspace.database).exists(number))
        return tl::unexpected(refuseField(u"folder_id"_s, say(QT_TRANSLATE_NOOP("service", "is no folder"))));
    return number;
}

api::Result<NewSession> Intake::session(const api::TusMetadata &metadata)
{
    if (metadata.language.trimmed().isEmpty())
        return tl::unexpected(refuseField(u"language"_s, say(QT_TRANSLATE_NOOP("service", "must not be empty"))));
    api::Word<api::DocumentType> type;
    type.text = metadata.documentType;
    if (type.value() == api::DocumentType::Unknown)
        return tl::unexpected(
            refuseField(u"document_type"_s, say(QT_TRANSLATE_NOOP("service", "must be document or caption"))));
    const QByteArray spec = metadata.document.value_or(QString()).toUtf8();
    if (!spec.isEmpty() && !api::fromJson<api::SessionDocumentSpec>(spec))
        return tl::unexpected(
            refuseField(u"document"_s, say(QT_TRANSLATE_NOOP("service", "is not JSON of the expected form"))));
    const auto folderId = folder(metadata.folderId.value_or(QString()));
    if (!folderId)
        return tl::unexpected(folderId.error());
    const QString name = plainFileName(metadata.filename.value_or(QString()));
    return NewSession{.id = Sessions::newId(),
                      .filename = name,
                      .status = u"queued"_s,
                      .language = metadata.language.trimmed(),
                      .type = type.value() == api::DocumentType::Caption ? u"caption"_s : u"document"_s,
                      .folder = *folderId,
                      .mediaType = mediaTypeOf(name, metadata.filetype.value_or(QString())),
                      .diarization = metadata.diarization.value_or(false),
                      .punctuation = metadata.punctuation.value_or(false),
                      .multichannel = metadata.multichannel.value_or(false),
                      .keepSource = metadata.keepSource.value_or(true),
                      .documentSpec = spec};
}

void Intake::complete(const Upload &upload)
{
    const QString media = m_workspace.dir.mediaFile(upload.session);
    moveOrThrow(m_workspace.dir.uploadFile(upload.id), media);
    const auto metadata = api::fromTusHeader(upload.metadata).value_or(api::TusMetadata{});
    {
        Transaction transaction(m_workspace.database);
        Sessions sessions(m_workspace.database);
        if (sessions.seq(upload.session)) {
            sessions.setMedia(
                upload.session, plainFileName(metadata.filename.value_or(QString())), QFileInfo(media).size(),
                mediaTypeOf(metadata.filename.value_or(QString()), metadata.filetype.value_or(QString())));
            sessions.setStatus(upload.session, u"queued"_s);
        } else if (auto made = session(metadata)) {
            made->id = upload.session;
            made->mediaSize = QFileInfo(media).size();
            sessions.insert(ofMaker(*made, upload));
        } else { // its folder was deleted meanwhile
            api::TusMetadata atRoot = metadata;
            atRoot.folderId.reset();
            NewSession fallback
                = session(atRoot).value_or(NewSession{.status = u"queued"_s, .language = metadata.language});
            fallback.id = upload.session;
            fallback.mediaSize = QFileInfo(media).size();
            sessions.insert(ofMaker(fallback, upload));
        }
        Uploads(m_workspace.database).setComplete(upload.id);
        transaction.commit();
    }
    if (m_workspace.jobs)
        m_workspace.jobs->wake();
}

void Intake::take(const QString &session, const QString &filename, const QString &file)
{
    const QString media = m_workspace.dir.mediaFile(session);
    const QString name = plainFileName(filename);
    moveOrThrow(file, media);
    {
        Transaction transaction(m_workspace.database);
        Sessions sessions(m_workspace.database);
        sessions.setMedia(session, name, QFileInfo(media).size(), mediaTypeOf(name, {}));
        sessions.setStatus(session, u"queued"_s);
        transaction.commit();
    }
    if (m_workspace.jobs)
        m_workspace.jobs->wake();
}

void Intake::dropExpired()
{
    Uploads uploads(m_workspace.database);
    for (const Upload &old : uploads.expired(nowUs())) {
        uploads.remove(old.id);
        QFile::remove(m_workspace.dir.uploadFile(old.id));
    }
}

void Intake::recover()
{
    dropExpired();
    completeInterrupted();
    removeStrayFiles();
}

void Intake::completeInterrupted()
{
    Uploads uploads(m_workspace.database);
    for (const Upload &upload : uploads.incomplete()) {
        const QFileInfo file(m_workspace.dir.uploadFile(upload.id));
        const bool isMoved = !file.exists() && QFile::exists(m_workspace.dir.mediaFile(upload.session));
        if (isMoved || (file.exists() && upload.total && file.size() == *upload.total)) {
            qCInfo(logIntake) << "completing upload" << upload.id;
            complete(upload);
        } else if (!file.exists()) {
            uploads.remove(upload.id);
        }
    }
}

/// Half recordings of broken requests, and recordings whose session was never stored or is gone.
void Intake::removeStrayFiles()
{
    const auto removeExcept = [this](const QString &folder, const QString &sql) {
        QSet<QString> known;
        QSqlQuery query = m_workspace.database.run(sql);
        while (query.next())
            known.insert(query.value(0).toString());
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            if (!known.contains(name))
                QFile::remove(folder + name);
        }
    };
    removeExcept(m_workspace.dir.uploadFile({}), u"SELECT id FROM uploads"_s);
    removeExcept(m_workspace.dir.mediaFile({}), u"SELECT id FROM sessions"_s);
}

} // namespace service
