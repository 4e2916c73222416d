#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

bool isLink(const QString &argument)
{
    return argument.startsWith("scriptix:"_L1) || argument.startsWith("https://"_L1);
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("Options", "Transcribes recordings and corrects the text by ear.")));
    parser.addPositionalArgument(
        u"file"_s, say(QT_TRANSLATE_NOOP("Options", "Recordings, folders of them, or scriptix: links to open.")),
        u"[FILE|LINK...]"_s);
    parser.addOptions({
        {u"data"_s, say(QT_TRANSLATE_NOOP("Options", "Folder of the workspace; made when missing.")), u"DIR"_s},
        {{u"h"_s, u"help"_s}, say(QT_TRANSLATE_NOOP("Options", "Show this help."))},
        {{u"v"_s, u"version"_s}, say(QT_TRANSLATE_NOOP("Options", "Show the version."))},
    });
    if (!parser.parse(arguments))
        return {.action = Options::Action::Fail, .text = parser.errorText()};
    if (parser.isSet(u"help"_s))
        return {.action = Options::Action::Print, .text = parser.helpText()};
    if (parser.isSet(u"version"_s))
        return {.action = Options::Action::Print, .text = u"scriptix-desktop "_s + QStringLiteral(SCRIPTIX_VERSION)};
    Options options{.dataDir = parser.value(u"data"_s)};
    if (options.dataDir.isEmpty())
        options.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.dataDir = QDir::cleanPath(QDir::current().absoluteFilePath(options.dataDir));
    for (const QString &argument : parser.positionalArguments())
        options.arguments.append(isLink(argument) ? argument
                                                  : QDir::cleanPath(QDir::current().absoluteFilePath(argument)));
    return options;
}

} // namespace desktop
