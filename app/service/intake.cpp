#include "app/service/intake.h"

#include "app/service/fetching/fetch.h"
#include "app/service/fetching/fetchqueue.h"
#include "app/service/handlers/handlers.h"
#include "app/service/jobs.h"
#include "app/service/store/durable.h"
#include "app/service/store/folders.h"
#include "app/service/store/webhooks.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMimeDatabase>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace service {

Q_LOGGING_CATEGORY(logIntake, "scriptix.service.intake")

namespace {

constexpr qsizetype longestName = 255;
constexpr qint64 largestText = 10LL * 1024 * 1024;

void moveOrThrow(const QString &from, const QString &to)
{
    if (QFile::exists(from) && !durable::move(from, to))
        throw StoreError(u"the uploaded file could not be moved"_s, false);
}

/// The word "upload" is said of files that come along.
bool isWebAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
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

tl::expected<QString, QString> alignmentText(const QByteArray &bytes)
{
    constexpr qsizetype longestWord = 200; // as recognised words
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes + '\n');
    if (decoder.hasError())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("service", "is no plain text in UTF-8")));
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
    text.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace() && !c.isSurrogate(); });
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber(); }))
        return tl::unexpected(say(QT_TRANSLATE_NOOP("service", "has no words in it")));
    if (std::ranges::any_of(words, [](const QString &word) { return word.size() > longestWord; }))
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP("service", "has a word of more than %1 characters")).arg(longestWord));
    return text;
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
    if (auto empty = emptyField(u"language"_s, metadata.language))
        return tl::unexpected(*empty);
    api::Word<api::DocumentType> type;
    type.text = metadata.documentType;
    if (type.value() == api::DocumentType::Unknown)
        return tl::unexpected(
            refuseField(u"document_type"_s, say(QT_TRANSLATE_NOOP("service", "must be document or caption"))));
    const QByteArray spec = metadata.document.value_or(QString()).toUtf8();
    const auto document = api::fromJson<api::SessionDocumentSpec>(spec.isEmpty() ? QByteArray("{}") : spec);
    if (!document)
        return tl::unexpected(
            refuseField(u"document"_s, say(QT_TRANSLATE_NOOP("service", "is not JSON of the expected form"))));
    const api::WebhookOptions webhook{.webhookUrl = metadata.webhookUrl};
    for (const api::WebhookOptions &options : {webhook, document->webhook}) {
        if (const auto target = webhookTarget(options); !target)
            return tl::unexpected(target.error());
    }
    if (metadata.mediaSource && isWebAddress(*metadata.mediaSource)) {
        if (const auto bad = badAddress(QUrl(*metadata.mediaSource, QUrl::StrictMode)))
            return tl::unexpected(refuseField(u"media_source"_s, *bad));
    }
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
                      .documentSpec = spec,
                      .webhook = webhook};
}

bool Intake::isText(const QString &session, const api::TusMetadata &metadata)
{
    const QString name = metadata.filename.value_or(QString()).toLower();
    const bool isPlain = metadata.filetype ? metadata.filetype->startsWith(u"text/") : name.endsWith(u".txt");
    return isPlain
        && m_workspace.database.run(u"SELECT 1 FROM sessions WHERE id = ? AND session_mode = 'align'"_s, {session})
               .next();
}

QString Intake::statusWithMedia(const QString &session)
{
    const bool isWaiting = m_workspace.database
                               .run(u"SELECT 1 FROM sessions WHERE id = ? AND session_mode = 'align' AND seq NOT IN "
                                    "(SELECT session_seq FROM alignment_texts)"_s,
                                    {session})
                               .next();
    return isWaiting ? u"uploaded"_s : u"queued"_s;
}

void Intake::putText(const QString &session, const QString &text)
{
    m_workspace.database.run(
        u"INSERT OR REPLACE INTO alignment_texts(session_seq, text) SELECT seq, ? FROM sessions WHERE id = ?"_s,
        {text, session});
    m_workspace.database.run(u"UPDATE sessions SET session_mode = 'align' WHERE id = ?"_s, {session});
    m_workspace.database.run(u"UPDATE sessions SET status = 'queued' WHERE id = ? AND status = 'uploaded'"_s,
                             {session});
}

/// An upload without bytes whose metadata says where the recording is.
void Intake::completeFetch(const Upload &upload, const api::TusMetadata &metadata)
{
    {
        Transaction transaction(m_workspace.database);
        Sessions sessions(m_workspace.database);
        if (!sessions.seq(upload.session)) {
            if (auto made = session(metadata)) {
                made->id = upload.session;
                sessions.insert(ofMaker(*made, upload));
            }
        }
        startFetch(upload.session, *metadata.mediaSource);
        Uploads(m_workspace.database).setComplete(upload.id);
        transaction.commit();
    }
    QFile::remove(m_workspace.dir.uploadFile(upload.id));
    if (m_workspace.fetches)
        m_workspace.fetches->wake();
}

void Intake::startFetch(const QString &session, const QString &url)
{
    FetchQueue::add(m_workspace.database, session, url);
    Sessions(m_workspace.database).setStatus(session, u"uploading"_s);
}

/// The text of a session to be aligned; its recording came before or comes after.
void Intake::completeText(const Upload &upload)
{
    const QString path = m_workspace.dir.uploadFile(upload.id);
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly) && file.size() <= largestText;
    const auto text = alignmentText(isOpen ? file.readAll() : QByteArray());
    {
        Transaction transaction(m_workspace.database);
        if (text)
            putText(upload.session, *text);
        else
            Sessions(m_workspace.database)
                .setStatus(
                    upload.session, u"error"_s,
                    say(QT_TRANSLATE_NOOP(
                        "service", "The text is not usable: it must be plain text in UTF-8 of at most 10 MiB.")));
        Uploads(m_workspace.database).setComplete(upload.id);
        transaction.commit();
    }
    QFile::remove(path);
    if (m_workspace.jobs)
        m_workspace.jobs->wake();
}

void Intake::complete(const Upload &upload)
{
    const auto metadata = api::fromTusHeader(upload.metadata).value_or(api::TusMetadata{});
    if (isText(upload.session, metadata))
        return completeText(upload);
    const bool isFetched = upload.total == 0 && metadata.mediaSource && isWebAddress(*metadata.mediaSource);
    if (isFetched)
        return completeFetch(upload, metadata);
    const QString media = m_workspace.dir.mediaFile(upload.session);
    moveOrThrow(m_workspace.dir.uploadFile(upload.id), media);
    {
        Transaction transaction(m_workspace.database);
        Sessions sessions(m_workspace.database);
        if (sessions.seq(upload.session)) {
            sessions.setMedia(
                upload.session, plainFileName(metadata.filename.value_or(QString())), QFileInfo(media).size(),
                mediaTypeOf(metadata.filename.value_or(QString()), metadata.filetype.value_or(QString())));
            sessions.setStatus(upload.session, statusWithMedia(upload.session));
            Webhooks(m_workspace.database).watchSession(upload.session, {.webhookUrl = metadata.webhookUrl});
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
        sessions.setStatus(session, statusWithMedia(session));
        transaction.commit();
    }
    if (m_workspace.jobs)
        m_workspace.jobs->wake();
}

void Intake::align(const QString &session, const QString &filename, const QString &file, const QString &text)
{
    {
        Transaction transaction(m_workspace.database);
        putText(session, text);
        transaction.commit();
    }
    take(session, filename, file);
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
    removeExcept(m_workspace.dir.uploadFile({}),
                 u"SELECT id FROM uploads UNION SELECT 'fetch-' || sessions.id FROM fetches JOIN sessions ON seq = "
                 "session_seq"_s);
    removeExcept(m_workspace.dir.mediaFile({}), u"SELECT id FROM sessions"_s);
}

} // namespace service
