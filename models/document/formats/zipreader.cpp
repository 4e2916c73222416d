#include "models/document/formats/zipreader.h"

#include <memory>
#include <QCoreApplication>
#include <QLibrary>
#include <zip.h>

// The functions of libzip that are used; see zipwriter.cpp for why they are found only when they are needed.
// clang-format off
#define DOCUMENT_UNZIP(F) \
    F(zip_discard) F(zip_error_fini) F(zip_error_init) F(zip_fclose) F(zip_fopen_index) F(zip_fread) \
    F(zip_name_locate) F(zip_open_from_source) F(zip_source_buffer_create) F(zip_source_free) F(zip_stat_index)
// clang-format on

namespace document {

namespace {

// In this namespace the names of the functions are pointers to them.
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration takes none
#define DOCUMENT_UNZIP_DEFINE(name) decltype(&::name) name = nullptr;
DOCUMENT_UNZIP(DOCUMENT_UNZIP_DEFINE)
#undef DOCUMENT_UNZIP_DEFINE

constexpr zip_uint64_t mostBytes = 64ULL * 1024 * 1024; // a small archive can promise anything

template <class Function>
bool find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function;
}

bool loadZip()
{
    QLibrary library(QStringLiteral("zip"), ZIP_LIBRARY_VERSION);
#define DOCUMENT_UNZIP_FIND(name) &&find(library, #name, name)
    return library.load() DOCUMENT_UNZIP(DOCUMENT_UNZIP_FIND);
#undef DOCUMENT_UNZIP_FIND
}

tl::unexpected<FormatError> failure(const char *sentence)
{
    return tl::unexpected(FormatError{QCoreApplication::translate("Zip", sentence), 0});
}

/// An archive in memory; the bytes must outlive it.
class Archive
{
public:
    explicit Archive(const QByteArray &bytes)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
        m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
        if (source && !m_zip)
            zip_source_free(source);
        zip_error_fini(&error);
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;
    ~Archive()
    {
        if (m_zip)
            zip_discard(m_zip);
    }

    zip_t *get() const { return m_zip; }

private:
    zip_t *m_zip = nullptr;
};

QByteArray contents(zip_t *archive, zip_uint64_t index, zip_uint64_t size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    zip_file_t *file = zip_fopen_index(archive, index, 0);
    if (!file)
        return {};
    const zip_int64_t read = zip_fread(file, bytes.data(), size);
    zip_fclose(file);
    return read == zip_int64_t(size) ? bytes : QByteArray();
}

} // namespace

tl::expected<QByteArray, FormatError> unzipped(const QByteArray &archive, const char *name)
{
    static const bool loaded = loadZip();
    if (!loaded)
        return failure(
            QT_TRANSLATE_NOOP("Zip", "The library libzip, which is needed for such files, is not installed."));
    const Archive opened(archive);
    const zip_int64_t index = opened.get() ? zip_name_locate(opened.get(), name, 0) : -1;
    zip_stat_t info;
    if (index < 0 || zip_stat_index(opened.get(), zip_uint64_t(index), 0, &info) != 0)
        return failure(QT_TRANSLATE_NOOP("Zip", "The file is damaged or of another kind."));
    if (info.size > mostBytes)
        return failure(QT_TRANSLATE_NOOP("Zip", "The file is too large to be a transcript."));
    QByteArray bytes = contents(opened.get(), zip_uint64_t(index), info.size);
    if (bytes.isEmpty())
        return failure(QT_TRANSLATE_NOOP("Zip", "The file is damaged or of another kind."));
    return bytes;
}

} // namespace document
