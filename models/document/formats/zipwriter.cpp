#include "models/document/formats/zipwriter.h"

#include <memory>
#include <QCoreApplication>
#include <QLibrary>
#include <zip.h>

// The functions of libzip that are used. The program is not linked to libzip, which draws in libcrypto and three
// compressors before the window is seen; they are found when the first archive is written.
// clang-format off
#define DOCUMENT_ZIP(F) \
    F(zip_close) F(zip_discard) F(zip_error_fini) F(zip_error_init) F(zip_file_add) F(zip_file_set_mtime) \
    F(zip_open_from_source) F(zip_source_buffer) F(zip_source_buffer_create) F(zip_source_close) F(zip_source_free) \
    F(zip_source_keep) F(zip_source_open) F(zip_source_read) F(zip_source_stat)
// clang-format on

namespace document {

namespace {

// In this namespace the names of the functions are pointers to them.
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration takes none
#define DOCUMENT_ZIP_DEFINE(name) decltype(&::name) name = nullptr;
DOCUMENT_ZIP(DOCUMENT_ZIP_DEFINE)
#undef DOCUMENT_ZIP_DEFINE

template <class Function>
bool find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function;
}

bool loadZip()
{
    QLibrary library(QStringLiteral("zip"), ZIP_LIBRARY_VERSION);
#define DOCUMENT_ZIP_FIND(name) &&find(library, #name, name)
    return library.load() DOCUMENT_ZIP(DOCUMENT_ZIP_FIND);
#undef DOCUMENT_ZIP_FIND
}

constexpr time_t fixedTime = 946'684'800; ///< 2000-01-01; the same text makes the same file

tl::unexpected<FormatError> failure()
{
    return tl::unexpected(
        FormatError{QCoreApplication::translate("Zip", "The file could not be put together: out of memory."), 0});
}

bool add(zip_t *archive, const ZipPart &part)
{
    zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_mtime(archive, zip_uint64_t(index), fixedTime, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t info;
    if (zip_source_stat(source, &info) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(info.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), info.size);
    zip_source_close(source);
    return read == zip_int64_t(info.size) ? bytes : QByteArray();
}

} // namespace

tl::expected<QByteArray, FormatError> zipped(const QList<ZipPart> &parts)
{
    static const bool loaded = loadZip();
    if (!loaded)
        return tl::unexpected(
            FormatError{QCoreApplication::translate(
                            "Zip", "This format needs libzip, which is not installed. Install it and try again."),
                        0});
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(zip_source_free)> memory(
        zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    zip_t *archive = memory ? zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive)
        return failure();
    zip_source_keep(memory.get());
    for (const ZipPart &part : parts) {
        if (!add(archive, part)) {
            zip_discard(archive);
            return failure();
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return failure();
    }
    QByteArray bytes = bytesOf(memory.get());
    if (bytes.isEmpty())
        return failure();
    return bytes;
}

} // namespace document
