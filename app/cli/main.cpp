#include "app/cli/accountcommand.h"
#include "app/cli/command.h"
#include "app/cli/connection.h"
#include "app/cli/console.h"
#include "app/cli/convert.h"
#include "models/atomicfile.h"
#include "translations/installing.h"
#include <cstdio>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

int runOnAccounts(const cli::Arguments &arguments)
{
    cli::AccountCommand command(arguments);
    QObject::connect(&command, &cli::AccountCommand::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &cli::AccountCommand::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runWithServer(const cli::Arguments &arguments)
{
    cli::Connection connection(arguments);
    std::unique_ptr<cli::Command> command;
    QObject::connect(&connection, &cli::Connection::failed, qApp,
                     [](const QString &message) { QCoreApplication::exit(cli::fail(message)); });
    QObject::connect(&connection, &cli::Connection::ready, qApp, [&] {
        command = cli::makeCommand(connection.client(), arguments);
        QObject::connect(command.get(), &cli::Command::finished, qApp, &QCoreApplication::exit);
        command->start();
    });
    QMetaObject::invokeMethod(&connection, &cli::Connection::open, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    models::setPrivateUmask();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // writing PDF needs fonts, not a display
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"scriptix"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SCRIPTIX_VERSION));
    translations::install(application, {});

    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.contains("--help"_L1) || words.contains("-h"_L1)) {
        cli::printBytes(cli::usage().toUtf8());
        return cli::Done;
    }
    if (words.contains("--version"_L1)) {
        cli::printLine(u"scriptix "_s + QCoreApplication::applicationVersion());
        return cli::Done;
    }
    const auto arguments = cli::parseArguments(words);
    if (!arguments) {
        std::fprintf(stderr, "scriptix: %s\n\n%s", qUtf8Printable(arguments.error()), qUtf8Printable(cli::usage()));
        return cli::WrongUsage;
    }
    if (arguments->command == cli::Arguments::Command::Convert)
        return cli::convert(*arguments);
    if (cli::isAboutAccounts(arguments->command))
        return runOnAccounts(*arguments);
    return runWithServer(*arguments);
}
