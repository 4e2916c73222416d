#include "models/media/probe.h"
#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

extern "C" {
#include <libavformat/version.h>
}

using namespace Qt::StringLiterals;

/// The program does without libav until a recording is opened, and says so when a part of it is not there.
class LibavTest : public QObject
{
    Q_OBJECT

private slots:
    void isLoadedWithTheFirstRecording();
    void nameOfTheMissingPackageIsTold();
};

namespace {

constexpr auto probeOption = "--probe";

bool isLoaded(const QByteArray &library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains('/' + library);
}

/// What is wrong with the sample recording: nothing.
QString probeSample()
{
    QString error;
    const auto source = media::openFile(QStringLiteral(TEST_DATA "/../../resources/samples/sample.m4a"), &error);
    if (!source)
        return error;
    const auto info = media::probe(*source);
    return info ? QString() : info.error();
}

} // namespace

void LibavTest::isLoadedWithTheFirstRecording()
{
    for (const char *library : {"libavutil.so", "libavcodec.so", "libavformat.so", "libavfilter.so"})
        QVERIFY2(!isLoaded(library), library);
    QCOMPARE(probeSample(), QString());
    QVERIFY(isLoaded("libavformat.so"));
}

void LibavTest::nameOfTheMissingPackageIsTold()
{
    const QTemporaryDir folder;
    const QString number = QString::number(LIBAVFORMAT_VERSION_MAJOR);
    QFile broken(folder.filePath(u"libavformat.so."_s + number)); // found first, and no library
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(probeOption)});
    QVERIFY(process.waitForFinished());
    const QString told = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(told.contains(u"“sample.m4a”"_s) && told.contains(u"package libavformat"_s + number), qPrintable(told));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], probeOption) == 0) {
        std::puts(probeSample().toUtf8().constData());
        return 0;
    }
    LibavTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_libav.moc"
