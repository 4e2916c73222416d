#include "app/service/training/spokentext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace service::spokentext {

namespace {

constexpr qsizetype longestWord = 60; ///< characters; longer ones are no words
constexpr qsizetype longestNumber = 9; ///< digits

const QStringList &small()
{
    static const QStringList words
        = u"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
          "seventeen eighteen nineteen"_s.split(u' ');
    return words;
}

QStringList below100(int number)
{
    static const QStringList tens = u"twenty thirty forty fifty sixty seventy eighty ninety"_s.split(u' ');
    if (number < 20)
        return {small()[number]};
    QStringList words{tens[number / 10 - 2]};
    if (number % 10 > 0)
        words << small()[number % 10];
    return words;
}

QStringList below1000(int number)
{
    if (number < 100)
        return below100(number);
    QStringList words{small()[number / 100], u"hundred"_s};
    if (number % 100 > 0)
        words << below100(number % 100);
    return words;
}

bool isInner(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/// Runs of letters (with apostrophes inside) and of digits.
QStringList runs(const QString &word)
{
    QStringList list;
    bool isDigits = false;
    bool isOpen = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isApostrophe = isInner(c) && isOpen && !isDigits && i + 1 < word.size() && word[i + 1].isLetter();
        const bool isGroup = c == u',' && isOpen && isDigits && i + 3 < word.size() && word[i + 1].isDigit();
        if (isGroup)
            continue;
        const bool isText = c.isLetter() || c.isMark() || c.isSurrogate() || isApostrophe;
        if (!isDigit && !isText) {
            isOpen = false;
            continue;
        }
        if (!isOpen || isDigit != isDigits)
            list.append(QString());
        list.last() += isApostrophe ? QChar(u'\'') : c;
        isOpen = true;
        isDigits = isDigit;
    }
    return list;
}

} // namespace

QStringList numberWords(const QString &digits)
{
    QStringList words;
    if (digits.size() > longestNumber || (digits.size() > 1 && digits.startsWith(u'0'))) {
        for (const QChar digit : digits)
            words << small()[digit.digitValue()];
        return words;
    }
    const int number = digits.toInt();
    if (number >= 1'000'000)
        words << below1000(number / 1'000'000) << u"million"_s;
    if (number / 1000 % 1000 > 0)
        words << below1000(number / 1000 % 1000) << u"thousand"_s;
    if (number % 1000 > 0 || number == 0)
        words << below1000(number % 1000);
    return words;
}

QStringList spoken(const QString &word)
{
    QStringList words;
    for (const QString &run : runs(word)) {
        if (run.front() >= u'0' && run.front() <= u'9')
            words << numberWords(run);
        else if (run.size() <= longestWord)
            words << run.normalized(QString::NormalizationForm_C);
    }
    if (word.endsWith(u'%'))
        words << u"percent"_s;
    return words;
}

QList<QStringList> sentences(const QString &text)
{
    static const QRegularExpression end(u"[.!?:;]+[\"'\u201d\u2019)]*(?=\\s)|[\\r\\n\u2028\u2029]+"_s);
    QList<QStringList> list;
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts)) {
        QStringList words;
        for (const QString &word : sentence.simplified().split(u' ', Qt::SkipEmptyParts))
            words << spoken(word);
        if (!words.isEmpty())
            list << words;
    }
    return list;
}

} // namespace service::spokentext
