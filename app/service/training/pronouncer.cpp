#include "app/service/training/pronouncer.h"

#include "app/service/recogniser/child.h"
#include "app/service/recogniser/pocketsphinx.h"

#include <QFile>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype mostPronunciations = 3;

/// flite's phones have the names of CMU's but for the schwa.
QByteArray fromFlite(const QByteArray &line)
{
    QByteArrayList phones;
    for (const QByteArray &phone : line.simplified().split(' ')) {
        if (!phone.isEmpty() && phone != "pau")
            phones << (phone == "ax" ? QByteArray("AH") : phone.toUpper());
    }
    return phones.join(' ');
}

/// The lines of the dictionary: "word PH PH", "word(2) PH PH".
QHash<QByteArray, QByteArrayList> readDictionary(const QByteArray &text)
{
    QHash<QByteArray, QByteArrayList> known;
    known.reserve(150'000);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        const qsizetype blank = text.indexOf(' ', at);
        if (blank > at && blank < end) {
            QByteArray word = text.mid(at, blank - at);
            if (word.endsWith(')'))
                word.truncate(word.lastIndexOf('('));
            known[word].append(text.mid(blank + 1, end - blank - 1).trimmed());
        }
        at = end + 1;
    }
    return known;
}

/// The sounds of words that are made of known ones: "harbour's" of "harbour".
QByteArray withEnding(const QByteArray &phones)
{
    const QByteArray last = phones.mid(phones.lastIndexOf(' ') + 1);
    if (QByteArrayList{"S", "Z", "SH", "ZH", "CH", "JH"}.contains(last))
        return phones + " IH Z";
    return phones + (QByteArrayList{"P", "T", "K", "F", "TH"}.contains(last) ? " S" : " Z");
}

} // namespace

tl::expected<Pronouncer, QString> Pronouncer::open()
{
    if (const auto available = Pocketsphinx().available(); !available)
        return tl::unexpected(available.error());
    QFile file(Pocketsphinx::dictionaryFile());
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    Pronouncer pronouncer;
    pronouncer.m_known = readDictionary(file.readAll());
    return pronouncer;
}

bool Pronouncer::learn(const QStringList &words, const std::atomic_bool &cancel)
{
    QStringList unknown;
    QSet<QString> seen;
    for (const QString &word : words) {
        const QString lower = word.toLower();
        if (knows(lower) || seen.contains(lower))
            continue;
        seen.insert(lower);
        const QByteArray stem = lower.endsWith("'s"_L1) ? lower.chopped(2).toUtf8() : QByteArray();
        if (m_known.contains(stem))
            m_known.insert(lower.toUtf8(), {withEnding(m_known.value(stem).first())});
        else
            unknown << lower;
    }
    m_usesFlite = learnByFlite(unknown, cancel);
    if (!m_usesFlite)
        learnByRules(unknown);
    return !cancel;
}

void Pronouncer::learnByRules(const QStringList &words)
{
    for (const QString &word : words)
        m_known.insert(word.toUtf8(), {phonesByRules(word)});
}

/// Every word is a paragraph, and flite answers with one line for each.
bool Pronouncer::learnByFlite(const QStringList &words, const std::atomic_bool &cancel)
{
    const QString program = QStandardPaths::findExecutable(u"flite"_s);
    if (program.isEmpty() || words.isEmpty())
        return !program.isEmpty();
    QByteArray text;
    for (const QString &word : words) {
        const QString letters = plainLetters(word);
        text += (letters.isEmpty() ? QByteArray("uh") : letters.toLatin1()) + ".\n\n";
    }
    QByteArray output;
    const ChildRun run{.program = program,
                       .arguments = {u"-ps"_s, u"-o"_s, u"none"_s, u"-f"_s, u"/dev/stdin"_s},
                       .input = [&text] { return std::exchange(text, {}); },
                       .output = [&output](const QByteArray &bytes) { output += bytes; }};
    if (!runChild(run, cancel))
        return false;
    const QByteArrayList lines = output.trimmed().split('\n');
    if (lines.size() != words.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray phones = fromFlite(lines[i]);
        m_known.insert(words[i].toUtf8(), {phones.isEmpty() ? phonesByRules(words[i]) : phones});
    }
    return true;
}

QByteArrayList Pronouncer::phones(const QString &word) const
{
    const QByteArrayList known = m_known.value(word.toLower().toUtf8());
    return known.isEmpty() ? QByteArrayList{phonesByRules(word)} : known.first(qMin(known.size(), mostPronunciations));
}

} // namespace service
