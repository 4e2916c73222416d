#include "models/document/formats/docx.h"
#include "models/document/formats/zipwriter.h"
#include "models/document/retiming.h"
#include "tests/support/invariants.h"

#include <QTest>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QByteArray word(const QByteArray &body)
{
    const QByteArray xml = "<?xml version='1.0'?><w:document xmlns:mc='m' "
                           "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
        + body + "</w:body></w:document>";
    return *zipped({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", xml}});
}

QStringList texts(const Transcript &transcript)
{
    QStringList result;
    for (const Segment &segment : transcript.segments)
        result.append(segment.text);
    return result;
}

} // namespace

/// Word documents as people send them back.
class TestDocx : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatWeWrite()
    {
        Transcript transcript{.speakers = {{.id = u"1"_s, .name = u"Ann"_s}, {.id = u"2"_s, .name = u"Ben"_s}}};
        for (int i = 0; i < 3; ++i) {
            transcript.segments.append({.id = u"s%1"_s.arg(i),
                                        .text = u"Turn %1 <&> été."_s.arg(i),
                                        .startMs = quint32(i * 5000),
                                        .stopMs = quint32(i * 5000 + 4000),
                                        .speaker = i % 2});
            makeUntimedWords(transcript.segments.last());
        }
        const auto read = readDocx(*writeDocx(transcript, {.title = u"A title"_s}));
        QVERIFY(read);
        QCOMPARE(texts(*read), texts(transcript));
        QCOMPARE(read->segments[1].startMs, 5000U);
        QCOMPARE(read->speakerName(read->segments[1]), u"Ben"_s);
        QCOMPARE(brokenInvariant(*read), QString());
    }

    void readsRunsBreaksAndTrackedChanges()
    {
        const auto read = readDocx(
            word("<w:p><w:r><w:t>The be</w:t></w:r><w:r><w:t>es</w:t><w:br/><w:t>came.</w:t></w:r></w:p><w:p/>"
                 "<w:p><w:del><w:r><w:delText>Gone</w:delText><w:t>gone</w:t></w:r></w:del>"
                 "<w:ins><w:r><w:t xml:space=\"preserve\">They stayed </w:t></w:r></w:ins></w:p>"));
        QVERIFY(read);
        QCOMPARE(texts(*read), QStringList({u"The bees came."_s, u"They stayed"_s}));
    }

    void aTextBoxIsReadOnceAndKeepsTheTextAroundIt()
    {
        const QByteArray box = "<w:p><w:r><w:t>In a box</w:t></w:r></w:p>";
        const auto read = readDocx(word("<w:p><w:r><w:t>Before </w:t></w:r><mc:AlternateContent><mc:Choice>" + box
                                        + "</mc:Choice><mc:Fallback>" + box
                                        + "</mc:Fallback></mc:AlternateContent><w:r><w:t>after</w:t></w:r></w:p>"));
        QVERIFY(read);
        QCOMPARE(texts(*read), QStringList({u"In a box"_s, u"Before after"_s}));
    }

    void damagedFilesAreRefusedWithASentence()
    {
        const QByteArray whole = word("<w:p><w:r><w:t>Text</w:t></w:r></w:p>");
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            const auto read = readDocx(whole.first(size));
            QVERIFY(!read);
            QVERIFY(!read.error().message.isEmpty());
        }
        QVERIFY(!readDocx(*zipped({{"other.txt", "text"}})));
        QVERIFY(!readDocx(*zipped({{"word/document.xml", "<w:document><w:p>"}})));
        QVERIFY(!readDocx("PK\3\4 but not really"));
    }

    void aBombIsRefused()
    {
        const QByteArray bomb = *zipped({{"word/document.xml", QByteArray(80 * 1024 * 1024, ' ')}});
        QVERIFY(bomb.size() < 1024 * 1024);
        const auto read = readDocx(bomb);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"too large"_s), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
