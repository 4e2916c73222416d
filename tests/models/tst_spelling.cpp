#include "models/spelling/documentspelling.h"
#include "tests/ui/transcripts.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using models::DocumentSpelling;
using models::KnownWords;
using models::Lexicon;
using models::Spelling;
using models::Wordbook;

namespace {

QStringList wordsOf(const QString &text, const QList<document::TextSpan> &spans)
{
    QStringList words;
    for (const document::TextSpan &span : spans)
        words.append(text.sliced(span.begin, span.end - span.begin));
    return words;
}

const models::DocumentKey key{u"local"_s, u"1"_s, u"2"_s};

/// A document of one text with everything that spelling needs.
struct Desk
{
    QTemporaryDir dir{};
    models::Accounts accounts{dir.path()};
    Wordbook wordbook{dir.filePath(u"words.sqlite"_s)};
    models::GlossaryWords glossaries{accounts};
    Spelling spelling{models::dictionaryFolders()};
    models::TranscriptModel model{};
    DocumentSpelling document{{spelling, wordbook, glossaries}, key, model};

    explicit Desk(const QString &text, const QString &language = u"en"_s)
    {
        document::Transcript transcript = transcripts::of({text});
        transcript.language = language;
        model.setTranscript(transcript);
    }
    QStringList misspelled() { return wordsOf(model.transcript().segments.first().text, document.misspelled(0)); }
};

} // namespace

/// Spelling with the real Hunspell and its dictionaries.
class TestSpelling : public QObject
{
    Q_OBJECT
private slots:
    void dictionariesAreFoundByLanguage_data();
    void dictionariesAreFoundByLanguage();
    void eachLanguageKnowsItsWords_data();
    void eachLanguageKnowsItsWords();
    void textsAreCutIntoWords_data();
    void textsAreCutIntoWords();
    void wordsInOtherScriptsAreNotMarked();
    void withoutADictionaryNothingIsMarked();
    void unknownWordsAreThoseOfTheNaiveWay();
    void suggestionsBringTheRightWord();
    void ownWordsAreKnownAndSuggested();
    void answersComeFromTheWorker();
    void addedAndIgnoredWordsAreNoLongerMarked();
    void ownWordsComeBackAtTheNextStart();
    void wordsAcceptedInASegmentAreRightThere();
};

void TestSpelling::dictionariesAreFoundByLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    QTest::newRow("en") << u"en"_s << u"en_US"_s;
    QTest::newRow("en-us") << u"en-us"_s << u"en_US"_s;
    QTest::newRow("en_GB falls back") << u"en_GB"_s << u"en_US"_s;
    QTest::newRow("nl") << u"nl"_s << u"nl_NL"_s;
    QTest::newRow("nl-be") << u"nl-be"_s << u"nl_BE"_s;
    QTest::newRow("fr") << u"fr"_s << u"fr_FR"_s;
    QTest::newRow("de") << u"de"_s << u"de_DE"_s;
    QTest::newRow("ar is not there") << u"ar"_s << QString();
    QTest::newRow("nonsense") << u"../../etc"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestSpelling::dictionariesAreFoundByLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    const models::DictionaryFiles files = models::findDictionary(language, models::dictionaryFolders());
    QCOMPARE(QFileInfo(files.words).completeBaseName(), file);
    QCOMPARE(models::findDictionary(language, {u"/nowhere"_s}).isThere(), false);
}

void TestSpelling::eachLanguageKnowsItsWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QStringList>("wrong");
    QTest::newRow("en") << u"en"_s << QStringList{u"doesn't"_s, u"doesn’t"_s, u"well-known"_s, u"The"_s, u"cat's"_s}
                        << QStringList{u"wong'd"_s, u"teh"_s, u"recieve"_s};
    QTest::newRow("nl") << u"nl"_s << QStringList{u"gisteren"_s, u"foto's"_s, u"één"_s, u"zo'n"_s}
                        << QStringList{u"gistren"_s, u"pannekoekk"_s};
    QTest::newRow("fr") << u"fr"_s << QStringList{u"aujourd'hui"_s, u"été"_s, u"l’école"_s}
                        << QStringList{u"écolle"_s, u"aujourdui"_s};
    QTest::newRow("de, not in Unicode") << u"de"_s << QStringList{u"Straße"_s, u"Größe"_s, u"Übung"_s}
                                        << QStringList{u"Strasze"_s, u"Gröse"_s, u"日"_s + u"x"_s};
}

void TestSpelling::eachLanguageKnowsItsWords()
{
    QFETCH(QString, language);
    QFETCH(QStringList, right);
    QFETCH(QStringList, wrong);
    const auto dictionary = models::Dictionary::load(models::findDictionary(language, models::dictionaryFolders()));
    QVERIFY2(dictionary, "packaging/install-dependencies brings Hunspell and its dictionaries");
    for (const QString &word : right)
        QVERIFY2(dictionary->knows(models::spellForm(word)), qPrintable(word));
    for (const QString &word : wrong)
        QVERIFY2(!dictionary->knows(models::spellForm(word)), qPrintable(word));
}

void TestSpelling::textsAreCutIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row
        = [](const char *name, const QString &text, const QStringList &words) { QTest::newRow(name) << text << words; };
    row("empty", u""_s, {});
    row("punctuation", u"Well, (yes) \"indeed\"..."_s, {u"Well"_s, u"yes"_s, u"indeed"_s});
    row("apostrophes", u"'tis don't dogs' rock ’n’ roll l’été"_s,
        {u"tis"_s, u"don't"_s, u"dogs"_s, u"rock"_s, u"roll"_s, u"l’été"_s});
    row("hyphens", u"well-known - co‑op -x"_s, {u"well-known"_s, u"co‑op"_s});
    row("digits", u"room 12b in 1984 and B52s"_s, {u"room"_s, u"in"_s, u"and"_s});
    row("addresses", u"mail ann@example.org or see www.example.org now"_s, {u"mail"_s, u"or"_s, u"see"_s, u"now"_s});
    row("acronyms", u"the NATO and the TRANSPORTATION"_s, {u"the"_s, u"and"_s, u"the"_s, u"TRANSPORTATION"_s});
    row("combining marks", u"cafe\u0301 nai\u0308ve"_s, {u"cafe\u0301"_s, u"nai\u0308ve"_s});
    row("Chinese and Japanese", u"数字は正しい numbers 是的"_s, {u"numbers"_s});
    row("Thai", u"ตัวเลข abc"_s, {u"abc"_s});
    row("Arabic", u"نعم، هذا"_s, {u"نعم"_s, u"هذا"_s});
    row("Hebrew", u"צה״ל שלום"_s, {u"צה״ל"_s, u"שלום"_s});
    row("Korean", u"안녕하세요 세계"_s, {u"안녕하세요"_s, u"세계"_s});
    row("emoji", u"fine 😀👨‍👩‍👧 thanks"_s, {u"fine"_s, u"thanks"_s});
    row("beyond the first plane", u"𝐇𝐢 there 𐐷𐐲"_s, {u"𝐇𝐢"_s, u"there"_s, u"𐐷𐐲"_s});
    row("half a pair", QString(QChar(0xd83d)) + u" word"_s, {u"word"_s});
}

void TestSpelling::textsAreCutIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(text, models::spellWords(text)), words);
}

void TestSpelling::wordsInOtherScriptsAreNotMarked()
{
    Lexicon lexicon(u"nl"_s, models::dictionaryFolders());
    const QString text = u"Gisteren zei hij привет en مرحبا maar niet gistren of 안녕"_s;
    QCOMPARE(wordsOf(text, lexicon.unknownWords(text, {})), QStringList{u"gistren"_s});
}

void TestSpelling::withoutADictionaryNothingIsMarked()
{
    Desk desk(u"مرحبا بالعالم xyzzy"_s, u"ar"_s);
    QCOMPARE(desk.misspelled(), QStringList());
    QTRY_COMPARE(desk.document.state(), Spelling::State::Missing);
    QCOMPARE(desk.misspelled(), QStringList());
    Desk nameless(u"xyzzy"_s, {});
    QCOMPARE(nameless.document.state(), Spelling::State::Missing);
    QCOMPARE(nameless.misspelled(), QStringList());
}

void TestSpelling::unknownWordsAreThoseOfTheNaiveWay()
{
    const QStringList vocabulary{u"the"_s,   u"teh"_s,     u"doesn't"_s, u"well-known"_s, u"Kaldi"_s,
                                 u"kaldi"_s, u"wong"_s,    u"日本"_s,    u"café"_s,       u"12b"_s,
                                 u"NATO"_s,  u"recieve"_s, u"Kaldi's"_s};
    const KnownWords known{{{u"Kaldi"_s}, {u"wong"_s}}};
    Lexicon lexicon(u"en"_s, models::dictionaryFolders());
    const auto dictionary = models::Dictionary::load(models::findDictionary(u"en"_s, models::dictionaryFolders()));
    const auto isWrong = [&](const QString &word) { // said once more, word by word
        if (word == u"12b" || word == u"NATO" || word == u"日本" || word == u"Kaldi's")
            return false;
        return word != u"Kaldi" && word != u"wong" && !dictionary->knows(word);
    };
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        QStringList words;
        for (int i = int(random.bounded(30)); i > 0; --i)
            words.append(vocabulary.at(random.bounded(vocabulary.size())));
        QStringList wrong;
        std::copy_if(words.begin(), words.end(), std::back_inserter(wrong), isWrong);
        const QString text = words.join(round % 2 ? u", "_s : u" "_s);
        QCOMPARE(wordsOf(text, lexicon.unknownWords(text, known)), wrong);
    }
}

void TestSpelling::suggestionsBringTheRightWord()
{
    Lexicon lexicon(u"en"_s, models::dictionaryFolders());
    QVERIFY(lexicon.suggest(u"recieve"_s, {}).contains(u"receive"_s));
    QCOMPARE(lexicon.suggest(u"Teh"_s, {}).value(0), u"The"_s); // at the start of a sentence
    QVERIFY(lexicon.suggest(QString(200, u'x'), {}).isEmpty()); // and that at once
    Lexicon none(u"ar"_s, models::dictionaryFolders());
    QCOMPARE(none.suggest(u"مرحبا"_s, {}), QStringList());
}

void TestSpelling::ownWordsAreKnownAndSuggested()
{
    const KnownWords known{{{u"Kaldi"_s, u"Featherstonehaugh"_s}, {}}};
    QVERIFY(known.has(u"Kaldi"_s));
    QVERIFY(known.has(u"Kaldi's"_s));
    QVERIFY(!known.has(u"kaldi"_s)); // a name is written with its capital
    QVERIFY(KnownWords{{{u"vegan"_s}}}.has(u"Vegan"_s));
    QVERIFY(!KnownWords().has(u"x"_s));
    Lexicon lexicon(u"en"_s, models::dictionaryFolders());
    QCOMPARE(lexicon.suggest(u"Kalldi"_s, known).value(0), u"Kaldi"_s);
}

void TestSpelling::answersComeFromTheWorker()
{
    Spelling spelling(models::dictionaryFolders());
    QSignalSpy changed(&spelling, &Spelling::changed);
    QCOMPARE(spelling.isRight(u"en"_s, u"teh"_s), std::nullopt);
    QCOMPARE(spelling.isRight(u"en"_s, u"the"_s), std::nullopt);
    QTRY_COMPARE(changed.size(), 1); // both in one question
    QCOMPARE(spelling.isRight(u"en"_s, u"teh"_s), std::optional(false));
    QCOMPARE(spelling.isRight(u"en"_s, u"the"_s), std::optional(true));
    QCOMPARE(spelling.state(u"en"_s), Spelling::State::Ready);
    QStringList words;
    spelling.suggest(u"en"_s, u"teh"_s, {}, this, [&](const QStringList &found) { words = found; });
    QTRY_VERIFY(words.contains(u"the"_s));
}

void TestSpelling::addedAndIgnoredWordsAreNoLongerMarked()
{
    Desk desk(u"The wibbly froobles and xyzzyx"_s);
    const QStringList all{u"wibbly"_s, u"froobles"_s, u"xyzzyx"_s};
    QTRY_COMPARE(desk.misspelled(), all);
    QSignalSpy changed(&desk.document, &DocumentSpelling::changed);
    desk.document.addToDictionary(u"wibbly"_s);
    desk.document.ignore(u"froobles"_s);
    QVERIFY(changed.size() >= 2);
    QCOMPARE(desk.misspelled(), QStringList{u"xyzzyx"_s});
    models::TranscriptModel other;
    other.setTranscript(desk.model.transcript());
    DocumentSpelling neighbour(desk.document.tools(), {u"local"_s, u"1"_s, u"3"_s}, other);
    QCOMPARE(wordsOf(other.transcript().segments.first().text, neighbour.misspelled(0)),
             (QStringList{u"froobles"_s, u"xyzzyx"_s})); // ignored in one document only
}

void TestSpelling::ownWordsComeBackAtTheNextStart()
{
    QTemporaryDir dir;
    const QString scope = models::ownScope(u"local"_s, u"nl-BE"_s);
    QCOMPARE(scope, models::ownScope(u"local"_s, u"nl"_s));
    {
        Wordbook book(dir.filePath(u"words.sqlite"_s));
        book.add(Wordbook::List::Own, scope, u"goesting"_s);
        book.add(Wordbook::List::Own, scope, u"ambetant"_s);
        book.remove(Wordbook::List::Own, scope, u"ambetant"_s);
        book.setReviewCount(u"a/b/c"_s, {3, 7});
    }
    Wordbook book(dir.filePath(u"words.sqlite"_s));
    QSignalSpy loaded(&book, &Wordbook::loaded);
    QVERIFY(book.words(Wordbook::List::Own, scope).isEmpty());
    book.load();
    book.load();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(book.words(Wordbook::List::Own, scope), QSet<QString>{u"goesting"_s});
    QCOMPARE(book.scopes(Wordbook::List::Own), QStringList{scope});
    QCOMPARE(book.reviewCount(u"a/b/c"_s), std::optional(models::ReviewCount{3, 7}));
}

void TestSpelling::wordsAcceptedInASegmentAreRightThere()
{
    Desk desk(u"The wibbly one"_s);
    QTRY_COMPARE(desk.misspelled(), QStringList{u"wibbly"_s});
    document::Transcript transcript = desk.model.transcript();
    transcript.segments.first().extra = R"({"x_review":{"accepted":["word:wibbly"]}})";
    desk.model.setTranscript(transcript);
    QCOMPARE(desk.misspelled(), QStringList());
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
