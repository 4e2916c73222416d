#include "app/service/host.h"
#include "app/service/realtime/livedecoder.h"

#include <csignal>
#include <cstdio>
#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <sys/socket.h>
#include <sys/stat.h>
#include <tl/expected.hpp>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The local service without a window: one line of JSON on stdout when it serves, messages on stderr.
namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

struct Options
{
    service::HostOptions host{};
    bool keepRunning = false;
};

int signalPipe[2]{-1, -1};

void passOn(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

void say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
}

/// Ends the event loop on SIGTERM, SIGINT and SIGHUP.
void quitOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    struct sigaction action
    {
    };
    action.sa_handler = passOn;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

void quitWhenInputCloses(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        char ignored[256];
        if (::read(STDIN_FILENO, ignored, sizeof ignored) > 0)
            return;
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}

void printAddress(const QUrl &url, const QByteArray &token)
{
    const QJsonObject line{{u"url"_s, url.toString()}, {u"token"_s, QString::fromLatin1(token)}};
    std::fputs((QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// Those behind the program's name, for what needs no application.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    return arguments;
}

/// The options, or the exit code of --help, --version and mistakes.
tl::expected<Options, int> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Answers the Scriptix API on this computer."));
    parser.addOptions(
        {{u"data"_s, QCoreApplication::translate("main", "Folder of the workspace; made when missing."), u"DIR"_s},
         {u"port"_s, QCoreApplication::translate("main", "Port on 127.0.0.1; any free one by default."), u"N"_s},
         {u"keep-running"_s, QCoreApplication::translate("main", "Go on when the standard input closes.")},
         {u"no-sample"_s, QCoreApplication::translate("main", "Do not put the sample session into a new workspace.")},
         {{u"h"_s, u"help"_s}, QCoreApplication::translate("main", "Show this help.")},
         {{u"v"_s, u"version"_s}, QCoreApplication::translate("main", "Show the version.")}});
    const bool isParsed = parser.parse(arguments);
    if (isParsed && parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return tl::unexpected(int(Done));
    }
    if (isParsed && parser.isSet(u"version"_s)) {
        std::puts("scriptix-service " SCRIPTIX_VERSION);
        return tl::unexpected(int(Done));
    }
    bool isPort = true;
    const quint16 port = parser.isSet(u"port"_s) ? parser.value(u"port"_s).toUShort(&isPort) : 0;
    if (!isParsed || !isPort || parser.value(u"data"_s).isEmpty() || !parser.positionalArguments().isEmpty()) {
        say(isParsed
                ? QCoreApplication::translate("main", "Usage: scriptix-service --data DIR [--port N] [--keep-running]")
                : parser.errorText());
        return tl::unexpected(int(WrongUsage));
    }
    const QString samples = parser.isSet(u"no-sample"_s) ? QString() : service::builtInSamples;
    return Options{{.dataDir = parser.value(u"data"_s), .port = port, .samplesDir = samples},
                   parser.isSet(u"keep-running"_s)};
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(0077);
    if (argc > 1 && qstrcmp(argv[1], service::liveDecoderOption) == 0)
        return service::runLiveDecoder(argumentsOf(argc, argv));
    // Documents are drawn with fonts (PDF), which needs a platform, but never a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"scriptix-service"_s);
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return options.error();
    quitOnSignals(application);
    if (!options->keepRunning)
        quitWhenInputCloses(application);

    service::Host host;
    QObject::connect(&host, &service::Host::ready, &application, printAddress);
    QObject::connect(&host, &service::Host::failed, &application, [](const QString &message) {
        say(message);
        QCoreApplication::exit(Failed);
    });
    host.start(options->host);
    return QGuiApplication::exec();
}
