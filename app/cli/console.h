#pragma once

#include <optional>
#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace cli {

/// Says on stderr what went wrong and returns ExitStatus::Failed.
int fail(const QString &message);
void printLine(const QString &text); ///< to stdout
void printBytes(const QByteArray &bytes); ///< to stdout

/// One line that a person types, or the next of stdin; nothing when there is none. A secret is not shown.
std::optional<QString> ask(const QString &what, bool isSecret);
/// A whole file, or stdin for "-".
tl::expected<QByteArray, QString> readInput(const QString &path);
/// Writes all of it or nothing; "-" and "" mean stdout. Returns an exit status.
int writeOutput(const QString &path, const QByteArray &bytes);

/// A progress bar on a terminal's stderr; one line a tenth elsewhere.
class Progress
{
public:
    explicit Progress(QString what);
    ~Progress(); ///< ends the line
    void show(double done); ///< 0..1

private:
    QString m_what;
    int m_shown = -1; ///< percent
    bool m_terminal = false;
};

} // namespace cli
