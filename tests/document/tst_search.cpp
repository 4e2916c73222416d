#include "models/document/search.h"
#include "tests/support/invariants.h"
#include "tests/ui/transcripts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace document;

namespace {

QStringList hits(const QString &text, const SearchQuery &query)
{
    const Transcript transcript = transcripts::of({text});
    Searcher searcher(query);
    const Found found = searcher.findAll(transcript);
    QStringList result;
    for (const SearchSpan &span : found.rows.first())
        result.append(text.mid(span.from, span.to - span.from));
    return result;
}

/// What a hit is, said in the slowest way: for every pair of places, fold what lies between and compare.
QList<SearchSpan> naive(const QString &text, const QString &needle, bool matchCase)
{
    const auto fold = [matchCase](QString s) {
        s.remove(QChar(0xAD));
        s = s.normalized(QString::NormalizationForm_D);
        return matchCase ? s : s.toCaseFolded().replace(u"ß"_s, u"ss"_s).normalized(QString::NormalizationForm_D);
    };
    const auto isPart = [&](qsizetype at) {
        return at < text.size() && (text[at].isLowSurrogate() || text[at].combiningClass() != 0);
    };
    const QString wanted = fold(needle);
    QList<SearchSpan> spans;
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (text[from].isLowSurrogate() || text[from] == QChar(0xAD))
            continue;
        for (qsizetype to = from + 1; to <= text.size(); ++to) {
            if (isPart(to) || (isPart(from) && !isPart(0) && wanted.front().combiningClass() == 0)
                || fold(text.sliced(from, to - from)) != wanted)
                continue;
            spans.append({qint32(from), qint32(to)});
            from = to - 1;
            break;
        }
    }
    return spans;
}

QString randomText(QRandomGenerator &random, int mostCharacters)
{
    static const QStringList letters{u"a"_s, u"A"_s,  u"b"_s,          u"é"_s,          u"e\u0301"_s, u"E\u0301"_s,
                                     u"e"_s, u"ß"_s,  u"s"_s,          u" "_s,          u"\u00AD"_s,  u"Я"_s,
                                     u"я"_s, u"語"_s, u"\U00010400"_s, u"\U00010428"_s, u"각"_s,      u"가"_s};
    QString text;
    for (int i = 1 + int(random.bounded(mostCharacters)); i > 0; --i)
        text += letters[random.bounded(letters.size())];
    return text;
}

} // namespace

/// What is found, held against a naive search and against what readers of several scripts expect.
class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void randomTextsAreFoundAsANaiveSearchFindsThem();
    void scriptsAreComparedAsTheirReadersDo_data();
    void scriptsAreComparedAsTheirReadersDo();
    void wholeWordsEndWhereWordsDo_data();
    void wholeWordsEndWhereWordsDo();
    void hitsAreKeptBySpeakerConfidenceAndRange();
    void expressionsFindWhatTheySay();
    void anExpressionThatCannotBeUsedSaysWhy();
    void aCatastrophicExpressionIsGivenUp_data();
    void aCatastrophicExpressionIsGivenUp();
    void aSearchStopsWhenAsked();
    void groupsAreFilledIn_data();
    void groupsAreFilledIn();
    void caseIsTakenOver();
    void replacingAllKeepsTimesAndIsUndoneByItsInverse();
    void aListRunsInOrderAsOneEdit();
};

void TestSearch::randomTextsAreFoundAsANaiveSearchFindsThem()
{
    QRandomGenerator random(20);
    int found = 0;
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(random, 40);
        QString needle = randomText(random, 3);
        needle.remove(QChar(0xAD));
        const bool matchCase = random.bounded(2) == 0;
        if (needle.isEmpty() || needle.front().combiningClass() != 0)
            continue;
        QList<SearchSpan> spans;
        SearchText(needle, matchCase, false).find(text, spans);
        const QList<SearchSpan> expected = naive(text, needle, matchCase);
        found += int(spans.size());
        QVERIFY2(spans == expected,
                 qPrintable(u"%1 in %2: %3 hits, not %4"_s.arg(needle, text).arg(spans.size()).arg(expected.size())));
    }
    QVERIFY(found > 1000);
}

void TestSearch::scriptsAreComparedAsTheirReadersDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QStringList>("anyCase");
    QTest::addColumn<QStringList>("matchCase");
    using List = QStringList;
    QTest::newRow("ascii") << u"The theory of THE other"_s << u"the"_s << List{u"The"_s, u"the"_s, u"THE"_s, u"the"_s}
                           << List{u"the"_s, u"the"_s};
    QTest::newRow("composed") << u"caf\u00e9 cafe\u0301 cafe CAF\u00c9"_s << u"cafe\u0301"_s
                              << List{u"caf\u00e9"_s, u"cafe\u0301"_s, u"CAF\u00c9"_s}
                              << List{u"caf\u00e9"_s, u"cafe\u0301"_s};
    QTest::newRow("accents differ") << u"cafe\u0301 caf\u00e9"_s << u"cafe"_s << List{} << List{};
    QTest::newRow("order of marks") << u"q\u0323\u0307 q\u0307\u0323"_s << u"q\u0307\u0323"_s
                                    << List{u"q\u0323\u0307"_s, u"q\u0307\u0323"_s}
                                    << List{u"q\u0323\u0307"_s, u"q\u0307\u0323"_s};
    QTest::newRow("soft hyphen") << u"some\u00ADthing some\u00ADone"_s << u"something"_s << List{u"some\u00ADthing"_s}
                                 << List{u"some\u00ADthing"_s};
    QTest::newRow("sharp s") << u"Straße STRASSE Strasse"_s << u"strasse"_s
                             << List{u"Straße"_s, u"STRASSE"_s, u"Strasse"_s} << List{};
    QTest::newRow("greek sigma") << u"ΟΔΟΣ οδος οδοσ"_s << u"οδος"_s << List{u"ΟΔΟΣ"_s, u"οδος"_s, u"οδοσ"_s}
                                 << List{u"οδος"_s};
    QTest::newRow("russian") << u"Москва МОСКВА"_s << u"москва"_s << List{u"Москва"_s, u"МОСКВА"_s} << List{};
    QTest::newRow("arabic points") << u"كِتَاب كتاب كـتـاب"_s << u"كتاب"_s << List{u"كِتَاب"_s, u"كتاب"_s, u"كـتـاب"_s}
                                   << List{u"كتاب"_s};
    QTest::newRow("arabic madda") << u"ا\u0653 آ"_s << u"آ"_s << List{u"ا\u0653"_s, u"آ"_s}
                                  << List{u"ا\u0653"_s, u"آ"_s};
    QTest::newRow("hebrew points") << u"שָׁלוֹם שלום"_s << u"שלום"_s << List{u"שָׁלוֹם"_s, u"שלום"_s} << List{u"שלום"_s};
    QTest::newRow("chinese") << u"会议记录，会议结束"_s << u"会议"_s << List{u"会议"_s, u"会议"_s}
                             << List{u"会议"_s, u"会议"_s};
    QTest::newRow("japanese voiced") << u"か\u3099 が か"_s << u"が"_s << List{u"か\u3099"_s, u"が"_s}
                                     << List{u"か\u3099"_s, u"が"_s};
    QTest::newRow("korean syllables") << u"각 가 \u1100\u1161 \u1100\u1161\u11A8"_s << u"가"_s
                                      << List{u"가"_s, u"\u1100\u1161"_s} << List{u"가"_s, u"\u1100\u1161"_s};
    QTest::newRow("hindi stem") << u"हिन्दी हिन्द"_s << u"हिन्द"_s << List{u"हिन्द"_s, u"हिन्द"_s}
                                << List{u"हिन्द"_s, u"हिन्द"_s};
    QTest::newRow("emoji") << u"ok 👍 ok 👎"_s << u"👍"_s << List{u"👍"_s} << List{u"👍"_s};
    QTest::newRow("deseret") << u"\U00010400 \U00010428"_s << u"\U00010428"_s << List{u"\U00010400"_s, u"\U00010428"_s}
                             << List{u"\U00010428"_s};
    QTest::newRow("no overlaps") << u"aaaaa"_s << u"aa"_s << List{u"aa"_s, u"aa"_s} << List{u"aa"_s, u"aa"_s};
}

void TestSearch::scriptsAreComparedAsTheirReadersDo()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QTEST(hits(text, {.text = needle}), "anyCase");
    QTEST(hits(text, {.text = needle, .matchCase = true}), "matchCase");
}

void TestSearch::wholeWordsEndWhereWordsDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<int>("count");
    QTest::newRow("inside") << u"other the, there (the) the"_s << u"the"_s << 3;
    QTest::newRow("apostrophe") << u"can can't can’t"_s << u"can"_s << 1;
    QTest::newRow("underscore and digits") << u"a1 a_ a"_s << u"a"_s << 1;
    QTest::newRow("number") << u"3.14 3 14"_s << u"3"_s << 1;
    QTest::newRow("accents") << u"été étés"_s << u"été"_s << 1;
    QTest::newRow("cyrillic") << u"кот котик"_s << u"кот"_s << 1;
    QTest::newRow("arabic") << u"كتاب كتابة"_s << u"كتاب"_s << 1;
    QTest::newRow("two words") << u"new york newer york new yorker"_s << u"new york"_s << 1;
}

void TestSearch::wholeWordsEndWhereWordsDo()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QTEST(int(hits(text, {.text = needle, .wholeWord = true}).size()), "count");
}

void TestSearch::hitsAreKeptBySpeakerConfidenceAndRange()
{
    Transcript transcript = transcripts::of({u"one two one"_s, u"one"_s, u"two one"_s});
    transcript.speakers = {{.id = u"S1"_s, .name = u"Ann"_s}, {.id = u"S2"_s, .name = u"Ben"_s}};
    transcript.segments[0].speaker = 0;
    transcript.segments[1].speaker = 1;
    transcript.segments[0].words[2].setConfidence(0.3);
    const auto count = [&](const SearchQuery &query) { return Searcher(query).findAll(transcript).hits; };
    QCOMPARE(count({.text = u"one"_s}), 4);
    QCOMPARE(count({.text = u"one"_s, .speaker = u"Ann"_s}), 2);
    QCOMPARE(count({.text = u"one"_s, .speaker = QString()}), 1);
    QCOMPARE(count({.text = u"one"_s, .belowConfidence = 0.5}), 1);
    QCOMPARE(count({.text = u"two one"_s, .belowConfidence = 0.5}), 1);
    QCOMPARE(count({.text = u"one"_s, .within = Range{{0, 1}, {2, 6}}}), 2);
    QCOMPARE(count({.text = u"one"_s, .within = Range{{0, 0}, {2, 7}}}), 4);
}

void TestSearch::expressionsFindWhatTheySay()
{
    const SearchQuery words{.text = u"\\b\\w+ing\\b"_s, .regularExpression = true};
    QCOMPARE(hits(u"Sing, singing 語ing"_s, words), QStringList({u"Sing"_s, u"singing"_s, u"語ing"_s}));
    QCOMPARE(hits(u"aXbxc"_s, {.text = u"x"_s, .matchCase = true, .regularExpression = true}), QStringList{u"x"_s});
    QCOMPARE(hits(u"first\nlast"_s, {.text = u"^l|t$"_s, .regularExpression = true}),
             QStringList({u"t"_s, u"l"_s, u"t"_s}));
    QCOMPARE(hits(u"cat scat cats"_s, {.text = u"c|cat"_s, .wholeWord = true, .regularExpression = true}),
             QStringList{u"cat"_s});
    QCOMPARE(hits(u"abc"_s, {.text = u"x*"_s, .regularExpression = true}), QStringList{});
    const QString longText = u"word "_s.repeated(20'000); // looked at in pieces
    QCOMPARE(hits(longText, {.text = u"(?<=word )word"_s, .regularExpression = true}).size(), 19'999);
}

void TestSearch::anExpressionThatCannotBeUsedSaysWhy()
{
    Searcher searcher({.text = u"(abc"_s, .regularExpression = true});
    QVERIFY2(searcher.error().contains("character 5"_L1), qPrintable(searcher.error()));
    QCOMPARE(searcher.findAll(transcripts::of({u"(abc"_s})).hits, 0);
    QVERIFY(Searcher({.text = u"(abc"_s}).error().isEmpty());
}

void TestSearch::aCatastrophicExpressionIsGivenUp_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("nested quantifiers") << u"(a+)+$"_s;
    QTest::newRow("alternatives") << u"(a|aa)+$"_s;
    QTest::newRow("many dots") << u"(.*)(.*)(.*)(.*)(.*)[xy]"_s;
}

void TestSearch::aCatastrophicExpressionIsGivenUp()
{
    QFETCH(QString, pattern);
    QStringList texts;
    for (int i = 0; i < 100; ++i)
        texts.append(QString(4000, u'a') + u'b');
    const Found found = Searcher({.text = pattern, .regularExpression = true}).findAll(transcripts::of(texts));
    QVERIFY(found.end == SearchEnd::TooSlow);
}

void TestSearch::aSearchStopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const Found found = Searcher({.text = u"a"_s}).findAll(transcripts::of({u"a"_s}), stop.get_token());
    QVERIFY(found.end == SearchEnd::Stopped);
}

void TestSearch::groupsAreFilledIn_data()
{
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("result");
    QTest::newRow("dollar") << u"$2 $1"_s << u"two one"_s;
    QTest::newRow("backslash") << u"\\2-\\1"_s << u"two-one"_s;
    QTest::newRow("braces") << u"${1}0"_s << u"one0"_s;
    QTest::newRow("whole") << u"[$0]"_s << u"[one two]"_s;
    QTest::newRow("escaped") << u"$$1 \\\\1"_s << u"$1 \\1"_s;
    QTest::newRow("nothing there") << u"$7|$|\\"_s << u"|$|\\"_s;
    QTest::newRow("tab") << u"$1\\t$2"_s << u"one\ttwo"_s;
}

void TestSearch::groupsAreFilledIn()
{
    QFETCH(QString, with);
    const Transcript transcript = transcripts::of({u"one two"_s});
    Searcher searcher({.text = u"(\\w+) (\\w+)"_s, .regularExpression = true});
    QTEST(*searcher.replacement(transcript.segments.first(), {0, 7}, {.text = with}), "result");
    QVERIFY(!searcher.replacement(transcript.segments.first(), {3, 7}, {.text = with}));
    QCOMPARE(*Searcher({.text = u"one"_s}).replacement(transcript.segments.first(), {0, 3}, {.text = with}), with);
}

void TestSearch::caseIsTakenOver()
{
    QCOMPARE(inCaseOf(u"HIT"_s, u"other word"_s), u"OTHER WORD"_s);
    QCOMPARE(inCaseOf(u"Hit"_s, u"other"_s), u"Other"_s);
    QCOMPARE(inCaseOf(u"hit"_s, u"McCartney"_s), u"McCartney"_s);
    QCOMPARE(inCaseOf(u"I"_s, u"we"_s), u"We"_s);
    QCOMPARE(inCaseOf(u"Ё"_s, u"я"_s), u"Я"_s);
    QCOMPARE(inCaseOf(u"会议"_s, u"meeting"_s), u"meeting"_s);
}

void TestSearch::replacingAllKeepsTimesAndIsUndoneByItsInverse()
{
    const Transcript before = transcripts::of({u"the color of colors"_s, u"nothing here"_s, u"Color and\u00ADcolor"_s});
    Searcher searcher({.text = u"color"_s});
    const Found found = searcher.findAll(before);
    QCOMPARE(found.hits, 4);
    const auto edit = replaceFound(before, searcher, found, {.text = u"colour"_s, .preserveCase = true});
    QVERIFY(edit);
    Transcript after = before;
    apply(after, *edit);
    QCOMPARE(transcripts::texts(after),
             QStringList({u"the colour of colours"_s, u"nothing here"_s, u"Colour and\u00ADcolour"_s}));
    for (qsizetype row = 0; row < before.segments.size(); ++row) {
        QCOMPARE(after.segments[row].words.size(), before.segments[row].words.size());
        for (qsizetype word = 0; word < before.segments[row].words.size(); ++word)
            QCOMPARE(after.segments[row].words[word].startMs, before.segments[row].words[word].startMs);
    }
    QCOMPARE(brokenInvariant(after), QString());
    apply(after, edit->inverse());
    QVERIFY(after == before);
}

void TestSearch::aListRunsInOrderAsOneEdit()
{
    const Transcript before = transcripts::of({u"a x"_s, u"x"_s, u"b y"_s, u"a"_s});
    const auto run = replaceByList(before,
                                   {{.query = {.text = u"a"_s}, .with = {.text = u"b"_s}},
                                    {.query = {.text = u"b"_s}, .with = {.text = u"c"_s}},
                                    {.query = {.text = u"(("_s, .regularExpression = true}},
                                    {.query = {.text = u"none"_s}}});
    QVERIFY(run);
    QCOMPARE(run->counts, QList<qsizetype>({2, 3, -1, 0}));
    QCOMPARE(run->total(), 5);
    Transcript after = before;
    apply(after, run->edit);
    QCOMPARE(transcripts::texts(after), QStringList({u"c x"_s, u"x"_s, u"c y"_s, u"c"_s}));
    apply(after, run->edit.inverse());
    QVERIFY(after == before);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
