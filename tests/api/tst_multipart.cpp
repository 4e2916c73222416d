#include "api/endpoint.h"
#include <QTest>

using namespace api;
using namespace Qt::StringLiterals;

namespace {

struct Inner
{
    std::optional<QString> note{};
    static constexpr auto fields() { return std::tuple{field("note", &Inner::note)}; }
};

struct Template
{
    QString name{};
    std::optional<qint64> pages{};
    Nullable<QString> prompt{};
    QList<QString> tags{};
    Inner inner{};
    FilePart docx{};
    std::optional<FilePart> pdf{};
    static constexpr auto fields()
    {
        return std::tuple{required("name", &Template::name),  field("pages", &Template::pages),
                          field("prompt", &Template::prompt), field("tags", &Template::tags),
                          inlined(&Template::inner),          required("docx", &Template::docx, "file"),
                          field("pdf", &Template::pdf)};
    }
};

constexpr Endpoint<Method::Post, "/api/v3/templates", QJsonObject(Multipart<Template>)> create{"templates.create"};

/// The parts of a form, one line each: `name|file name|type|content`, and how the reading ended.
struct Heard
{
    QStringList parts{};
    bool isComplete = false;
    QString problem{};
    bool operator==(const Heard &) const = default;
};

Heard hear(const QByteArray &contentType, const QList<QByteArrayView> &pieces,
           const MultipartReader::Limits &limits = {})
{
    Heard heard;
    QByteArray content;
    QString head;
    MultipartReader reader(contentType,
                           {.begin =
                                [&](const PartHead &part) {
                                    head = part.name + u'|' + (part.isFile ? part.fileName : u"-"_s) + u'|'
                                        + QString::fromLatin1(part.contentType) + u'|';
                                    content.clear();
                                    return true;
                                },
                            .data =
                                [&](QByteArrayView bytes) {
                                    content.append(bytes.data(), bytes.size());
                                    return true;
                                },
                            .end =
                                [&] {
                                    heard.parts << head + QString::fromLatin1(content);
                                    return true;
                                }},
                           limits);
    for (const QByteArrayView piece : pieces)
        reader.feed(piece);
    heard.isComplete = reader.isComplete();
    heard.problem = reader.problem();
    return heard;
}

constexpr auto formType = "multipart/form-data; boundary=bound";

QByteArray part(const QByteArray &head, const QByteArray &content)
{
    return "--bound\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
}

} // namespace

/// Forms with files, written and read; what arrives is anybody's bytes.
class TestMultipart : public QObject
{
    Q_OBJECT

private slots:
    void aRowWritesAndReadsItsForm()
    {
        Template sent;
        sent.name = u"Minutes \"2026\"\r\nünï"_s;
        sent.pages = 7;
        sent.tags = {u"a"_s, u"b"_s};
        sent.inner.note = u"inside"_s;
        sent.docx = {QByteArray("PK\0\r\n--scriptix\r\n--", 18), u"Vorläge \"x\".docx"_s, "application/x-docx"};
        const auto request = create(sent);
        QVERIFY(request.contentType.startsWith("multipart/form-data; boundary="));
        const auto read = create.read({.body = request.body, .contentType = request.contentType});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        const Template &got = std::get<0>(*read);
        QCOMPARE(got.name, sent.name);
        QCOMPARE(got.pages, sent.pages);
        QCOMPARE(got.prompt, sent.prompt);
        QCOMPARE(got.tags, sent.tags);
        QCOMPARE(got.inner.note, sent.inner.note);
        QCOMPARE(got.docx.bytes, sent.docx.bytes);
        QCOMPARE(got.docx.contentType, sent.docx.contentType);
        QCOMPARE(got.docx.fileName, u"Vorläge x.docx"_s); // a quote may not be in a file name
        QVERIFY(!got.pdf);
    }

    void everyFormHasItsOwnBoundary() { QVERIFY(MultipartWriter().contentType() != MultipartWriter().contentType()); }

    void aMissingFileIsNamed()
    {
        const QByteArray body = part("name=\"name\"", "x") + part("name=\"docx\"; filename=\"\"", {}) // nothing chosen
            + "--bound--";
        const auto read = fromMultipart<Template>(formType, body);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, u"$.docx: missing"_s);
    }

    void aFileMayComeUnderItsOtherNameAndAsText()
    {
        const auto read = fromMultipart<Template>(
            formType, part("name=\"name\"", "x") + part("name=\"file\"", "plain words") + "--bound--");
        QVERIFY(read);
        QCOMPARE(read->docx.bytes, "plain words");
    }

    void everySplitReadsAlike()
    {
        const QByteArray body = "preamble\r\n" + part("name=\"a\"", "one")
            + part("name=\"b\"; filename=\"C:\\files\\b.txt\"\r\nContent-Type: text/plain",
                   "\r\n--boun\r\n--bond\r\n\r\r\n-")
            + part("name=\"empty\"", {})
            + "--bound \t\r\nContent-Disposition: form-data; name=none\r\n\r\n--bound--\r\nrest";
        const Heard whole = hear(formType, {body});
        QCOMPARE(whole.parts,
                 (QStringList{u"a|-||one"_s, u"b|b.txt|text/plain|\r\n--boun\r\n--bond\r\n\r\r\n-"_s, u"empty|-||"_s,
                              u"none|-||"_s}));
        QVERIFY(whole.isComplete);
        for (qsizetype i = 0; i <= body.size(); ++i) {
            const QByteArrayView view(body);
            QCOMPARE(hear(formType, {view.first(i), view.sliced(i)}), whole);
            QCOMPARE(hear(formType,
                          {view.first(i), view.sliced(i, qMin<qsizetype>(1, body.size() - i)),
                           view.sliced(qMin(i + 1, body.size()))}),
                     whole);
        }
        QList<QByteArrayView> bytes;
        for (qsizetype i = 0; i < body.size(); ++i)
            bytes << QByteArrayView(body).sliced(i, 1);
        QCOMPARE(hear(formType, bytes), whole);
    }

    void namesOfAllWritersAreRead_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("fileName");
        QTest::newRow("browser") << QByteArray("name=\"f\"; filename=\"a %22b%22 100%25.txt\"") << u"a b 100%25.txt"_s;
        QTest::newRow("curl") << QByteArray("name=\"f\"; filename=\"a \\\"b\\\".txt\"") << u"a b.txt"_s;
        QTest::newRow("python") << QByteArray("name=\"f\"; filename*=utf-8''%C3%BC.txt") << u"ü.txt"_s;
        QTest::newRow("utf-8") << QByteArray("filename=ü.txt; name=f") << u"ü.txt"_s;
        QTest::newRow("climber") << QByteArray("name=f; filename=\"../../etc/passwd\"") << u"passwd"_s;
        QTest::newRow("hidden") << QByteArray("name=f; filename=\".bashrc\"") << u"bashrc"_s;
    }
    void namesOfAllWritersAreRead()
    {
        QFETCH(QByteArray, head);
        const auto parts = readMultipart(formType, part(head, "x") + "--bound--");
        QVERIFY(parts);
        QCOMPARE(parts->first().head.name, u"f"_s);
        QTEST(parts->first().head.fileName, "fileName");
    }

    void brokenFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = part("name=\"a\"", "one");
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << good;
        QTest::newRow("empty boundary") << QByteArray("multipart/form-data; boundary=\"\"") << good;
        QTest::newRow("long boundary") << QByteArray("multipart/form-data; boundary=" + QByteArray(71, 'b')) << good;
        QTest::newRow("other kind") << QByteArray("multipart/mixed; boundary=bound") << good + "--bound--";
        QTest::newRow("empty") << QByteArray(formType) << QByteArray();
        QTest::newRow("not closed") << QByteArray(formType) << good;
        QTest::newRow("cut in a head") << QByteArray(formType) << QByteArray("--bound\r\nContent-Disp");
        QTest::newRow("longer boundary") << QByteArray(formType) << good + "--boundary\r\n\r\n--bound--";
        QTest::newRow("no name") << QByteArray(formType) << part("filename=\"x\"", "one") + "--bound--";
        QTest::newRow("no head") << QByteArray(formType) << QByteArray("--bound\r\n\r\none\r\n--bound--");
        QTest::newRow("attachment") << QByteArray(
            formType) << QByteArray("--bound\r\nContent-Disposition: attachment; name=a\r\n\r\n\r\n--bound--");
        QTest::newRow("base64") << QByteArray(formType)
                                << part("name=a\r\nContent-Transfer-Encoding: base64", "b25l") + "--bound--";
        QTest::newRow("zero byte") << QByteArray(formType) << part(QByteArray("name=\"a\0b\"", 10), "x") + "--bound--";
        QTest::newRow("long head") << QByteArray(formType) << part("name=" + QByteArray(9000, 'n'), "x") + "--bound--";
        QTest::newRow("endless head") << QByteArray(formType)
                                      << QByteArray("--bound\r\nX: " + QByteArray(100'000, 'n'));
        QTest::newRow("endless padding") << QByteArray(formType) << QByteArray("--bound" + QByteArray(1000, ' '));
        QTest::newRow("many parts") << QByteArray(formType) << good.repeated(101) + "--bound--";
    }
    void brokenFormsAreRefused()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const auto parts = readMultipart(type, body);
        QVERIFY(!parts);
        QVERIFY2(parts.error().detail.startsWith(u"not a form: "), qPrintable(parts.error().detail));
        QVERIFY(parts.error().detail.size() > 20);
    }

    void nothingIsReadAfterAStop()
    {
        int begun = 0;
        MultipartReader reader(formType, {.begin = [&](const PartHead &) { return ++begun < 2; }});
        QVERIFY(!reader.feed(part("name=a", "1") + part("name=b", "2") + part("name=c", "3") + "--bound--"));
        QVERIFY(!reader.feed(part("name=d", "4")));
        QCOMPARE(begun, 2);
        QVERIFY(!reader.isComplete());
        QVERIFY(reader.problem().isEmpty());
    }

    void anyBytesAreSurvived()
    {
        QByteArray body = part("name=\"a\"; filename=\"x\"", "one") + part("name=b", "\r\n--boun") + "--bound--\r\n";
        quint32 seed = 1;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray changed = body;
            for (int i = 0; i < 3; ++i) {
                seed = seed * 1664525 + 1013904223;
                changed[qsizetype(seed >> 8) % changed.size()] = char(seed >> 24);
            }
            const auto half = qsizetype(seed >> 4) % changed.size();
            const QByteArrayView view(changed);
            QCOMPARE(hear(formType, {view.first(half), view.sliced(half)}), hear(formType, {view}));
        }
    }
};

QTEST_GUILESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
