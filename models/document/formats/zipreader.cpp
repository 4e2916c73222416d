#include "models/document/formats/zipreader.h"

#include "models/document/formats/libzip.h"

#include <memory>
#include <QCoreApplication>

namespace document {

using namespace libzip;

namespace {

constexpr zip_uint64_t mostBytes = 64ULL * 1024 * 1024; // a small archive can promise anything

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
    if (!libzip::load())
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
