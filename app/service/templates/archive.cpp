#include "app/service/templates/archive.h"

#include "app/service/replies.h"

#include <memory>
#include <QSet>
#include <zip.h>

namespace service {

namespace {

constexpr zip_int64_t mostParts = 10'000;
constexpr quint64 mostBytes = 256ULL * 1024 * 1024; ///< unpacked, all parts
constexpr quint64 mostRatio = 100; ///< of unpacked to packed
constexpr quint64 smallPart = 64 * 1024; ///< repeats itself without harm
constexpr quint32 linkMode = 0120000; ///< S_IFLNK
constexpr quint32 typeMask = 0170000;

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

tl::unexpected<QString> refused(const char *why)
{
    return tl::unexpected(say(why));
}

Archive opened(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return {archive, &zip_discard};
}

bool leadsElsewhere(const QByteArray &name)
{
    return name.isEmpty() || name.startsWith('/') || name.contains('\\') || name.contains(':')
        || name.split('/').contains("..");
}

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("Rar!") || bytes.startsWith("7z\xBC\xAF")
        || bytes.startsWith("\x1f\x8b");
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(archive, index, 0, &system, &attributes);
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & typeMask) == linkMode;
}

/// What the directory says of a part; nullptr when all is well.
const char *objection(zip_t *archive, const zip_stat_t &part, quint64 total)
{
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if ((part.valid & needed) != needed || leadsElsewhere(part.name) || isLink(archive, part.index))
        return QT_TRANSLATE_NOOP("service", "has parts that lead out of the document");
    if (part.encryption_method != ZIP_EM_NONE)
        return QT_TRANSLATE_NOOP("service", "is encrypted; save it without a password");
    if (part.size > mostBytes || total + part.size > mostBytes)
        return QT_TRANSLATE_NOOP("service", "is too large when it is unpacked");
    if (part.size > smallPart && part.size / mostRatio > part.comp_size)
        return QT_TRANSLATE_NOOP("service", "is packed too tightly to be a document");
    return nullptr;
}

/// Never more than the directory says; a part that has more fails.
std::optional<QByteArray> content(zip_t *archive, const zip_stat_t &part)
{
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(archive, part.index, 0), &zip_fclose);
    if (!file)
        return std::nullopt;
    QByteArray bytes(qsizetype(part.size), Qt::Uninitialized);
    qsizetype read = 0;
    while (read < bytes.size()) {
        const zip_int64_t count = zip_fread(file.get(), bytes.data() + read, zip_uint64_t(bytes.size() - read));
        if (count <= 0)
            return std::nullopt;
        read += qsizetype(count);
    }
    char more = 0;
    return zip_fread(file.get(), &more, 1) == 0 ? std::optional(bytes) : std::nullopt;
}

} // namespace

tl::expected<QList<ArchivePart>, QString> unpackedArchive(const QByteArray &bytes)
{
    const Archive archive = opened(bytes);
    const zip_int64_t count = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    if (count <= 0 || count > mostParts)
        return refused(QT_TRANSLATE_NOOP("service", "is no document of the DOCX form"));
    QList<ArchivePart> parts;
    QSet<QByteArray> names;
    quint64 total = 0;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t part;
        if (zip_stat_index(archive.get(), i, 0, &part) != 0)
            return refused(QT_TRANSLATE_NOOP("service", "is damaged"));
        if (const char *why = objection(archive.get(), part, total))
            return refused(why);
        total += part.size;
        const QByteArray name = part.name;
        if (name.endsWith('/'))
            continue;
        const auto data = content(archive.get(), part);
        if (!data || names.contains(name))
            return refused(QT_TRANSLATE_NOOP("service", "is damaged"));
        if (isArchive(*data))
            return refused(QT_TRANSLATE_NOOP("service", "has another archive in it"));
        names.insert(name);
        parts << ArchivePart{name, *data};
    }
    return parts;
}

} // namespace service
