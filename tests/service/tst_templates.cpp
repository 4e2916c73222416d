#include "app/service/templates/archive.h"
#include "app/service/templates/docxtemplate.h"
#include "models/document/formats/zipwriter.h"
#include "tests/service/documentbench.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <zip.h>

using namespace Qt::StringLiterals;
using document::ZipPart;
using service::DocxTemplate;

namespace {

const QByteArray types = R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";

QByteArray body(const QByteArray &paragraphs)
{
    return R"(<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)"
        + paragraphs + "<w:sectPr/></w:body></w:document>";
}

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray docx(const QByteArray &paragraphs, const QList<ZipPart> &more = {})
{
    return *document::zipped(QList<ZipPart>{{"[Content_Types].xml", types}, {"word/document.xml", body(paragraphs)}}
                             + more);
}

QByteArray mainPart(const QByteArray &file)
{
    const auto parts = service::unpackedArchive(file);
    for (const service::ArchivePart &part : parts.value_or(QList<service::ArchivePart>())) {
        if (part.name == "word/document.xml")
            return part.bytes;
    }
    return {};
}

document::Transcript transcript()
{
    document::Transcript transcript{.language = u"en"_s, .duration = document::Ms(65'000)};
    transcript.speakers = {{.id = u"1"_s, .name = u"Ann"_s}, {.id = u"2"_s, .name = u"Ben & Co"_s}};
    transcript.segments = {{.text = u"First <line>\nnext"_s, .startMs = 1000, .stopMs = 2000, .speaker = 0},
                           {.text = u"Second"_s, .startMs = 61'000, .stopMs = 62'000, .speaker = 1}};
    return transcript;
}

QByteArray filled(const QByteArray &paragraphs,
                  const document::ExportOptions &options = {.title = QStringLiteral("Talk")})
{
    const auto file = DocxTemplate::fill(docx(paragraphs), transcript(), options);
    return file ? mainPart(*file) : QByteArray("failed: ") + file.error().toUtf8();
}

/// A ZIP whose parts have the attributes or sizes that a stranger chose.
QByteArray strangeZip(const std::function<void(zip_t *)> &make)
{
    QTemporaryDir dir;
    const QByteArray path = QFile::encodeName(dir.filePath(u"x.zip"_s));
    zip_t *archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    make(archive);
    zip_close(archive);
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

zip_int64_t add(zip_t *archive, const char *name, const QByteArray &bytes)
{
    char *copy = static_cast<char *>(malloc(size_t(bytes.size()) + 1));
    memcpy(copy, bytes.constData(), size_t(bytes.size()));
    return zip_file_add(archive, name, zip_source_buffer(archive, copy, zip_uint64_t(bytes.size()), 1),
                        ZIP_FL_ENC_UTF_8);
}

} // namespace

/// Templates: Word documents that are filled, those that are refused, and the calls over HTTP.
class TestTemplates : public QObject, private DocumentBench
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_service.start(), m_service.errorOutput().constData()); }

    void fillsWhatStandsForTheWhole()
    {
        const QByteArray xml = filled(paragraph("{{title}}, {{ language }}, {{duration}}: {{speakers}} {{other}}"));
        QVERIFY2(xml.contains(">Talk, en, 01:05: Ann, Ben &amp; Co {{other}}</w:t>"), xml.constData());
    }

    void repeatsTheParagraphOfASegment()
    {
        const QByteArray xml
            = filled(paragraph("Head") + paragraph("{{time}} {{speaker}}: {{text}}") + paragraph("End"));
        QCOMPARE(xml.count("<w:p>"), 4);
        QVERIFY2(xml.contains(">00:01 Ann: First &lt;line&gt;</w:t><w:br/><w:t xml:space=\"preserve\">next</w:t>"),
                 xml.constData());
        QVERIFY2(xml.contains(">01:01 Ben &amp; Co: Second</w:t>"), xml.constData());
        QVERIFY(xml.indexOf("Head") < xml.indexOf("Ann:") && xml.indexOf("Second") < xml.indexOf("End"));
    }

    void leavesOutWhatIsNotWanted()
    {
        const QByteArray xml
            = filled(paragraph("[{{time}}|{{speaker}}|{{text}}]"), {.timestamps = false, .speakers = false});
        QVERIFY2(xml.contains("[||Second]"), xml.constData());
    }

    void findsPlaceholdersThatAreCutIntoRuns()
    {
        const QByteArray cut
            = "<w:p><w:r><w:t>To {{ti</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>tle}} go</w:t></w:r></w:p>";
        const QByteArray xml = filled(cut);
        QVERIFY2(xml.contains(">To Talk</w:t>"), xml.constData());
        QVERIFY2(xml.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> go</w:t>"), xml.constData());
    }

    void fillsHeadersToo()
    {
        const QByteArray header
            = R"(<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>{{title}}</w:t></w:r></w:p></w:hdr>)";
        const auto file = DocxTemplate::fill(docx(paragraph("{{text}}"), {{"word/header1.xml", header}}), transcript(),
                                             {.title = u"Talk"_s});
        bool isFilled = false;
        const auto parts = service::unpackedArchive(*file);
        for (const service::ArchivePart &part : *parts)
            isFilled = isFilled || (part.name == "word/header1.xml" && part.bytes.contains(">Talk<"));
        QVERIFY(isFilled);
    }

    void theTranscriptFollowsWhenThereIsNoPlaceForIt()
    {
        const QByteArray xml = filled(paragraph("Letterhead"));
        QVERIFY2(xml.contains("[00:01] Ann: First &lt;line&gt;"), xml.constData());
        QVERIFY(xml.indexOf("Letterhead") < xml.indexOf("Ann:"));
        QVERIFY(xml.indexOf("Second") < xml.indexOf("<w:sectPr/>"));
    }

    void staysWellFormed_data()
    {
        QTest::addColumn<QByteArray>("paragraphs");
        QTest::newRow("box in a paragraph")
            << QByteArray("<w:p><w:r><w:txbxContent>" + paragraph("{{text}}") + "</w:txbxContent></w:r></w:p>");
        QTest::newRow("comment") << QByteArray("<!-- <w:p><w:t>{{text}} --><w:p><w:r><w:t>{{text}}</w:t></w:r></w:p>");
        QTest::newRow("empty parts") << QByteArray("<w:p/><w:p><w:r><w:t/></w:r></w:p>" + paragraph("{{text}}"));
        QTest::newRow("signs") << paragraph("&lt;&#123;{title}} &amp;amp; {{text}}");
        QTest::newRow("quoted") << QByteArray("<w:p w:x='a>b'><w:r><w:t>{{text}}</w:t></w:r></w:p>");
    }
    void staysWellFormed()
    {
        QFETCH(QByteArray, paragraphs);
        const QByteArray xml = filled(paragraphs);
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), (reader.errorString().toUtf8() + xml).constData());
        QVERIFY(xml.contains("Second"));
    }

    void refusesHostileDocuments_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray good = body(paragraph("x"));
        const auto with = [&](const std::function<void(zip_t *)> &more) {
            return strangeZip([&](zip_t *archive) {
                add(archive, "word/document.xml", good);
                more(archive);
            });
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no archive") << QByteArray("PK\x03\x04 and so on");
        QTest::newRow("cut off") << docx(paragraph("x")).chopped(30);
        QTest::newRow("no document") << strangeZip([](zip_t *archive) { add(archive, "x", "y"); });
        QTest::newRow("leads up") << with([](zip_t *archive) { add(archive, "../x", "y"); });
        QTest::newRow("leads up inside") << with([](zip_t *archive) { add(archive, "word/../../x", "y"); });
        QTest::newRow("absolute") << with([](zip_t *archive) { add(archive, "/etc/x", "y"); });
        QTest::newRow("other slash") << with([](zip_t *archive) { add(archive, "..\\x", "y"); });
        QTest::newRow("drive") << with([](zip_t *archive) { add(archive, "C:x", "y"); });
        QTest::newRow("link") << with([](zip_t *archive) {
            const auto index = zip_uint64_t(add(archive, "x", "/etc/passwd"));
            zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, 0120777U << 16);
        });
        QTest::newRow("bomb") << with([](zip_t *archive) { add(archive, "x", QByteArray(64 * 1024 * 1024, '0')); });
        QTest::newRow("archive inside") << with([&](zip_t *archive) { add(archive, "x", docx(paragraph("x"))); });
        QTest::newRow("encrypted") << with([](zip_t *archive) {
            const auto index = zip_uint64_t(add(archive, "x", "y"));
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, "secret");
        });
        QTest::newRow("macros") << with([](zip_t *archive) { add(archive, "word/vbaProject.bin", "y"); });
        QTest::newRow("many parts") << with([](zip_t *archive) {
            for (int i = 0; i < 10'001; ++i)
                add(archive, QByteArray::number(i).constData(), "y");
        });
        QTest::newRow("document type") << strangeZip(
            [](zip_t *archive) { add(archive, "word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"); });
        QTest::newRow("broken xml") << strangeZip([](zip_t *archive) { add(archive, "word/document.xml", "<x>"); });
    }
    void refusesHostileDocuments()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!DocxTemplate::objection(file).isEmpty());
        QVERIFY(!DocxTemplate::fill(file, {}, {}));
    }

    void keepsATemplateAndItsFiles()
    {
        const QByteArray file = docx(paragraph("{{text}}"));
        const Answer made = create({{"name", "House style"}, {"type", "EXPORT_TEMPLATE"}}, file);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.result()["type"_L1].toString(), u"EXPORT_TEMPLATE"_s);
        QVERIFY(made.result()["prompt"_L1].isNull());
        QCOMPARE(support::call("GET", QUrl(made.result()["docx_url"_L1].toString()), {}).body, file);
        const Answer pdf = support::call("GET", QUrl(made.result()["pdf_url"_L1].toString()), {});
        QCOMPARE(pdf.header("Content-Type"), QByteArray("application/pdf"));
        QCOMPARE(create({{"name", "house style"}, {"type", "EXPORT_TEMPLATE"}}, file).status, 409);
        const QString one = templates + u'/' + QString::number(made.result()["id"_L1].toInt());
        QCOMPARE(support::call("DELETE", m_service.url(one), m_service.token()).status, 204);
        QCOMPARE(support::call("DELETE", m_service.url(one), m_service.token()).status, 404);
        QCOMPARE(support::call("GET", QUrl(made.result()["docx_url"_L1].toString()), {}).status, 404);
    }

    void listsByKind()
    {
        const int prompt
            = create({{"name", "Minutes"}, {"type", "SUMMARIZATION"}, {"prompt", "List the decisions."}}, {})
                  .result()["id"_L1]
                  .toInt();
        const int layout
            = create({{"name", "Paper"}, {"type", "EXPORT_TEMPLATE"}}, docx(paragraph("x"))).result()["id"_L1].toInt();
        QVERIFY(prompt > 0 && layout > 0);
        const Answer prompts = get(templates + u"?type=SUMMARIZATION"_s);
        QCOMPARE(prompts.json()["total_results"_L1].toInt(), 1);
        QCOMPARE(prompts.result()[0]["prompt"_L1].toString(), u"List the decisions."_s);
        QVERIFY(prompts.result()[0]["docx_url"_L1].isNull());
        QVERIFY(get(templates + u"?limit=1"_s).json()["total_results"_L1].toInt() >= 2);
    }

    void exportsWithATemplate()
    {
        const int id
            = create({{"name", "Export"}, {"type", "EXPORT_TEMPLATE"}}, docx(paragraph("{{speaker}} said: {{text}}")))
                  .result()["id"_L1]
                  .toInt();
        const QString path = copy();
        QCOMPARE(write(path, {u"Hello there"_s}).status, 200);
        const QString address = path + u"?format=template&template_id="_s + QString::number(id);
        const Answer file = get(address);
        QCOMPARE(file.status, 200);
        QVERIFY(mainPart(file.body).contains("Ann said: Hello there"));
        const Answer link = get(address + u"&direct_download=true"_s);
        QCOMPARE(link.result()["size_bytes"_L1].toInteger(), file.body.size());
        QCOMPARE(support::call("GET", QUrl(link.result()["download_url"_L1].toString()), {}).body, file.body);
        QCOMPARE(get(path + u"?format=template"_s).status, 422);
        QCOMPARE(get(path + u"?format=template&template_id=4711"_s).status, 422);
    }

    void exportsTheRecording()
    {
        const Answer file = get(copy() + u"?format=media"_s);
        QCOMPARE(file.status, 200);
        QVERIFY(file.header("Content-Type").startsWith("audio/"));
        const Answer link = get(copy() + u"?format=media&direct_download=true"_s);
        QCOMPARE(support::call("GET", QUrl(link.result()["download_url"_L1].toString()), {}).body, file.body);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<support::Headers>("texts");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("field");
        const QByteArray good = docx(paragraph("x"));
        QTest::newRow("no name") << support::Headers{{"type", "EXPORT_TEMPLATE"}} << good << u"name"_s;
        QTest::newRow("no kind") << support::Headers{{"name", "x"}} << good << u"type"_s;
        QTest::newRow("other kind") << support::Headers{{"name", "x"}, {"type", "PAINTING"}} << good << u"type"_s;
        QTest::newRow("no file") << support::Headers{{"name", "x"}, {"type", "EXPORT_TEMPLATE"}} << QByteArray()
                                 << u"docx"_s;
        QTest::newRow("no document") << support::Headers{{"name", "x"}, {"type", "EXPORT_TEMPLATE"}}
                                     << QByteArray("text") << u"docx"_s;
        QTest::newRow("no prompt") << support::Headers{{"name", "x"}, {"type", "SUMMARIZATION"}} << QByteArray()
                                   << u"prompt"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(support::Headers, texts);
        QFETCH(QByteArray, file);
        QFETCH(QString, field);
        const Answer answer = create(texts, file);
        QCOMPARE(answer.status, 422);
        QVERIFY2(errors(answer).contains(field), answer.body.constData());
    }

    void onlyAdministratorsChangeThem()
    {
        const QByteArray other = m_people.person(u"noor@example.org"_s, {u"CONTRIBUTOR"_s});
        QVERIFY(!other.isEmpty());
        QCOMPARE(get(templates, other).status, 200);
        QCOMPARE(create({{"name", "x"}, {"type", "SUMMARIZATION"}, {"prompt", "y"}}, {}, other).status, 403);
    }

private:
    inline static const QString templates = u"/api/v3/organization/templates"_s;

    Answer create(const support::Headers &texts, const QByteArray &file, const QByteArray &token = {})
    {
        QByteArray form;
        for (const auto &[name, text] : texts)
            form += "--xyz\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n";
        if (!file.isEmpty()) {
            form += "--xyz\r\nContent-Disposition: form-data; name=\"docx\"; filename=\"a.docx\"\r\n\r\n" + file
                + "\r\n";
            form += "--xyz\r\nContent-Disposition: form-data; name=\"pdf\"; filename=\"a.pdf\"\r\n"
                    "Content-Type: application/pdf\r\n\r\n%PDF-1.4 example\r\n";
        }
        return support::call("POST", m_service.url(templates), token.isEmpty() ? m_service.token() : token,
                             form + "--xyz--\r\n", {{"Content-Type", "multipart/form-data; boundary=xyz"}});
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
