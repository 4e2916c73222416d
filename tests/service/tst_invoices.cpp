#include "app/service/store/database.h"
#include "app/service/store/invoices.h"
#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;

namespace {
const auto invoices = u"/api/v3/invoices"_s;
} // namespace

/// Invoices and mandates over HTTP, and what poppler reads in their files.
class TestInvoices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }

    void hasNoneAtFirst()
    {
        for (const QString &path : {invoices, u"/api/v3/mandates"_s}) {
            const Answer list = get(path);
            QCOMPARE(list.status, 200);
            QCOMPARE(list.json(), (QJsonObject{{u"count"_s, 0}, {u"total_results"_s, 0}, {u"result"_s, QJsonArray()}}));
        }
    }

    void comesWithAnOrder()
    {
        const Answer order = send("POST", u"/api/v3/order_subscription/new_order"_s, {{u"plan_id"_s, 2}});
        QCOMPARE(order.status, 201);
        const QJsonObject invoice = get(invoices).result()[0].toObject();
        const QDate today = QDateTime::currentDateTimeUtc().date();
        QCOMPARE(invoice["number"_L1].toString(), u"%1-0001"_s.arg(today.year()));
        QCOMPARE(invoice["date"_L1].toString(), today.toString(Qt::ISODate));
        QCOMPARE(invoice["due_date"_L1].toString(), today.addDays(14).toString(Qt::ISODate));
        QCOMPARE(invoice["period_start"_L1].toString(), today.toString(Qt::ISODate));
        QCOMPARE(invoice["period_end"_L1].toString(), today.addMonths(1).addDays(-1).toString(Qt::ISODate));
        QCOMPARE(invoice["currency"_L1].toString(), u"EUR"_s);
        QCOMPARE(invoice["amount"_L1].toDouble(), 479.0);
        QCOMPARE(invoice["vat"_L1].toDouble(), 100.59);
        QCOMPARE(invoice["total"_L1].toDouble(), 579.59);
        QCOMPARE(invoice["status"_L1].toString(), u"paid"_s);
        QCOMPARE(invoice["subscription_id"_L1], order.result()["subscription_id"_L1]);
    }

    void numbersThemInOrder()
    {
        QCOMPARE(send("POST", u"/api/v3/order_subscription/new_order"_s,
                      {{u"sku"_s, u"BRONZE-M"_s}, {u"billing_period"_s, u"yearly"_s}})
                     .status,
                 201);
        const QJsonArray list = get(invoices + u"?sort=number&direction=asc"_s).result().toArray();
        QCOMPARE(list.size(), 2);
        QVERIFY(list[1]["number"_L1].toString().endsWith(u"-0002"_s));
        QCOMPARE(list[1]["amount"_L1].toDouble(), 12 * 119.0);
        QCOMPARE(get(invoices + u"?sort=total&direction=desc&limit=1"_s).result()[0]["id"_L1], list[1]["id"_L1]);
    }

    void isSettledByAMandate()
    {
        const Answer list = get(u"/api/v3/mandates"_s);
        QCOMPARE(list.json()["total_results"_L1].toInt(), 1);
        const QJsonObject mandate = list.result()[0].toObject();
        QCOMPARE(mandate["method"_L1].toString(), u"directdebit"_s);
        QCOMPARE(mandate["status"_L1].toString(), u"valid"_s);
        QCOMPARE(mandate["is_default"_L1], QJsonValue(true));
    }

    void isAPdf()
    {
        const Answer file = download();
        QCOMPARE(file.status, 200);
        QCOMPARE(file.header("Content-Type"), QByteArray("application/pdf"));
        QVERIFY(file.header("Content-Disposition").startsWith("attachment; filename=\"invoice-"));
        QVERIFY(file.body.startsWith("%PDF-1."));
        QVERIFY(file.body.trimmed().endsWith("%%EOF"));
        QCOMPARE(get(invoices + u"/999/download"_s).status, 404);
        QCOMPARE(get(invoices + u"/x/download"_s).status, 404);
    }

    void saysWhatIsInIt()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is missing (Debian: poppler-utils); what the PDF says was NOT checked");
        service::Database database(m_service.dataDir() + u"/workspace.sqlite"_s);
        database.run(u"UPDATE invoices SET recipient = ? WHERE number LIKE '%-0001'"_s,
                     {u"Müller & Søn <B.V.>\nKåde 3\n1011 AB Łódź"_s});
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(download().body);
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        const QJsonObject invoice = first();
        for (const QString &part :
             {invoice["number"_L1].toString(), invoice["date"_L1].toString(), invoice["due_date"_L1].toString(),
              u"Müller & Søn <B.V.>"_s, u"Kåde 3"_s, u"1011 AB Łódź"_s, u"Silver (local) (SILVER-M)"_s, u"EUR 479.00"_s,
              u"VAT 21 % EUR 100.59"_s, u"Total EUR 579.59"_s, u"no money was moved"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
    }

    void roundsTaxToCents()
    {
        QCOMPARE(service::vatOf(47900, 2100), 10059);
        QCOMPARE(service::vatOf(2, 2500), 1); // half up
        QCOMPARE(service::vatOf(1, 2500), 0);
        QCOMPARE(service::vatOf(0, 2100), 0);
    }

    void keepsThemOverARestart()
    {
        const QByteArray before = get(invoices).body;
        QVERIFY(m_service.restart());
        QCOMPARE(get(invoices).body, before);
    }

private:
    Answer get(const QString &at) { return support::call("GET", m_service.url(at), m_service.token()); }
    Answer send(const QByteArray &method, const QString &at, const QJsonObject &body = {})
    {
        return support::callJson(method, m_service.url(at), m_service.token(), body);
    }
    QJsonObject first() { return get(invoices + u"?sort=number&direction=asc"_s).result()[0].toObject(); }
    Answer download() { return get(invoices + u"/%1/download"_s.arg(first()["id"_L1].toInt())); }

    support::ServiceProcess m_service{};
};

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"
