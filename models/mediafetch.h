#pragma once

#include "api/client.h"
#include "api/sessions.h"
#include "models/library.h"
#include "models/rangefile.h"
#include "models/worker.h"

#include <QTimer>

namespace models {

/// Fetches one session's media by ranges, what a reader waits for first, until all of it is here.
class MediaFetch : public QObject
{
    Q_OBJECT
public:
    MediaFetch(api::Client &client, const api::Session &session, const QString &file, Worker &worker,
               QObject *parent = nullptr);
    ~MediaFetch() override;

    void start();
    std::shared_ptr<media::Source> source() const { return m_opened ? m_file : nullptr; }
    bool hasFailed() const { return m_failed; }

signals:
    void opened(const std::shared_ptr<media::Source> &source);
    void failed(const QString &message); ///< before or after opened()
    void completed();

private:
    void probe();
    void finishProbe(const api::Result<api::HttpReply> &reply);
    void next();
    void finishRange(const api::Result<api::HttpReply> &reply);
    void watchReaders();
    void refreshAddress();
    void retryLater(const api::Error &error);
    void fail(const QString &message);
    api::Call *request(qint64 from, qint64 to, std::shared_ptr<QIODevice> sink,
                       void (MediaFetch::*done)(const api::Result<api::HttpReply> &));

    QPointer<api::Client> m_client;
    api::Session m_session;
    QUrl m_url;
    QString m_path;
    Worker &m_worker;
    std::shared_ptr<RangeFile> m_file;
    std::shared_ptr<RangeSink> m_sink;
    QPointer<api::Call> m_call;
    qint64 m_end = 0; ///< of the range that is being fetched
    QTimer m_watch; ///< for readers that wait elsewhere
    QTimer m_retry;
    int m_failures = 0;
    bool m_ranges = true; ///< false: the server only sends the whole
    bool m_started = false;
    bool m_opened = false;
    bool m_failed = false;
};

} // namespace models
