#include "api/files.h"

namespace api {

QByteArray toTusHeader(const TusMetadata &metadata)
{
    QByteArray out;
    const auto put = [&out](const char *key, const QString &value) {
        if (!out.isEmpty())
            out += ',';
        out += QByteArray(key) + ' ' + value.toUtf8().toBase64();
    };
    const auto one = [&](const auto &field) {
        const auto &value = metadata.*field.member;
        if constexpr (detail::isOptional<std::remove_cvref_t<decltype(value)>>) {
            if (value)
                put(field.key, queryText(*value));
        } else {
            put(field.key, queryText(value));
        }
    };
    std::apply([&](const auto &...fields) { (one(fields), ...); }, TusMetadata::fields());
    return out;
}

Result<TusMetadata> fromTusHeader(const QByteArray &header)
{
    QJsonObject object;
    const auto pairs = header.split(',');
    for (const QByteArray &pair : pairs) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.isEmpty())
            continue;
        const qsizetype space = trimmed.indexOf(' ');
        const QString key = QString::fromLatin1(space < 0 ? trimmed : trimmed.first(space));
        const QByteArray base64 = space < 0 ? QByteArray() : trimmed.sliced(space + 1).trimmed();
        const auto value = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (!value || object.contains(key))
            return tl::unexpected(badReply(QStringLiteral("Upload-Metadata: %1").arg(key)));
        object.insert(key, QString::fromUtf8(*value));
    }
    return fromJsonValue<TusMetadata>(object);
}

} // namespace api
