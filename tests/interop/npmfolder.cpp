#include "tests/interop/npmfolder.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What npm says when the network is the reason.
bool isNetworkTrouble(const QByteArray &said)
{
    static const QRegularExpression codes(
        u"ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|SOCKET_TIMEOUT|"
        "E40[137]|E429|E5\\d\\d|CERT|SSL"_s);
    return codes.match(QString::fromUtf8(said)).hasMatch();
}

} // namespace

NpmFolder::NpmFolder(const QString &sources, const QString &folder)
    : m_sources(sources)
    , m_folder(folder)
{
}

QString NpmFolder::node() const
{
    return QStandardPaths::findExecutable(u"node"_s);
}

QString NpmFolder::script(const QString &name) const
{
    return m_folder + u'/' + name;
}

bool NpmFolder::install()
{
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (node().isEmpty() || npm.isEmpty()) {
        m_isMissing = true;
        m_problem = u"node and npm are not installed (apt install nodejs npm)"_s;
        return false;
    }
    return isInstalled() ? copySources() : copySources() && runNpm(npm);
}

/// npm writes this file last.
bool NpmFolder::isInstalled() const
{
    return QFile::exists(m_folder + u"/node_modules/.package-lock.json"_s)
        && contents(m_folder + u"/package-lock.json"_s) == contents(m_sources + u"/package-lock.json"_s);
}

bool NpmFolder::copySources()
{
    QDir().mkpath(m_folder);
    for (const QString &name : QDir(m_sources).entryList({u"*.json"_s, u"*.mjs"_s}, QDir::Files)) {
        QFile::remove(script(name));
        if (!QFile::copy(m_sources + u'/' + name, script(name))) {
            m_problem = u"%1 cannot be copied to %2"_s.arg(name, m_folder);
            return false;
        }
    }
    return true;
}

bool NpmFolder::runNpm(const QString &npm)
{
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(npm,
                  {u"ci"_s, u"--ignore-scripts"_s, u"--engine-strict=false"_s, u"--omit=optional"_s, u"--no-audit"_s,
                   u"--no-fund"_s, u"--prefer-offline"_s, u"--fetch-retries=1"_s, u"--fetch-retry-mintimeout=1000"_s,
                   u"--fetch-timeout=20000"_s});
    const bool isDone = process.waitForFinished(patienceMs);
    const QByteArray said = process.readAll();
    if (isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    process.kill();
    process.waitForFinished();
    QDir(m_folder + u"/node_modules"_s).removeRecursively();
    m_isMissing = !isDone || isNetworkTrouble(said);
    m_problem = u"npm ci: "_s + QString::fromUtf8(said);
    return false;
}
