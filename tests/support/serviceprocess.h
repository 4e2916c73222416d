#pragma once

#include <memory>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace support {

/// The real scriptix-service on a data directory; killed at the end if it still runs.
class ServiceProcess
{
public:
    /// A temporary directory when `dataDir` is empty.
    explicit ServiceProcess(const QString &dataDir = {});
    ~ServiceProcess();
    ServiceProcess(const ServiceProcess &) = delete;
    ServiceProcess &operator=(const ServiceProcess &) = delete;

    /// Starts it and reads its line; false when it ended instead. After the first time it gets the same port again.
    bool start(const QStringList &options = {});
    void kill(); ///< SIGKILL
    bool restart(); ///< kill() and start()
    int stop(); ///< closes its input and waits; the exit code, -1 when it crashed
    void setEnvironment(const QProcessEnvironment &environment); ///< before start()

    static QString usualProgram();
    void setProgram(const QString &file) { m_program = file; } ///< before start()

    QUrl url() const { return m_url; }
    QUrl url(const QString &path) const; ///< path may have a query
    QByteArray token() const { return m_token; }
    QString dataDir() const { return m_dataDir; }
    QByteArray errorOutput(); ///< what it said on stderr so far
    QByteArray output() const { return m_output; } ///< what it said on stdout so far
    int exitCode() const; ///< of the last run
    QProcess &process() { return *m_process; }

private:
    bool readLine();

    QTemporaryDir m_temporary{};
    QString m_dataDir;
    QString m_program = usualProgram();
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QProcess> m_process{};
    QByteArray m_output{};
    QUrl m_url{};
    QByteArray m_token{};
    QStringList m_options{};
};

} // namespace support
