#include "models/media/libav.h"
#include <algorithm>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace media {

// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration takes none
#define MEDIA_LIBAV_DEFINE(name) decltype(&::name) name = nullptr;
MEDIA_LIBAV_UTIL(MEDIA_LIBAV_DEFINE)
MEDIA_LIBAV_CODEC(MEDIA_LIBAV_DEFINE)
MEDIA_LIBAV_FORMAT(MEDIA_LIBAV_DEFINE)
MEDIA_LIBAV_FILTER(MEDIA_LIBAV_DEFINE)
MEDIA_LIBAV_RESAMPLE(MEDIA_LIBAV_DEFINE)
MEDIA_LIBAV_SCALE(MEDIA_LIBAV_DEFINE)
#undef MEDIA_LIBAV_DEFINE

namespace {

template <class Function>
bool find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function;
}

bool all(std::initializer_list<bool> found)
{
    return std::find(found.begin(), found.end(), false) == found.end();
}

/// A library of libav, in the version that the headers describe.
struct Part
{
    const char *name = nullptr;
    int version = 0;
    bool (*findAll)(QLibrary &library) = nullptr;
};

#define MEDIA_LIBAV_FIND(name) find(library, #name, name),
constexpr Part parts[]{
    {"avutil", LIBAVUTIL_VERSION_MAJOR, [](QLibrary &library) { return all({MEDIA_LIBAV_UTIL(MEDIA_LIBAV_FIND)}); }},
    {"avcodec", LIBAVCODEC_VERSION_MAJOR, [](QLibrary &library) { return all({MEDIA_LIBAV_CODEC(MEDIA_LIBAV_FIND)}); }},
    {"avformat", LIBAVFORMAT_VERSION_MAJOR,
     [](QLibrary &library) { return all({MEDIA_LIBAV_FORMAT(MEDIA_LIBAV_FIND)}); }},
    {"avfilter", LIBAVFILTER_VERSION_MAJOR,
     [](QLibrary &library) { return all({MEDIA_LIBAV_FILTER(MEDIA_LIBAV_FIND)}); }},
    {"swresample", LIBSWRESAMPLE_VERSION_MAJOR,
     [](QLibrary &library) { return all({MEDIA_LIBAV_RESAMPLE(MEDIA_LIBAV_FIND)}); }},
    {"swscale", LIBSWSCALE_VERSION_MAJOR, [](QLibrary &library) { return all({MEDIA_LIBAV_SCALE(MEDIA_LIBAV_FIND)}); }},
};
#undef MEDIA_LIBAV_FIND

QString loadParts()
{
    for (const Part &part : parts) {
        const auto name = QString::fromLatin1(part.name);
        QLibrary library(name, part.version);
        if (!library.load() || !part.findAll(library))
            return u"lib"_s + name + QString::number(part.version);
    }
    av_log_set_level(AV_LOG_QUIET);
    return {};
}

} // namespace

const QString &av::load()
{
    static const QString missing = loadParts();
    return missing;
}

} // namespace media
