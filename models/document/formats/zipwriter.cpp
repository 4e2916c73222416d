#include "models/document/formats/zipwriter.h"

#include "models/document/formats/libzip.h"

#include <memory>
#include <QCoreApplication>

namespace document {

using namespace libzip;

namespace {

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
    if (!libzip::load())
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
