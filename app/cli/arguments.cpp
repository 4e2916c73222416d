#include "app/cli/arguments.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("cli", source);
}

struct Verb
{
    QLatin1StringView name;
    Arguments::Command command;
    int fewest; ///< operands
    int most; ///< operands; -1 for any number
};

constexpr Verb verbs[]{
    {"upload"_L1, Arguments::Command::Upload, 1, -1},    {"list"_L1, Arguments::Command::List, 0, 0},
    {"show"_L1, Arguments::Command::Show, 1, 2},         {"export"_L1, Arguments::Command::Export, 1, 2},
    {"convert"_L1, Arguments::Command::Convert, 2, 2},   {"api"_L1, Arguments::Command::Api, 2, 2},
    {"login"_L1, Arguments::Command::Login, 0, 0},       {"logout"_L1, Arguments::Command::Logout, 0, 1},
    {"accounts"_L1, Arguments::Command::Accounts, 0, 0},
};

const Verb *findVerb(const QString &name)
{
    for (const Verb &verb : verbs) {
        if (name == verb.name)
            return &verb;
    }
    return nullptr;
}

QMap<QString, QString Arguments::*> valueOptions()
{
    return {{u"--server"_s, &Arguments::server},
            {u"--token-file"_s, &Arguments::tokenFile},
            {u"--data"_s, &Arguments::dataDir},
            {u"--language"_s, &Arguments::language},
            {u"--type"_s, &Arguments::documentType},
            {u"--folder"_s, &Arguments::folder},
            {u"--format"_s, &Arguments::format},
            {u"--to"_s, &Arguments::format},
            {u"--from"_s, &Arguments::fromFormat},
            {u"-o"_s, &Arguments::output},
            {u"--output"_s, &Arguments::output},
            {u"--account"_s, &Arguments::account},
            {u"--workspace"_s, &Arguments::dataDir},
            {u"--user"_s, &Arguments::user},
            {u"--password-file"_s, &Arguments::passwordFile},
            {u"--content-type"_s, &Arguments::contentType}};
}

QMap<QString, bool Arguments::*> switches()
{
    return {{u"--wait"_s, &Arguments::wait}, {u"--json"_s, &Arguments::json}, {u"--browser"_s, &Arguments::browser}};
}

/// Fills the options in and returns what is left: the verb and its operands.
tl::expected<QStringList, QString> takeOptions(const QStringList &arguments, Arguments &parsed)
{
    auto values = valueOptions();
    if (arguments.contains("api"_L1)) // there, --data is what is sent
        values.insert(u"--data"_s, &Arguments::body);
    const auto flags = switches();
    QStringList rest;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (optionsEnded || !argument.startsWith(u'-') || argument == "-"_L1) {
            rest << argument;
        } else if (argument == "--"_L1) {
            optionsEnded = true;
        } else if (flags.contains(argument)) {
            parsed.*flags.value(argument) = true;
        } else {
            const qsizetype equals = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
            const QString name = equals < 0 ? argument : argument.first(equals);
            if (!values.contains(name) && name != "--query"_L1)
                return tl::unexpected(text(QT_TRANSLATE_NOOP("cli", "There is no option %1.")).arg(name));
            if (equals < 0 && i + 1 == arguments.size())
                return tl::unexpected(text(QT_TRANSLATE_NOOP("cli", "The option %1 needs a value.")).arg(name));
            const QString value = equals < 0 ? arguments.at(++i) : argument.sliced(equals + 1);
            if (name == "--query"_L1)
                parsed.query << value;
            else
                parsed.*values.value(name) = value;
        }
    }
    return rest;
}

QString problemWithPlace(const Arguments &parsed)
{
    const bool isServer = !parsed.server.isEmpty();
    const bool isAccount = !parsed.account.isEmpty(); // kept in the folder, when one is named
    const bool isFolder = !isAccount && !parsed.dataDir.isEmpty();
    if (int(isServer) + int(isAccount) + int(isFolder) != 1 || (isServer && !parsed.dataDir.isEmpty()))
        return text(QT_TRANSLATE_NOOP("cli",
                                      "Name an account (--account NAME), a server (--server URL --token-file FILE) or "
                                      "a folder (--workspace DIR)."));
    if (isServer && parsed.tokenFile.isEmpty())
        return text(QT_TRANSLATE_NOOP("cli", "--server needs --token-file."));
    return {};
}

QString problem(const Verb &verb, const Arguments &parsed)
{
    const qsizetype count = parsed.operands.size();
    if (count < verb.fewest)
        return text(QT_TRANSLATE_NOOP("cli", "“%1” needs more arguments.")).arg(verb.name);
    if (verb.most >= 0 && count > verb.most)
        return text(QT_TRANSLATE_NOOP("cli", "“%1” takes fewer arguments.")).arg(verb.name);
    if (parsed.documentType != "document"_L1 && parsed.documentType != "caption"_L1)
        return text(QT_TRANSLATE_NOOP("cli", "--type is “document” or “caption”."));
    if (verb.command == Arguments::Command::Export && parsed.format.isEmpty())
        return text(QT_TRANSLATE_NOOP("cli", "“export” needs --format."));
    if (verb.command == Arguments::Command::Logout && count == 0 && parsed.account.isEmpty())
        return text(QT_TRANSLATE_NOOP("cli", "Say which account: “scriptix accounts” lists them."));
    if (verb.command == Arguments::Command::Convert || isAboutAccounts(verb.command))
        return {};
    return problemWithPlace(parsed);
}

/// What is typed is the same in every language.
constexpr char forms[]
    = R"(  scriptix [WHERE] upload FILE... [--language en] [--type document|caption] [--folder ID] [--wait]
  scriptix [WHERE] list [--folder ID] [--json]
  scriptix [WHERE] show SESSION [DOCUMENT]
  scriptix [WHERE] export SESSION [DOCUMENT] --format FORMAT [-o FILE]
  scriptix [WHERE] api METHOD PATH [--query NAME=VALUE]... [--data JSON|@FILE] [--content-type TYPE] [-o FILE]
  scriptix login [--server URL] [--user NAME] [--password-file FILE | --token-file FILE | --browser]
  scriptix logout NAME
  scriptix accounts [--json]
  scriptix convert IN OUT [--from FORMAT] [--to FORMAT]
  scriptix --help | --version
)";

constexpr int column = 32; ///< of characters before the meanings

struct Place
{
    const char *form = nullptr;
    const char *meaning = nullptr;
};

constexpr Place places[]{
    {"--account NAME", QT_TRANSLATE_NOOP("cli", "an account that “login” keeps, by its e-mail or id")},
    {"--server URL --token-file FILE", QT_TRANSLATE_NOOP("cli", "a Scriptix server and a file with an API token")},
    {"--workspace DIR",
     QT_TRANSLATE_NOOP("cli",
                       "a folder on this computer; the local service runs while the command does\n"
                       "(--data DIR is the same, except for “api”)")},
};

constexpr const char *notes[]{
    QT_TRANSLATE_NOOP("cli",
                      "“api” sends one call as it is, signed in, and prints the body of the answer, also of a refusal "
                      "(status 1)."),
    QT_TRANSLATE_NOOP("cli",
                      "“login” asks for the password on the terminal, or reads it from the first line of stdin; a "
                      "second line is the code,\nwhen one is needed. Passwords and tokens are kept in the desktop's "
                      "keyring and never shown."),
    QT_TRANSLATE_NOOP("cli", "Results go to stdout, progress to stderr. Exit status: 0 done, 1 failed, 2 wrong usage."),
};

} // namespace

bool isAboutAccounts(Arguments::Command command)
{
    return command == Arguments::Command::Login || command == Arguments::Command::Logout
        || command == Arguments::Command::Accounts;
}

tl::expected<Arguments, QString> parseArguments(const QStringList &arguments)
{
    Arguments parsed;
    auto rest = takeOptions(arguments, parsed);
    if (!rest)
        return tl::unexpected(rest.error());
    if (rest->isEmpty())
        return tl::unexpected(text(QT_TRANSLATE_NOOP("cli", "Say what to do.")));
    const Verb *verb = findVerb(rest->first());
    if (!verb)
        return tl::unexpected(text(QT_TRANSLATE_NOOP("cli", "There is no command “%1”.")).arg(rest->first()));
    parsed.command = verb->command;
    parsed.operands = rest->sliced(1);
    const QString wrong = problem(*verb, parsed);
    if (!wrong.isEmpty())
        return tl::unexpected(wrong);
    return parsed;
}

QString usage()
{
    QString whole = text(QT_TRANSLATE_NOOP("cli", "Usage:")) + u'\n' + QString::fromLatin1(forms) + u'\n'
        + text(QT_TRANSLATE_NOOP("cli", "%1 is one of")).arg("WHERE"_L1) + u'\n';
    for (const Place &place : places)
        whole += u"  %1 %2\n"_s.arg(QString::fromLatin1(place.form), -column)
                     .arg(text(place.meaning).replace(u'\n', u'\n' + QString(column + 3, u' ')));
    for (const char *note : notes)
        whole += u'\n' + text(note) + u'\n';
    return whole;
}

} // namespace cli
