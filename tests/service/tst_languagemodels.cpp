#include "app/service/training/modelfiles.h"
#include "app/service/training/pronouncer.h"
#include "app/service/training/spokentext.h"

#include <cmath>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace service;
using namespace Qt::StringLiterals;

/// What custom models are made of: spoken words, their sounds, and what follows what.
class TestLanguageModels : public QObject
{
    Q_OBJECT
private slots:
    void writesOutWhatIsSpoken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("punctuation") << u"\"Well,\" he said — (quietly)…"_s << u"Well he said quietly"_s;
        QTest::newRow("sentences") << u"One. Two! \nThree"_s << u"One|Two|Three"_s;
        QTest::newRow("apostrophes") << u"don\u2019t 'quote' o'clock"_s << u"don't quote o'clock"_s;
        QTest::newRow("hyphens") << u"well-known co-op"_s << u"well known co op"_s;
        QTest::newRow("numbers") << u"0 7 15 40 99 100 512"_s
                                 << u"zero seven fifteen forty ninety nine one hundred five hundred twelve"_s;
        QTest::newRow("large numbers") << u"12,345 1000000"_s
                                       << u"twelve thousand three hundred forty five one million"_s;
        QTest::newRow("codes") << u"007 B2"_s << u"zero zero seven B two"_s;
        QTest::newRow("percent") << u"20%"_s << u"twenty percent"_s;
        QTest::newRow("other letters") << u"Grüße 你好 🚢"_s << u"Grüße 你好 🚢"_s;
        QTest::newRow("nothing") << u" ... - \n"_s << QString();
    }
    void writesOutWhatIsSpoken()
    {
        QFETCH(QString, text);
        QFETCH(QString, spoken);
        QStringList sentences;
        for (const QStringList &sentence : spokentext::sentences(text))
            sentences << sentence.join(u' ');
        QCOMPARE(sentences.join(u'|'), spoken);
    }

    void pronouncesByRules_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QByteArray>("phones");
        QTest::newRow("short") << u"blit"_s << QByteArray("B L IH T");
        QTest::newRow("silent e") << u"blate"_s << QByteArray("B L EY T");
        QTest::newRow("two letters") << u"shoop"_s << QByteArray("SH UW P");
        QTest::newRow("ending") << u"motion"_s << QByteArray("M AA SH AH N");
        QTest::newRow("letters") << u"BBC"_s << QByteArray("B IY B IY S IY");
        QTest::newRow("accents") << u"blît"_s << QByteArray("B L IH T");
        QTest::newRow("no letters") << u"你"_s << QByteArray("AH");
    }
    void pronouncesByRules()
    {
        QFETCH(QString, word);
        QFETCH(QByteArray, phones);
        QCOMPARE(phonesByRules(word), phones);
    }

    /// Whatever came before, something follows, with probability one.
    void sumsToOne()
    {
        const NgramModel model = harbour();
        const quint32 words = quint32(model.words.size());
        for (quint32 first = 0; first < words; ++first) {
            for (quint32 second = 2; second < words; ++second) {
                double sum = 0;
                for (quint32 third = 1; third < words; ++third)
                    sum += std::pow(10.0, model.score(first, second, third));
                QVERIFY2(std::abs(sum - 1) < 1e-3, QByteArray::number(sum));
            }
        }
    }

    void expectsWhatItHasRead()
    {
        const NgramModel model = harbour();
        const auto score = [&](const char *text) { return perplexity(model, {QByteArray(text).split(' ')}).value; };
        QVERIFY(score("the pump is old") * 3 < score("old is pump the"));
        const Perplexity strange = perplexity(model, {{"the", "zebra"}});
        QCOMPARE(strange.unknown, 1);
        QCOMPARE(strange.words, 2);
    }

    void survivesItsFile()
    {
        const QString path = m_dir.filePath(u"a.lm.bin"_s);
        const NgramModel model = harbour();
        QVERIFY(modelfiles::writeTrie(path, model, m_go));
        const auto again = modelfiles::readTrie(path, m_go);
        QVERIFY(again);
        QCOMPARE(again->words, model.words);
        QCOMPARE(again->bigrams.size(), model.bigrams.size());
        QCOMPARE(again->trigrams.size(), model.trigrams.size());
        for (size_t i = 0; i < model.trigrams.size(); ++i) {
            const NgramModel::Trigram &a = model.trigrams[i];
            const NgramModel::Trigram &b = again->trigrams[i];
            QCOMPARE(std::tuple(b.first, b.second, b.third), std::tuple(a.first, a.second, a.third));
            QVERIFY(std::abs(a.probability - b.probability) < 1e-3);
        }
    }

    void readsNoDamagedFiles()
    {
        const QString path = m_dir.filePath(u"a.lm.bin"_s);
        QVERIFY(modelfiles::writeTrie(path, harbour(), m_go));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        const auto isRead = [&](const QByteArray &bytes) {
            QFile damaged(m_dir.filePath(u"b.lm.bin"_s));
            return damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size() && damaged.flush()
                && modelfiles::readTrie(damaged.fileName(), m_go).has_value();
        };
        QVERIFY(isRead(good));
        for (const qsizetype length : {0, 5, 19, 30, 1000, 780'000, int(good.size()) - 1})
            QVERIFY(!isRead(good.first(length)));
        QRandomGenerator random(7);
        for (int i = 0; i < 40; ++i) { // anything may come out, but nothing outside of the file is touched
            QByteArray bytes = good;
            for (int j = 0; j < 20; ++j)
                bytes[random.bounded(j < 10 ? 40 : int(bytes.size()))] = char(random.bounded(256));
            isRead(bytes);
        }
    }

    void writesTheTextForm()
    {
        const QString path = m_dir.filePath(u"a.arpa"_s);
        QVERIFY(modelfiles::writeArpa(path, harbour()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\\data\\\nngram 1=9\n"));
        QVERIFY(text.contains("\n\\2-grams:\n") && text.contains(" the pump ") && text.endsWith("\\end\\\n"));
    }

    void endsWhenCancelled()
    {
        const std::atomic_bool stop = true;
        QVERIFY(!modelfiles::writeTrie(m_dir.filePath(u"c.lm.bin"_s), harbour(), stop));
        QVERIFY(!QFile::exists(m_dir.filePath(u"c.lm.bin"_s)));
    }

private:
    NgramModel harbour() const
    {
        NgramModel model = NgramModel::empty();
        std::vector<Sentence> sentences;
        for (const QByteArray line : {"the pump is old", "the pump is new", "the old pump is in the harbour"}) {
            Sentence sentence{model.add("<s>")};
            for (const QByteArray &word : line.split(' '))
                sentence.push_back(model.add(word));
            sentence.push_back(model.add("</s>"));
            sentences.push_back(sentence);
        }
        adapt(model, sentences, m_go);
        return model;
    }

    QTemporaryDir m_dir{};
    const std::atomic_bool m_go = false; ///< not cancelled
};

QTEST_GUILESS_MAIN(TestLanguageModels)
#include "tst_languagemodels.moc"
