#include "app/service/recogniser/child.h"

#include <csignal>
#include <linux/close_range.h>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr int lookEveryMs = 50; ///< at `cancel`
constexpr qint64 inputAhead = 64 * 1024;
constexpr int lowestPriority = 19;

QString text(const char *source)
{
    return QCoreApplication::translate("Recogniser", source);
}

void feed(QProcess &process, const ChildRun &run, bool &open)
{
    while (open && process.bytesToWrite() < inputAhead) {
        const QByteArray bytes = run.input ? run.input() : QByteArray();
        open = !bytes.isEmpty();
        if (open)
            process.write(bytes);
        else
            process.closeWriteChannel();
    }
}

void collect(QProcess &process, const ChildRun &run, QByteArray &lastErrors)
{
    const QByteArray output = process.readAllStandardOutput();
    if (!output.isEmpty() && run.output)
        run.output(output);
    const QByteArray errors = process.readAllStandardError();
    if (!errors.isEmpty() && run.errors)
        run.errors(errors);
    lastErrors = (lastErrors + errors).right(400);
}

QString failureOf(const QProcess &process, const QByteArray &lastErrors)
{
    const QString name = QFileInfo(process.program()).fileName();
    const QString said = QString::fromUtf8(lastErrors).trimmed().section(u'\n', -1).simplified();
    const QString failed = process.exitStatus() == QProcess::CrashExit
        ? text(QT_TRANSLATE_NOOP("Recogniser", "The recogniser (%1) crashed. Try again."))
        : text(QT_TRANSLATE_NOOP("Recogniser", "The recogniser (%1) ended with an error."));
    return said.isEmpty() ? failed.arg(name) : failed.arg(name) + u' ' + said;
}

} // namespace

/// The parent's death may come before the request to be told of it. Other threads may have forgotten to mark files.
void prepareChild(qint64 parent, int priority)
{
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    ::setpriority(PRIO_PROCESS, 0, priority);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(1);
}

tl::expected<void, QString> runChild(const ChildRun &run, const std::atomic_bool &cancel)
{
    QProcess process;
    const pid_t self = ::getpid();
    process.setChildProcessModifier([self] { prepareChild(self, lowestPriority); });
    process.start(run.program, run.arguments);
    if (!process.waitForStarted()) {
        const QString cannot = text(QT_TRANSLATE_NOOP("Recogniser", "The recogniser (%1) cannot be started: %2"));
        return tl::unexpected(cannot.arg(QFileInfo(run.program).fileName(), process.errorString()));
    }
    QByteArray lastErrors;
    bool open = true;
    while (process.state() != QProcess::NotRunning && !cancel) {
        feed(process, run, open);
        if (!process.waitForReadyRead(lookEveryMs))
            process.waitForFinished(0);
        collect(process, run, lastErrors);
    }
    if (cancel) {
        process.kill();
        process.waitForFinished();
        return tl::unexpected(QString());
    }
    collect(process, run, lastErrors);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return tl::unexpected(failureOf(process, lastErrors));
    return {};
}

} // namespace service
