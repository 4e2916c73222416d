#include "app/desktop/localservice.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {
using Start = QObject *(*)(const QString &dataDir);

/// Beside the program, or where a package puts it.
QFunctionPointer found(QString &trouble)
{
    for (const QString &folder : {u"/"_s, u"/../lib/scriptix/"_s}) {
        QLibrary library(QCoreApplication::applicationDirPath() + folder + u"scriptix-localservice"_s);
        if (const QFunctionPointer start = library.resolve("startLocalService"))
            return start;
        trouble = library.errorString();
    }
    return nullptr;
}
} // namespace

void LocalService::start(const QString &dataDir)
{
    QString trouble;
    const auto startHost = reinterpret_cast<Start>(found(trouble));
    if (!startHost) {
        emit failed(tr("A part of this program is missing; install it again. (%1)").arg(trouble));
        return;
    }
    m_host.reset(startHost(dataDir));
    // By name, because the host's class is in the library.
    connect(m_host.get(), SIGNAL(ready(QUrl, QByteArray)), this, SIGNAL(ready(QUrl, QByteArray)));
    connect(m_host.get(), SIGNAL(failed(QString)), this, SIGNAL(failed(QString)));
}

} // namespace desktop
