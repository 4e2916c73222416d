#pragma once

#include <memory>
#include <QObject>
#include <QUrl>

namespace service {

inline const QString builtInSamples = QStringLiteral(":/samples"); ///< the sample session that comes with the program

struct HostOptions
{
    QString dataDir{}; ///< made when missing, 0700
    quint16 port = 0; ///< 0: any free one
    QString samplesDir{}; ///< what a new workspace is given; empty for nothing
    bool recognise = true; ///< false: sessions stay queued (tests)
};

/// The local service as one object: store, jobs, recognisers and HTTP server on their own threads.
/// Used by scriptix-service and inside the desktop program.
class Host : public QObject
{
    Q_OBJECT
public:
    explicit Host(QObject *parent = nullptr);
    ~Host() override; ///< stops, waits for its threads

    void start(const HostOptions &options); ///< returns at once; ready() or failed() follows
    void stop();
    QUrl url() const;
    QByteArray token() const;

signals:
    void ready(const QUrl &url, const QByteArray &token);
    void failed(const QString &message); ///< a sentence for the user: folder in use, not writable, newer version...

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace service
