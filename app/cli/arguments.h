#pragma once

#include <QStringList>
#include <tl/expected.hpp>

namespace cli {

/// What the command line asks for. Strings are empty and paths as typed when an option is absent.
struct Arguments
{
    enum class Command { Upload, List, Show, Export, Convert, Api, Login, Logout, Accounts };
    Command command = Command::List;
    QStringList operands{};

    QString server{};
    QString tokenFile{};
    QString dataDir{};
    QString account{}; ///< e-mail or id of one that `login` keeps

    QString user{};
    QString passwordFile{};
    bool browser = false;
    QString body{}; ///< of a raw call: JSON, or @FILE
    QString contentType{};
    QStringList query{}; ///< of a raw call: NAME=VALUE

    QString language = QStringLiteral("en");
    QString documentType = QStringLiteral("document");
    QString folder{};
    bool wait = false;
    bool json = false;
    QString format{}; ///< export: --format; convert: --to
    QString fromFormat{};
    QString output{};
};

/// Exit statuses of the program.
enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// Reads the arguments (without the program's name); the error is what is wrong with them.
tl::expected<Arguments, QString> parseArguments(const QStringList &arguments);

bool isAboutAccounts(Arguments::Command command); ///< login, logout, accounts

QString usage();

} // namespace cli
