#include "app/service/realtime/digits.h"

#include <optional>
#include <QHash>

using namespace Qt::StringLiterals;

namespace service::digits {

namespace {

const QHash<QString, int> &units()
{
    static const QHash<QString, int> words{
        {u"zero"_s, 0},     {u"one"_s, 1},      {u"two"_s, 2},        {u"three"_s, 3},     {u"four"_s, 4},
        {u"five"_s, 5},     {u"six"_s, 6},      {u"seven"_s, 7},      {u"eight"_s, 8},     {u"nine"_s, 9},
        {u"ten"_s, 10},     {u"eleven"_s, 11},  {u"twelve"_s, 12},    {u"thirteen"_s, 13}, {u"fourteen"_s, 14},
        {u"fifteen"_s, 15}, {u"sixteen"_s, 16}, {u"seventeen"_s, 17}, {u"eighteen"_s, 18}, {u"nineteen"_s, 19}};
    return words;
}

const QHash<QString, int> &tens()
{
    static const QHash<QString, int> words{{u"twenty"_s, 20}, {u"thirty"_s, 30},  {u"forty"_s, 40},  {u"fifty"_s, 50},
                                           {u"sixty"_s, 60},  {u"seventy"_s, 70}, {u"eighty"_s, 80}, {u"ninety"_s, 90}};
    return words;
}

const QHash<QString, qint64> &scales()
{
    static const QHash<QString, qint64> words{
        {u"thousand"_s, 1'000}, {u"million"_s, 1'000'000}, {u"billion"_s, 1'000'000'000}};
    return words;
}

/// Takes the words of one number, one after the other.
class Number
{
public:
    /// False: the word does not go on with this number.
    bool take(const QString &word)
    {
        if (const auto unit = units().constFind(word); unit != units().cend())
            return add(*unit, *unit < 10 ? Place::Units : Place::Tens);
        if (const auto ten = tens().constFind(word); ten != tens().cend())
            return add(*ten, Place::Tens);
        if (word == "hundred"_L1)
            return hundred();
        if (const auto scale = scales().constFind(word); scale != scales().cend())
            return multiply(*scale);
        return false;
    }
    qint64 value() const { return m_whole + m_part; }
    bool isEmpty() const { return m_isEmpty; }

private:
    enum class Place { None, Units, Tens, Hundreds };

    bool add(int value, Place place)
    {
        const bool isTeen = place == Place::Tens && value < 20;
        const bool isZero = value == 0;
        const bool fits = place == Place::Tens ? m_last == Place::None || m_last == Place::Hundreds
                                               : m_last != Place::Units && !(isZero && !m_isEmpty);
        if (!fits || m_isOver)
            return false;
        m_part += value;
        m_last = isTeen ? Place::Units : place;
        m_isOver = isZero;
        m_isEmpty = false;
        return true;
    }
    bool hundred()
    {
        if (m_last != Place::Units || m_part == 0 || m_part > 19 || m_isOver)
            return false;
        m_part *= 100;
        m_last = Place::Hundreds;
        return true;
    }
    bool multiply(qint64 scale)
    {
        if (m_part == 0 || scale >= m_scale || m_isOver)
            return false;
        m_whole += m_part * scale;
        m_part = 0;
        m_scale = scale;
        m_last = Place::None;
        return true;
    }

    qint64 m_whole = 0; ///< thousands and more
    qint64 m_part = 0; ///< below that
    qint64 m_scale = 1'000'000'000'000;
    Place m_last = Place::None;
    bool m_isEmpty = true;
    bool m_isOver = false; ///< nothing follows a zero
};

struct Run
{
    qsizetype length = 0;
    qint64 value = 0;
};

/// The number that begins at `from`; a run of no words when there is none.
Run numberAt(const QStringList &words, qsizetype from)
{
    Number number;
    Run run;
    while (from + run.length < words.size() && number.take(words[from + run.length].toLower()))
        ++run.length;
    run.value = number.value();
    const bool isLoneOne = run.length == 1 && run.value == 1;
    return isLoneOne ? Run{} : run;
}

} // namespace

QString inText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList result;
    for (qsizetype i = 0; i < words.size();) {
        const Run run = numberAt(words, i);
        result << (run.length > 0 ? QString::number(run.value) : words[i]);
        i += std::max<qsizetype>(run.length, 1);
    }
    return result.join(u' ');
}

QList<api::LiveWord> inWords(const QList<api::LiveWord> &words)
{
    QStringList texts;
    for (const api::LiveWord &word : words)
        texts << word.text;
    QList<api::LiveWord> result;
    for (qsizetype i = 0; i < words.size();) {
        const Run run = numberAt(texts, i);
        const qsizetype length = std::max<qsizetype>(run.length, 1);
        api::LiveWord word = words[i];
        if (run.length > 0)
            word.text = QString::number(run.value);
        for (qsizetype j = i + 1; j < i + length; ++j) {
            word.stop = words[j].stop;
            if (words[j].confidence && (!word.confidence || *words[j].confidence < *word.confidence))
                word.confidence = words[j].confidence;
        }
        result.append(word);
        i += length;
    }
    return result;
}

} // namespace service::digits
