#include "app/service/samples.h"

#include "app/service/contents.h"
#include "app/service/handlers/handlers.h"
#include "app/service/store/documents.h"
#include "app/service/store/durable.h"
#include "app/service/store/sessions.h"

#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace service {

Q_LOGGING_CATEGORY(logSamples, "scriptix.service.samples")

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isInstalled(Database &database)
{
    return database.run(u"SELECT 1 FROM settings WHERE name = 'sample' UNION ALL SELECT 1 FROM sessions LIMIT 1"_s)
        .next();
}

void insert(Workspace &workspace, const QString &id, const QString &dir, qint64 mediaSize)
{
    const QByteArray body = contentOf(dir + u"/sample.json"_s);
    const auto transcript = contents::read(body, u"document"_s);
    const QByteArray captions = contentOf(dir + u"/sample.captions.json"_s);
    if (!transcript || !contents::read(captions, u"caption"_s)) {
        qCWarning(logSamples) << "the sample cannot be read";
        return;
    }
    const QString name = say(QT_TRANSLATE_NOOP("service", "Sample: a talk about bees.m4a"));
    Transaction transaction(workspace.database);
    Sessions sessions(workspace.database);
    sessions.insert({.id = id,
                     .filename = name,
                     .status = u"done"_s,
                     .language = transcript->language,
                     .mediaSize = mediaSize,
                     .mediaType = u"audio"_s,
                     .metaData = {{u"sample"_s, true}}});
    const qint64 seq = *sessions.seq(id);
    Documents documents(workspace.database);
    documents.insert(seq, {.filename = name, .type = u"document"_s, .language = transcript->language, .body = body});
    documents.insert(seq, {.filename = name, .type = u"caption"_s, .language = transcript->language, .body = captions});
    sessions.setResult(id, contents::toResults(*transcript));
    workspace.database.run(u"UPDATE sessions SET duration_ms = ?, progress = 100 WHERE seq = ?"_s,
                           {qint64(transcript->duration.count()), seq});
    workspace.database.run(u"INSERT OR IGNORE INTO settings(name, value) VALUES ('sample', ?)"_s, {id});
    transaction.commit();
}

} // namespace

void installSample(Workspace &workspace, const QString &samplesDir)
{
    const QByteArray media = samplesDir.isEmpty() ? QByteArray() : contentOf(samplesDir + u"/sample.m4a"_s);
    if (media.isEmpty() || isInstalled(workspace.database))
        return;
    const QString id = Sessions::newId();
    if (durable::write(workspace.dir.mediaFile(id), media))
        insert(workspace, id, samplesDir, media.size());
}

} // namespace service
