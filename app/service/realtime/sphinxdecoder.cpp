#include "app/service/realtime/sphinxdecoder.h"

#include "app/service/recogniser/utterances.h"
#include <atomic>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr double framesPerSecond = 100;

/// Where Debian's pocketsphinx-en-us is; SCRIPTIX_POCKETSPHINX_MODEL names another place.
QString modelFile(const QString &name)
{
    const QString folder
        = qEnvironmentVariable("SCRIPTIX_POCKETSPHINX_MODEL", u"/usr/share/pocketsphinx/model/en-us"_s);
    return folder + u'/' + name;
}

QString missing()
{
    return QCoreApplication::translate(
        "Recogniser",
        "For live captions in English, install PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us");
}

bool isFiller(const QString &word)
{
    return word.startsWith(u'<') || word.startsWith(u'[') || word.startsWith(u'+') || word.startsWith(u'(');
}

/// "the(2)" is the second pronunciation of "the".
QString withoutVariant(const QString &word)
{
    const qsizetype bracket = word.endsWith(u')') ? word.lastIndexOf(u'(') : -1;
    return bracket > 0 ? word.left(bracket) : word;
}

} // namespace

/// The library's functions, declared as in pocketsphinx.h and cmd_ln.h of 5prealpha (soname 3).
struct SphinxDecoder::Library
{
    QLibrary base{u"sphinxbase"_s, 3};
    QLibrary sphinx{u"pocketsphinx"_s, 3};
    void (*setLog)(FILE *) = nullptr;
    void *(*configure)(void *, const void *, int, ...) = nullptr;
    int (*freeConfiguration)(void *) = nullptr;
    double (*exponential)(void *, int) = nullptr;
    const void *(*arguments)() = nullptr;
    void *(*create)(void *) = nullptr;
    int (*destroy)(void *) = nullptr;
    int (*startStream)(void *) = nullptr;
    int (*startUtterance)(void *) = nullptr;
    int (*endUtterance)(void *) = nullptr;
    int (*process)(void *, const qint16 *, size_t, int, int) = nullptr;
    unsigned char (*isInSpeech)(void *) = nullptr;
    const char *(*hypothesis)(void *, int *) = nullptr;
    void *(*logarithms)(void *) = nullptr;
    void *(*firstSegment)(void *) = nullptr;
    void *(*nextSegment)(void *) = nullptr;
    const char *(*segmentWord)(void *) = nullptr;
    void (*segmentFrames)(void *, int *, int *) = nullptr;
    int (*segmentProbability)(void *, int *, int *, int *) = nullptr;

    bool resolve();
    template <class Function>
    static bool find(QLibrary &library, Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(library.resolve(name));
        return function != nullptr;
    }
};

bool SphinxDecoder::Library::resolve()
{
    return find(base, setLog, "err_set_logfp") && find(base, configure, "cmd_ln_init")
        && find(base, freeConfiguration, "cmd_ln_free_r") && find(base, exponential, "logmath_exp")
        && find(sphinx, arguments, "ps_args") && find(sphinx, create, "ps_init") && find(sphinx, destroy, "ps_free")
        && find(sphinx, startStream, "ps_start_stream") && find(sphinx, startUtterance, "ps_start_utt")
        && find(sphinx, endUtterance, "ps_end_utt") && find(sphinx, process, "ps_process_raw")
        && find(sphinx, isInSpeech, "ps_get_in_speech") && find(sphinx, hypothesis, "ps_get_hyp")
        && find(sphinx, logarithms, "ps_get_logmath") && find(sphinx, firstSegment, "ps_seg_iter")
        && find(sphinx, nextSegment, "ps_seg_next") && find(sphinx, segmentWord, "ps_seg_word")
        && find(sphinx, segmentFrames, "ps_seg_frames") && find(sphinx, segmentProbability, "ps_seg_prob");
}

SphinxDecoder::SphinxDecoder(std::unique_ptr<Library> library, void *decoder)
    : m_library(std::move(library))
    , m_decoder(decoder)
{
}

SphinxDecoder::~SphinxDecoder()
{
    m_library->destroy(m_decoder);
}

tl::expected<void, QString> SphinxDecoder::available()
{
    static std::atomic_bool isThere = false; // once it is; what is missing now may be installed later
    if (!isThere)
        isThere = Library().resolve();
    if (isThere && QFileInfo(modelFile(u"en-us"_s)).isDir())
        return {};
    return tl::unexpected(missing());
}

tl::expected<std::unique_ptr<SphinxDecoder>, QString> SphinxDecoder::load(const LiveModel &model)
{
    auto library = std::make_unique<Library>();
    if (!library->resolve())
        return tl::unexpected(missing());
    const auto path = [](const QString &own, const QString &usual) {
        return QFile::encodeName(own.isEmpty() ? modelFile(usual) : own);
    };
    const QByteArray acoustic = path({}, u"en-us"_s);
    const QByteArray dictionary = path(model.dictionary, u"cmudict-en-us.dict"_s);
    const QByteArray language = path(model.languageModel, u"en-us.lm.bin"_s);
    library->setLog(nullptr);
    void *configuration
        = library->configure(nullptr, library->arguments(), 1, "-hmm", acoustic.constData(), "-dict",
                             dictionary.constData(), "-lm", language.constData(), "-fwdflat",
                             model.isThorough ? "yes" : "no", "-bestpath", "yes", static_cast<const char *>(nullptr));
    void *decoder = configuration ? library->create(configuration) : nullptr;
    if (configuration)
        library->freeConfiguration(configuration);
    if (!decoder)
        return tl::unexpected(QCoreApplication::translate(
            "Recogniser",
            "PocketSphinx cannot load its model. Train the model again, or reinstall pocketsphinx-en-us."));
    library->startStream(decoder);
    library->startUtterance(decoder);
    return std::unique_ptr<SphinxDecoder>(new SphinxDecoder(std::move(library), decoder));
}

void SphinxDecoder::process(std::span<const qint16> samples)
{
    m_library->process(m_decoder, samples.data(), samples.size(), 0, 0);
}

bool SphinxDecoder::isInSpeech() const
{
    return m_library->isInSpeech(m_decoder) != 0;
}

QString SphinxDecoder::hypothesis() const
{
    return QString::fromUtf8(m_library->hypothesis(m_decoder, nullptr)).simplified();
}

bool SphinxDecoder::endsInPause() const
{
    QString last;
    for (void *segment = m_library->firstSegment(m_decoder); segment; segment = m_library->nextSegment(segment))
        last = QString::fromUtf8(m_library->segmentWord(segment));
    return isFiller(last);
}

QList<RecognisedWord> SphinxDecoder::finishUtterance()
{
    QList<RecognisedWord> words;
    m_library->endUtterance(m_decoder);
    void *segment = m_library->hypothesis(m_decoder, nullptr) ? m_library->firstSegment(m_decoder) : nullptr;
    for (; segment; segment = m_library->nextSegment(segment)) {
        const QString word = QString::fromUtf8(m_library->segmentWord(segment));
        int first = 0;
        int last = 0;
        m_library->segmentFrames(segment, &first, &last);
        const int probability = m_library->segmentProbability(segment, nullptr, nullptr, nullptr);
        if (isFiller(word))
            continue;
        words.append(
            {.text = withoutVariant(word),
             .start = fromSeconds(first / framesPerSecond),
             .stop = fromSeconds((last + 1) / framesPerSecond),
             .confidence = confidenceFrom(m_library->exponential(m_library->logarithms(m_decoder), probability))});
    }
    m_library->startUtterance(m_decoder);
    return words;
}

} // namespace service
