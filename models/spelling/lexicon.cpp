#include "models/spelling/lexicon.h"

#include <algorithm>
#include <QLocale>

namespace models {

namespace {

constexpr qsizetype mostAnswers = 300'000; // word forms; some 30 MB

QChar::Script scriptOf(const QString &language)
{
    static constexpr std::pair<QLocale::Script, QChar::Script> scripts[]{
        {QLocale::LatinScript, QChar::Script_Latin},       {QLocale::CyrillicScript, QChar::Script_Cyrillic},
        {QLocale::GreekScript, QChar::Script_Greek},       {QLocale::ArabicScript, QChar::Script_Arabic},
        {QLocale::HebrewScript, QChar::Script_Hebrew},     {QLocale::DevanagariScript, QChar::Script_Devanagari},
        {QLocale::ArmenianScript, QChar::Script_Armenian}, {QLocale::GeorgianScript, QChar::Script_Georgian},
        {QLocale::KoreanScript, QChar::Script_Hangul},     {QLocale::BengaliScript, QChar::Script_Bengali},
        {QLocale::TamilScript, QChar::Script_Tamil},       {QLocale::TeluguScript, QChar::Script_Telugu},
    };
    const QLocale::Script script = QLocale(QString(language).replace(u'-', u'_')).script();
    const auto *found = std::find_if(std::begin(scripts), std::end(scripts),
                                     [script](const auto &pair) { return pair.first == script; });
    return found == std::end(scripts) ? QChar::Script_Unknown : found->second;
}

qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.last();
}

QStringList alike(const QString &form, const KnownWords &own)
{
    constexpr qsizetype mostChanges = 2;
    const qsizetype changes = std::min(mostChanges, form.size() / 3);
    QList<std::pair<qsizetype, QString>> found;
    for (const QSet<QString> &set : own.sets) {
        for (const QString &word : set) {
            if (std::abs(word.size() - form.size()) > changes)
                continue;
            if (const qsizetype away = distance(word.toLower(), form.toLower()); away <= changes)
                found.append({away, word});
        }
    }
    std::sort(found.begin(), found.end());
    QStringList words;
    for (const auto &[away, word] : std::as_const(found))
        words.append(word);
    return words;
}

} // namespace

Lexicon::Lexicon(QString language, QStringList folders)
    : m_language(std::move(language))
    , m_folders(std::move(folders))
    , m_script(scriptOf(m_language))
{
}

bool Lexicon::isThere()
{
    if (!std::exchange(m_looked, true))
        m_dictionary = Dictionary::load(findDictionary(m_language, m_folders));
    return m_dictionary != nullptr;
}

bool Lexicon::isForeign(QStringView word) const
{
    return m_script != QChar::Script_Unknown && std::any_of(word.begin(), word.end(), [this](QChar letter) {
               return letter.isLetter() && letter.script() != m_script && letter.script() != QChar::Script_Common
                   && letter.script() != QChar::Script_Inherited;
           });
}

bool Lexicon::isRight(const QString &form)
{
    if (!isThere())
        return true;
    if (const auto known = m_answers.constFind(form); known != m_answers.constEnd())
        return *known;
    if (m_answers.size() >= mostAnswers)
        m_answers.clear();
    const bool right = isForeign(form) || m_dictionary->knows(form);
    m_answers.insert(form, right);
    return right;
}

QStringList Lexicon::suggest(const QString &form, const KnownWords &own)
{
    constexpr qsizetype most = 7;
    QStringList words = alike(form, own);
    const bool isSentence = !form.isEmpty() && form.front().isUpper() && form.mid(1).toLower() == form.mid(1);
    if (isThere() && isSentence) { // Hunspell offers names for a word at the start of a sentence
        for (const QString &word : m_dictionary->suggest(form.toLower()).mid(0, most / 2))
            words.append(word.left(1).toUpper() + word.mid(1));
    }
    if (isThere())
        words += m_dictionary->suggest(form);
    words.removeDuplicates();
    words.removeAll(form);
    return words.mid(0, most);
}

QList<document::TextSpan> Lexicon::unknownWords(QStringView text, const KnownWords &own)
{
    if (!isThere())
        return {};
    QList<document::TextSpan> unknown;
    for (const document::TextSpan &span : spellWords(text)) {
        const QString form = spellForm(text.sliced(span.begin, span.end - span.begin));
        if (!isRight(form) && !own.has(form))
            unknown.append(span);
    }
    return unknown;
}

} // namespace models
