#include "tests/support/contract.h"
#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The description of the service that the service gives of itself.
class TestOpenApi : public QObject
{
    Q_OBJECT

    support::ServiceProcess m_service;
    QByteArray m_text;
    QJsonObject m_description;

    QStringList references(const QJsonValue &value) const
    {
        QStringList found;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (it.key() == u"$ref" && it->isString())
                    found << it->toString();
                else
                    found << references(*it);
            }
        }
        for (const QJsonValue &item : value.toArray())
            found << references(item);
        return found;
    }

    bool resolves(const QString &reference) const
    {
        QJsonValue at = m_description;
        const QStringList steps = reference.split(u'/').sliced(1);
        for (const QString &step : steps)
            at = at.toObject().value(step);
        return reference.startsWith(u"#/") && at.isObject();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_service.start());
        const auto answer = support::call("GET", m_service.url(u"/openapi.json"_s), m_service.token());
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Type").startsWith("application/json"));
        m_text = answer.body;
        m_description = answer.json();
        QCOMPARE(m_description["openapi"_L1].toString(), u"3.1.0"_s);
    }

    void isOnlyForThoseWithAToken()
    {
        QCOMPARE(support::call("GET", m_service.url(u"/openapi.json"_s), {}).status, 401);
    }

    void everyRowOfTheContractIsInIt()
    {
        const QMap<QString, support::ContractRow> rows = support::contractRows();
        QCOMPARE(rows.size(), 143);
        for (const support::ContractRow &row : rows) {
            const QString path = row.isSocket() ? QUrl(row.path, QUrl::TolerantMode).path() : row.path;
            const QJsonObject operation = m_description["paths"_L1][path][row.method.toLower()].toObject();
            QCOMPARE(operation["operationId"_L1].toString(), row.id);
            QVERIFY2(operation["responses"_L1].toObject().contains(QString::number(row.status)), qPrintable(row.id));
        }
    }

    void everyReferenceLeadsSomewhere()
    {
        const QStringList found = references(m_description);
        QVERIFY(found.size() > 200);
        for (const QString &reference : found)
            QVERIFY2(resolves(reference), qPrintable(reference));
    }

    void everyPathDeclaresItsParametersOnce()
    {
        static const QRegularExpression hole(u"\\{([^}]*)\\}"_s);
        QSet<QString> ids;
        const QJsonObject paths = m_description["paths"_L1].toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            QStringList holes;
            for (const QRegularExpressionMatch &match : hole.globalMatch(path.key()))
                holes << match.captured(1);
            const QJsonObject methods = path->toObject();
            for (const QJsonValue &operation : methods) {
                QStringList declared;
                QSet<QString> all;
                const QJsonArray parameters = operation["parameters"_L1].toArray();
                for (const QJsonValue &parameter : parameters) {
                    all.insert(parameter["in"_L1].toString() + parameter["name"_L1].toString());
                    if (parameter["in"_L1] == u"path"_s)
                        declared << parameter["name"_L1].toString();
                }
                QCOMPARE(declared, holes);
                QCOMPARE(all.size(), parameters.size());
                const QString id = operation["operationId"_L1].toString();
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids.insert(id);
            }
        }
    }

    void saysWhatAFormLooksLike()
    {
        const QJsonValue post = m_description["paths"_L1]["/api/v3/organization/templates"_L1]["post"_L1];
        const QString schema
            = post["requestBody"_L1]["content"_L1]["multipart/form-data"_L1]["schema"_L1]["$ref"_L1].toString();
        QVERIFY2(resolves(schema), qPrintable(schema));
        const QJsonValue form = m_description["components"_L1]["schemas"_L1][schema.section(u'/', -1)];
        QCOMPARE(form["properties"_L1]["docx"_L1]["contentMediaType"_L1].toString(), u"application/octet-stream"_s);
        QCOMPARE(form["properties"_L1]["name"_L1]["type"_L1].toString(), u"string"_s);
    }

    void aValidatorOfOthersAgrees()
    {
        const QString validator = QStandardPaths::findExecutable(u"openapi-spec-validator"_s);
        QProcess process;
        process.start(validator, {u"--version"_s});
        if (validator.isEmpty() || !process.waitForFinished() || process.exitCode() != 0)
            QSKIP("NOT CHECKED by anybody else: openapi-spec-validator (pip) is not installed");
        QTemporaryDir dir;
        QFile file(dir.filePath(u"openapi.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_text) == m_text.size());
        file.close();
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(validator, {file.fileName()});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
    }
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
