#include "app/service/recogniser/vosk.h"

#include "app/service/recogniser/soundchild.h"
#include "app/service/recogniser/utterances.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr auto program = "vosk-transcriber"_L1;
constexpr qsizetype outputLimit = 256 * 1024 * 1024; ///< 100 bytes a word: weeks of speech

/// vosk-transcriber itself writes no word times that can be relied on (its JSON form fails, SRT has seven words a
/// line), so its Python runs this: sound in, one result of the library a line out.
constexpr auto script = R"(
import sys
from vosk import KaldiRecognizer, Model, SetLogLevel
SetLogLevel(-1)
recogniser = KaldiRecognizer(Model(sys.argv[1]), 16000)
recogniser.SetWords(True)
def say(text):
    print(" ".join(text.split()), flush=True)
while True:
    sound = sys.stdin.buffer.read(8000)
    if not sound:
        break
    if recogniser.AcceptWaveform(sound):
        say(recogniser.Result())
say(recogniser.FinalResult())
)"_L1;

/// The interpreter that pip wrote into the program's first line: the one that has the library.
QString interpreter()
{
    const QString found = QStandardPaths::findExecutable(program);
    QFile file(found);
    if (found.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readLine(1024).trimmed();
    const QString path = QFile::decodeName(line.mid(2).trimmed());
    return line.startsWith("#!/") && QFileInfo(path).isExecutable() ? path
                                                                    : QStandardPaths::findExecutable(u"python3"_s);
}

QStringList modelsIn(const QString &dir)
{
    QStringList models = QDir(dir).entryList({u"vosk-model-*"_s}, QDir::Dirs, QDir::Name);
    std::stable_partition(models.begin(), models.end(), [](const QString &name) { return !name.contains("small"_L1); });
    return models;
}

} // namespace

Vosk::Vosk(QString modelsDir)
    : m_modelsDir(std::move(modelsDir))
{
}

QString Vosk::name() const
{
    return u"Vosk"_s;
}

tl::expected<void, QString> Vosk::available() const
{
    if (!interpreter().isEmpty() && !modelsIn(m_modelsDir).isEmpty())
        return {};
    return tl::unexpected(
        QCoreApplication::translate("Recogniser",
                                    "For about 20 languages, install Vosk (pipx install vosk) and unpack a model from "
                                    "alphacephei.com/vosk/models in the folder %1")
            .arg(m_modelsDir));
}

QStringList Vosk::languages() const
{
    QStringList tags;
    for (const QString &model : modelsIn(m_modelsDir))
        tags.append(voskLanguage(model));
    tags.removeDuplicates();
    return tags;
}

QString Vosk::modelFor(const QString &language) const
{
    for (const QString &model : modelsIn(m_modelsDir)) {
        if (voskLanguage(model) == language)
            return QDir(m_modelsDir).filePath(model);
    }
    return {};
}

tl::expected<Utterances, QString> Vosk::transcribe(const QString &wavPath, const QString &language,
                                                   const std::function<void(double)> &progress,
                                                   const std::atomic_bool &cancel) const
{
    WavFile sound;
    if (auto opened = sound.open(wavPath); !opened)
        return tl::unexpected(opened.error());
    const SoundRun run{.program = interpreter(),
                       .arguments = {u"-c"_s, script, modelFor(language.isEmpty() ? u"en"_s : language)},
                       .end = sound.samples(),
                       .outputLimit = outputLimit};
    const auto output = runOnSound(run, sound, progress, cancel);
    if (!output)
        return tl::unexpected(output.error());
    return utterancesFrom(readVosk(*output), sound.duration());
}

QList<RecognisedWord> readVosk(const QByteArray &lines)
{
    QList<RecognisedWord> words;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonArray result = QJsonDocument::fromJson(line).object().value(u"result"_s).toArray();
        for (const auto value : result) {
            const QJsonObject word = value.toObject();
            words.append(RecognisedWord{.text = word.value(u"word"_s).toString().trimmed(),
                                        .start = fromSeconds(word.value(u"start"_s).toDouble()),
                                        .stop = fromSeconds(word.value(u"end"_s).toDouble()),
                                        .confidence = confidenceFrom(word.value(u"conf"_s).toDouble())});
        }
    }
    return words;
}

QString voskLanguage(const QString &folder)
{
    static const QRegularExpression pattern(u"^vosk-model-(?:small-)?([a-z]{2,3})(?:-|$)"_s);
    const QString tag = pattern.match(folder).captured(1);
    if (tag == "spk"_L1 || tag == "tts"_L1) // models of voices, not of a language
        return {};
    return tag == "cn"_L1 ? u"zh"_s : tag == "ua"_L1 ? u"uk"_s : tag; // two models carry the country's code
}

} // namespace service
