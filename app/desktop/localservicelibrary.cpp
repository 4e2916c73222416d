#include "app/service/host.h"

/// The library's only function: a service::Host that has been started.
extern "C" Q_DECL_EXPORT QObject *startLocalService(const QString &dataDir);

QObject *startLocalService(const QString &dataDir)
{
    auto host = std::make_unique<service::Host>();
    host->start({.dataDir = dataDir, .samplesDir = service::builtInSamples});
    return host.release(); // ready() and failed() come from the event loop
}
