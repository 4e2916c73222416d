#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int status = -1;
    QByteArray out{};
    QByteArray err{};
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the real `scriptix` program to its end.
Run scriptix(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAMS "/scriptix"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// RFC 6238 for a secret in Base32, now.
QByteArray totp(const QByteArray &base32)
{
    QByteArray key;
    quint32 bits = 0;
    int count = 0;
    for (const char c : base32) {
        bits = (bits << 5) | quint32(c >= 'A' ? c - 'A' : c - '2' + 26);
        count += 5;
        if (count >= 8) {
            count -= 8;
            key.append(char((bits >> count) & 0xff));
        }
    }
    const quint64 step = qToBigEndian(quint64(QDateTime::currentSecsSinceEpoch() / 30));
    const QByteArray mac = QMessageAuthenticationCode::hash(QByteArray(reinterpret_cast<const char *>(&step), 8), key,
                                                            QCryptographicHash::Sha1);
    const int at = mac.back() & 0xf;
    const quint32 code = (qFromBigEndian<quint32>(mac.constData() + at) & 0x7fffffff) % 1'000'000;
    return QByteArray::number(code).rightJustified(6, '0');
}

} // namespace

/// Signing in from the command line, with a real keyring and a real server; `with-keyring` gives it both.
class TestCommandLineAccounts : public QObject
{
    Q_OBJECT
private:
    QStringList loginWords() const
    {
        return {u"login"_s, u"--server"_s, m_service.url().toString(), u"--user"_s, m_email};
    }
    QStringList withAccount(const QStringList &words) const { return QStringList{u"--account"_s, m_email} + words; }

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("HAS_KEYRING"))
            QSKIP("NO KEYRING HERE: stories/commandlineaccounts runs this with one");
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        m_email = support::call("GET", m_service.url(u"/api/v3/account/me"_s), m_service.token())
                      .result()
                      .toObject()
                      .value(u"email"_s)
                      .toString();
        QVERIFY(!m_email.isEmpty());
    }
    void init()
    {
        const Run run = scriptix(loginWords(), m_service.token() + '\n');
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY2(run.out.contains(m_email.toUtf8()), run.out.constData());
    }
    void cleanup() { scriptix({u"logout"_s, m_email}); }

    void whoIsSignedInNeedsNoTokenAnyMore()
    {
        const Run accounts = scriptix({u"accounts"_s});
        QCOMPARE(accounts.status, 0);
        QVERIFY2(accounts.out.contains(m_email.toUtf8()), accounts.out.constData());
        const Run list = scriptix(withAccount({u"list"_s, u"--json"_s}));
        QVERIFY2(list.status == 0, list.err.constData());
        QVERIFY(list.out.contains("session_id"));
        const Run me = scriptix(withAccount({u"api"_s, u"GET"_s, u"/api/v3/account/me"_s}));
        QVERIFY2(me.status == 0, me.err.constData());
        QCOMPARE(me.json().value("result"_L1).toObject().value("email"_L1).toString(), m_email);
    }

    void aRawCallSendsWhatItIsTold()
    {
        const Run page = scriptix(withAccount({u"api"_s, u"get"_s, u"/api/v3/speech-to-text/session?offset=0"_s,
                                               u"--query"_s, u"limit=1"_s, u"--query=q=no such thing & more"_s}));
        QVERIFY2(page.status == 0, page.err.constData());
        QCOMPARE(page.json().value("total_results"_L1).toInt(-1), 0);
        const Run made = scriptix(
            withAccount({u"api"_s, u"POST"_s, u"/api/v3/folders"_s, u"--data"_s, uR"({"name": "From a script"})"_s}));
        QVERIFY2(made.status == 0, made.err.constData());
        const QString id = made.json().value("result"_L1).toObject().value("id"_L1).toVariant().toString();
        QTemporaryDir dir;
        QFile file(dir.filePath(u"rename.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name": "From a file"})");
        file.close();
        const QString path = u"/api/v3/folders/"_s + id;
        const Run renamed = scriptix(withAccount({u"api"_s, u"PUT"_s, path, u"--data"_s, u"@"_s + file.fileName()}));
        QVERIFY2(renamed.status == 0, renamed.err.constData());
        const Run folder = scriptix(withAccount({u"api"_s, u"GET"_s, path}));
        QVERIFY2(folder.out.contains("From a file"), folder.out.constData());
        QCOMPARE(scriptix(withAccount({u"api"_s, u"DELETE"_s, path})).status, 0);
    }

    void aRefusalIsPrintedAndEndsWithStatus1()
    {
        const Run run = scriptix(withAccount({u"api"_s, u"GET"_s, u"/api/v3/speech-to-text/session/none"_s}));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.json().contains("error"_L1), run.out.constData());
        QVERIFY2(run.err.contains("404"), run.err.constData());
    }

    void nonsenseIsNotSent_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("method") << QStringList{u"DANCE"_s, u"/api/v3/account/me"_s};
        QTest::newRow("no slash") << QStringList{u"GET"_s, u"api/v3/account/me"_s};
        QTest::newRow("another host") << QStringList{u"GET"_s, u"//example.org/"_s};
        QTest::newRow("not JSON") << QStringList{u"POST"_s, u"/api/v3/folders"_s, u"--data"_s, u"{name}"_s};
        QTest::newRow("no file") << QStringList{u"POST"_s, u"/api/v3/folders"_s, u"--data"_s, u"@/none"_s};
        QTest::newRow("no pair") << QStringList{u"GET"_s, u"/api/v3/folders"_s, u"--query"_s, u"limit"_s};
    }
    void nonsenseIsNotSent()
    {
        QFETCH(QStringList, words);
        const Run run = scriptix(withAccount(QStringList{u"api"_s} + words));
        QCOMPARE(run.status, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.size() > 30, run.err.constData());
    }

    void aWrongPasswordKeepsNothing()
    {
        QCOMPARE(scriptix({u"logout"_s, m_email}).status, 0);
        const Run run = scriptix(loginWords(), "wrong\n");
        QCOMPARE(run.status, 1);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(scriptix({u"accounts"_s}).out.isEmpty());
        QCOMPARE(scriptix(loginWords()).status, 1); // no password at all
    }

    void aPasswordMayComeFromAFileAndATokenToo()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"secret"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_service.token() + '\n');
        file.close();
        QCOMPARE(scriptix(loginWords() + QStringList{u"--password-file"_s, file.fileName()}).status, 0);
        const Run token
            = scriptix({u"login"_s, u"--server"_s, m_service.url().toString(), u"--token-file"_s, file.fileName()});
        QVERIFY2(token.status == 0, token.err.constData());
        QCOMPARE(scriptix(withAccount({u"list"_s})).status, 0);
    }

    void logoutForgets()
    {
        QCOMPARE(scriptix({u"logout"_s, m_email}).status, 0);
        QVERIFY(scriptix({u"accounts"_s}).out.isEmpty());
        QCOMPARE(scriptix(withAccount({u"list"_s})).status, 1);
        QCOMPARE(scriptix({u"logout"_s, m_email}).status, 1);
    }

    void noSecretIsWrittenToAFile()
    {
        scriptix(withAccount({u"list"_s}));
        int files = 0;
        QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains(m_service.token()), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0);
    }

    void asksForTheCode() // the last one: from here on the account wants a code
    {
        const auto call = [this](const QByteArray &method, const QString &path, const QJsonObject &body = {}) {
            return support::callJson(method, m_service.url(u"/api/v3/mfa/2fa/"_s + path), m_service.token(), body)
                .result()
                .toObject();
        };
        const QByteArray secret = call("GET", u"qr_code"_s).value("secret"_L1).toString().toLatin1();
        QVERIFY(!secret.isEmpty());
        call("POST", u"enable"_s, {{u"totp_code"_s, QString::fromLatin1(totp(secret))}});
        const QJsonArray codes = call("GET", u"backup_codes"_s).value("backup_codes"_L1).toArray();
        QVERIFY(!codes.isEmpty());
        const Run without = scriptix(loginWords(), m_service.token() + '\n');
        QCOMPARE(without.status, 1);
        const Run with = scriptix(loginWords(), m_service.token() + '\n' + codes.first().toString().toLatin1() + '\n');
        QVERIFY2(with.status == 0, with.err.constData());
        QCOMPARE(scriptix(withAccount({u"list"_s})).status, 0);
    }

private:
    support::ServiceProcess m_service;
    QString m_email;
};

QTEST_GUILESS_MAIN(TestCommandLineAccounts)
#include "tst_commandlineaccounts.moc"
