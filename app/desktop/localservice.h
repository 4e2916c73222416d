#pragma once

#include <memory>
#include <QObject>
#include <QUrl>

namespace desktop {

/// The local service, from a library of its own that is loaded when it starts: what it links to is not waited for by
/// the first paint.
class LocalService : public QObject
{
    Q_OBJECT
public:
    void start(const QString &dataDir); ///< ready() or failed() follows

signals:
    void ready(const QUrl &url, const QByteArray &token);
    void failed(const QString &message);

private:
    std::unique_ptr<QObject> m_host; ///< ends the service
};

} // namespace desktop
