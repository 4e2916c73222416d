#include "models/keyring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using models::Keyring;
using models::SystemKeyring;

/// The desktop's real keyring in the state that KEYRING_STATE names; tst_keyring.sh makes the states.
class TestKeyring : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_state = qEnvironmentVariable("KEYRING_STATE");
        if (m_state.isEmpty())
            QSKIP("Run by tst_keyring.sh");
    }

    void keepsSecretsOnlyWhenItSaysSo()
    {
        const QByteArray secret("\0secret \xc3\xa9", 10);
        QCOMPARE(write(u"account-1"_s, secret), m_state == u"unlocked"_s);
        const Keyring::Secret kept = read(u"account-1"_s);
        if (m_state == u"unlocked"_s) {
            QCOMPARE(kept.outcome, Keyring::Outcome::Found);
            QCOMPARE(kept.value, secret);
        } else if (m_state == u"locked"_s) {
            QCOMPARE(kept.outcome, Keyring::Outcome::Missing); // looks like nothing there; callers must not believe it
        } else {
            QCOMPARE(kept.outcome, Keyring::Outcome::Trouble);
            QVERIFY(!kept.reason.isEmpty());
        }
    }

    void keepsLongSecrets()
    {
        if (m_state != u"unlocked"_s)
            QSKIP("Needs an open keyring");
        const QByteArray secret(100'000, 'x');
        QVERIFY(write(u"long"_s, secret));
        QCOMPARE(read(u"long"_s).value, secret);
        QVERIFY(remove(u"long"_s));
        QCOMPARE(read(u"long"_s).outcome, Keyring::Outcome::Missing);
        QVERIFY(remove(u"long"_s)); // gone is gone
    }

private:
    bool write(const QString &key, const QByteArray &secret)
    {
        std::optional<bool> kept;
        m_keyring.write(key, secret, this, [&](bool done, const QString &) { kept = done; });
        return QTest::qWaitFor([&] { return kept.has_value(); }, 20'000) && *kept;
    }
    bool remove(const QString &key)
    {
        std::optional<bool> gone;
        m_keyring.remove(key, this, [&](bool done, const QString &) { gone = done; });
        return QTest::qWaitFor([&] { return gone.has_value(); }, 20'000) && *gone;
    }
    Keyring::Secret read(const QString &key)
    {
        std::optional<Keyring::Secret> secret;
        m_keyring.read(key, this, [&](const Keyring::Secret &found) { secret = found; });
        const bool answered = QTest::qWaitFor([&] { return secret.has_value(); }, 20'000);
        return answered ? *secret : Keyring::Secret{};
    }

    SystemKeyring m_keyring;
    QString m_state;
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
