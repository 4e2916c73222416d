#include "app/service/recogniser/pocketsphinx.h"

#include "app/service/recogniser/soundchild.h"
#include "app/service/recogniser/utterances.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr auto program = "pocketsphinx_continuous"_L1;
const auto folder = u"/usr/share/pocketsphinx/model/en-us/"_s;

/// Speech without any pause is one utterance to it, at 1 MB a second; two minutes keep it small and lose nothing.
constexpr qint64 longestPiece = 120LL * WavFile::sampleRate;
constexpr qsizetype outputLimit = 4 * 1024 * 1024; ///< two minutes of words are 10 kB

/// Silence, sentence ends and noises: <s> <sil> [NOISE] ++BREATH++ (NULL).
bool isFiller(const QByteArray &word)
{
    return word.startsWith('<') || word.startsWith('[') || word.startsWith('+') || word.startsWith('(');
}

/// "the(2)" is the second pronunciation of "the".
QByteArray withoutVariant(const QByteArray &word)
{
    const qsizetype bracket = word.endsWith(')') ? word.lastIndexOf('(') : -1;
    return bracket > 0 ? word.left(bracket) : word;
}

QStringList arguments(const SphinxModel &model)
{
    QStringList list{u"-infile"_s, u"/dev/stdin"_s, u"-time"_s, u"yes"_s, u"-logfn"_s, u"/dev/null"_s};
    if (!model.dictionary.isEmpty())
        list << u"-dict"_s << model.dictionary;
    if (!model.languageModel.isEmpty())
        list << u"-lm"_s << model.languageModel;
    return list;
}

tl::expected<QList<RecognisedWord>, QString> transcribePiece(const SphinxModel &model, WavFile &sound, qint64 from,
                                                             qint64 end, const std::function<void(double)> &progress,
                                                             const std::atomic_bool &cancel)
{
    const SoundRun run{.program = QStandardPaths::findExecutable(program),
                       .arguments = arguments(model),
                       .from = from,
                       .end = end,
                       .outputLimit = outputLimit};
    const auto output = runOnSound(run, sound, progress, cancel);
    if (!output)
        return tl::unexpected(output.error());
    return readPocketsphinx(*output, WavFile::at(from));
}

} // namespace

Pocketsphinx::Pocketsphinx(SphinxModel model)
    : m_model(std::move(model))
{
}

QString Pocketsphinx::acousticModel()
{
    return folder + u"en-us"_s;
}

QString Pocketsphinx::dictionaryFile()
{
    return folder + u"cmudict-en-us.dict"_s;
}

QString Pocketsphinx::languageModelFile()
{
    return folder + u"en-us.lm.bin"_s;
}

QString Pocketsphinx::name() const
{
    return u"PocketSphinx"_s;
}

tl::expected<void, QString> Pocketsphinx::available() const
{
    if (!QStandardPaths::findExecutable(program).isEmpty() && QFileInfo(acousticModel()).isDir())
        return {};
    return tl::unexpected(QCoreApplication::translate(
        "Recogniser", "For English, install PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us"));
}

QStringList Pocketsphinx::languages() const
{
    return {u"en"_s};
}

tl::expected<Utterances, QString> Pocketsphinx::transcribe(const QString &wavPath, const QString &,
                                                           const std::function<void(double)> &progress,
                                                           const std::atomic_bool &cancel) const
{
    WavFile sound;
    if (auto opened = sound.open(wavPath); !opened)
        return tl::unexpected(opened.error());
    QList<RecognisedWord> words;
    for (qint64 from = 0; from < sound.samples();) {
        const qint64 end = sound.cutAfter(from, longestPiece);
        auto piece = transcribePiece(m_model, sound, from, end, progress, cancel);
        if (!piece)
            return tl::unexpected(piece.error());
        words += *piece;
        from = end;
    }
    progress(1.0);
    return utterancesFrom(words, sound.duration());
}

QList<RecognisedWord> readPocketsphinx(const QByteArray &output, Ms offset)
{
    QList<RecognisedWord> words;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() != 4 || isFiller(fields[0]))
            continue;
        bool isStart = false;
        bool isStop = false;
        bool isProbability = false;
        const double start = fields[1].toDouble(&isStart);
        const double stop = fields[2].toDouble(&isStop);
        const double probability = fields[3].toDouble(&isProbability);
        if (!isStart || !isStop || !isProbability) // the line with the whole sentence
            continue;
        words.append(RecognisedWord{.text = QString::fromUtf8(withoutVariant(fields[0])),
                                    .start = offset + fromSeconds(start),
                                    .stop = offset + fromSeconds(stop),
                                    .confidence = confidenceFrom(probability)});
    }
    return words;
}

} // namespace service
