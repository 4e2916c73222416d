#include "app/service/training/pronouncer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace service {

namespace {

/// Letters that become phones where what stands before and after them fits. ^ begins and $ ends a word, # is a vowel,
/// + is e, i or y, * is one or more consonants; the first rule that fits is taken.
struct Rule
{
    const char *before;
    const char *letters;
    const char *after;
    const char *phones;
};

// clang-format off
constexpr Rule rules[]{
    // more than one letter
    {"", "tion", "", "SH AH N"}, {"#", "sion", "", "ZH AH N"}, {"", "sion", "", "SH AH N"},
    {"", "cian", "", "SH AH N"}, {"", "ture", "$", "CH ER"}, {"", "ough", "t", "AO"}, {"", "ough", "", "OW"},
    {"", "augh", "", "AO"}, {"", "eigh", "", "EY"}, {"", "igh", "", "AY"}, {"", "tch", "", "CH"},
    {"", "sch", "", "SH"}, {"^", "sc", "+", "S"}, {"", "dge", "", "JH"}, {"", "ssi", "on", "SH"},
    {"", "cious", "", "SH AH S"}, {"", "ous", "$", "AH S"}, {"", "ch", "", "CH"}, {"", "sh", "", "SH"},
    {"", "ph", "", "F"}, {"^", "wh", "", "W"}, {"", "th", "", "TH"}, {"^", "kn", "", "N"}, {"^", "gn", "", "N"},
    {"^", "wr", "", "R"}, {"^", "ps", "", "S"}, {"", "mb", "$", "M"}, {"", "ck", "", "K"}, {"", "qu", "", "K W"},
    {"", "ng", "$", "NG"}, {"", "ng", "*", "NG G"}, {"", "nk", "", "NG K"}, {"", "gh", "", "G"}, {"", "gg", "", "G"},
    {"", "cc", "+", "K S"}, {"", "cc", "", "K"}, {"", "ss", "", "S"}, {"", "ll", "", "L"}, {"", "tt", "", "T"},
    {"", "pp", "", "P"}, {"", "bb", "", "B"}, {"", "dd", "", "D"}, {"", "ff", "", "F"}, {"", "mm", "", "M"},
    {"", "nn", "", "N"}, {"", "rr", "", "R"}, {"", "zz", "", "Z"}, {"", "air", "", "EH R"}, {"", "are", "$", "EH R"},
    {"", "ear", "", "IH R"}, {"", "eer", "", "IH R"}, {"", "ire", "$", "AY ER"}, {"", "ore", "$", "AO R"},
    {"", "ure", "$", "Y UH R"}, {"", "our", "", "AO R"}, {"", "oor", "", "AO R"}, {"", "ar", "", "AA R"},
    {"", "er", "", "ER"}, {"", "ir", "", "ER"}, {"", "or", "", "AO R"}, {"", "ur", "", "ER"}, {"", "yr", "", "ER"},
    {"", "ai", "", "EY"}, {"", "ay", "", "EY"}, {"", "au", "", "AO"}, {"", "aw", "", "AO"}, {"", "ea", "", "IY"},
    {"", "ee", "", "IY"}, {"", "ei", "", "IY"}, {"", "eu", "", "Y UW"}, {"", "ew", "", "UW"}, {"", "ey", "$", "IY"},
    {"", "ey", "", "EY"}, {"", "ie", "$", "IY"}, {"", "ie", "", "IY"}, {"", "oa", "", "OW"}, {"", "oe", "", "OW"},
    {"", "oi", "", "OY"}, {"", "oo", "", "UW"}, {"", "ou", "", "AW"}, {"", "ow", "$", "OW"}, {"", "ow", "", "AW"},
    {"", "oy", "", "OY"}, {"", "ue", "$", "UW"}, {"", "ui", "", "UW"}, {"*", "le", "$", "AH L"},
    {"*", "es", "$", "IH Z"}, {"*", "ed", "$", "D"},
    // a vowel, one consonant, and an e that is not heard
    {"", "a", "&e$", "EY"}, {"", "e", "&e$", "IY"}, {"", "i", "&e$", "AY"}, {"", "o", "&e$", "OW"},
    {"", "u", "&e$", "UW"}, {"^*", "e", "$", "IY"}, {"", "e", "$", ""}, {"^*", "y", "$", "AY"}, {"", "y", "$", "IY"},
    {"^", "y", "", "Y"}, {"#", "s", "$", "Z"}, {"", "a", "$", "AH"}, {"", "o", "$", "OW"}, {"", "i", "$", "IY"},
    {"", "u", "$", "UW"},
    // one letter
    {"", "c", "+", "S"}, {"", "g", "+", "JH"}, {"", "a", "", "AE"}, {"", "b", "", "B"}, {"", "c", "", "K"},
    {"", "d", "", "D"}, {"", "e", "", "EH"}, {"", "f", "", "F"}, {"", "g", "", "G"}, {"", "h", "", "HH"},
    {"", "i", "", "IH"}, {"", "j", "", "JH"}, {"", "k", "", "K"}, {"", "l", "", "L"}, {"", "m", "", "M"},
    {"", "n", "", "N"}, {"", "o", "", "AA"}, {"", "p", "", "P"}, {"", "q", "", "K"}, {"", "r", "", "R"},
    {"", "s", "", "S"}, {"", "t", "", "T"}, {"", "u", "", "AH"}, {"", "v", "", "V"}, {"", "w", "", "W"},
    {"^", "x", "", "Z"}, {"", "x", "", "K S"}, {"", "y", "", "IH"}, {"", "z", "", "Z"},
};
// clang-format on

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

/// The pattern of a context as a regular expression.
QString expression(QLatin1StringView context)
{
    QString text;
    for (const char c : context) {
        switch (c) {
        case '#':
            text += "[aeiouy]"_L1;
            break;
        case '+':
            text += "[eiy]"_L1;
            break;
        case '*':
            text += "[^aeiouy]+"_L1;
            break;
        case '&':
            text += "[^aeiouyxw]"_L1;
            break;
        default:
            text += QLatin1Char(c);
        }
    }
    return text;
}

struct Compiled
{
    QString letters{};
    QRegularExpression before{};
    QRegularExpression after{};
    QByteArray phones{};
};

const QList<Compiled> &compiled()
{
    static const QList<Compiled> list = [] {
        QList<Compiled> made;
        for (const Rule &rule : rules)
            made.append({QString::fromLatin1(rule.letters),
                         QRegularExpression(expression(QLatin1StringView(rule.before)) + u'$'),
                         QRegularExpression(u'^' + expression(QLatin1StringView(rule.after))), rule.phones});
        return made;
    }();
    return list;
}

/// Words without vowels are said letter by letter: "bbc".
QByteArray spelled(const QString &letters)
{
    static const char *const names[]{"EY",
                                     "B IY",
                                     "S IY",
                                     "D IY",
                                     "IY",
                                     "EH F",
                                     "JH IY",
                                     "EY CH",
                                     "AY",
                                     "JH EY",
                                     "K EY",
                                     "EH L",
                                     "EH M",
                                     "EH N",
                                     "OW",
                                     "P IY",
                                     "K Y UW",
                                     "AA R",
                                     "EH S",
                                     "T IY",
                                     "Y UW",
                                     "V IY",
                                     "D AH B AH L Y UW",
                                     "EH K S",
                                     "W AY",
                                     "Z IY"};
    QByteArrayList phones;
    for (const QChar letter : letters)
        phones << names[letter.unicode() - u'a'];
    return phones.join(' ');
}

} // namespace

QString plainLetters(const QString &word)
{
    QString letters = word.normalized(QString::NormalizationForm_KD).toLower();
    letters.removeIf([](QChar c) { return c < u'a' || c > u'z'; });
    return letters;
}

QByteArray phonesByRules(const QString &word)
{
    const QString letters = plainLetters(word);
    if (letters.isEmpty())
        return "AH";
    if (std::ranges::none_of(letters, isVowel))
        return spelled(letters);
    QByteArrayList phones;
    for (qsizetype at = 0; at < letters.size();) {
        const QString before = letters.first(at);
        const auto rule = std::ranges::find_if(compiled(), [&](const Compiled &one) {
            return QStringView(letters).sliced(at).startsWith(one.letters) && one.before.match(before).hasMatch()
                && one.after.match(letters.sliced(at + one.letters.size())).hasMatch();
        });
        if (rule == compiled().end())
            break;
        if (!rule->phones.isEmpty())
            phones << rule->phones;
        at += rule->letters.size();
    }
    return phones.isEmpty() ? QByteArray("AH") : phones.join(' ');
}

} // namespace service
