#include "app/service/host.h"
#include "tests/support/httpcall.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using service::Host;

class TestHost : public QObject
{
    Q_OBJECT
private slots:
    void servesAndStopsAndServesAgain();
    void saysWhyItCannotServe();
    void endsWhileItStarts();
};

void TestHost::servesAndStopsAndServesAgain()
{
    QTemporaryDir dir;
    Host host;
    QSignalSpy ready(&host, &Host::ready);
    for (int run = 0; run < 3; ++run) {
        host.start({.dataDir = dir.path(), .recognise = false});
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), run + 1, 20'000);
        const QUrl url = host.url();
        QCOMPARE(support::call("GET", QUrl(url.toString() + u"/api/v3/account/me"_s), host.token()).status, 200);
        host.stop();
        QCOMPARE(support::call("GET", QUrl(url.toString() + u"/api/v3/account/me"_s), {}).status, 0);
    }
    QCOMPARE(ready[0][1], ready[2][1]); // the token stays
}

void TestHost::saysWhyItCannotServe()
{
    QTemporaryDir dir;
    Host first;
    QSignalSpy ready(&first, &Host::ready);
    first.start({.dataDir = dir.path(), .recognise = false});
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    Host second;
    QSignalSpy failed(&second, &Host::failed);
    second.start({.dataDir = dir.path()});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY2(failed[0][0].toString().contains("in use"_L1), qPrintable(failed[0][0].toString()));
    QTemporaryDir other;
    second.start({.dataDir = other.path(), .port = quint16(first.url().port())});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20'000);
    QVERIFY2(failed[1][0].toString().contains("port"_L1), qPrintable(failed[1][0].toString()));
}

void TestHost::endsWhileItStarts()
{
    QTemporaryDir dir;
    for (int run = 0; run < 5; ++run) {
        Host host;
        host.start({.dataDir = dir.path(), .samplesDir = service::builtInSamples});
    }
    Host host;
    QSignalSpy ready(&host, &Host::ready);
    host.start({.dataDir = dir.path()});
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
}

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
