#include "app/service/billing/period.h"
#include "app/service/store/database.h"
#include "tests/service/translationserver.h"
#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"
#include "tests/support/silence.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {
const auto subscriptions = u"/api/v3/subscription"_s;
const auto order = u"/api/v3/order_subscription/new_order"_s;
const auto sessions = u"/api/v3/speech-to-text/session"_s;
constexpr int patienceMs = 60'000;
constexpr qint64 dayUs = 24LL * 3600 * 1'000'000;
} // namespace

/// Subscriptions, orders and usage over HTTP; what only time brings is put into the database.
class TestBilling : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SCRIPTIX_TRANSLATE_URL"_s, m_translations.url());
        m_service.setEnvironment(environment);
        QVERIFY2(m_service.start(), m_service.errorOutput().constData());
        m_database = std::make_unique<service::Database>(m_service.dataDir() + u"/workspace.sqlite"_s);
    }

    void hasTheSubscriptionOfThisComputer()
    {
        const Answer list = get(subscriptions);
        QCOMPARE(list.status, 200);
        QCOMPARE(list.json()["total_results"_L1].toInt(), 1);
        const QJsonObject local = list.result()[0].toObject();
        QCOMPARE(local["sku"_L1].toString(), u"LOCAL"_s);
        QVERIFY(local["stt_units_available"_L1].isNull());
        QVERIFY(local["end_date"_L1].isNull());
        QCOMPARE(get(subscriptions + u'/' + id(local)).result().toObject(), local);
        QCOMPARE(send("DELETE", subscriptions + u'/' + id(local)).status, 409);
        QCOMPARE(get(subscriptions + u"/9999"_s).status, 404);
    }

    void ordersAPlan()
    {
        const Answer made = send("POST", order,
                                 {{u"sku"_s, u"silver-m"_s},
                                  {u"billing_period"_s, u"monthly"_s},
                                  {u"seats"_s, 5},
                                  {u"auto_renew"_s, true},
                                  {u"redirect_url"_s, u"https://app.example.org/billing"_s}});
        QCOMPARE(made.status, 201);
        const QJsonObject placed = made.result().toObject();
        QCOMPARE(placed["status"_L1].toString(), u"paid"_s);
        QVERIFY(!placed["order_id"_L1].toString().isEmpty());
        QVERIFY(placed.contains("payment_url"_L1) && placed["payment_url"_L1].isNull());
        m_silver = QString::number(placed["subscription_id"_L1].toInt());

        const QJsonObject silver = get(subscriptions + u'/' + m_silver).result().toObject();
        QCOMPARE(silver["sku"_L1].toString(), u"SILVER-M"_s);
        QCOMPARE(silver["plan_name"_L1].toString(), u"silver"_s);
        QCOMPARE(silver["billing_channel"_L1].toString(), u"scriptix"_s);
        QCOMPARE(silver["start_date"_L1].toString(), today());
        QCOMPARE(silver["seats"_L1].toInt(), 5);
        QCOMPARE(silver["auto_renew"_L1], QJsonValue(true));
        QCOMPARE(silver["stt_units_available"_L1].toInt(), 180000);
        QCOMPARE(silver["translation_budget_available"_L1].toInt(), 500000);
        const Answer list = get(subscriptions + u"?sort=sku&direction=asc"_s);
        QCOMPARE(list.result()[0]["sku"_L1].toString(), u"LOCAL"_s);
        QCOMPARE(list.result()[1]["sku"_L1].toString(), u"SILVER-M"_s);
        QCOMPARE(get(subscriptions + u"?limit=1"_s).json()["total_results"_L1].toInt(), 2);
    }

    void takesAnOrderOnce()
    {
        const Answer again = send("POST", order, {{u"sku"_s, u"SILVER-M"_s}});
        QCOMPARE(again.status, 409);
        QVERIFY(again.message().contains(u"Silver"_s));
        QCOMPARE(get(subscriptions).json()["total_results"_L1].toInt(), 2);
    }

    void refusesOrdersThatMakeNoSense_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        const auto sku = u"sku"_s;
        QTest::newRow("nothing") << QJsonObject{} << sku;
        QTest::newRow("unknown sku") << QJsonObject{{sku, u"TIN-M"_s}} << sku;
        QTest::newRow("not for sale") << QJsonObject{{sku, u"LOCAL"_s}} << sku;
        QTest::newRow("unknown id") << QJsonObject{{u"plan_id"_s, 99}} << u"plan_id"_s;
        QTest::newRow("period") << QJsonObject{{u"plan_id"_s, 1}, {u"billing_period"_s, u"daily"_s}}
                                << u"billing_period"_s;
        QTest::newRow("no seat") << QJsonObject{{u"plan_id"_s, 1}, {u"seats"_s, 0}} << u"seats"_s;
        QTest::newRow("too many seats") << QJsonObject{{u"plan_id"_s, 1}, {u"seats"_s, 4}} << u"seats"_s;
        QTest::newRow("address") << QJsonObject{{u"plan_id"_s, 1}, {u"redirect_url"_s, u"javascript:alert(1)"_s}}
                                 << u"redirect_url"_s;
    }
    void refusesOrdersThatMakeNoSense()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        const Answer answer = send("POST", order, body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.json()["errors"_L1].toObject().contains(field), answer.body.constData());
    }

    void countsWhatWasRecognised()
    {
        const Answer token = send("POST", u"/api/v3/tokens"_s, {{u"name"_s, u"Studio"_s}, {u"type"_s, u"batch"_s}});
        QCOMPARE(token.status, 201);
        recognise(support::silence(2500), token.json()["key"_L1].toString().toLatin1());
        recognise(support::silence(1000), m_service.token());

        const QJsonObject now = get(usage(m_silver)).result()[0].toObject();
        QCOMPARE(now["units_used"_L1].toInt(), 4); // seconds that were begun
        QCOMPARE(now["stt_units_available"_L1].toInt(), 180000 - 4);
        QCOMPARE(now["usage_period_start"_L1].toString(), today());
        QCOMPARE(now["billing_status"_L1].toString(), u"paid"_s);
        QCOMPARE(now["cost"_L1].toDouble(), 479.0);
        QCOMPARE(get(subscriptions + u'/' + m_silver).result()["stt_units_available"_L1].toInt(), 180000 - 4);

        const QJsonArray byToken = get(usage(m_silver) + u"?view=day&split_by=token"_s).result().toArray();
        QCOMPARE(byToken.size(), 2);
        QVERIFY(!byToken[0].toObject().contains("token_name"_L1)); // not by a key
        QCOMPARE(byToken[0]["units_used"_L1].toInt(), 1);
        QCOMPARE(byToken[1]["token_name"_L1].toString(), u"Studio"_s);
        QCOMPARE(byToken[1]["units_used"_L1].toInt(), 3);
        const QJsonArray byLanguage = get(usage(m_silver) + u"?split_by=language&view=year"_s).result().toArray();
        QCOMPARE(byLanguage.size(), 1);
        QCOMPARE(byLanguage[0]["language"_L1].toString(), u"en"_s);
        QCOMPARE(byLanguage[0]["units_used"_L1].toInt(), 4);
    }

    void countsWhatWasTranslated()
    {
        const QJsonObject sample = get(sessions + u"?q=sample"_s).result()[0].toObject();
        const QString path = sessions + u'/' + sample["session_id"_L1].toString() + u"/document/"_s
            + sample["documents"_L1][0]["id"_L1].toString();
        qsizetype characters = 0;
        for (const QJsonValue segment : get(path).result()["document"_L1]["content"_L1]["segments"_L1].toArray())
            characters += segment["text"_L1].toString().size();
        QVERIFY(characters > 0);
        QCOMPARE(send("POST", path + u"/translate-multiple"_s, {{u"languages"_s, QJsonArray{u"nl"_s, u"fr"_s}}}).status,
                 200);
        QCOMPARE(get(usage(m_silver)).result()[0]["translation_characters_used"_L1].toInt(), 2 * characters);
    }

    void keepsUseOfTokensAndSessionsThatAreGone()
    {
        for (const QJsonValue token : get(u"/api/v3/tokens"_s).result().toArray())
            QCOMPARE(send("DELETE", u"/api/v3/tokens/"_s + id(token.toObject())).status, 204);
        for (const QJsonValue session : get(sessions).result().toArray())
            QCOMPARE(send("DELETE", sessions + u'/' + session["session_id"_L1].toString()).status, 204);
        QCOMPARE(get(usage(m_silver)).result()[0]["units_used"_L1].toInt(), 4);
        const QByteArray byToken = get(usage(m_silver) + u"?split_by=token"_s).body;
        QVERIFY2(byToken.contains(R"("token_name":"Studio")"), byToken.constData());
    }

    void addsUpByPeriods()
    {
        use(u"speech"_s, 100, QDate(2026, 1, 5)); // a Monday
        use(u"speech"_s, 10, QDate(2026, 1, 11)); // the Sunday after it
        use(u"speech"_s, 1, QDate(2026, 1, 12));
        use(u"alignment"_s, 7, QDate(2026, 2, 1));
        use(u"translation"_s, 500, QDate(2026, 2, 2));
        use(u"training"_s, 1, QDate(2026, 2, 3));
        const auto found = [this](const QString &view) {
            QStringList rows;
            for (const QJsonValue row : get(usage(m_silver) + u"?limit=100&view="_s + view).result().toArray()) {
                if (row["usage_period_start"_L1].toString() < u"2026-03"_s)
                    rows << u"%1..%2 %3"_s
                                .arg(row["usage_period_start"_L1].toString(), row["usage_period_end"_L1].toString())
                                .arg(row["units_used"_L1].toInt());
            }
            return rows;
        };
        QCOMPARE(found(u"week"_s),
                 (QStringList{u"2026-02-02..2026-02-08 0"_s, u"2026-01-26..2026-02-01 0"_s,
                              u"2026-01-12..2026-01-18 1"_s, u"2026-01-05..2026-01-11 110"_s}));
        QCOMPARE(found(u"month"_s), (QStringList{u"2026-02-01..2026-02-28 0"_s, u"2026-01-01..2026-01-31 111"_s}));
        QCOMPARE(found(u"day"_s).first(), u"2026-02-03..2026-02-03 0"_s);
        const QJsonArray months = get(usage(m_silver) + u"?view=month"_s).result().toArray();
        const QJsonObject february = months[months.size() - 2].toObject();
        QCOMPARE(february["alignment_units_used"_L1].toInt(), 7);
        QCOMPARE(february["translation_characters_used"_L1].toInt(), 500);
        QCOMPARE(february["custom_models_trained"_L1].toInt(), 1);
        QCOMPARE(get(usage(m_silver) + u"?view=day&limit=2&offset=1"_s).json()["count"_L1].toInt(), 2);
        QCOMPARE(get(usage(m_silver) + u"?view=hour"_s).status, 422);
        QCOMPARE(get(usage(m_silver) + u"?split_by=colour"_s).status, 422);
    }

    void renewsWithAnInvoiceForEachPeriod()
    {
        const QDate start = QDate::currentDate().addMonths(-2).addDays(-3);
        m_database->run(u"UPDATE subscriptions SET start_date = ?, period_start = ?, period_end = ?, periods = 1 "
                        "WHERE id = ?"_s,
                        {start.toString(Qt::ISODate), start.toString(Qt::ISODate),
                         start.addMonths(1).addDays(-1).toString(Qt::ISODate), m_silver});
        const QJsonArray periods = get(usage(m_silver)).result().toArray();
        QCOMPARE(get(u"/api/v3/invoices"_s).json()["total_results"_L1].toInt(), 3);
        QVERIFY(periods.size() >= 3);
        QCOMPARE(periods[0]["usage_period_start"_L1].toString(), start.addMonths(2).toString(Qt::ISODate));
        QCOMPARE(get(u"/api/v3/invoices"_s).json()["total_results"_L1].toInt(), 3); // and no more the next time
    }

    void cancelsAtTheEndOfThePeriod()
    {
        QCOMPARE(send("DELETE", subscriptions + u'/' + m_silver).status, 204);
        const QJsonObject silver = get(subscriptions + u'/' + m_silver).result().toObject();
        QCOMPARE(silver["auto_renew"_L1], QJsonValue(false));
        QVERIFY(silver["end_date"_L1].toString() >= today());
        QCOMPARE(silver["cancel_date"_L1], silver["end_date"_L1]);
        QCOMPARE(send("DELETE", subscriptions + u'/' + m_silver).status, 204); // the same again
        QCOMPARE(get(subscriptions + u'/' + m_silver).result().toObject(), silver);
        QCOMPARE(send("POST", order, {{u"sku"_s, u"SILVER-M"_s}}).status, 201);
    }

    void isForAdministratorsOnly()
    {
        m_database->run(u"UPDATE accounts SET roles = 'CONTRIBUTOR' WHERE id = 1"_s);
        QVERIFY(m_service.restart());
        for (const QString &path : {subscriptions, subscriptions + u"/1"_s, usage(u"1"_s), u"/api/v3/invoices"_s,
                                    u"/api/v3/invoices/1/download"_s, u"/api/v3/mandates"_s})
            QCOMPARE(get(path).status, 403);
        QCOMPARE(send("POST", order, {{u"plan_id"_s, 1}}).status, 403);
        QCOMPARE(send("DELETE", subscriptions + u"/1"_s).status, 403);
    }

    void worksOutInvoicePeriods()
    {
        using service::invoicePeriod;
        using service::periodOf;
        const QDate start(2026, 1, 31);
        QCOMPARE(invoicePeriod(start, 1, 0).last, QDate(2026, 2, 27));
        QCOMPARE(invoicePeriod(start, 1, 1).first, QDate(2026, 2, 28));
        QCOMPARE(invoicePeriod(start, 1, 2).first, QDate(2026, 3, 31));
        QCOMPARE(invoicePeriod(QDate(2024, 2, 29), 12, 1).first, QDate(2025, 2, 28));
        for (QDate day = start; day < start.addYears(3); day = day.addDays(1)) { // every day is in its period
            const service::Period period = periodOf(service::PeriodView::Invoice, day, start, 1);
            QVERIFY(period.first <= day && day <= period.last);
            QCOMPARE(periodOf(service::PeriodView::Invoice, period.last.addDays(1), start, 1).first,
                     period.last.addDays(1));
        }
    }

private:
    Answer get(const QString &at) { return support::call("GET", m_service.url(at), m_service.token()); }
    Answer send(const QByteArray &method, const QString &at, const QJsonObject &body = {})
    {
        return support::callJson(method, m_service.url(at), m_service.token(), body);
    }
    static QString id(const QJsonObject &object) { return QString::number(object["id"_L1].toInt()); }
    static QString usage(const QString &subscription) { return subscriptions + u'/' + subscription + u"/usage"_s; }
    static QString today() { return QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate); }

    void recognise(const QByteArray &sound, const QByteArray &token)
    {
        const Answer made = support::callJson("POST", m_service.url(sessions), token, {{u"language"_s, u"en"_s}});
        const QString path = sessions + u'/' + made.result()["session_id"_L1].toString();
        QCOMPARE(support::call("PUT", m_service.url(path), token, sound,
                               {{"Content-Type", "audio/wav"}, {"x-filename", "a.wav"}})
                     .status,
                 200);
        QTRY_COMPARE_WITH_TIMEOUT(get(path).result()["status"_L1].toString(), u"done"_s, patienceMs);
    }
    void use(const QString &kind, int amount, QDate day)
    {
        m_database->run(u"INSERT INTO usage(organization_id, subscription_id, kind, amount, created) "
                        "VALUES (1, ?, ?, ?, ?)"_s,
                        {m_silver, kind, amount, day.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000 + dayUs - 1});
    }

    support::TranslationServer m_translations{};
    support::ServiceProcess m_service{};
    std::unique_ptr<service::Database> m_database{};
    QString m_silver{};
};

QTEST_GUILESS_MAIN(TestBilling)
#include "tst_billing.moc"
