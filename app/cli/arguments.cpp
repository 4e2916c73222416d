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
    {"upload"_L1, Arguments::Command::Upload, 1, -1},  {"list"_L1, Arguments::Command::List, 0, 0},
    {"show"_L1, Arguments::Command::Show, 1, 2},       {"export"_L1, Arguments::Command::Export, 1, 2},
    {"convert"_L1, Arguments::Command::Convert, 2, 2},
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
    return {{u"--server"_s, &Arguments::server},     {u"--token-file"_s, &Arguments::tokenFile},
            {u"--data"_s, &Arguments::dataDir},      {u"--language"_s, &Arguments::language},
            {u"--type"_s, &Arguments::documentType}, {u"--folder"_s, &Arguments::folder},
            {u"--format"_s, &Arguments::format},     {u"--to"_s, &Arguments::format},
            {u"--from"_s, &Arguments::fromFormat},   {u"-o"_s, &Arguments::output},
            {u"--output"_s, &Arguments::output}};
}

QMap<QString, bool Arguments::*> switches()
{
    return {{u"--wait"_s, &Arguments::wait}, {u"--json"_s, &Arguments::json}};
}

/// Fills the options in and returns what is left: the verb and its operands.
tl::expected<QStringList, QString> takeOptions(const QStringList &arguments, Arguments &parsed)
{
    const auto values = valueOptions();
    const auto flags = switches();
    QStringList rest;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments.at(i);
        if (optionsEnded || !argument.startsWith(u'-') || argument == "-"_L1) {
            rest << argument;
        } else if (argument == "--"_L1) {
            optionsEnded = true;
        } else if (flags.contains(argument)) {
            parsed.*flags.value(argument) = true;
        } else {
            const qsizetype equals = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
            const QString name = equals < 0 ? argument : argument.first(equals);
            if (!values.contains(name))
                return tl::unexpected(text(QT_TRANSLATE_NOOP("cli", "There is no option %1.")).arg(name));
            if (equals < 0 && i + 1 == arguments.size())
                return tl::unexpected(text(QT_TRANSLATE_NOOP("cli", "The option %1 needs a value.")).arg(name));
            parsed.*values.value(name) = equals < 0 ? arguments.at(++i) : argument.sliced(equals + 1);
        }
    }
    return rest;
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
    if (verb.command == Arguments::Command::Convert)
        return {};
    if (parsed.server.isEmpty() == parsed.dataDir.isEmpty())
        return text(QT_TRANSLATE_NOOP(
            "cli", "Name either a server (--server URL --token-file FILE) or a folder (--data DIR)."));
    if (!parsed.server.isEmpty() && parsed.tokenFile.isEmpty())
        return text(QT_TRANSLATE_NOOP("cli", "--server needs --token-file."));
    return {};
}

} // namespace

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
    return uR"(Usage:
  scriptix [WHERE] upload FILE... [--language en] [--type document|caption] [--folder ID] [--wait]
  scriptix [WHERE] list [--folder ID] [--json]
  scriptix [WHERE] show SESSION [DOCUMENT]
  scriptix [WHERE] export SESSION [DOCUMENT] --format FORMAT [-o FILE]
  scriptix convert IN OUT [--from FORMAT] [--to FORMAT]
  scriptix --help | --version

WHERE is one of
  --server URL --token-file FILE   a Scriptix server and a file with an API token
  --data DIR                       a folder on this computer; the local service runs while the command does

Results go to stdout, progress to stderr. Exit status: 0 done, 1 failed, 2 wrong usage.
)"_s;
}

} // namespace cli
