#pragma once

#include <QStringList>

namespace desktop {

/// What the command line asks for.
struct Options
{
    enum class Action { Run, Print, Fail };
    Action action = Action::Run;
    QString text{}; ///< what to print, for Print and Fail
    QString dataDir{};
    QStringList arguments{}; ///< files (made absolute) and links to open
};

Options readOptions(const QStringList &arguments);

} // namespace desktop
