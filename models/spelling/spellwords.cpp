#include "models/spelling/spellwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

bool isUnspaced(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

enum class Sort {
    Other,
    Letter,
    Digit,
    Joiner, ///< belongs to a word between two letters
    Glue, ///< makes an address of what it joins
};

Sort sortOf(char32_t character)
{
    constexpr QStringView joiners = u"'\u2019\u02BC-\u2010\u2011\u00B7\u05F3\u05F4\u200C\u200D";
    constexpr QStringView glue = u"@._";
    if (QChar::isLetter(character) || QChar::isMark(character))
        return isUnspaced(character) ? Sort::Other : Sort::Letter;
    if (QChar::isDigit(character) || QChar::isNumber(character))
        return Sort::Digit;
    if (character < 0x10000 && joiners.contains(QChar(char16_t(character))))
        return Sort::Joiner;
    return character < 0x10000 && glue.contains(QChar(char16_t(character))) ? Sort::Glue : Sort::Other;
}

struct Character
{
    Sort sort = Sort::Other;
    qsizetype units = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    const char32_t character = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
    return {sortOf(character), isPair ? 2 : 1};
}

bool startsWord(Sort sort)
{
    return sort == Sort::Letter || sort == Sort::Digit;
}

/// NATO, ZDF
bool isAcronym(QStringView word)
{
    constexpr qsizetype longest = 5;
    return word.size() <= longest
        && std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isUpper(); });
}

} // namespace

QList<document::TextSpan> spellWords(QStringView text)
{
    QList<document::TextSpan> words;
    for (qsizetype at = 0; at < text.size();) {
        Character character = characterAt(text, at);
        if (!startsWord(character.sort)) {
            at += character.units;
            continue;
        }
        const qsizetype begin = at;
        bool isSpelled = true;
        while (at < text.size()) {
            character = characterAt(text, at);
            const qsizetype next = at + character.units;
            const bool joins = (character.sort == Sort::Joiner || character.sort == Sort::Glue) && next < text.size()
                && startsWord(characterAt(text, next).sort);
            if (!startsWord(character.sort) && !joins)
                break;
            isSpelled = isSpelled && character.sort != Sort::Digit && character.sort != Sort::Glue;
            at = next;
        }
        const QStringView word = text.sliced(begin, at - begin);
        if (isSpelled && word.size() > 1 && !isAcronym(word))
            words.append({begin, at});
    }
    return words;
}

QString spellForm(QStringView word)
{
    QString form = word.toString();
    const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isPlain)
        form = form.normalized(QString::NormalizationForm_C).replace(u'\u2019', u'\'');
    return form;
}

bool KnownWords::has(const QString &form) const
{
    const auto holds = [this](const QString &word) {
        return std::any_of(sets.begin(), sets.end(),
                           [&](const QSet<QString> &set) { return !set.isEmpty() && set.contains(word); });
    };
    if (sets.isEmpty())
        return false;
    if (holds(form) || holds(form.toLower()))
        return true;
    return form.endsWith("'s"_L1) && has(form.chopped(2));
}

} // namespace models
