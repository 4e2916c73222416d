#include "models/atomicfile.h"
#include "tests/models/tinydisk.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using models::FileAccess;
using models::writeAtomically;

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? mode_t(info.st_mode & 07777) : mode_t(0);
}
} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        ::umask(0027);
        models::setPrivateUmask();
    }

    void writesEverySize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 5, 16383, 16384, 16385, 300'000, 5'000'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void writesEverySize()
    {
        QFETCH(int, size);
        const QByteArray bytes(size, 'n');
        QVERIFY(writeAtomically(m_dir.filePath(u"file"_s), bytes, FileAccess::Private));
        QCOMPARE(contentOf(m_dir.filePath(u"file"_s)), bytes);
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
    }

    void privateFilesAreForTheirOwnerOnly()
    {
        QVERIFY(writeAtomically(m_dir.filePath(u"secret"_s), "s", FileAccess::Private));
        QCOMPARE(modeOf(m_dir.filePath(u"secret"_s)), mode_t(0600));
        QFile::remove(m_dir.filePath(u"secret"_s));
    }

    void filesOfThePersonGetTheirUmaskAndKeepTheirMode()
    {
        const QString path = m_dir.filePath(u"export.srt"_s);
        QVERIFY(writeAtomically(path, "new", FileAccess::User));
        QCOMPARE(modeOf(path), mode_t(0640));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0604), 0);
        QVERIFY(writeAtomically(path, "newer", FileAccess::User));
        QCOMPARE(modeOf(path), mode_t(0604));
        QFile::remove(path);
    }

    void followsSymbolicLinks()
    {
        const QString link = m_dir.filePath(u"link"_s);
        QVERIFY(QFile::link(m_dir.filePath(u"target"_s), link)); // dangling at first
        QVERIFY(writeAtomically(link, "one", FileAccess::User));
        QVERIFY(writeAtomically(link, "two", FileAccess::User));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(m_dir.filePath(u"target"_s)), QByteArray("two"));
        QFile::remove(link);
        QFile::remove(m_dir.filePath(u"target"_s));
    }

    void refusesWhatIsNoPlaceForAFile()
    {
        QVERIFY(!writeAtomically(m_dir.path(), "x", FileAccess::User));
        QVERIFY(!writeAtomically(m_dir.filePath(u"gone/file"_s), "x", FileAccess::User));
        QVERIFY(!writeAtomically(u"/dev/null"_s, "x", FileAccess::User));
        const auto tooLong = writeAtomically(m_dir.filePath(QString(300, u'n')), "x", FileAccess::User);
        QVERIFY(!tooLong);
        QVERIFY2(tooLong.error().contains(u"too long"_s), qPrintable(tooLong.error()));
        QVERIFY(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden).filter(u".scriptix"_s).isEmpty());
    }

    void aFullDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {5, 16384, 300'000, 3'000'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void aFullDiskKeepsTheOldFile()
    {
        QFETCH(int, size);
        const TinyDisk disk;
        if (!disk.isMounted())
            QSKIP("Only root can mount a small disk");
        QVERIFY(writeAtomically(disk.path(u"file"_s), "old", FileAccess::User));
        disk.fill();
        const auto written = writeAtomically(disk.path(u"file"_s), QByteArray(size, 'n'), FileAccess::User);
        QVERIFY(!written);
        QVERIFY2(written.error().contains(u"full"_s), qPrintable(written.error()));
        QCOMPARE(contentOf(disk.path(u"file"_s)), QByteArray("old"));
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"ballast"_s, u"file"_s}));
    }

    void directoriesArePrivate()
    {
        const QString path = m_dir.filePath(u"a/b/c"_s);
        QVERIFY(models::makePrivateDir(path));
        QCOMPARE(modeOf(m_dir.filePath(u"a"_s)), mode_t(0700));
        QCOMPARE(modeOf(path), mode_t(0700));
        QVERIFY(!models::makePrivateDir(u"/proc/nothing/here"_s));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
