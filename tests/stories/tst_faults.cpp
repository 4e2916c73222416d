#include "tests/stories/faulttrial.h"
#include "tests/support/watchdog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype atOnce = 8;
constexpr qint64 mostKb = 64 * 1024; // more memory than before, for one fault
} // namespace

/// Whatever a server does, nothing is lost, the window stays alive, a person is told, and it all goes on by itself.
/// The program's time limits are shortened twentyfold.
class TestFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, u"/nowhere"_s); // no recogniser: uploads need not be understood
        m_service.setEnvironment(environment);
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
    }

    void survives_data()
    {
        QTest::addColumn<int>("first");
        const QList<support::Misdeed> all = support::misdeeds();
        for (qsizetype i = 0; i < all.size(); i += atOnce)
            QTest::newRow((all[i].name + " to " + all[qMin(i + atOnce, all.size()) - 1].name).constData()) << int(i);
    }
    void survives()
    {
        QFETCH(int, first);
        std::vector<std::unique_ptr<FaultTrial>> trials;
        for (const support::Misdeed &misdeed : support::misdeeds().mid(first, atOnce))
            trials.push_back(std::make_unique<FaultTrial>(m_service, misdeed));
        const auto all = [&](auto problem) {
            QStringList list;
            for (const auto &trial : trials)
                if (const QStringList problems = problem(*trial); !problems.isEmpty())
                    list.append(trial->name() + u" ("_s + problems.join(u", "_s) + u")"_s);
            return list;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(trials, [](const auto &trial) { return trial->isReady(); }),
                                 30'000);

        const support::Watchdog watchdog;
        for (const auto &trial : trials)
            trial->begin();
        const auto unanswered = [&] { return all([](const FaultTrial &trial) { return trial.unanswered(); }); };
        (void)QTest::qWaitFor([&] { return unanswered().isEmpty(); }, 15'000);
        QVERIFY2(unanswered().isEmpty(), qPrintable(unanswered().join(u'\n')));
        for (const auto &trial : trials)
            trial->end();
        const auto unrecovered = [&] { return all([](const FaultTrial &trial) { return trial.unrecovered(); }); };
        (void)QTest::qWaitFor([&] { return unrecovered().isEmpty(); }, 15'000);
        QVERIFY2(unrecovered().isEmpty(), qPrintable(unrecovered().join(u'\n')));

        QVERIFY2(watchdog.longest() < 100ms, qPrintable(watchdog.story()));
        QVERIFY2(watchdog.grownKb() < mostKb * atOnce, qPrintable(u"%1 KiB"_s.arg(watchdog.grownKb())));
        for (const auto &trial : trials) {
            QCOMPARE(trial->lost(), QString());
            QCOMPARE(trial->server().strays(), QList<QByteArray>());
        }
    }

private:
    support::ServiceProcess m_service;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
