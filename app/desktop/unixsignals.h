#pragma once

#include <QObject>

namespace desktop {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal; the only place with POSIX signals.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);

signals:
    void terminated();
};

} // namespace desktop
