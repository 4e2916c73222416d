#include "app/service/mail.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using service::Mail;
using service::Mailer;
using service::MailSettings;

namespace {

/// A mail server on the test's thread that writes down what it is told.
class MailServer : public QTcpServer
{
public:
    enum class Mood { Normal, Refusing, WrongPassword, Silent };

    MailServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                if (mood != Mood::Silent)
                    socket->write("220 mail.example.org\r\n");
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
    }
    QUrl url() const { return QUrl(u"smtp://127.0.0.1:%1"_s.arg(serverPort())); }

    Mood mood = Mood::Normal;
    QByteArrayList commands{};
    QByteArray mail{};

private:
    void read(QTcpSocket *socket)
    {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine().chopped(2);
            if (m_inMail && line != ".") {
                mail += line + "\r\n";
            } else if (m_inMail) {
                m_inMail = false;
                socket->write("250 kept\r\n");
            } else {
                commands << line;
                socket->write(answer(line));
            }
        }
    }
    QByteArray answer(const QByteArray &line)
    {
        if (line.startsWith("EHLO"))
            return "250-mail.example.org\r\n250 AUTH PLAIN\r\n";
        if (line == "AUTH PLAIN")
            return "334 \r\n";
        if (commands.contains("AUTH PLAIN") && line == commands.last()
            && QByteArray::fromBase64(line).contains("secret"))
            return mood == Mood::WrongPassword ? "535 wrong\r\n" : "235 welcome\r\n";
        if (line.startsWith("RCPT") && mood == Mood::Refusing)
            return "550 nobody of that name\r\n";
        if (line == "DATA") {
            m_inMail = true;
            return "354 go on\r\n";
        }
        return line == "QUIT" ? "221 bye\r\n" : "250 ok\r\n";
    }

    bool m_inMail = false;
};

/// Sends on a thread of its own, as send() blocks and the server is on this one.
api::Result<void> sent(Mailer &mailer, const Mail &mail)
{
    api::Result<void> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = mailer.send(mail); }));
    thread->start();
    while (!thread->wait(5))
        QCoreApplication::processEvents();
    return result;
}

QByteArray body(const QByteArray &mail)
{
    return QByteArray::fromBase64(mail.mid(mail.indexOf("\r\n\r\n")));
}

} // namespace

/// Mails as they arrive at a small server, and what never arrives.
class TestMail : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_server = std::make_unique<MailServer>();
        m_settings = {.url = m_server->url(), .from = u"scriptix@example.org"_s, .deadline = 20s};
    }

    void handsAMailIn()
    {
        Mailer mailer(m_settings);
        const auto result = sent(mailer, {u"sam@example.org"_s, u"Shared with you"_s, u"Hello\nSam"_s});
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QVERIFY(m_server->commands.contains("MAIL FROM:<scriptix@example.org>"));
        QVERIFY(m_server->commands.contains("RCPT TO:<sam@example.org>"));
        QVERIFY(m_server->mail.contains("Subject: Shared with you\r\n"));
        QVERIFY(m_server->mail.contains("To: <sam@example.org>\r\n"));
        QCOMPARE(body(m_server->mail), QByteArray("Hello\r\nSam"));
    }

    void signsInWhenTold()
    {
        m_settings.user = u"me"_s;
        m_settings.password = u"secret"_s;
        Mailer mailer(m_settings);
        QVERIFY(sent(mailer, {u"sam@example.org"_s, u"x"_s, u"y"_s}));
        const QByteArray all = m_server->commands.join('\n');
        QVERIFY(all.contains("AUTH PLAIN"));
        QVERIFY(all.contains(QByteArray("\0me\0secret", 10).toBase64()));
    }

    void keepsAllLetters()
    {
        const QString text = u"Grüße, 東京 😀\n.\n.end"_s; // a full stop alone in a line ends a mail on the wire
        Mailer mailer(m_settings);
        QVERIFY(sent(
            mailer,
            {u"sam@example.org"_s, u"Ein Gruß aus 東京, der nicht in eine Zeile passt, weil er länger ist"_s, text}));
        QCOMPARE(QString::fromUtf8(body(m_server->mail)).remove(u'\r'), text);
        for (const QByteArray &line : m_server->mail.split('\n'))
            QVERIFY2(line.size() <= 78, line.constData());
        QVERIFY(m_server->mail.contains("Subject: =?UTF-8?B?"));
    }

    void noTextGetsIntoTheHead_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("crlf") << u"x\r\nBcc: all@example.org"_s;
        QTest::newRow("lf") << u"x\nBcc: all@example.org"_s;
        QTest::newRow("cr") << u"x\rBcc: all@example.org"_s;
        QTest::newRow("line separator") << u"x\u2028Bcc: all@example.org"_s;
        QTest::newRow("body") << u"x\r\n\r\nBcc: all@example.org"_s;
        QTest::newRow("long") << u"x\r\nBcc: all@example.org"_s + QString(500, u'y');
    }
    void noTextGetsIntoTheHead()
    {
        QFETCH(QString, subject);
        const QByteArray mail
            = service::mailText(u"scriptix@example.org"_s, {u"sam@example.org"_s, subject, u"Bcc: text"_s});
        const QByteArray head = mail.left(mail.indexOf("\r\n\r\n"));
        for (const QByteArray &line : head.split('\n'))
            QVERIFY2(!line.startsWith("Bcc"), head.constData());
        QCOMPARE(body(mail), QByteArray("Bcc: text"));
    }

    void knowsAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        for (const char *good :
             {"a@b.example", "first.last+tag@mail.example.org", "me@localhost", "o'neil@example.org"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "a", "@b", "a@", "a b@c", "a@b c", "a@b\n", "a@b,c@d", "<a@b>", "a@-b", "a@b..c",
                                "a@b\r\nRCPT TO:<c@d>", "\"a\"@b"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
        QTest::newRow("too long") << QString(250, u'a') + u"@example.org"_s << false;
        QTest::newRow("other letters") << u"j\u00fcrgen@example.org"_s << false;
        QTest::newRow("zero") << u"a@b.example\0"_s + QChar(0) << false;
    }
    void knowsAddresses()
    {
        QFETCH(QString, address);
        QTEST(service::isMailAddress(address), "isOne");
    }

    void sendsNothingToWhatIsNoAddress()
    {
        Mailer mailer(m_settings);
        QCOMPARE(sent(mailer, {u"sam@example.org>\r\nDATA"_s, u"x"_s, u"y"_s}).error().status, 422);
        QVERIFY(m_server->commands.isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("refused") << int(MailServer::Mood::Refusing) << 502 << u"550"_s;
        QTest::newRow("password") << int(MailServer::Mood::WrongPassword) << 502 << u"SCRIPTIX_SMTP_PASSWORD"_s;
        QTest::newRow("silent") << int(MailServer::Mood::Silent) << 504 << u"too long"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(int, mood);
        QFETCH(QString, said);
        m_server->mood = MailServer::Mood(mood);
        m_settings.user = u"me"_s;
        m_settings.password = u"secret"_s;
        m_settings.deadline = 1s;
        Mailer mailer(m_settings);
        const auto result = sent(mailer, {u"sam@example.org"_s, u"x"_s, u"y"_s});
        QVERIFY(!result);
        QTEST(result.error().status, "status");
        QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
        QVERIFY(!result.error().message.contains("secret"_L1));
    }

    void saysWhenNobodyListens()
    {
        m_server->close();
        Mailer mailer(m_settings);
        QCOMPARE(sent(mailer, {u"sam@example.org"_s, u"x"_s, u"y"_s}).error().status, 502);
    }

    void saysWhatToSet_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("from");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no sender") << u"smtp://127.0.0.1"_s << QString();
        QTest::newRow("other protocol") << u"http://127.0.0.1"_s << u"a@b.example"_s;
    }
    void saysWhatToSet()
    {
        QFETCH(QString, url);
        QFETCH(QString, from);
        Mailer mailer({.url = QUrl(url), .from = from});
        const auto refused = mailer.notReady();
        QVERIFY(refused.has_value());
        QCOMPARE(refused->status, 409);
        QVERIFY(refused->message.contains("SCRIPTIX_SMTP_URL"_L1));
        QCOMPARE(mailer.send({u"sam@example.org"_s, u"x"_s, u"y"_s}).error().status, 409);
    }

    void endsWhileTheServerIsSilent()
    {
        m_server->mood = MailServer::Mood::Silent;
        m_settings.deadline = 600s;
        Mailer mailer(m_settings);
        api::Result<void> result;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            result = mailer.send({u"sam@example.org"_s, u"x"_s, u"y"_s});
        }));
        thread->start();
        QTRY_VERIFY(m_server->findChild<QTcpSocket *>());
        mailer.stop();
        QVERIFY(thread->wait(QDeadlineTimer(20s)));
        QVERIFY(!result);
    }

private:
    std::unique_ptr<MailServer> m_server{};
    MailSettings m_settings{};
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
