#include "tests/support/serviceprocess.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace support {

namespace {
constexpr int patienceMs = 30'000; // sanitizers are slow
}

ServiceProcess::ServiceProcess(const QString &dataDir)
    : m_dataDir(dataDir.isEmpty() ? m_temporary.filePath(u"workspace"_s) : dataDir)
{
}

ServiceProcess::~ServiceProcess()
{
    kill();
}

QString ServiceProcess::usualProgram()
{
    return QStringLiteral(PROGRAMS) + u"/scriptix-service"_s;
}

bool ServiceProcess::start(const QStringList &options)
{
    m_options = options;
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_environment);
    QStringList arguments{u"--data"_s, m_dataDir};
    if (m_url.port() > 0)
        arguments << u"--port"_s << QString::number(m_url.port());
    m_process->start(m_program, arguments + options);
    return m_process->waitForStarted(patienceMs) && readLine();
}

bool ServiceProcess::readLine()
{
    while (!m_output.contains('\n')) {
        if (!m_process->waitForReadyRead(patienceMs) && !m_process->bytesAvailable())
            return false;
        m_output += m_process->readAllStandardOutput();
    }
    const QJsonObject line = QJsonDocument::fromJson(m_output).object();
    m_url = QUrl(line.value("url"_L1).toString());
    m_token = line.value("token"_L1).toString().toLatin1();
    return m_url.isValid() && !m_token.isEmpty();
}

void ServiceProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(patienceMs);
}

bool ServiceProcess::restart()
{
    kill();
    return start(m_options);
}

int ServiceProcess::stop()
{
    m_process->closeWriteChannel();
    m_process->waitForFinished(patienceMs);
    m_output += m_process->readAllStandardOutput();
    return exitCode();
}

void ServiceProcess::setEnvironment(const QProcessEnvironment &environment)
{
    m_environment = environment;
}

QUrl ServiceProcess::url(const QString &path) const
{
    return QUrl(m_url.toString() + path);
}

QByteArray ServiceProcess::errorOutput()
{
    return m_process ? m_process->readAllStandardError() : QByteArray();
}

int ServiceProcess::exitCode() const
{
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

} // namespace support
