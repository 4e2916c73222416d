#include "api/documents.h"
#include "api/errors.h"
#include "api/realtime.h"
#include "app/service/openapi/description.h"
#include "tests/api/roundtrips.h"
#include "tests/api/schemacomparison.h"
#include "tests/support/contract.h"
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace api;
using namespace Qt::StringLiterals;
using support::ContractExample;
using support::ContractRow;

namespace {

/// What of `original` is missing or different in `written`; null counts as absent, "true" as true, "7" as 7.
QString difference(const QJsonValue &original, const QJsonValue &written, const QString &path = u"$"_s)
{
    if (original.isNull())
        return written.isNull() || written.isUndefined() || written.toString(u"x"_s).isEmpty()
            ? QString()
            : path + u" is not null"_s;
    if (original.isObject()) {
        const QJsonObject object = original.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString problem = difference(*it, written.toObject().value(it.key()), path + u'.' + it.key());
            if (!problem.isEmpty())
                return problem;
        }
        return written.isObject() ? QString() : path + u" is no object"_s;
    }
    if (original.isArray()) {
        const QJsonArray array = original.toArray();
        if (written.toArray().size() != array.size())
            return path + u" has another length"_s;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString problem = difference(array[i], written.toArray()[i], path + u'[' + QString::number(i) + u']');
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }
    return original.toVariant().toString() == written.toVariant().toString() ? QString() : path + u" differs"_s;
}

/// A row of ours, as the description made of the rows has it.
struct Row
{
    QString method{};
    QString path{};
    QJsonObject operation{};

    QJsonObject body() const
    {
        const QJsonObject content = operation["requestBody"_L1]["content"_L1].toObject();
        return content.isEmpty() ? QJsonObject() : (*content.begin())["schema"_L1].toObject();
    }
    int status() const
    {
        for (const QString &status : operation["responses"_L1].toObject().keys()) {
            if (status != u"default")
                return status.toInt();
        }
        return 0;
    }
    QJsonObject content() const
    {
        return operation["responses"_L1][QString::number(status())]["content"_L1].toObject();
    }
    QMap<QString, bool> query() const
    {
        QMap<QString, bool> names;
        for (const QJsonValue &parameter : operation["parameters"_L1].toArray()) {
            if (parameter["in"_L1] == u"query"_s)
                names.insert(parameter["name"_L1].toString(), parameter["required"_L1].toBool());
        }
        return names;
    }
    QString auth() const
    {
        static const QMap<QString, QString> names{
            {u"bearer"_s, u"bearer"_s}, {u"key"_s, u"s2t-key"_s}, {u"magicToken"_s, u"magic-token"_s}};
        QStringList ways;
        for (const QJsonValue &way : operation["security"_L1].toArray())
            ways << names.value(way.toObject().keys().first());
        return ways.isEmpty() ? u"none"_s : ways.first() == u"magic-token" ? ways.first() : ways.join(u'|');
    }
};

const QJsonObject &description()
{
    static const QJsonObject object = service::openapi::description();
    return object;
}

const QMap<QString, Row> &ourRows()
{
    static const QMap<QString, Row> rows = [] {
        QMap<QString, Row> all;
        const QJsonObject paths = description()["paths"_L1].toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path->toObject();
            for (auto it = methods.begin(); it != methods.end(); ++it)
                all.insert((*it)["operationId"_L1].toString(), Row{it.key().toUpper(), path.key(), it->toObject()});
        }
        return all;
    }();
    return rows;
}

/// What the contract calls `-`, no content, or bytes: nothing to compare keys of.
bool isWithoutKeys(const QString &schema, const QJsonObject &definitions)
{
    const QString type = definitions[schema]["type"_L1].toString();
    return schema.isEmpty() || type == u"null" || type == u"string";
}

/// Places where the contract knows the inside and we carry JSON as it is, because somebody else reads it.
const QStringList keptAsTheyAre{
    u"batch_v1.result answer.result.results"_s,
};

/// A longer object where the shorter one is enough.
const QStringList alsoTaken{
    u"custom_models.create answer.result: no struct for CustomModel"_s,
};

/// Schemas of bodies that are not in a body.
const QStringList headerSchemas{u"TusMetadata"_s};

QStringList compareRow(SchemaComparison &comparison, const ContractRow &contract, const QJsonObject &definitions)
{
    const Row row = ourRows().value(contract.id);
    QStringList found;
    if (!isWithoutKeys(contract.requestBody, definitions) && !headerSchemas.contains(contract.requestBody))
        found << comparison.differences(row.body(), definitions[contract.requestBody].toObject(),
                                        contract.id + u" body"_s);
    else if (contract.requestBody.isEmpty() && row.operation.contains("requestBody"_L1))
        found << contract.id + u": the contract has no body"_s;
    const QJsonObject json = row.content()["application/json"_L1]["schema"_L1].toObject();
    const bool isRedirect = contract.status >= 300;
    if (!isWithoutKeys(contract.response, definitions) && !isRedirect)
        found << comparison.differences(json, definitions[contract.response].toObject(), contract.id + u" answer"_s);
    else if (!json.isEmpty())
        found << contract.id + u": the contract answers no JSON"_s;
    return found;
}

void addReferences(const QJsonValue &value, QSet<QString> &names)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            addReferences(item, names);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString target = it.key() == u"$ref" ? it->toString().section(u'/', -1) : QString();
        const bool isNew = !target.isEmpty() && !names.contains(target);
        if (isNew)
            names.insert(target);
        addReferences(isNew ? description()["components"_L1]["schemas"_L1][target] : *it, names);
    }
}

/// Structs that are in answers.
QStringList answeredComponents()
{
    QSet<QString> names;
    for (const Row &row : ourRows())
        addReferences(row.content(), names);
    QStringList list = names.values();
    list.sort();
    return list;
}

} // namespace

/// The endpoint table and all structs against the API contract, both ways, and every example body.
class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsTheContracts_data()
    {
        QTest::addColumn<QString>("id");
        for (const ContractRow &row : support::contractRows()) {
            if (!row.isSocket())
                QTest::newRow(qPrintable(row.id)) << row.id;
        }
    }
    void everyRowIsTheContracts()
    {
        QFETCH(QString, id);
        const ContractRow contract = support::contractRows().value(id);
        QVERIFY2(ourRows().contains(id), "there is no such row");
        const Row row = ourRows().value(id);
        QCOMPARE(row.method, contract.method);
        QCOMPARE(row.path, contract.path);
        QCOMPARE(row.auth(), contract.auth);
        QCOMPARE(row.status(), contract.status);
        QCOMPARE(row.query().keys(), contract.query.keys());
        for (const auto &[name, isRequired] : contract.query.asKeyValueRange()) {
            if (name != u"token") // the client's credentials put it in
                QVERIFY2(row.query().value(name) == isRequired, qPrintable(name));
        }
    }

    void everyStructHasTheContractsKeys_data() { everyRowIsTheContracts_data(); }
    void everyStructHasTheContractsKeys()
    {
        QFETCH(QString, id);
        QVERIFY2(ourRows().contains(id), "there is no such row");
        const QJsonObject definitions = support::contractSchemas();
        SchemaComparison comparison(description()["components"_L1]["schemas"_L1].toObject(), definitions);
        QStringList found = compareRow(comparison, support::contractRows().value(id), definitions);
        found.removeIf([](const QString &difference) { return alsoTaken.contains(difference); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void socketsAreTheContracts()
    {
        QStringList ours;
        const auto add = [&](const auto &row) {
            const QString id = QString::fromLatin1(row.id);
            ours << id;
            const ContractRow contract = support::contractRows().value(id);
            QCOMPARE(u"wss://"_s + QLatin1StringView(row.host) + QLatin1StringView(row.path), contract.path);
            QCOMPARE(ourRows().value(id).status(), contract.status);
            QCOMPARE(ourRows().value(id).query(), contract.query);
        };
        std::apply([&](const auto &...rows) { (add(rows), ...); }, realtime::sockets);
        QStringList theirs;
        for (const ContractRow &row : support::contractRows()) {
            if (row.isSocket())
                theirs << row.id;
        }
        ours.sort();
        QCOMPARE(ours, theirs);
    }

    void noRowIsOurOwn()
    {
        const QMap<QString, ContractRow> contract = support::contractRows();
        QCOMPARE(contract.size(), 143);
        for (const QString &id : ourRows().keys())
            QVERIFY2(contract.contains(id), qPrintable(id));
    }

    void jsonIsKeptOnlyWhereSomebodyElseReadsIt()
    {
        const QJsonObject definitions = support::contractSchemas();
        SchemaComparison comparison(description()["components"_L1]["schemas"_L1].toObject(), definitions);
        for (const ContractRow &row : support::contractRows()) {
            if (!row.isSocket())
                compareRow(comparison, row, definitions);
        }
        QStringList kept;
        for (const QString &place : comparison.kept()) {
            if (!place.endsWith(u".document")) // read and written by models/document
                kept << place;
        }
        kept.sort();
        QCOMPARE(kept.join(u'\n'), keptAsTheyAre.join(u'\n'));
    }

    /// Items 3 and 7 of the tolerance list, in every struct that a server sends.
    void synonymsAreKnownEverywhere()
    {
        const QList<QStringList> groups{{u"created"_s, u"created_at"_s},
                                        {u"last_modified"_s, u"updated_at"_s, u"last_update"_s},
                                        {u"session_id"_s, u"sessionId"_s, u"zoom_id"_s},
                                        {u"start"_s, u"begin"_s},
                                        {u"stop"_s, u"end"_s}};
        const QJsonObject components = description()["components"_L1]["schemas"_L1].toObject();
        QStringList unknown;
        for (const QString &name : answeredComponents()) {
            const QJsonObject keys = components[name]["properties"_L1].toObject();
            QSet<QString> read;
            for (auto it = keys.begin(); it != keys.end(); ++it) {
                read.insert(it.key());
                for (const QJsonValue &other : (*it)["x-other-names"_L1].toArray())
                    read.insert(other.toString());
            }
            for (const QStringList &group : groups) {
                const QSet<QString> missing = QSet<QString>(group.begin(), group.end()) - read;
                const bool isOther = name == u"LoginResponse"; // its session is that of the login
                if (!isOther && !missing.isEmpty() && missing.size() < group.size())
                    unknown << name + u": "_s + QStringList(missing.values()).join(u", "_s);
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void examplesReadAndWriteBack_data()
    {
        QTest::addColumn<int>("number");
        const QList<ContractExample> examples = support::contractExamples();
        QVERIFY(examples.size() > 100);
        for (qsizetype i = 0; i < examples.size(); ++i)
            QTest::newRow(qPrintable(examples[i].file)) << int(i);
    }
    void examplesReadAndWriteBack()
    {
        QFETCH(int, number);
        const ContractExample example = support::contractExamples().at(number);
        const QByteArray text = support::contractFile(example.file);
        const QJsonValue original = QJsonDocument::fromJson("[" + text + "]").array().first();
        const support::JsonSchema schemas(support::contractSchemas());
        QCOMPARE(schemas.problem(example.schema, original), QString());

        static const QMap<QString, RoundTrips> trips = roundTrips();
        const RoundTrips trip = trips.value(example.endpoint);
        if (example.contentType == u"websocket" || original.isString() || example.schema == u"TusUploadHeaders"
            || example.direction == u"callback")
            return; // tst_realtimemessages; text as it is; headers; what servers send to others
        if (example.status >= 400) {
            QVERIFY(errorOf({.status = example.status, .body = text}));
            return;
        }
        const QList<RoundTrip> candidates = example.direction == u"request" ? trip.bodies : trip.answers;
        QStringList problems;
        for (const RoundTrip &candidate : candidates) {
            const QByteArray written = candidate(text);
            const QJsonDocument document = QJsonDocument::fromJson(written);
            QString problem
                = document.isObject() ? difference(original, document.object()) : QString::fromUtf8(written);
            if (problem.isEmpty())
                problem = schemas.problem(example.schema, document.object());
            if (problem.isEmpty() && candidate(written) != written)
                problem = u"it is written otherwise the second time"_s;
            problems << problem;
        }
        QVERIFY2(problems.contains(QString()), qPrintable(u"no type fits: "_s + problems.join(u" / "_s)));
    }

    void documentContentKeepsItsBytes()
    {
        const QByteArray original = support::contractFile(u"document_transcript.json"_s);
        const auto document = ReplyCodec<Document>::read({.status = 200, .body = original});
        QVERIFY(document && document->document);
        QVERIFY(original.contains(document->document->text));
        QVERIFY(document->document->text.startsWith('{') && document->document->text.endsWith('}'));
    }

    void errorExamplesHaveAWordForPeople_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::newRow("error_400.json") << 400 << u"limit must be a number from 1 to 100."_s;
        QTest::newRow("error_401.json") << 401 << u"The access token is missing or no longer valid."_s;
        QTest::newRow("error_403.json") << 403 << u"Only organization administrators may do this."_s;
        QTest::newRow("error_404.json") << 404 << u"There is no such document in this session."_s;
        QTest::newRow("error_409.json") << 409 << u"The document was changed by someone else."_s;
        QTest::newRow("error_422.json") << 422 << u"One field is not right."_s;
        QTest::newRow("error_422_nested.json") << 422 << u"language is missing"_s;
        QTest::newRow("error_429.json") << 429 << u"Too many calls; wait 30 seconds."_s;
        QTest::newRow("error_500.json") << 500 << u"The summary could not be made."_s;
        QTest::newRow("error_503.json") << 503 << u"The service is starting, try again later."_s;
    }
    void errorExamplesHaveAWordForPeople()
    {
        QFETCH(int, status);
        const QByteArray body = support::contractFile(QString::fromLatin1(QTest::currentDataTag()));
        const auto error = errorOf({.status = status, .body = body});
        QVERIFY(error);
        QTEST(error->message, "message");
        if (status == 422)
            QCOMPARE(error->fields.size(), 1);
        if (status == 429)
            QCOMPARE(error->retryAfter.count(), 30);
    }

    void whatAServerSaysIsFitForALine()
    {
        const QByteArray body = R"({"errors":{"na\u0001me":["must\u0007 not\nbe empty"]},)"
                                R"("detail":[{"field":"x\u0000y","issue":"no"}]})";
        const auto error = errorOf({.status = 422, .body = body});
        QVERIFY(error);
        QCOMPARE(error->fields.keys(), (QStringList{u"name"_s, u"xy"_s}));
        QCOMPARE(error->fields[u"name"_s], QStringList{u"must not be empty"_s});
    }

    /// Structs and rows of all resources: an endpoint must stay one row, a field one line or two.
    void theClientsSideStaysSmall()
    {
        const auto source = [](const QString &name) {
            QFile file(QStringLiteral(SOURCE_ROOT "/") + name);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        static const QRegularExpression include(u"#include \"(api/[a-z]+\\.h)\""_s);
        QStringList headers{u"api/endpoints.h"_s, u"api/ids.h"_s, u"api/page.h"_s, u"api/realtimemessages.h"_s};
        for (const QRegularExpressionMatch &match : include.globalMatch(source(headers.first())))
            headers << match.captured(1);
        QVERIFY(headers.size() > 20);
        qsizetype lines = 0;
        for (const QString &header : headers)
            lines += source(header).count(u'\n');
        QVERIFY(lines > 1500);
        QVERIFY2(lines <= 4500, qPrintable(QString::number(lines)));
        qInfo("%lld lines for %lld calls", qlonglong(lines), qlonglong(ourRows().size()));
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
