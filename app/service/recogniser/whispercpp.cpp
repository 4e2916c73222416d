#include "app/service/recogniser/whispercpp.h"

#include "app/service/recogniser/child.h"
#include "app/service/recogniser/utterances.h"
#include "app/service/recogniser/wavfile.h"
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr auto program = "whisper-cli"_L1;

/// It reads a whole file into memory as floats: ten minutes are 38 MB, ten hours would be 2.3 GB.
constexpr qint64 longestPiece = 600LL * WavFile::sampleRate;
constexpr qint64 outputLimit = 64 * 1024 * 1024;

QString text(const char *source)
{
    return QCoreApplication::translate("Recogniser", source);
}

bool isEnglishOnly(const QString &model)
{
    return model.contains(".en."_L1) || model.contains(".en-"_L1);
}

QStringList modelsIn(const QString &dir)
{
    return QDir(dir).entryList({u"ggml-*.bin"_s}, QDir::Files, QDir::Size); // the largest is the best
}

} // namespace

WhisperCpp::WhisperCpp(QString modelsDir)
    : m_modelsDir(std::move(modelsDir))
{
}

QString WhisperCpp::name() const
{
    return u"whisper.cpp"_s;
}

tl::expected<void, QString> WhisperCpp::available() const
{
    if (!QStandardPaths::findExecutable(program).isEmpty() && !modelsIn(m_modelsDir).isEmpty())
        return {};
    return tl::unexpected(
        text(QT_TRANSLATE_NOOP("Recogniser",
                               "For about 100 languages, build whisper.cpp, put whisper-cli into PATH "
                               "and a model (ggml-small.bin) into the folder %1"))
            .arg(m_modelsDir));
}

QStringList WhisperCpp::languages() const
{
    const QStringList models = modelsIn(m_modelsDir);
    return std::all_of(models.begin(), models.end(), isEnglishOnly) ? QStringList{u"en"_s} : QStringList{u"*"_s};
}

bool WhisperCpp::detectsLanguage() const
{
    return languages().contains(u"*"_s);
}

QString WhisperCpp::modelFor(const QString &language) const
{
    for (const QString &model : modelsIn(m_modelsDir)) {
        if (language == "en"_L1 || !isEnglishOnly(model))
            return QDir(m_modelsDir).filePath(model);
    }
    return {};
}

tl::expected<Utterances, QString> WhisperCpp::transcribe(const QString &wavPath, const QString &language,
                                                         const std::function<void(double)> &progress,
                                                         const std::atomic_bool &cancel) const
{
    WavFile sound;
    if (auto opened = sound.open(wavPath); !opened)
        return tl::unexpected(opened.error());
    const QTemporaryDir dir(wavPath + u"-pieces-XXXXXX"_s);
    const QString piecePath = dir.filePath(u"piece.wav"_s);
    const QString resultPath = dir.filePath(u"piece"_s);
    qint64 from = 0;
    qint64 end = 0;
    const ChildRun run{.program = QStandardPaths::findExecutable(program),
                       .arguments
                       = {u"-m"_s, modelFor(language), u"-f"_s, piecePath, u"-l"_s,
                          language.isEmpty() ? u"auto"_s : language, u"-ojf"_s, u"-of"_s, resultPath, u"-np"_s,
                          u"-pp"_s, u"-t"_s, QString::number(std::max(1, QThread::idealThreadCount() - 1))},
                       .errors = [&](const QByteArray &bytes) {
                           if (const auto part = readWhisperProgress(bytes))
                               progress((double(from) + *part * double(end - from)) / double(sound.samples()));
                       }};
    QList<RecognisedWord> words;
    for (; from < sound.samples(); from = end) {
        end = sound.cutAfter(from, longestPiece);
        if (!WavFile::write(piecePath, sound.read(from, end - from)))
            return tl::unexpected(text(QT_TRANSLATE_NOOP("Recogniser", "There is no room for the decoded sound.")));
        if (auto done = runChild(run, cancel); !done)
            return tl::unexpected(done.error());
        QFile result(resultPath + u".json"_s);
        const auto piece = readWhisper(result.open(QIODevice::ReadOnly) ? result.read(outputLimit) : QByteArray(),
                                       WavFile::at(from));
        if (!piece)
            return tl::unexpected(piece.error());
        words += *piece;
        result.remove();
    }
    return utterancesFrom(words, sound.duration());
}

} // namespace service
