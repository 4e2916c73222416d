#include "app/service/csv.h"
#include "app/service/store/database.h"
#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"
#include "tests/support/silence.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {
const auto customers = u"/api/v3/reseller/customer"_s;
const auto sessions = u"/api/v3/speech-to-text/session"_s;
constexpr int patienceMs = 60'000;

QJsonObject customer(const QString &name)
{
    return {{u"name"_s, name}, {u"email"_s, u"hello@example.org"_s}, {u"phone"_s, u"+31207654321"_s}};
}
} // namespace

/// The calls of resellers over HTTP.
class TestReseller : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        m_database = std::make_unique<service::Database>(m_service.dataDir() + u"/workspace.sqlite"_s);
    }

    void makesAndChangesCustomers()
    {
        const Answer made = send("POST", customers, customer(u"Quay Media"_s));
        QCOMPARE(made.status, 201);
        const QJsonObject quay = made.result().toObject();
        QVERIFY(quay["id"_L1].isDouble());
        QCOMPARE(quay["is_active"_L1], QJsonValue(true));
        QCOMPARE(quay["phone"_L1].toString(), u"+31207654321"_s);
        QVERIFY(!quay["registration_date"_L1].toString().isEmpty());
        m_quay = path(made);
        QCOMPARE(get(m_quay).result().toObject(), quay);
        QCOMPARE(send("POST", customers, customer(u"quay media"_s)).status, 409);

        const Answer changed = send("PUT", m_quay, {{u"name"_s, u"Quay TV"_s}, {u"email"_s, u"tv@example.org"_s}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.result()["name"_L1].toString(), u"Quay TV"_s);
        QCOMPARE(changed.result()["phone"_L1].toString(), u"+31207654321"_s);
        QCOMPARE(send("PUT", m_quay, customer(u"Quay Media"_s)).status, 200);
    }

    void refusesCustomersThatMakeNoSense_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QJsonObject body = customer(QString());
        QTest::newRow("no name") << body << u"name"_s;
        body = customer(u"A"_s);
        body.insert(u"email"_s, u"nobody"_s);
        QTest::newRow("bad address") << body << u"email"_s;
        body.remove(u"email"_s);
        QTest::newRow("no address") << body << u"email"_s;
        body = customer(QString(300, u'a'));
        QTest::newRow("long name") << body << u"name"_s;
        body = customer(u"A"_s);
        body.insert(u"phone"_s, QString(100, u'1'));
        QTest::newRow("long phone") << body << u"phone"_s;
    }
    void refusesCustomersThatMakeNoSense()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        const Answer answer = send("POST", customers, body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.json()["errors"_L1].toObject().contains(field), answer.body.constData());
    }

    void findsCustomers()
    {
        for (const QString &name : {u"zz b"_s, u"zz a"_s, u"zz c"_s})
            QCOMPARE(send("POST", customers, customer(name)).status, 201);
        const Answer off = send("PUT", path(get(customers + u"?q=zz%20c"_s), 0),
                                {{u"name"_s, u"zz c"_s}, {u"email"_s, u"c@example.org"_s}, {u"is_active"_s, false}});
        QCOMPARE(off.result()["is_active"_L1], QJsonValue(false));
        const auto names = [this](const QString &query) {
            QStringList list;
            for (const QJsonValue item : get(customers + query).result().toArray())
                list << item["name"_L1].toString().right(1);
            return list.join(QString());
        };
        QCOMPARE(names(u"?q=zz"_s), u"cab"_s); // newest first
        QCOMPARE(names(u"?q=zz&sort=name&direction=asc"_s), u"abc"_s);
        QCOMPARE(names(u"?q=zz&sort=name&direction=asc&offset=1&limit=1"_s), u"b"_s);
        QCOMPARE(names(u"?filter=is_active=false"_s), u"c"_s);
        QCOMPARE(names(u"?filter=is_active=true&filter=name=ZZ%20A"_s), u"a"_s);
        QCOMPARE(names(u"?filter=is_active=false&filter=name=zz%20a"_s), QString());
        QCOMPARE(names(u"?filter=email=c@example.org"_s), u"c"_s);
        QCOMPARE(get(customers + u"?q=zz&limit=1"_s).json()["total_results"_L1].toInt(), 3);
        QCOMPARE(get(customers + u"?filter=colour=red"_s).status, 422);
        QCOMPARE(get(customers + u"?filter=name"_s).status, 422);
    }

    void makesLogins()
    {
        const Answer made
            = send("POST", m_quay + u"/logins"_s, {{u"email"_s, u"ida@example.org"_s}, {u"first_name"_s, u"Ida"_s}});
        QCOMPARE(made.status, 201);
        m_login = m_quay + u"/logins/"_s + QString::number(made.result()["id"_L1].toInt());
        QCOMPARE(made.result()["roles"_L1], QJsonValue(QJsonArray{u"RESELLEE"_s}));
        QCOMPARE(made.result()["activated"_L1], QJsonValue(false));
        QCOMPARE(made.result()["is_active"_L1], QJsonValue(true));
        QCOMPARE(send("POST", m_quay + u"/logins"_s, {{u"email"_s, u"IDA@example.org"_s}}).status, 409);
        QCOMPARE(send("POST", m_quay + u"/logins"_s, {{u"email"_s, u"ida"_s}}).status, 422);
        QCOMPARE(send("POST", m_quay + u"/logins"_s,
                      {{u"email"_s, u"root@example.org"_s}, {u"roles"_s, QJsonArray{u"SYSOP"_s}}})
                     .status,
                 403);
        const Answer list = get(m_quay + u"/logins?q=ida&filter=activated=false&sort=email"_s);
        QCOMPARE(list.json()["total_results"_L1].toInt(), 1);
        QCOMPARE(list.result()[0].toObject(), made.result().toObject());
    }

    void letsLoginsIn()
    {
        const QString first = password(send("POST", m_login + u"/resend-activation"_s));
        QVERIFY(!first.isEmpty());
        QCOMPARE(signIn(first).status, 200);
        const QString second = password(send("POST", m_login + u"/reset"_s));
        QCOMPARE(signIn(first).status, 401); // it ended
        const Answer in = signIn(second);
        QCOMPARE(in.status, 200);
        const QByteArray token = in.json()["access_token"_L1].toString().toLatin1();
        QCOMPARE(as(token, customers).status, 403);
        QCOMPARE(as(token, sessions).json()["total_results"_L1].toInt(), 0); // none of ours

        QCOMPARE(send("PUT", m_login + u"/deactivate"_s).result()["is_active"_L1], QJsonValue(false));
        QCOMPARE(as(token, sessions).status, 401);
        QCOMPARE(signIn(second).status, 403); // switched off
        QCOMPARE(get(m_quay + u"/logins?filter=is_active=false"_s).json()["total_results"_L1].toInt(), 1);
    }

    void deletesLogins()
    {
        QCOMPARE(send("DELETE", m_login).status, 204);
        QCOMPARE(send("DELETE", m_login).status, 404);
        QCOMPARE(send("POST", m_login + u"/reset"_s).status, 404);
        QCOMPARE(send("PUT", m_login + u"/deactivate"_s).status, 404);
    }

    void givesKeysToCustomers()
    {
        const Answer made = send("POST", m_quay + u"/tokens"_s, {{u"name"_s, u"Nightly"_s}, {u"type"_s, u"batch"_s}});
        QCOMPARE(made.status, 201);
        m_key = made.json()["key"_L1].toString().toLatin1();
        QVERIFY(!m_key.isEmpty());
        const Answer list = get(m_quay + u"/tokens"_s);
        QCOMPARE(list.json()["total_results"_L1].toInt(), 1);
        QCOMPARE(list.result()[0]["name"_L1].toString(), u"Nightly"_s);
        QVERIFY(!list.result()[0].toObject().contains("key"_L1));
        QCOMPARE(get(m_quay + u"/tokens?filter=type=realtime"_s).json()["count"_L1].toInt(), 0);
        QCOMPARE(send("POST", m_quay + u"/tokens"_s, {{u"name"_s, QString()}, {u"type"_s, u"batch"_s}}).status, 422);

        QCOMPARE(as(m_key, sessions).json()["total_results"_L1].toInt(), 0);
        const Answer session = support::callJson("POST", m_service.url(sessions), m_key, {{u"language"_s, u"en"_s}});
        QVERIFY(session.status == 200 || session.status == 201);
        m_session = session.result()["session_id"_L1].toString();
        QCOMPARE(get(sessions + u'/' + m_session).status, 404); // theirs
    }

    void subscribesCustomersToPlans()
    {
        const Answer plans = get(u"/api/v3/reseller/plan"_s);
        QCOMPARE(plans.json()["total_results"_L1].toInt(), 3);
        QCOMPARE(plans.result()[0]["price"_L1].toDouble(), 119.0);
        const QString silver = u"/api/v3/reseller/plan/%1/subscribe"_s.arg(plans.result()[1]["id"_L1].toInt());
        const QJsonObject body{{u"customer_id"_s, id(m_quay)}};
        const Answer made = send("POST", silver, body);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.result()["sku"_L1].toString(), u"SILVER-M"_s);
        QCOMPARE(send("POST", silver, body).status, 409);
        QCOMPARE(send("POST", u"/api/v3/reseller/plan/99/subscribe"_s, body).status, 404);
        QCOMPARE(send("POST", silver, {{u"customer_id"_s, 9999}}).status, 404);
        QCOMPARE(send("POST", u"/api/v3/reseller/plan/1/subscribe"_s,
                      {{u"customer_id"_s, id(m_quay)}, {u"start_date"_s, u"2020-01-01"_s}})
                     .status,
                 422);
        const Answer list = get(m_quay + u"/subscriptions?filter=sku=SILVER-M"_s);
        QCOMPARE(list.json()["total_results"_L1].toInt(), 1);
        QCOMPARE(list.result()[0].toObject(), made.result().toObject());
        const QJsonObject invoice = get(u"/api/v3/invoices"_s).result()[0].toObject(); // for the reseller
        QCOMPARE(invoice["subscription_id"_L1], made.result()["id"_L1]);
    }

    void showsWhatCustomersRecorded()
    {
        QCOMPARE(support::call("PUT", m_service.url(sessions + u'/' + m_session), m_key, support::silence(2000),
                               {{"Content-Type", "audio/wav"}, {"x-filename", "radio.wav"}})
                     .status,
                 200);
        const auto transcript
            = [this](const QString &query) { return get(m_quay + u"/transcript"_s + query).result()[0].toObject(); };
        QTRY_COMPARE_WITH_TIMEOUT(transcript({})["status"_L1].toInt(), 4, patienceMs);
        QCOMPARE(transcript(u"?filter=status=done"_s)["session_id"_L1].toString(), m_session);
        QCOMPARE(transcript(u"?filter=status=4&q=radio"_s)["filename"_L1].toString(), u"radio.wav"_s);
        QCOMPARE(transcript(u"?sort=duration"_s)["duration"_L1].toDouble(), 2.0);
        QCOMPARE(transcript({})["is_deleted"_L1], QJsonValue(false));
        QVERIFY(transcript(u"?filter=status=5"_s).isEmpty());
    }

    void countsWhatCustomersUsed()
    {
        const QJsonObject invoice = get(m_quay + u"/usage"_s).result()[0].toObject();
        QCOMPARE(invoice["units_used"_L1].toInt(), 2);
        QCOMPARE(invoice["cost"_L1].toDouble(), 479.0);
        const QJsonObject byToken = get(m_quay + u"/usage?view=week&split_by=token,language"_s).result()[0].toObject();
        QCOMPARE(byToken["token_name"_L1].toString(), u"Nightly"_s);
        QCOMPARE(byToken["language"_L1].toString(), u"en"_s);

        const QJsonObject all = get(u"/api/v3/reseller/usage"_s).result()[0].toObject();
        QCOMPARE(all["customer_name"_L1].toString(), u"Quay Media"_s);
        QCOMPARE(QString::number(all["customer_id"_L1].toInt()), id(m_quay));
        QCOMPARE(all["units_used"_L1].toInt(), 2);
        QCOMPARE(get(u"/api/v3/reseller/usage?date_from=2020-01-01&date_to=2020-12-31"_s).json()["count"_L1].toInt(),
                 0);
        QCOMPARE(get(u"/api/v3/reseller/usage?date_from=yesterday"_s).status, 422);
        QCOMPARE(get(u"/api/v3/reseller/usage?date_from=2026-02-01&date_to=2026-01-01"_s).status, 422);
    }

    void hasStatistics()
    {
        const QJsonObject figures = get(u"/api/v3/reseller/statistics"_s).result().toObject();
        QCOMPARE(figures["customers_total"_L1].toInt(), 4);
        QCOMPARE(figures["customers_active"_L1].toInt(), 3);
        QCOMPARE(figures["sessions_total"_L1].toInt(), 1);
        QCOMPARE(figures["units_used"_L1].toInt(), 2);
        QCOMPARE(figures["by_language"_L1],
                 QJsonValue(QJsonArray{QJsonObject{{u"language"_s, u"en"_s}, {u"units_used"_s, 2}}}));
        const QString month = QDateTime::currentDateTimeUtc().date().toString(u"yyyy-MM"_s);
        QCOMPARE(figures["by_month"_L1],
                 QJsonValue(QJsonArray{QJsonObject{{u"month"_s, month}, {u"units_used"_s, 2}}}));
        QCOMPARE(figures["period_start"_L1].toString(), month + u"-01"_s);
    }

    void exportsReports()
    {
        const QString name = u"Quay, \"Media\"\nTV"_s;
        m_database->run(u"UPDATE organizations SET name = ? WHERE id = ?"_s, {name, id(m_quay)});
        const Answer file = get(u"/api/v3/reseller/reporting/export"_s);
        QCOMPARE(file.status, 200);
        QCOMPARE(file.header("Content-Type"), QByteArray("text/csv; charset=utf-8"));
        const auto rows = service::csv::read(QString::fromUtf8(file.body));
        QVERIFY(rows);
        QCOMPARE(rows->first().fields.join(u','),
                 u"customer_id,customer_name,period_start,period_end,units_used,cost"_s);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(1).fields[0], id(m_quay));
        QCOMPARE(rows->at(1).fields[1], name);
        QCOMPARE(rows->at(1).fields[4], u"2"_s);
        QCOMPARE(rows->at(1).fields[5], u"479.00"_s);
        QCOMPARE(get(u"/api/v3/reseller/reporting/export?customer_id="_s + id(m_quay)).body, file.body);
        QCOMPARE(get(u"/api/v3/reseller/reporting/export?customer_id=1"_s).status, 404);
        QCOMPARE(get(u"/api/v3/reseller/reporting/export?format=pdf"_s).status, 422);
        QCOMPARE(get(u"/api/v3/reseller/reporting/export?date_to=x"_s).status, 422);
    }

    void exportsSpreadsheets()
    {
        const Answer file = get(u"/api/v3/reseller/reporting/export?format=xlsx"_s);
        QCOMPARE(file.status, 200);
        QVERIFY(file.header("Content-Type").endsWith("spreadsheetml.sheet"));
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            QSKIP("unzip is missing; what the spreadsheet says was NOT checked");
        QTemporaryDir folder;
        QFile sheet(folder.filePath(u"a.xlsx"_s));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write(file.body);
        sheet.close();
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, sheet.fileName(), u"xl/worksheets/sheet1.xml"_s});
        QVERIFY(unzip.waitForFinished());
        const QByteArray xml = unzip.readAllStandardOutput();
        QVERIFY(xml.contains("<v>479.00</v>"));
        QVERIFY(xml.contains("Quay, &quot;Media&quot;"));
    }

    void takesKeysBack()
    {
        const QString token
            = m_quay + u"/tokens/"_s + QString::number(get(m_quay + u"/tokens"_s).result()[0]["id"_L1].toInt());
        QCOMPARE(as(m_key, sessions).status, 200);
        QCOMPARE(send("DELETE", token).status, 204);
        QCOMPARE(as(m_key, sessions).status, 401);
        QCOMPARE(send("DELETE", token).status, 404);
    }

    void keepsCustomersThatHaveSomething()
    {
        QCOMPARE(send("DELETE", m_quay).status, 409); // a subscription
        m_database->run(
            u"UPDATE subscriptions SET cancel_date = period_end, auto_renew = 0 WHERE organization_id = ?"_s,
            {id(m_quay)});
        QCOMPARE(send("DELETE", m_quay).status, 409); // a recording
        m_database->run(u"DELETE FROM sessions WHERE organization_id = ?"_s, {id(m_quay)});
        QCOMPARE(send("DELETE", m_quay).status, 204);
        QCOMPARE(get(m_quay).status, 404);
        QCOMPARE(send("DELETE", m_quay).status, 404);
    }

    void shutsOutCustomersThatAreSwitchedOff()
    {
        const Answer made = send("POST", customers, customer(u"Off"_s));
        const QString off = path(made);
        QJsonObject body = customer(u"Off"_s);
        body.insert(u"email"_s, u"off@example.org"_s);
        QCOMPARE(send("PUT", off, body).status, 200);
        const Answer key = send("POST", off + u"/tokens"_s, {{u"name"_s, u"K"_s}, {u"type"_s, u"batch"_s}});
        QCOMPARE(key.status, 201);
        const QByteArray token = key.json()["key"_L1].toString().toLatin1();
        QCOMPARE(as(token, sessions).status, 200);
        body.insert(u"is_active"_s, false);
        QCOMPARE(send("PUT", off, body).status, 200);
        QCOMPARE(as(token, sessions).status, 401);
    }

    void hidesOtherResellersCustomers()
    {
        m_database->run(u"INSERT INTO organizations(id, name, created, last_modified) VALUES (500, 'Other', 0, 0)"_s);
        m_database->run(
            u"INSERT INTO organizations(id, reseller_id, name, created, last_modified) VALUES (501, 500, 'Theirs', 0, 0)"_s);
        const QString theirs = customers + u"/501"_s;
        for (const QString &below :
             {QString(), u"/usage"_s, u"/logins"_s, u"/tokens"_s, u"/subscriptions"_s, u"/transcript"_s})
            QCOMPARE(get(theirs + below).status, 404);
        QCOMPARE(send("PUT", theirs, customer(u"Mine"_s)).status, 404);
        QCOMPARE(send("DELETE", theirs).status, 404);
        QCOMPARE(send("POST", theirs + u"/logins"_s, {{u"email"_s, u"x@example.org"_s}}).status, 404);
        QCOMPARE(send("POST", theirs + u"/tokens"_s, {{u"name"_s, u"x"_s}, {u"type"_s, u"batch"_s}}).status, 404);
        QCOMPARE(send("POST", u"/api/v3/reseller/plan/1/subscribe"_s, {{u"customer_id"_s, 501}}).status, 404);
        QCOMPARE(get(customers + u"/1"_s).status, 404); // one's own organisation is no customer
        for (const QJsonValue item : get(customers + u"?limit=100"_s).result().toArray())
            QVERIFY(item["name"_L1].toString() != u"Theirs"_s);
    }

    void isForResellersOnly()
    {
        m_database->run(u"UPDATE accounts SET roles = 'ORGADMIN' WHERE id = 1"_s);
        QVERIFY(m_service.restart());
        for (const QString &at :
             {customers, customers + u"/1"_s, customers + u"/1/usage"_s, customers + u"/1/logins"_s,
              customers + u"/1/tokens"_s, customers + u"/1/subscriptions"_s, customers + u"/1/transcript"_s,
              u"/api/v3/reseller/plan"_s, u"/api/v3/reseller/usage"_s, u"/api/v3/reseller/statistics"_s,
              u"/api/v3/reseller/reporting/export"_s})
            QCOMPARE(get(at).status, 403);
        QCOMPARE(send("POST", customers, customer(u"X"_s)).status, 403);
    }

private:
    Answer get(const QString &at) { return support::call("GET", m_service.url(at), m_service.token()); }
    Answer as(const QByteArray &token, const QString &at) { return support::call("GET", m_service.url(at), token); }
    Answer send(const QByteArray &method, const QString &at, const QJsonObject &body = {})
    {
        return support::callJson(method, m_service.url(at), m_service.token(), body);
    }
    Answer signIn(const QString &password)
    {
        return support::callJson("POST", m_service.url(u"/api/v3/auth/login?login_type=token"_s), {},
                                 {{u"username"_s, u"ida@example.org"_s}, {u"password"_s, password}});
    }
    /// The start password out of the sentence for the reseller.
    static QString password(const Answer &answer)
    {
        return answer.result()["message"_L1].toString().section(u": "_s, -1);
    }
    static QString path(const Answer &made)
    {
        return customers + u'/' + QString::number(made.result()["id"_L1].toInt());
    }
    static QString path(const Answer &list, int index)
    {
        return customers + u'/' + QString::number(list.result()[index]["id"_L1].toInt());
    }
    static QString id(const QString &path) { return path.section(u'/', -1); }

    support::ServiceProcess m_service{};
    std::unique_ptr<service::Database> m_database{};
    QString m_quay{};
    QString m_login{};
    QString m_session{};
    QByteArray m_key{};
};

QTEST_GUILESS_MAIN(TestReseller)
#include "tst_reseller.moc"
