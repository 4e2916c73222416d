#include "app/service/workspacejobs.h"

#include "app/service/contents.h"
#include "app/service/store/documents.h"
#include "app/service/store/sessions.h"
#include "app/service/store/usage.h"
#include "app/service/store/webhooks.h"
#include "app/service/training/custommodels.h"

#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace service {

Q_LOGGING_CATEGORY(logJobStore, "scriptix.service.jobs")

namespace {

/// Runs one access to the database; a failure is logged, since the job thread has nobody to tell.
template <class Fn>
bool guarded(Fn &&fn)
{
    try {
        fn();
        return true;
    } catch (const StoreError &error) {
        qCWarning(logJobStore) << error.what();
        return false;
    }
}

QString mediaWord(const media::Info &info)
{
    return info.hasVideo ? u"video"_s : u"audio"_s;
}

QJsonObject withNotes(QJsonObject metaData, const Recognition &recognition)
{
    metaData.insert(u"recogniser"_s, recognition.engine);
    metaData.insert(
        u"speakers_note"_s,
        say(QT_TRANSLATE_NOOP(
            "service", "The recogniser on this computer does not tell voices apart; everything is under Speaker 1.")));
    return metaData;
}

} // namespace

WorkspaceJobs::WorkspaceJobs(Workspace &workspace)
    : m_workspace(workspace)
    , m_database(workspace.database)
{
}

WorkspaceJobs::~WorkspaceJobs()
{
    m_database.closeThread();
}

void WorkspaceJobs::requeueInterrupted()
{
    guarded([this] {
        m_database.run(u"UPDATE sessions SET status = 'queued', progress = 0 WHERE status = 'processing'"_s);
    });
}

std::optional<Job> WorkspaceJobs::nextQueued()
{
    std::optional<Job> job;
    guarded([&] {
        Transaction transaction(m_database);
        QSqlQuery next = m_database.run(
            u"SELECT id, language, filename, organization_id, (SELECT text FROM alignment_texts WHERE session_seq = "
            "sessions.seq) FROM sessions WHERE status = 'queued' ORDER BY created, seq LIMIT 1"_s);
        if (!next.next())
            return;
        const QString id = next.value(0).toString();
        Job found{.session = id,
                  .mediaPath = m_workspace.dir.mediaFile(id),
                  .name = next.value(2).toString(),
                  .language = next.value(1).toString()};
        if (!next.isNull(4))
            found.text = next.value(4).toString();
        const qint64 organization = next.value(3).toLongLong();
        next.finish();
        found.model = trainedModel(m_workspace, organization, found.language);
        m_database.run(u"UPDATE sessions SET status = 'processing', progress = 0, last_modified = ? WHERE id = ?"_s,
                       {nowUs(), id});
        transaction.commit();
        job = found;
    });
    return job;
}

void WorkspaceJobs::describe(const QString &session, const media::Info &media)
{
    guarded([&] {
        m_database.run(u"UPDATE sessions SET duration_ms = ?, media_type = ? WHERE id = ? AND status = 'processing'"_s,
                       {qint64(media.duration.count()), mediaWord(media), session});
    });
}

bool WorkspaceJobs::setProgress(const QString &session, double progress)
{
    bool exists = true;
    guarded([&] {
        exists = m_database
                     .run(u"UPDATE sessions SET progress = ? WHERE id = ? AND status = 'processing'"_s,
                          {qBound(0.0, progress, 1.0) * 100, session})
                     .numRowsAffected()
            > 0;
    });
    return exists;
}

void WorkspaceJobs::finish(const QString &session, const Recognition &recognition)
{
    const bool isStored = guarded([&] { store(session, recognition); });
    if (!isStored)
        fail(session,
             say(QT_TRANSLATE_NOOP(
                 "service",
                 "The transcript could not be stored. Free some space on the disk and upload the recording again.")));
}

void WorkspaceJobs::store(const QString &session, const Recognition &recognition)
{
    const auto now = Sessions(m_database).fetch(session);
    if (!now)
        return;
    const QString language = now->language.value_or(QString());
    const QByteArray results = contents::toResults(recognition.utterances);
    const auto transcript = contents::fromResults(results, language, recognition.media.duration);
    const auto spec = api::fromJson<api::SessionDocumentSpec>(Sessions(m_database).documentSpec(session));
    const auto captions = contents::captions(transcript, spec ? spec->captions : api::CaptionOptions{});
    const QString name = spec && spec->filename ? *spec->filename : now->filename;

    Transaction transaction(m_database);
    const auto seq = Sessions(m_database).seq(session);
    if (!seq)
        return;
    Documents documents(m_database);
    const QStringList made{
        documents.insert(
            *seq, {.filename = name, .type = u"document"_s, .language = language, .body = contents::write(transcript)}),
        documents.insert(
            *seq, {.filename = name, .type = u"caption"_s, .language = language, .body = contents::write(captions)})};
    for (const QString &document : made)
        Webhooks(m_database).watchDocument(session, document, spec ? spec->webhook : api::WebhookOptions());
    Sessions(m_database).setResult(session, results);
    m_database.run(
        u"UPDATE sessions SET status = 'done', error = NULL, progress = 100, duration_ms = ?, media_type = ?, "
        "meta_data = ?, last_modified = ? WHERE seq = ?"_s,
        {qint64(recognition.media.duration.count()), mediaWord(recognition.media),
         QString::fromUtf8(api::toJson(withNotes(now->metaData.value_or(QJsonObject()), recognition))), nowUs(), *seq});
    Usage(m_database).noteSession(session);
    transaction.commit();
    if (!now->keepSource.value_or(true))
        QFile::remove(m_workspace.dir.mediaFile(session));
}

void WorkspaceJobs::fail(const QString &session, const QString &message)
{
    guarded([&] { Sessions(m_database).setStatus(session, u"error"_s, message); });
}

} // namespace service
