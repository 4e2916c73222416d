#include "api/endpoints.h"
#include "api/errors.h"
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace api;
using namespace Qt::StringLiterals;

namespace {
QByteArray contractFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/contract/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QStringList> table(const QString &name)
{
    QMap<QString, QStringList> rows;
    const auto lines = QString::fromUtf8(contractFile(name)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1))
        rows.insert(line.section(u'\t', 0, 0), line.split(u'\t'));
    return rows;
}

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

using RoundTrip = QByteArray (*)(const QByteArray &);

template <class T>
QByteArray request(const QByteArray &text)
{
    const auto value = fromJson<T>(text);
    return value ? toJson(*value) : value.error().detail.toUtf8();
}

template <class R>
QByteArray response(const QByteArray &text)
{
    const auto value = ReplyCodec<R>::read({.status = 200, .body = text});
    return value ? ReplyCodec<R>::write(*value) : value.error().detail.toUtf8();
}

struct Example
{
    const char *file;
    RoundTrip roundTrip;
};

constexpr Example examples[] = {
    {"session.json", response<Session>},
    {"sessions_list_page.json", response<Page<Session>>},
    {"session_create_request_url.json", request<SessionCreate>},
    {"session_create_request_align.json", request<SessionCreate>},
    {"session_create_response.json", response<Session>},
    {"session_result.json", response<SessionResult>},
    {"tus_metadata.json", request<TusMetadata>},
    {"tus_file.json", response<TusFile>},
    {"document_transcript.json", response<Document>},
    {"document_caption.json", response<Document>},
    {"document_caption_object_form.json", response<Document>},
    {"document_download_url.json", response<DocumentDownload>},
    {"document_update_request_content.json", request<DocumentUpdate>},
    {"document_update_request_rename.json", request<DocumentUpdate>},
    {"document_update_response.json", response<Document>},
    {"document_copy_request.json", request<DocumentCopy>},
    {"document_render_caption_request.json", request<DocumentCopy>},
    {"document_create_response.json", response<Document>},
    {"speech_models.json", response<Page<SpeechModel>>},
    {"folders_page.json", response<Page<Folder>>},
    {"folder_contents.json", response<FolderContents>},
    {"folder_create_request.json", request<FolderCreate>},
    {"folder_update_request.json", request<FolderUpdate>},
    {"account_me.json", response<Account>},
    {"login_request.json", request<LoginRequest>},
    {"login_response.json", response<Bare<LoginResponse>>},
    {"login_response_mfa_required.json", response<Bare<LoginResponse>>},
    {"login_mfa_request.json", request<MfaLoginRequest>},
    {"preference.json", response<Preference>},
    {"preferences_page.json", response<Page<Preference>>},
    {"preference_create_request.json", request<PreferenceInput>},
    {"glossary.json", response<Bare<Glossary>>},
    {"glossaries_list.json", response<Page<Glossary>>},
    {"glossary_create_request.json", request<GlossaryCreate>},
    {"glossary_create_request_minimal.json", request<GlossaryCreate>},
    {"glossary_update_request.json", request<GlossaryUpdate>},
    {"glossary_language_pairs.json", response<Bare<SupportedLanguagePairs>>},
    {"translate_multiple_request.json", request<TranslateMultiple>},
    {"translate_single_response.json", response<TranslationResult>},
    {"translate_many_response.json", response<Page<TranslationResult>>},
};

template <Described T>
QStringList keys();

template <class Owner, class Value>
QStringList keysOf(const Field<Owner, Value> &field)
{
    return {QString::fromLatin1(field.key)};
}
template <class Owner, class Value>
QStringList keysOf(const Inlined<Owner, Value> &)
{
    return keys<Value>();
}
template <Described T>
QStringList keys()
{
    QStringList list
        = std::apply([](const auto &...fields) { return (QStringList() + ... + keysOf(fields)); }, T::fields());
    list.sort();
    return list;
}

struct Schema
{
    const char *name;
    QStringList (*keys)();
};

const Schema schemas[] = {{"LoginRequest", keys<LoginRequest>},
                          {"MfaLoginRequest", keys<MfaLoginRequest>},
                          {"LoginResponse", keys<LoginResponse>},
                          {"ActionResult", keys<ActionResult>},
                          {"Account", keys<Account>},
                          {"Organization", keys<Organization>},
                          {"Brand", keys<Brand>},
                          {"Group", keys<Group>},
                          {"UserRef", keys<UserRef>},
                          {"Session", keys<Session>},
                          {"SessionResult", keys<SessionResult>},
                          {"SessionCreateRequest", keys<SessionCreate>},
                          {"SessionDocumentSpec", keys<SessionDocumentSpec>},
                          {"CaptionOptions", keys<CaptionOptions>},
                          {"WebhookOptions", keys<WebhookOptions>},
                          {"DocumentSummary", keys<DocumentSummary>},
                          {"DocumentDownload", keys<DocumentDownload>},
                          {"DocumentUpdateRequest", keys<DocumentUpdate>},
                          {"DocumentCopyRequest", keys<DocumentCopy>},
                          {"TusMetadata", keys<TusMetadata>},
                          {"TusFile", keys<TusFile>},
                          {"Folder", keys<Folder>},
                          {"FolderPermission", keys<FolderPermission>},
                          {"FolderContents", keys<FolderContents>},
                          {"FolderCreateRequest", keys<FolderCreate>},
                          {"FolderUpdateRequest", keys<FolderUpdate>},
                          {"SpeechModel", keys<SpeechModel>},
                          {"UserPreference", keys<Preference>},
                          {"UserPreferenceRequest", keys<PreferenceInput>},
                          {"Glossary", keys<Glossary>},
                          {"GlossaryEntry", keys<GlossaryEntry>},
                          {"GlossaryCreateRequest", keys<GlossaryCreate>},
                          {"GlossaryUpdateRequest", keys<GlossaryUpdate>},
                          {"LanguagePair", keys<LanguagePair>},
                          {"SupportedLanguagePairs", keys<SupportedLanguagePairs>},
                          {"TranslateMultipleRequest", keys<TranslateMultiple>},
                          {"TranslateRequest", keys<Translate>},
                          {"TranslationResult", keys<TranslationResult>},
                          {"Document", keys<Document>}};

/// A row of the table as the contract writes it.
struct Row
{
    QString id{};
    QString method{};
    QString path{};
    QString auth{};
    QString status{};
    QStringList query{};
};

QString authName(Auth auth)
{
    static constexpr const char *names[] = {"none", "bearer", "bearer|s2t-key", "s2t-key|bearer", "magic-token"};
    return QString::fromLatin1(names[int(auth)]);
}

template <class T>
QStringList queryKeys(Method method)
{
    using Value = typename detail::Argument<T>::Value;
    if constexpr (Described<Value>) {
        if (detail::Argument<T>::place(method) == Place::Query)
            return keys<Value>();
    }
    return {};
}

template <Method M, Literal Path, class R, class... Args>
Row rowOf(const Endpoint<M, Path, R(Args...)> &row)
{
    return {QString::fromLatin1(row.id),   QString::fromLatin1(methodName(M)),
            QString::fromLatin1(row.path), authName(row.auth),
            QString::number(row.status),   (QStringList() + ... + queryKeys<Args>(M))};
}

QList<Row> allRows()
{
    return std::apply([](const auto &...rows) { return QList<Row>{rowOf(rows)...}; }, allEndpoints);
}
} // namespace

/// The endpoint table against the API contract: rows, keys and every example body.
class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreTheContracts_data()
    {
        QTest::addColumn<int>("number");
        const QList<Row> rows = allRows();
        for (qsizetype i = 0; i < rows.size(); ++i)
            QTest::newRow(qPrintable(rows[i].id)) << int(i);
    }
    void rowsAreTheContracts()
    {
        QFETCH(int, number);
        const Row row = allRows().at(number);
        const QStringList contract = table(u"endpoints.tsv"_s).value(row.id);
        QVERIFY2(contract.size() > 9, "not in the contract");
        QCOMPARE(row.method, contract[2]);
        QCOMPARE(row.path, contract[3]);
        QCOMPARE(row.auth, contract[5]);
        QCOMPARE(row.status, contract[9].section(u'|', 0, 0));
        QStringList query;
        for (const QString &entry : contract[6].split(u',')) {
            if (entry != u"-")
                query.append(entry.section(u'=', 0, 0).remove(u'~').remove(u'*'));
        }
        query.sort();
        QCOMPARE(row.query, query);
    }

    void noTwoRowsAnswerTheSameRequest()
    {
        QSet<QString> ids;
        QSet<QString> requests;
        const QList<Row> rows = allRows();
        for (const Row &row : rows) {
            ids.insert(row.id);
            requests.insert(row.method + u' ' + row.path.split(u'{').first() + row.path.section(u'}', 1));
        }
        QCOMPARE(ids.size(), rows.size());
        QCOMPARE(requests.size(), rows.size());
    }

    void structsHaveTheContractsKeys_data()
    {
        QTest::addColumn<QStringList>("keys");
        for (const Schema &schema : schemas)
            QTest::newRow(schema.name) << schema.keys();
    }
    void structsHaveTheContractsKeys()
    {
        QFETCH(QStringList, keys);
        QStringList wanted
            = table(u"fields.tsv"_s).value(QString::fromLatin1(QTest::currentDataTag())).value(1).split(u',');
        if (QByteArray(QTest::currentDataTag()) == "Document") { // the link's own keys are in DocumentDownload
            wanted.removeAll(u"download_url"_s);
            wanted.removeAll(u"expires_in"_s);
        }
        wanted.sort();
        QCOMPARE(keys, wanted);
    }

    void examplesReadAndWriteBack_data()
    {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < std::size(examples); ++i)
            QTest::newRow(examples[i].file) << int(i);
    }
    void examplesReadAndWriteBack()
    {
        QFETCH(int, number);
        const QByteArray original = contractFile(QString::fromLatin1(examples[number].file));
        QVERIFY(!original.isEmpty());
        const QByteArray written = examples[number].roundTrip(original);
        const QJsonDocument document = QJsonDocument::fromJson(written);
        QVERIFY2(document.isObject(), written.constData());
        const QString problem = difference(QJsonDocument::fromJson(original).object(), document.object());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(examples[number].roundTrip(written), written); // and stays as it is from then on
    }

    void documentContentKeepsItsBytes()
    {
        const QByteArray original = contractFile(u"document_transcript.json"_s);
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
        const auto error
            = errorOf({.status = status, .body = contractFile(QString::fromLatin1(QTest::currentDataTag()))});
        QVERIFY(error);
        QTEST(error->message, "message");
        if (status == 422)
            QCOMPARE(error->fields.size(), 1);
        if (status == 429)
            QCOMPARE(error->retryAfter.count(), 30);
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
