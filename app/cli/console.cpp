#include "app/cli/console.h"

#include "app/cli/arguments.h"
#include "models/atomicfile.h"
#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

int fail(const QString &message)
{
    std::fprintf(stderr, "scriptix: %s\n", qUtf8Printable(message));
    return Failed;
}

void printLine(const QString &text)
{
    printBytes(text.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

tl::expected<QByteArray, QString> readInput(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return tl::unexpected(
            QCoreApplication::translate("cli", "%1 cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

int writeOutput(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || path == "-"_L1) {
        printBytes(bytes);
        return Done;
    }
    const auto written = models::writeAtomically(path, bytes, models::FileAccess::User);
    return written ? int(Done) : fail(written.error());
}

Progress::Progress(QString what)
    : m_what(std::move(what))
    , m_terminal(isatty(STDERR_FILENO) != 0)
{
}

Progress::~Progress()
{
    if (m_terminal && m_shown >= 0)
        std::fputc('\n', stderr);
}

void Progress::show(double done)
{
    const int percent = qBound(0, int(done * 100), 100);
    if (percent == m_shown || (!m_terminal && percent / 10 == m_shown / 10 && m_shown >= 0))
        return;
    m_shown = percent;
    if (m_terminal) {
        const QByteArray bar = QByteArray(percent / 4, '#').leftJustified(25, '.');
        std::fprintf(stderr, "\r%s  [%s] %3d %%", qUtf8Printable(m_what), bar.constData(), percent);
    } else {
        std::fprintf(stderr, "%s  %d %%\n", qUtf8Printable(m_what), percent);
    }
    std::fflush(stderr);
}

} // namespace cli
