#include "models/document/formats/format.h"
#include "models/document/formats/iso6937.h"

#include <iconv.h>
#include <QDate>
#include <QFile>
#include <QTest>

using namespace document;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 1024;
constexpr qsizetype blockBytes = 128;

/// What the C library makes of ISO 6937; a null string when it cannot.
QString decoded(const QByteArray &bytes)
{
    const iconv_t converter = iconv_open("UTF-8", "ISO_6937");
    if (converter == iconv_t(-1))
        return {};
    QByteArray input = bytes;
    QByteArray output(bytes.size() * 4 + 4, '\0');
    char *from = input.data();
    char *to = output.data();
    size_t fromLeft = size_t(input.size());
    size_t toLeft = size_t(output.size());
    const bool isRead = iconv(converter, &from, &fromLeft, &to, &toLeft) != size_t(-1)
        && iconv(converter, nullptr, nullptr, &to, &toLeft) != size_t(-1);
    iconv_close(converter);
    return isRead ? QString::fromUtf8(output.constData(), output.size() - qsizetype(toLeft)) : QString();
}

struct Block
{
    QByteArray bytes{};
    int number() const { return uchar(bytes[1]) | uchar(bytes[2]) << 8; }
    int extension() const { return uchar(bytes[3]); }
    int row() const { return uchar(bytes[13]); }
    QByteArray text() const { return bytes.mid(16); }
    /// In frames of 25 a second; from byte 5 or 9.
    int time(int at) const
    {
        const auto part = [&](int i) { return int(uchar(bytes[at + i])); };
        return ((part(0) * 60 + part(1)) * 60 + part(2)) * 25 + part(3);
    }
};

QList<Block> blocksOf(const QByteArray &stl)
{
    QList<Block> blocks;
    for (qsizetype at = headBytes; at < stl.size(); at += blockBytes)
        blocks.append({stl.mid(at, blockBytes)});
    return blocks;
}

/// Text of all blocks without unused space; line breaks as slashes.
QString textOf(const QList<Block> &blocks)
{
    QByteArray bytes;
    for (const Block &block : blocks)
        bytes += block.text().replace('\x8F', "");
    return decoded(bytes.replace('\x8A', '/'));
}

Transcript captions(const QStringList &texts)
{
    Transcript result{.kind = Kind::Captions, .language = u"nl-NL"_s};
    for (const QString &text : texts) {
        const auto at = quint32(result.segments.size()) * 3000;
        result.segments.append({.text = text, .startMs = at + 1010, .stopMs = at + 2990});
    }
    return result;
}

tl::expected<QByteArray, FormatError> write(const Transcript &transcript, const ExportOptions &options = {})
{
    return formatByName(u"stl"_s)->write(transcript, options);
}

} // namespace

/// EBU Tech 3264: fields at their places, times in frames, letters as the C library reads them.
class TestStl : public QObject
{
    Q_OBJECT

private slots:
    void writesTheHead();
    void writesTimesInFrames();
    void keepsLinesInPlace();
    void dividesLongTexts();
    void switchesItalics();
    void encodesLetters();
    void replacesWhatHasNoPlace_data();
    void replacesWhatHasNoPlace();
    void refuses_data();
    void refuses();
    void writesTheGoldenFile();
};

void TestStl::writesTheHead()
{
    const QByteArray stl = *write(captions({u"one"_s, u"two"_s}), {.title = u"Café – 東京"_s});
    QCOMPARE(stl.size(), headBytes + 2 * blockBytes);
    const QByteArray date = QDate::currentDate().toString(u"yyMMdd"_s).toLatin1();
    QCOMPARE(stl.left(16), "850STL25.010001D");
    QCOMPARE(stl.mid(16, 32), QByteArray("Cafe ? ??").leftJustified(32, ' '));
    QCOMPARE(stl.mid(224, 14), date + date + "00");
    QCOMPARE(stl.mid(238, 13), "0000200002001");
    QCOMPARE(stl.mid(251, 5), "03231");
    QCOMPARE(stl.mid(256, 18), "000000000000010011");
    QCOMPARE(stl.mid(274, 750), QByteArray(750, ' '));
}

void TestStl::writesTimesInFrames()
{
    Transcript transcript = captions({u"a"_s, u"b"_s, u"c"_s});
    transcript.segments[1].startMs = transcript.segments[1].stopMs = 3'599'990;
    transcript.segments[2].startMs = 3'600'020;
    transcript.segments[2].stopMs = 86'399'900;
    const QList<Block> blocks = blocksOf(*write(transcript));
    QCOMPARE(blocks[0].time(5), 25);
    QCOMPARE(blocks[0].time(9), 75);
    QCOMPARE(blocks[1].bytes.mid(5, 8), "\1\0\0\0\1\0\0\1"_ba);
    QCOMPARE(blocks[2].bytes.mid(5, 8), "\1\0\0\1\x17\x3B\x3B\x17"_ba);
    QCOMPARE(blocks[2].number(), 3);
}

void TestStl::keepsLinesInPlace()
{
    const QList<Block> blocks = blocksOf(*write(captions({u"one"_s, u"one\ntwo"_s, u"1\n2\n3\n4\n5\n6"_s})));
    QCOMPARE(blocks[0].row(), blocks[1].row());
    QCOMPARE(blocks[2].row(), 18);
    QCOMPARE(textOf({blocks[1]}), u"one/two"_s);
}

void TestStl::dividesLongTexts()
{
    for (int size = 105; size < 240; ++size) {
        const QString text = QString(size / 2, u'é') + QString(size % 2, u'x');
        const QList<Block> blocks = blocksOf(*write(captions({text})));
        QCOMPARE(textOf(blocks), text);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const bool isLast = i + 1 == blocks.size();
            QCOMPARE(blocks[i].extension(), isLast ? 0xFF : int(i));
            QCOMPARE(blocks[i].number(), 1);
            QVERIFY(!isLast || blocks[i].text().endsWith('\x8F'));
            QVERIFY(!decoded(blocks[i].text().replace('\x8F', "")).isNull());
        }
    }
}

void TestStl::switchesItalics()
{
    const auto marked = formatByName(u"srt"_s)->read("1\n00:00:01,000 --> 00:00:02,000\nan <i>odd</i> <b>one</b>\n");
    const Block block = blocksOf(*write(*marked)).first();
    QVERIFY(block.text().startsWith("an \x80odd \x81one\x8F"));
}

void TestStl::encodesLetters()
{
    if (decoded("a").isNull())
        QSKIP("The C library does not know ISO 6937: nobody else has read our letters.");
    // what Latin scripts of Europe use, and the signs of the table
    const QString letters = u"ÀÈÌÒÙàèìòùÁĆÉÍĹŃÓŔŚÚÝŹáćéíĺńóŕśúýźÂĈÊĜĤÎĴÔŜÛŴŶâĉêĝĥîĵôŝûŵŷÃĨÑÕŨãĩñõũĀĒĪŌŪāēīōū"
                            "ĂĞŬăğŭĊĖĠİŻċėġżÄËÏÖÜŸäëïöüÿÅŮåůÇĢĶĻŅŖŞŢçģķļņŗşţŐŰőűĄĘĮŲąęįųČĎĚĽŇŘŠŤŽčďěľňřšťž"
                            "¡¢£¥§‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿—¹®©™♪¬¦⅛⅜⅝⅞ΩÆªĦĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ"_s;
    for (const QChar letter : letters) {
        const Iso6937 encoded = encodeIso6937(QStringView(&letter, 1));
        const QString normal = QString(letter).normalized(QString::NormalizationForm_C);
        QVERIFY2(encoded.missing == 0, qPrintable(normal));
        QCOMPARE(decoded(encoded.bytes).normalized(QString::NormalizationForm_C), normal);
    }
    for (char c = ' '; c <= '~'; ++c)
        QCOMPARE(encodeIso6937(QString(QLatin1Char(c))).bytes, QByteArray(1, c));
    QCOMPARE(encodeIso6937(u"e\u0301").bytes, encodeIso6937(u"é").bytes);
}

void TestStl::replacesWhatHasNoPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("missing");
    QTest::newRow("euro") << u"5 €"_s << "5 EUR"_ba << 0;
    QTest::newRow("dots and dashes") << u"so … – no"_s << "so ... - no"_ba << 0;
    QTest::newRow("ligature") << u"ﬁn"_s << "fin"_ba << 0;
    QTest::newRow("accents that are not in the table") << u"ẽǎ"_s << "ea"_ba << 0;
    QTest::newRow("Romanian") << u"ș"_s << "\xCBs"_ba << 0;
    QTest::newRow("unseen marks") << u"a\u200E\u200Db\u0308\u0323"_s << "ab"_ba << 0;
    QTest::newRow("other letters") << u"a東京"_s << "a??"_ba << 2;
    QTest::newRow("emoji") << u"😀"_s << "?"_ba << 1;
}

void TestStl::replacesWhatHasNoPlace()
{
    QFETCH(QString, text);
    const Iso6937 encoded = encodeIso6937(text);
    QTEST(encoded.bytes, "bytes");
    QTEST(int(encoded.missing), "missing");
}

void TestStl::refuses_data()
{
    QTest::addColumn<Transcript>("transcript");
    QTest::newRow("other letters") << captions({u"שלום עולם"_s});
    QTest::newRow("an endless caption") << captions({QString(100'000, u'x')});
    Transcript late = captions({u"a"_s});
    late.segments[0].stopMs = late.segments[0].startMs = 86'400'000;
    QTest::newRow("more than a day") << late;
    QTest::newRow("more captions than numbers") << captions(QStringList(65'536, u"a"_s));
}

void TestStl::refuses()
{
    QFETCH(Transcript, transcript);
    if (transcript.segments.size() > 1000) {
        for (quint32 i = 0; i < quint32(transcript.segments.size()); ++i)
            transcript.segments[i].startMs = transcript.segments[i].stopMs = i * 100;
    }
    const auto stl = write(transcript);
    QVERIFY(!stl);
    QVERIFY(stl.error().message.endsWith(u'.'));
}

void TestStl::writesTheGoldenFile()
{
    QFile json(QStringLiteral(TEST_DATA "/formats/meeting.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QByteArray stl = *write(*formatByName(u"json"_s)->read(json.readAll()), {.title = u"Harbour"_s});
    stl.replace(224, 12, "260101260101"); // today
    QFile golden(QStringLiteral(TEST_DATA "/formats/meeting.stl"));
    if (!golden.open(QIODevice::ReadOnly) || golden.readAll() != stl) {
        QFile fail(u"meeting.stl.fail"_s);
        if (fail.open(QIODevice::WriteOnly))
            fail.write(stl);
        QFAIL("meeting.stl differs; see meeting.stl.fail");
    }
}

QTEST_GUILESS_MAIN(TestStl)
#include "tst_stl.moc"
