#include "app/service/training/trainer.h"

#include "app/service/recogniser/pocketsphinx.h"
#include "app/service/training/modelfiles.h"
#include "app/service/training/pronouncer.h"
#include "app/service/training/spokentext.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace service::trainer {

namespace {

constexpr qsizetype mostListed = 200; ///< new words in the log
constexpr qint64 longestLine = 1024 * 1024; ///< bytes; longer paragraphs are cut

QString text(const char *source)
{
    return QCoreApplication::translate("Training", source);
}

/// Hands the sentences of a file on, line by line; files may be large.
bool eachSentence(const QString &path, const std::atomic_bool &cancel,
                  const std::function<void(const QStringList &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd() && !cancel) {
        for (const QStringList &sentence : spokentext::sentences(QString::fromUtf8(file.readLine(longestLine))))
            take(sentence);
    }
    return true;
}

class Training
{
public:
    Training(const Order &order, const std::function<void(double)> &progress, const std::atomic_bool &cancel)
        : m_order(order)
        , m_progress(progress)
        , m_cancel(cancel)
    {
    }

    tl::expected<Report, QString> run()
    {
        auto pronouncer = Pronouncer::open();
        if (!pronouncer)
            return tl::unexpected(pronouncer.error());
        m_progress(0.1);
        auto base = modelfiles::readTrie(Pocketsphinx::languageModelFile(), m_cancel);
        if (!base)
            return tl::unexpected(
                text(
                    QT_TRANSLATE_NOOP("Training",
                                      "PocketSphinx's English language model could not be read (%1). Install it again: "
                                      "sudo apt install --reinstall pocketsphinx-en-us"))
                    .arg(base.error()));
        m_progress(0.3);
        if (!readWords(*pronouncer, *base) || !pronouncer->learn(m_newWords, m_cancel))
            return tl::unexpected(m_problem);
        m_progress(0.5);
        const auto before = measured(*base);
        learn(*base);
        m_progress(0.7);
        describe(*pronouncer, before, measured(*base));
        if (m_cancel)
            return tl::unexpected(QString());
        if (!writeDictionary(*pronouncer) || !modelfiles::writeTrie(languageModelIn(m_order.folder), *base, m_cancel)
            || !writeOwnModel() || !writeLog())
            return tl::unexpected(text(QT_TRANSLATE_NOOP(
                "Training", "The model could not be written. Free some space on the disk and train it again.")));
        m_progress(1);
        return m_report;
    }

private:
    struct Measure
    {
        Perplexity perplexity{};
        double known = 0; ///< percent of the words
    };

    /// New words are kept in the form that is most frequent: Zorbulax, not zorbulax.
    bool readWords(const Pronouncer &pronouncer, const NgramModel &base)
    {
        QHash<QString, QHash<QString, int>> forms;
        const auto take = [&](const QStringList &sentence) {
            ++m_sentenceCount;
            m_wordCount += sentence.size();
            for (const QString &word : sentence) {
                const QString lower = word.toLower();
                if (!pronouncer.knows(lower) || !base.knows(lower.toUtf8()))
                    ++forms[lower][pronouncer.knows(lower) ? lower : word];
            }
        };
        for (const QString &path : m_order.transcripts) {
            if (!eachSentence(path, m_cancel, take))
                return fail(
                    text(QT_TRANSLATE_NOOP("Training", "A text of the model could not be read. Upload it again.")));
        }
        if (m_wordCount == 0)
            return fail(text(QT_TRANSLATE_NOOP("Training", "There are no words in the model's texts. Upload others.")));
        for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
            const auto best = std::max_element(form->cbegin(), form->cend());
            m_forms.insert(form.key(), best.key());
            if (!pronouncer.knows(form.key()))
                m_newWords << best.key();
        }
        if (m_forms.size() + base.words.size() >= qsizetype(NgramModel::mostWords))
            return fail(
                text(QT_TRANSLATE_NOOP("Training", "There are too many different words in the model's texts.")));
        m_newWords.sort(Qt::CaseInsensitive);
        return !m_cancel;
    }

    QByteArray wordOf(const QString &written) const
    {
        const QString lower = written.toLower();
        return m_forms.value(lower, lower).toUtf8();
    }

    Sentence sentenceOf(NgramModel &model, const QStringList &words) const
    {
        Sentence sentence{model.add("<s>")};
        for (const QString &word : words)
            sentence.push_back(model.add(wordOf(word)));
        sentence.push_back(model.add("</s>"));
        return sentence;
    }

    void learn(NgramModel &model)
    {
        std::vector<Sentence> sentences;
        for (const QString &path : m_order.transcripts)
            eachSentence(path, m_cancel,
                         [&](const QStringList &words) { sentences.push_back(sentenceOf(model, words)); });
        adapt(model, sentences, m_cancel);
    }

    std::optional<Measure> measured(const NgramModel &model) const
    {
        QList<QByteArrayList> sentences;
        for (const QString &path : m_order.tests)
            eachSentence(path, m_cancel, [&](const QStringList &words) {
                QByteArrayList sentence;
                for (const QString &word : words)
                    sentence << wordOf(word);
                sentences << sentence;
            });
        if (sentences.isEmpty())
            return std::nullopt;
        Measure measure{.perplexity = perplexity(model, sentences)};
        const qint64 words = measure.perplexity.words + measure.perplexity.unknown - sentences.size();
        measure.known = words > 0 ? 100.0 * double(words - measure.perplexity.unknown) / double(words) : 0;
        return measure;
    }

    void describe(const Pronouncer &pronouncer, const std::optional<Measure> &before,
                  const std::optional<Measure> &after)
    {
        QStringList &log = m_report.log;
        log << u"Read %1 words in %2 sentences from %3 texts."_s.arg(m_wordCount)
                   .arg(m_sentenceCount)
                   .arg(m_order.transcripts.size());
        log << u"Language model: PocketSphinx's English trigrams, adapted (MAP, Witten-Bell weights); the model of "
               u"these "
               "texts alone is in own.arpa."_s;
        log << u"%1 words were new to the recogniser's dictionary; their pronunciations come from %2:"_s.arg(
            QString::number(m_newWords.size()),
            pronouncer.usesFlite() ? u"flite's letter-to-sound rules"_s
                                   : u"a short table of letter-to-sound rules (install flite for better ones)"_s);
        for (const QString &word : m_newWords.first(qMin(m_newWords.size(), mostListed)))
            log << u"  %1  %2"_s.arg(word, QString::fromLatin1(pronouncer.phones(word).first()));
        if (!before || !after) {
            log << u"No test texts: nothing was measured."_s;
            return;
        }
        log << u"Test texts, %1 words and sentence ends: perplexity %2 before, %3 now; %4 % of the words known before, %5 % now."_s
                   .arg(after->perplexity.words)
                   .arg(before->perplexity.value, 0, 'f', 1)
                   .arg(after->perplexity.value, 0, 'f', 1)
                   .arg(before->known, 0, 'f', 1)
                   .arg(after->known, 0, 'f', 1);
        log << u"Perplexity counts known words only; a lower one is better."_s;
        m_report.metrics = {{u"perplexity"_s, after->perplexity.value},
                            {u"base_perplexity"_s, before->perplexity.value},
                            {u"known_words"_s, after->known},
                            {u"base_known_words"_s, before->known}};
    }

    bool writeDictionary(const Pronouncer &pronouncer) const
    {
        QFile base(Pocketsphinx::dictionaryFile());
        QSaveFile file(dictionaryIn(m_order.folder));
        if (!base.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
            return false;
        QByteArray lines = base.readAll();
        if (!lines.endsWith('\n'))
            lines += '\n';
        for (const QString &word : m_newWords)
            lines += word.toUtf8() + ' ' + pronouncer.phones(word).first() + '\n';
        return file.write(lines) == lines.size() && file.commit();
    }

    bool writeOwnModel() const
    {
        NgramModel own = NgramModel::empty();
        std::vector<Sentence> sentences;
        for (const QString &path : m_order.transcripts)
            eachSentence(path, m_cancel,
                         [&](const QStringList &words) { sentences.push_back(sentenceOf(own, words)); });
        adapt(own, sentences, m_cancel);
        return modelfiles::writeArpa(m_order.folder + u"/own.arpa"_s, own);
    }

    bool writeLog() const
    {
        QSaveFile file(m_order.folder + u"/training.log"_s);
        return file.open(QIODevice::WriteOnly) && file.write(m_report.log.join(u'\n').toUtf8() + '\n') > 0
            && file.commit();
    }

    bool fail(const QString &problem)
    {
        m_problem = problem;
        return false;
    }

    const Order &m_order;
    const std::function<void(double)> &m_progress;
    const std::atomic_bool &m_cancel;
    QHash<QString, QString> m_forms{}; ///< of words that the base lacks, by lower-case word
    QStringList m_newWords{}; ///< that the dictionary lacks
    qint64 m_wordCount = 0;
    qint64 m_sentenceCount = 0;
    QString m_problem{};
    Report m_report{};
};

} // namespace

tl::expected<Report, QString> train(const Order &order, const std::function<void(double)> &progress,
                                    const std::atomic_bool &cancel)
{
    return Training(order, progress, cancel).run();
}

QString dictionaryIn(const QString &folder)
{
    return folder + u"/words.dict"_s;
}

QString languageModelIn(const QString &folder)
{
    return folder + u"/language.lm.bin"_s;
}

} // namespace service::trainer
