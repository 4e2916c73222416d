#include "app/service/store/database.h"
#include "app/service/totp.h"
#include "tests/service/people.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace totp = service::totp;

namespace {

const auto base = u"/api/v3/mfa/2fa/"_s;
const QByteArray rfcSecret = "12345678901234567890";

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

QByteArray fromBase32(const QByteArray &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const char letter : text) {
        bits = (bits << 5) | quint32(QByteArrayView("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(letter));
        if ((count += 5) >= 8)
            bytes += char(bits >> (count -= 8));
    }
    return bytes;
}

} // namespace

/// Two-factor sign-in: the codes by the RFC's own tables, and the way of a person through it over HTTP.
class TestMfa : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start({u"--no-sample"_s}), m_service.errorOutput().constData()); }

    void codesAreThoseOfTheRfc_data();
    void codesAreThoseOfTheRfc();
    void secretsAreWrittenInBase32_data();
    void secretsAreWrittenInBase32();
    void codesFitOneStepBeforeAndAfter();
    void codesDoNotFitTwice();
    void setsUpSignsInAndSwitchesOff();
    void recoveryCodesWorkOnce();
    void newRecoveryCodesEndTheOldOnes();
    void fiveWrongCodesMakeTheSixthWait();
    void switchingOffTakesPasswordAndCode();
    void checkingACodeUsesNothingUp();
    void secondFactorIsForPeople();
    void startingAgainEndsTheSecondFactor();
    void keepsNoRecoveryCodeInTheDatabase();
    void keepsNoSecretInTheDatabase();
    void sealsTheSecretsOfOlderVersions();
    void withoutItsKeyNoSecretCanBeRead();

private:
    struct Person
    {
        QString email{};
        QByteArray token{};
        QByteArray secret{};
        QStringList codes{};
        qint64 step = 0; ///< whose code was used last
    };
    Answer mfa(const Person &person, const QString &call, const QJsonObject &body)
    {
        return m_people.send("POST", base + call, person.token, body);
    }
    static QString code(const Person &person, qint64 step)
    {
        return QString::fromLatin1(totp::code(person.secret, step));
    }
    /// A person with two-factor sign-in.
    Person person(const QString &email)
    {
        Person person{.email = email, .token = m_people.person(email, {u"DEVELOPER"_s})};
        const QJsonValue setup = m_people.get(base + u"qr_code"_s, person.token).result();
        person.secret = fromBase32(setup["secret"_L1].toString().toLatin1());
        person.step = now() / totp::stepSeconds;
        const Answer enabled = mfa(person, u"enable"_s, {{u"totp_code"_s, code(person, person.step)}});
        for (const QJsonValue listed : enabled.result()["backup_codes"_L1].toArray())
            person.codes << listed.toString();
        return person;
    }
    Answer loginWith(const Person &person, const QString &totpCode, const QString &backupCode)
    {
        return m_people.login(person.email, People::ownPassword,
                              u"&totp_code="_s + totpCode + u"&backup_code="_s + backupCode);
    }

    QString path(const QString &name) const { return m_service.dataDir() + u'/' + name; }
    QByteArray databaseFiles() const
    {
        QByteArray stored;
        for (const QString &name : QDir(m_service.dataDir()).entryList({u"workspace.sqlite*"_s}, QDir::Files)) {
            QFile file(path(name));
            if (file.open(QIODevice::ReadOnly))
                stored += file.readAll();
        }
        return stored;
    }

    support::ServiceProcess m_service;
    People m_people{m_service};
};

void TestMfa::codesAreThoseOfTheRfc_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("code");
    // RFC 6238, appendix B
    QTest::newRow("1970") << qint64(59) << QByteArray("94287082");
    QTest::newRow("2005") << qint64(1111111109) << QByteArray("07081804");
    QTest::newRow("2005, the next step") << qint64(1111111111) << QByteArray("14050471");
    QTest::newRow("2009") << qint64(1234567890) << QByteArray("89005924");
    QTest::newRow("2033") << qint64(2000000000) << QByteArray("69279037");
    QTest::newRow("2603") << qint64(20000000000) << QByteArray("65353130");
}

void TestMfa::codesAreThoseOfTheRfc()
{
    QFETCH(qint64, time);
    QFETCH(QByteArray, code);
    QCOMPARE(totp::code(rfcSecret, time / totp::stepSeconds, 8), code);
    QCOMPARE(totp::code(rfcSecret, time / totp::stepSeconds), code.right(6));
}

void TestMfa::secretsAreWrittenInBase32_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648, section 10, without padding
    QTest::newRow("0") << QByteArray("") << QByteArray("");
    QTest::newRow("1") << QByteArray("f") << QByteArray("MY");
    QTest::newRow("2") << QByteArray("fo") << QByteArray("MZXQ");
    QTest::newRow("3") << QByteArray("foo") << QByteArray("MZXW6");
    QTest::newRow("4") << QByteArray("foob") << QByteArray("MZXW6YQ");
    QTest::newRow("5") << QByteArray("fooba") << QByteArray("MZXW6YTB");
    QTest::newRow("6") << QByteArray("foobar") << QByteArray("MZXW6YTBOI");
}

void TestMfa::secretsAreWrittenInBase32()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(totp::base32(bytes), text);
    QCOMPARE(fromBase32(text), bytes);
}

void TestMfa::codesFitOneStepBeforeAndAfter()
{
    const qint64 time = 1'700'000'010;
    const qint64 step = time / totp::stepSeconds;
    for (const qint64 off : {-1, 0, 1})
        QCOMPARE(totp::matchingStep(rfcSecret, totp::code(rfcSecret, step + off), time, 0), std::optional(step + off));
    for (const qint64 off : {-2, 2, 1000})
        QVERIFY(!totp::matchingStep(rfcSecret, totp::code(rfcSecret, step + off), time, 0));
    for (const QByteArray &wrong : {QByteArray(), QByteArray("12345"), QByteArray("1234567"), QByteArray(6, '\0')})
        QVERIFY(!totp::matchingStep(rfcSecret, wrong, time, 0));
}

void TestMfa::codesDoNotFitTwice()
{
    const qint64 time = 1'700'000'010;
    const qint64 step = time / totp::stepSeconds;
    QVERIFY(!totp::matchingStep(rfcSecret, totp::code(rfcSecret, step), time, step));
    QVERIFY(!totp::matchingStep(rfcSecret, totp::code(rfcSecret, step - 1), time, step)); // nor an earlier one
    QVERIFY(totp::matchingStep(rfcSecret, totp::code(rfcSecret, step + 1), time, step));
}

void TestMfa::setsUpSignsInAndSwitchesOff()
{
    Person ann{.email = u"ann@example.org"_s, .token = m_people.person(u"ann@example.org"_s, {u"CUSTOMER"_s})};
    const Answer setup = m_people.get(base + u"qr_code"_s, ann.token);
    QCOMPARE(setup.status, 200);
    const QString secret = setup.result()["secret"_L1].toString();
    ann.secret = fromBase32(secret.toLatin1());
    QCOMPARE(ann.secret.size(), 20);
    QVERIFY(setup.result()["otpauth_url"_L1].toString().startsWith(u"otpauth://totp/Scriptix:ann%40example.org?"_s));
    QVERIFY(setup.result()["otpauth_url"_L1].toString().contains(u"secret="_s + secret));
    const QString picture = setup.result()["qr_code"_L1].toString();
    QVERIFY(picture.startsWith(u"data:image/svg+xml;base64,"_s));
    QVERIFY(QByteArray::fromBase64(picture.section(u',', 1).toLatin1()).startsWith("<svg "));
    QCOMPARE(m_people.get(base + u"qr_code"_s, ann.token).result()["secret"_L1].toString(), secret);

    const qint64 step = now() / totp::stepSeconds;
    QCOMPARE(mfa(ann, u"enable"_s, {{u"totp_code"_s, code(ann, step + 5)}}).status, 422);
    QCOMPARE(m_people.login(ann.email, People::ownPassword).json()["login"_L1], QJsonValue(true)); // not on yet
    const Answer enabled = mfa(ann, u"enable"_s, {{u"totp_code"_s, code(ann, step)}});
    QCOMPARE(enabled.status, 200);
    QCOMPARE(enabled.result()["enabled"_L1], QJsonValue(true));
    QCOMPARE(enabled.result()["backup_codes"_L1].toArray().size(), 10);
    QCOMPARE(m_people.get(base + u"qr_code"_s, ann.token).status, 409); // the secret is not shown again
    QCOMPARE(m_people.get(u"/api/v3/account/me"_s, ann.token).result()["mfa_enabled"_L1], QJsonValue(true));

    const Answer first = m_people.login(ann.email, People::ownPassword);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json()["login"_L1], QJsonValue(false));
    QCOMPARE(first.json()["mfa_required"_L1], QJsonValue(true));
    QVERIFY(People::tokenOf(first).isEmpty());
    QCOMPARE(loginWith(ann, code(ann, step), {}).status, 401); // used for enabling
    const Answer in = loginWith(ann, code(ann, step + 1), {});
    QCOMPARE(in.status, 200);
    QCOMPARE(m_people.get(u"/api/v3/account/me"_s, People::tokenOf(in)).status, 200);
    QCOMPARE(loginWith(ann, code(ann, step + 1), {}).status, 401);
    QCOMPARE(m_people.login(ann.email, u"wrong"_s, u"&totp_code=123456"_s).status, 401);

    const QString recovery = enabled.result()["backup_codes"_L1][0].toString();
    const Answer off = mfa(ann, u"disable"_s, {{u"password"_s, People::ownPassword}, {u"backup_code"_s, recovery}});
    QCOMPARE(off.status, 200);
    QCOMPARE(off.result()["enabled"_L1], QJsonValue(false));
    QCOMPARE(m_people.login(ann.email, People::ownPassword).json()["login"_L1], QJsonValue(true));
    QCOMPARE(loginWith(ann, u"123456"_s, {}).status, 400);
    QVERIFY(m_people.get(base + u"qr_code"_s, ann.token).result()["secret"_L1].toString() != secret);
}

void TestMfa::recoveryCodesWorkOnce()
{
    const Person ben = person(u"ben@example.org"_s);
    QCOMPARE(ben.codes.size(), 10);
    QCOMPARE(loginWith(ben, {}, ben.codes[0]).status, 200);
    QCOMPARE(loginWith(ben, {}, ben.codes[0]).status, 401);
    QCOMPARE(loginWith(ben, {}, ben.codes[1].toLower().remove(u'-')).status, 200); // as people type them
    const Answer checked = mfa(ben, u"verify_backup_code"_s, {{u"backup_code"_s, ben.codes[2]}});
    QCOMPARE(checked.result()["valid"_L1], QJsonValue(true));
    QCOMPARE(checked.result()["backup_codes_remaining"_L1].toInt(), 7);
    QCOMPARE(loginWith(ben, {}, ben.codes[2]).status, 401);
}

void TestMfa::newRecoveryCodesEndTheOldOnes()
{
    const Person cas = person(u"cas@example.org"_s);
    const Answer fresh = m_people.get(base + u"backup_codes"_s, cas.token);
    QCOMPARE(fresh.status, 200);
    QCOMPARE(fresh.result()["backup_codes"_L1].toArray().size(), 10);
    QVERIFY(!fresh.result()["created"_L1].toString().isEmpty());
    QCOMPARE(loginWith(cas, {}, cas.codes[0]).status, 401);
    QCOMPARE(loginWith(cas, {}, fresh.result()["backup_codes"_L1][0].toString()).status, 200);
}

void TestMfa::fiveWrongCodesMakeTheSixthWait()
{
    const Person dan = person(u"dan@example.org"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(loginWith(dan, u"00000x"_s, {}).status, 401);
    const Answer refused = loginWith(dan, {}, dan.codes[0]);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    QCOMPARE(mfa(dan, u"verify_totp"_s, {{u"totp_code"_s, u"123456"_s}}).status, 429); // no way around it
    QCOMPARE(m_people.login(dan.email, People::ownPassword).status, 200); // the password is another matter
    QVERIFY(m_service.restart());
    QCOMPARE(loginWith(dan, {}, dan.codes[0]).status, 429); // nor by starting anew
}

void TestMfa::switchingOffTakesPasswordAndCode()
{
    const Person eva = person(u"eva@example.org"_s);
    const auto disable = [&](const QString &password, const QString &recovery) {
        return mfa(eva, u"disable"_s, {{u"password"_s, password}, {u"backup_code"_s, recovery}});
    };
    QCOMPARE(disable(u"wrong"_s, eva.codes[0]).status, 422);
    QCOMPARE(disable(People::ownPassword, u"AAAA-AAAA-AAAA"_s).status, 422);
    QCOMPARE(mfa(eva, u"disable"_s, {{u"password"_s, People::ownPassword}}).status, 422);
    QCOMPARE(m_people.login(eva.email, People::ownPassword).json()["mfa_required"_L1], QJsonValue(true));
    QCOMPARE(disable(People::ownPassword, eva.codes[0]).status, 200); // the wrong password did not use it up
    QCOMPARE(disable(People::ownPassword, eva.codes[1]).status, 409);
}

void TestMfa::checkingACodeUsesNothingUp()
{
    const Person fay = person(u"fay@example.org"_s);
    const QJsonObject next{{u"totp_code"_s, code(fay, fay.step + 1)}};
    QCOMPARE(mfa(fay, u"verify_totp"_s, next).result()["valid"_L1], QJsonValue(true));
    QCOMPARE(mfa(fay, u"verify_totp"_s, next).result()["valid"_L1], QJsonValue(true));
    QCOMPARE(loginWith(fay, code(fay, fay.step + 1), {}).status, 200);
    QCOMPARE(mfa(fay, u"verify_totp"_s, next).result()["valid"_L1], QJsonValue(false));
    QCOMPARE(mfa(fay, u"verify_totp"_s, {{u"totp_code"_s, QString()}}).result()["valid"_L1], QJsonValue(false));
}

void TestMfa::secondFactorIsForPeople()
{
    const QByteArray token = m_people.person(u"gus@example.org"_s, {u"DEVELOPER"_s});
    const Answer made
        = m_people.send("POST", u"/api/v3/tokens"_s, token, {{u"name"_s, u"x"_s}, {u"type"_s, u"batch"_s}});
    const QByteArray key = made.json()["key"_L1].toString().toLatin1();
    QCOMPARE(m_people.get(base + u"qr_code"_s, key).status, 403);
    QCOMPARE(m_people.get(base + u"backup_codes"_s, token).status, 409); // not switched on
    QCOMPARE(m_people.send("POST", base + u"verify_totp"_s, token, {{u"totp_code"_s, u"123456"_s}}).status, 409);
}

void TestMfa::startingAgainEndsTheSecondFactor()
{
    const Person hal = person(u"hal@example.org"_s);
    const int id = m_people.idOf(hal.token);
    const QString path = People::users + u"/%1"_s.arg(id);
    QCOMPARE(m_people.admin("POST", path + u"/resend-activation"_s).status, 409); // has a password
    QCOMPARE(m_people.admin("PUT", path, {{u"is_active"_s, false}}).status, 200);
    const QString start = m_people.startPassword(id);
    QCOMPARE(m_people.login(hal.email, People::ownPassword).status, 401);
    QCOMPARE(m_people.login(hal.email, start).json()["login"_L1], QJsonValue(true));
}

void TestMfa::keepsNoRecoveryCodeInTheDatabase()
{
    const Person ida = person(u"ida@example.org"_s);
    const QByteArray stored = databaseFiles();
    QVERIFY(stored.contains("ida@example.org"));
    QVERIFY(!ida.codes.isEmpty());
    for (QString recovery : ida.codes) {
        QVERIFY(!stored.contains(recovery.toLatin1()));
        QVERIFY(!stored.contains(recovery.remove(u'-').toLatin1()));
    }
}

void TestMfa::keepsNoSecretInTheDatabase()
{
    const Person jan = person(u"jan@example.org"_s);
    QCOMPARE(jan.secret.size(), totp::secretBytes);
    QVERIFY(!databaseFiles().contains(jan.secret));
    QVERIFY(!databaseFiles().contains(totp::base32(jan.secret)));
    QCOMPARE(QFile::permissions(path(u"secret-key"_s)) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(m_service.restart());
    QCOMPARE(loginWith(jan, code(jan, jan.step + 1), {}).status, 200);
}

void TestMfa::sealsTheSecretsOfOlderVersions()
{
    const Person kim = person(u"kim@example.org"_s);
    m_service.stop();
    {
        service::Database database(path(u"workspace.sqlite"_s));
        database.run(u"UPDATE accounts SET totp_secret = ? WHERE email = ?"_s, {kim.secret, kim.email});
    }
    QVERIFY(databaseFiles().contains(kim.secret));
    QVERIFY(m_service.start({u"--no-sample"_s}));
    QVERIFY(!databaseFiles().contains(kim.secret));
    QCOMPARE(loginWith(kim, code(kim, kim.step + 1), {}).status, 200);
}

/// Whoever takes the database only has no second factor; nor has the service, and it says so.
void TestMfa::withoutItsKeyNoSecretCanBeRead()
{
    const Person lou = person(u"lou@example.org"_s);
    m_service.stop();
    QVERIFY(QFile::rename(path(u"secret-key"_s), path(u"kept"_s)));
    QVERIFY(m_service.start({u"--no-sample"_s})); // makes another
    const Answer refused = loginWith(lou, code(lou, lou.step + 1), {});
    QCOMPARE(refused.status, 500);
    QVERIFY2(refused.message().contains(u"secret-key"_s), refused.body);
    m_service.stop();
    QVERIFY(QFile::remove(path(u"secret-key"_s)));
    QFile broken(path(u"secret-key"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("short") == 5);
    broken.close();
    QVERIFY(!m_service.start({u"--no-sample"_s}));
    QVERIFY(m_service.errorOutput().contains("secret-key"));
    QVERIFY(QFile::remove(path(u"secret-key"_s)) && QFile::rename(path(u"kept"_s), path(u"secret-key"_s)));
    QVERIFY(m_service.start({u"--no-sample"_s}));
    QCOMPARE(loginWith(lou, code(lou, lou.step + 1), {}).status, 200);
}

QTEST_GUILESS_MAIN(TestMfa)
#include "tst_mfa.moc"
