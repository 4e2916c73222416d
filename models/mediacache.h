#pragma once

#include "models/mediafetch.h"
#include "models/worker.h"

namespace models {

/// Keeps the media of opened sessions on this computer, up to a size; the longest unused go first.
class MediaCache : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(tl::expected<std::shared_ptr<media::Source>, QString>)>;

    explicit MediaCache(const QString &dir, QObject *parent = nullptr);
    ~MediaCache() override; ///< stops all fetching

    /// Begins to fetch a session's media; answers as soon as its size is known, which is when it can be played.
    void open(api::Client &client, const DocumentKey &key, const api::Session &session, QObject *context, Opened done);
    void setLimit(qint64 bytes) { m_limit = bytes; } ///< 4 GiB unless told

private:
    void makeRoom(const QString &except);

    QString m_dir;
    qint64 m_limit = 4LL * 1024 * 1024 * 1024;
    QHash<QString, QPointer<MediaFetch>> m_fetches; ///< by file
    Worker m_worker{QStringLiteral("media-cache")};
};

} // namespace models
