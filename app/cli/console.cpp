#include "app/cli/console.h"

#include "app/cli/arguments.h"
#include "models/atomicfile.h"
#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <termios.h>
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

namespace {
/// No echo on a terminal, while it lives.
class Unseen
{
public:
    explicit Unseen(bool isOn)
    {
        m_isOn = isOn && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isOn)
            return;
        termios without = m_before;
        without.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &without);
    }
    ~Unseen()
    {
        if (!m_isOn)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before{};
    bool m_isOn = false;
};
} // namespace

std::optional<QString> ask(const QString &what, bool isSecret)
{
    const bool isTerminal = isatty(STDIN_FILENO) != 0;
    if (isTerminal) {
        std::fprintf(stderr, "%s: ", qUtf8Printable(what));
        std::fflush(stderr);
    }
    const Unseen unseen(isTerminal && isSecret);
    QByteArray line;
    int c = EOF;
    while ((c = std::fgetc(stdin)) != EOF && c != '\n' && line.size() < 4096)
        line.append(char(c));
    if (c == EOF && line.isEmpty())
        return {};
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
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
