#include "app/service/handlers/tus.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace service::handlers::tus {

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<qint64> number(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && isDigits(text) ? std::optional(value) : std::nullopt;
}

std::optional<Response> badVersion(const RequestHead &head)
{
    if (head.header("Tus-Resumable") == version)
        return std::nullopt;
    Response response
        = refusal(412, say(QT_TRANSLATE_NOOP("service", "This upload protocol is not known here. Use tus 1.0.0.")));
    response.headers.append(api::Header{"Tus-Version", version});
    return response;
}

Response notThere(const std::optional<Upload> &upload)
{
    return upload
        ? refusal(
            410,
            say(QT_TRANSLATE_NOOP("service", "This upload was given up after a week without a byte. Start it again.")))
        : refusal(404, say(QT_TRANSLATE_NOOP("service", "There is no such upload. Start it again.")));
}

tl::expected<std::optional<Checksum>, Response> checksumOf(const RequestHead &head)
{
    const QList<QByteArray> parts = head.header("Upload-Checksum").simplified().split(' ');
    if (parts.first().isEmpty())
        return std::nullopt;
    static const QHash<QByteArray, QCryptographicHash::Algorithm> algorithms{
        {"sha1", QCryptographicHash::Sha1}, {"sha256", QCryptographicHash::Sha256}, {"md5", QCryptographicHash::Md5}};
    const auto sum = QByteArray::fromBase64Encoding(parts.value(1), QByteArray::AbortOnBase64DecodingErrors);
    if (!algorithms.contains(parts.first()) || parts.size() != 2 || !sum)
        return tl::unexpected(refusal(
            400, say(QT_TRANSLATE_NOOP("service", "The checksum could not be read. Known are sha1, sha256 and md5."))));
    return Checksum{algorithms.value(parts.first()), *sum};
}

Response wrongType()
{
    return refusal(415,
                   say(QT_TRANSLATE_NOOP("service", "The body must be sent as %1.")).arg(QLatin1String(patchType)));
}

Response busyUpload()
{
    return refusal(
        423,
        say(QT_TRANSLATE_NOOP("service", "Somebody else is sending this upload right now. Try again in a moment.")));
}

Response options()
{
    return {.status = 204,
            .headers
            = {{"Tus-Version", version},
               {"Tus-Extension", "creation,creation-with-upload,creation-defer-length,termination,expiration,checksum"},
               {"Tus-Checksum-Algorithm", "sha1,sha256,md5"},
               {"Tus-Max-Size", QByteArray::number(largestUpload)}}};
}

} // namespace service::handlers::tus
