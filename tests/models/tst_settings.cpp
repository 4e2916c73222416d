#include "models/settings.h"
#include "tests/models/tinydisk.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using models::Option;
using models::Settings;

namespace {
constexpr Option<int> backStep{"playback/backStepMs", 1000};
constexpr Option<bool> follow{"playback/follow", true};
} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void remembersAcrossRuns()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"new/settings.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.value(backStep), 1000);
            QSignalSpy changed(&settings, &Settings::changed);
            settings.setValue(backStep, 250);
            settings.setValue(backStep, 250);
            settings.setValue(follow, false);
            settings.setBytes(u"window/geometry"_s, QByteArray("\0\1\2", 3));
            QCOMPARE(changed.size(), 3);
        }
        Settings settings(file);
        QCOMPARE(settings.value(backStep), 250);
        QCOMPARE(settings.value(follow), false);
        QCOMPARE(settings.bytes(u"window/geometry"_s), QByteArray("\0\1\2", 3));
    }

    void theFileIsForItsOwnerOnly()
    {
        ::umask(0);
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"settings.ini"_s);
        for (int run = 0; run < 2; ++run) {
            Settings settings(file);
            settings.setValue(backStep, run);
            QVERIFY(settings.sync());
            QCOMPARE(int(QFile::permissions(file)
                         & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                     0);
        }
    }

    void aFullDiskKeepsTheOldSettings()
    {
        const TinyDisk disk;
        if (!disk.isMounted())
            QSKIP("Only root can mount a small disk");
        const QString file = disk.path(u"settings.ini"_s);
        {
            Settings settings(file);
            settings.setValue(backStep, 250);
            QVERIFY(settings.sync());
            disk.fill();
            settings.setBytes(u"big"_s, QByteArray(300'000, 'x'));
            QVERIFY(!settings.sync());
            QCOMPARE(settings.value(backStep), 250);
        }
        disk.empty();
        const Settings settings(file);
        QCOMPARE(settings.value(backStep), 250);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
