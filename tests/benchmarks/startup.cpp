// From exec to the first paint of scriptix-desktop, against a program with nothing but a QMainWindow.

#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;
constexpr double limit = 3;
constexpr int patienceMs = 30'000;

/// Says "painted" after the first paint of the watched window and ends the program.
class FirstPaint : public QObject
{
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_seen, true))
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return QObject::eventFilter(object, event);
    }
    bool m_seen = false;
};

int runPeer(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    FirstPaint watcher;
    window.installEventFilter(&watcher);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

/// Milliseconds until the program says that it has painted; negative when it does not.
double firstPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(patienceMs))
        return -1;
    const double result = double(clock.nsecsElapsed()) / 1e6;
    process.waitForFinished(patienceMs);
    return process.readAllStandardOutput().contains("painted") ? result : -1;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int measure()
{
    qputenv("SCRIPTIX_QUIT_AFTER_FIRST_PAINT", "1");
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString folder = QFileInfo(QCoreApplication::applicationDirPath()).absolutePath();
    const QTemporaryDir data;
    QList<double> ours;
    QList<double> peers;
    for (int i = 0; i <= runs; ++i) {
        const double our = firstPaint(folder + u"/scriptix-desktop"_s, {u"--data"_s, data.path()});
        const double peer = firstPaint(QCoreApplication::applicationFilePath(), {u"--peer"_s});
        if (our < 0 || peer < 0)
            return 1;
        if (i == 0)
            continue; // warms the caches
        ours.append(our);
        peers.append(peer);
    }
    const double value = median(ours);
    const double peer = median(peers);
    const QJsonObject line{{u"case"_s, u"start to first paint"_s},
                           {u"value"_s, value},
                           {u"unit"_s, u"ms"_s},
                           {u"peer"_s, peer},
                           {u"ratio"_s, value / peer},
                           {u"limit"_s, limit}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return value / peer <= limit ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--peer") == 0)
        return runPeer(argc, argv);
    const QCoreApplication application(argc, argv);
    return measure();
}
