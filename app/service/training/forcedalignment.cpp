#include "app/service/training/forcedalignment.h"

#include "app/service/recogniser/pocketsphinx.h"
#include "app/service/recogniser/utterances.h"
#include "app/service/recogniser/wavfile.h"
#include "app/service/training/modelfiles.h"
#include "app/service/training/pronouncer.h"
#include "app/service/training/spokentext.h"
#include "models/document/alignment.h"

#include <numeric>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace service {

namespace {

constexpr double baseWeight = 1.6; ///< what a word weighs besides its characters when time is shared out
/// One word in so many must be found, of the given ones and of what was heard: with nothing but its words to choose
/// from the recogniser hears them everywhere, but hardly in their order.
constexpr qsizetype leastShare = 3;

/// A word as it was given.
struct GivenWord
{
    QString text{};
    bool endsLine = false;
    std::optional<Ms> start{};
    Ms stop{};
    std::optional<double> confidence{};
};

/// The given text: its words, and what is said for them.
class GivenText
{
public:
    explicit GivenText(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            for (const QString &word : line.simplified().split(u' ', Qt::SkipEmptyParts)) {
                for (const QString &spoken : spokentext::spoken(word)) {
                    m_spoken << spoken.toLower();
                    m_owners << words.size();
                }
                words.append({.text = word});
            }
            if (!words.isEmpty())
                words.last().endsLine = true;
            m_lineEnds << m_spoken.size();
        }
    }

    QList<GivenWord> words{};
    const QStringList &spoken() const { return m_spoken; }

    std::vector<Sentence> sentences(NgramModel &model) const
    {
        std::vector<Sentence> list;
        qsizetype at = 0;
        for (const qsizetype end : m_lineEnds) {
            if (end == at)
                continue;
            Sentence sentence{model.add("<s>")};
            for (; at < end; ++at)
                sentence.push_back(model.add(m_spoken[at].toUtf8()));
            sentence.push_back(model.add("</s>"));
            list.push_back(std::move(sentence));
        }
        return list;
    }

    /// How many of the spoken words were found in what was recognised.
    qsizetype take(const Utterances &utterances)
    {
        QStringList heard;
        QList<RecognisedWord> at;
        for (const Utterance &utterance : utterances) {
            for (const RecognisedWord &word : utterance.words) {
                for (const QString &spoken : spokentext::spoken(word.text)) {
                    heard << spoken.toLower();
                    at << word;
                }
            }
        }
        const auto pairs = document::alignWords(m_spoken, heard);
        for (const document::WordPair &pair : pairs) {
            GivenWord &word = words[m_owners[pair.before]];
            const RecognisedWord &found = at[pair.after];
            word.start = word.start ? std::min(*word.start, found.start) : found.start;
            word.stop = std::max(word.stop, found.stop);
            word.confidence = found.confidence;
        }
        return pairs.size();
    }

    /// Words that were not found share the time between their neighbours by their length.
    void fillGaps(Ms duration)
    {
        Ms reached{};
        for (qsizetype i = 0; i < words.size();) {
            if (words[i].start) {
                reached = std::max(reached, words[i].stop);
                ++i;
                continue;
            }
            const qsizetype first = i;
            while (i < words.size() && !words[i].start)
                ++i;
            share(first, i, reached, i < words.size() ? *words[i].start : std::max(reached, duration));
        }
    }

private:
    void share(qsizetype first, qsizetype end, Ms low, Ms high)
    {
        const auto weight = [&](qsizetype i) { return baseWeight + double(words[i].text.size()); };
        double total = 0;
        for (qsizetype i = first; i < end; ++i)
            total += weight(i);
        const auto span = double(std::max(0ms, high - low).count());
        double sum = 0;
        for (qsizetype i = first; i < end; ++i) {
            words[i].start = low + Ms(qint64(span * sum / total));
            sum += weight(i);
            words[i].stop = low + Ms(qint64(span * sum / total));
        }
    }

    QStringList m_spoken{}; ///< lower case
    QList<qsizetype> m_owners{}; ///< for each spoken word the given one
    QList<qsizetype> m_lineEnds{}; ///< in m_spoken
};

bool writeDictionary(const QString &path, const QStringList &words, const Pronouncer &pronouncer)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const QString &word : words) {
        int variant = 0;
        for (const QByteArray &phones : pronouncer.phones(word)) {
            const QByteArray number = variant++ > 0 ? '(' + QByteArray::number(variant) + ')' : QByteArray();
            file.write(word.toUtf8() + number + ' ' + phones + '\n');
        }
    }
    return file.commit();
}

tl::expected<SphinxModel, QString> modelOf(const GivenText &text, const QString &dir, const std::atomic_bool &cancel)
{
    auto pronouncer = Pronouncer::open();
    if (!pronouncer)
        return tl::unexpected(pronouncer.error());
    QStringList words = text.spoken();
    words.sort();
    words.removeDuplicates();
    if (!pronouncer->learn(words, cancel))
        return tl::unexpected(QString());
    NgramModel language = NgramModel::empty();
    const std::vector<Sentence> sentences = text.sentences(language);
    adapt(language, sentences, cancel);
    const SphinxModel model{QDir(dir).filePath(u"recognition.wav.dict"_s),
                            QDir(dir).filePath(u"recognition.wav.arpa"_s)};
    if (!writeDictionary(model.dictionary, words, *pronouncer) || !modelfiles::writeArpa(model.languageModel, language))
        return tl::unexpected(QCoreApplication::translate(
            "Training", "The text could not be prepared. Free some space on the disk and try again."));
    return model;
}

Utterances utterancesOf(const GivenText &text, Ms duration)
{
    Utterances result;
    QList<RecognisedWord> line;
    for (const GivenWord &word : text.words) {
        line.append({word.text, word.start.value_or(0ms), word.stop, word.confidence});
        if (word.endsLine)
            result += utterancesFrom(std::exchange(line, {}), duration);
    }
    return result;
}

} // namespace

tl::expected<Utterances, QString> alignText(const AlignmentOrder &order, const Recogniser &engine,
                                            const std::function<void(double)> &progress, const std::atomic_bool &cancel)
{
    GivenText text(order.text);
    tl::expected<Utterances, QString> heard;
    if (order.language == u"en" && Pocketsphinx().isAvailable()) {
        const auto model = modelOf(text, order.temporaryDir, cancel);
        if (!model)
            return tl::unexpected(model.error());
        heard = Pocketsphinx(*model).transcribe(order.wavPath, order.language, progress, cancel);
    } else {
        heard = engine.transcribe(order.wavPath, order.language, progress, cancel);
    }
    if (!heard)
        return heard;
    qsizetype heardWords = 0;
    for (const Utterance &utterance : *heard)
        heardWords += utterance.words.size();
    if (text.take(*heard) * leastShare < std::max(text.spoken().size(), heardWords))
        return tl::unexpected(QCoreApplication::translate(
            "Training",
            "The text does not fit the recording: hardly any of its words were heard. Check that both belong "
            "together and that the language is right."));
    WavFile sound;
    if (auto opened = sound.open(order.wavPath); !opened)
        return tl::unexpected(opened.error());
    text.fillGaps(sound.duration());
    return utterancesOf(text, sound.duration());
}

} // namespace service
