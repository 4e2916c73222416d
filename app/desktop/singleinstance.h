#pragma once

#include <memory>
#include <QLocalServer>
#include <QLockFile>

namespace desktop {

/// Lets one program work on a data folder at a time; a second one hands its arguments to the first.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    bool isFirst() const { return m_first; }
    /// Gives the arguments to the program that is running; false when it does not answer.
    bool handOver(const QStringList &arguments) const;

signals:
    void asked(const QStringList &arguments); ///< another start: show the window and open these

private:
    void listen();
    void readRequest();

    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_first = false;
};

} // namespace desktop
