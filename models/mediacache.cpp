#include "models/mediacache.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace models {

MediaCache::MediaCache(const QString &dir, QObject *parent)
    : QObject(parent)
    , m_dir(dir)
{
}

MediaCache::~MediaCache()
{
    for (const QPointer<MediaFetch> &fetch : std::as_const(m_fetches))
        delete fetch.data();
}

void MediaCache::open(api::Client &client, const DocumentKey &key, const api::Session &session, QObject *context,
                      Opened done)
{
    const QByteArray name
        = QCryptographicHash::hash((key.account + u'/' + key.session).toUtf8(), QCryptographicHash::Sha1).toHex();
    const QString file = m_dir + u'/' + QString::fromLatin1(name);
    QPointer<MediaFetch> &fetch = m_fetches[file];
    if (!fetch || fetch->hasFailed()) {
        delete fetch.data();
        fetch = new MediaFetch(client, session, file, m_worker, this);
        makeRoom(file);
    }
    if (fetch->source()) {
        QMetaObject::invokeMethod(
            context, [done, source = fetch->source()] { done(source); }, Qt::QueuedConnection);
        return;
    }
    connect(fetch, &MediaFetch::opened, context,
            [done](const std::shared_ptr<media::Source> &source) { done(source); });
    connect(fetch, &MediaFetch::failed, context, [done](const QString &message) { done(tl::unexpected(message)); });
    fetch->start();
}

void MediaCache::makeRoom(const QString &except)
{
    QSet<QString> inUse{except};
    for (auto it = m_fetches.cbegin(); it != m_fetches.cend(); ++it)
        if (it.value())
            inUse.insert(it.key());
    m_worker.post([dir = m_dir, limit = m_limit, inUse] {
        qint64 total = 0;
        // The newest first: as soon as they fill the room, the rest goes.
        const auto entries = QDir(dir).entryInfoList({u"*"_s}, QDir::Files, QDir::Time);
        for (const QFileInfo &entry : entries) {
            total += entry.size();
            const QString media = entry.filePath().chopped(entry.fileName().endsWith(".map"_L1) ? 4 : 0);
            if (total > limit && !inUse.contains(media))
                QFile::remove(entry.filePath());
        }
    });
}

} // namespace models
