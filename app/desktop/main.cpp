#include "app/desktop/fontloading.h"
#include "app/desktop/options.h"
#include "app/desktop/program.h"
#include "app/desktop/singleinstance.h"
#include "models/atomicfile.h"
#include "models/largeblocks.h"
#include "translations/installing.h"
#include "ui/options.h"

#include <cstdio>
#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

void describe()
{
    QCoreApplication::setApplicationName(u"scriptix"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SCRIPTIX_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Scriptix Desktop"_s);
    QGuiApplication::setDesktopFileName(u"io.scriptix.Desktop"_s);
}

int print(std::FILE *stream, const QString &text, ExitCode code)
{
    std::fputs(qPrintable(text.trimmed() + u'\n'), stream);
    return code;
}

/// --help and --version need no display.
std::optional<int> answerWithoutDisplay(int argc, char **argv)
{
    const QStringList asking{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    const auto asks = [&](const char *argument) { return asking.contains(QString::fromLocal8Bit(argument)); };
    if (std::none_of(argv + 1, argv + argc, asks))
        return {};
    const QCoreApplication application(argc, argv);
    const desktop::Options options = desktop::readOptions(QCoreApplication::arguments());
    if (options.action == desktop::Options::Action::Print)
        return print(stdout, options.text, Done);
    return {};
}

int handOver(const desktop::SingleInstance &instance, const desktop::Options &options)
{
    if (instance.handOver(options.arguments))
        return Done;
    return print(stderr,
                 QCoreApplication::translate(
                     "Options", "Another program uses the folder %1. End it, or choose another folder with --data.")
                     .arg(options.dataDir),
                 Failed);
}

} // namespace

int main(int argc, char **argv)
{
    models::setPrivateUmask(); // everything the program keeps is the user's own
    models::returnLargeBlocks();
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    describe();
    if (const auto code = answerWithoutDisplay(argc, argv))
        return *code;
    std::jthread fontConfiguration = desktop::FontLoading::readConfiguration();
    QApplication application(argc, argv);
    desktop::FontLoading fonts(std::move(fontConfiguration));
    QGuiApplication::setQuitOnLastWindowClosed(true);

    const desktop::Options options = desktop::readOptions(QCoreApplication::arguments());
    if (options.action != desktop::Options::Action::Run)
        return print(stderr, options.text, WrongUsage);
    if (!QDir().mkpath(options.dataDir))
        return print(stderr,
                     QCoreApplication::translate("Options", "The folder %1 cannot be made.").arg(options.dataDir),
                     Failed);
    desktop::SingleInstance instance(options.dataDir);
    if (!instance.isFirst())
        return handOver(instance, options);

    translations::install(application,
                          models::Settings(options.dataDir + u"/settings.ini"_s).value(ui::languageOption));
    fonts.wait();
    desktop::Program program(options, instance);
    program.start();
    return QApplication::exec();
}
