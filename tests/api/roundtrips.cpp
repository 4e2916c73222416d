#include "tests/api/roundtrips.h"

#include "api/endpoints.h"

using namespace api;

namespace {

template <class T>
QByteArray body(const QByteArray &text)
{
    const auto value = fromJson<T>(text);
    return value ? toJson(*value) : value.error().detail.toUtf8();
}

template <class R>
QByteArray answer(const QByteArray &text)
{
    const auto value = ReplyCodec<R>::read({.status = 200, .body = text});
    return value ? ReplyCodec<R>::write(*value) : value.error().detail.toUtf8();
}

/// Upload-Metadata: keys and base64 texts.
QByteArray tusHeader(const QByteArray &text)
{
    const auto value = fromJson<TusMetadata>(text);
    if (!value)
        return value.error().detail.toUtf8();
    QJsonObject texts;
    const QByteArrayList pairs = toTusHeader(*value).split(',');
    for (const QByteArray &pair : pairs) {
        const qsizetype blank = pair.indexOf(' ');
        texts.insert(QString::fromLatin1(pair.left(blank)),
                     QString::fromUtf8(QByteArray::fromBase64(pair.mid(blank + 1))));
    }
    return toJson(texts);
}

template <class Arg>
void addBody(RoundTrips &trips, Method method)
{
    using Value = typename detail::Argument<Arg>::Value;
    if constexpr (Described<Value>) {
        const Place place = detail::Argument<Arg>::place(method);
        if constexpr (!std::is_same_v<Arg, Query<Value>> && !std::is_same_v<Arg, Multipart<Value>>) {
            if (place == Place::Json || place == Place::Form)
                trips.bodies.append(body<Value>);
        }
    }
}

template <Method M, Literal Path, class R, class... Args>
void add(QMap<QString, RoundTrips> &all, const Endpoint<M, Path, R(Args...)> &row)
{
    RoundTrips &trips = all[QString::fromLatin1(row.id)];
    (addBody<Args>(trips, M), ...);
    if constexpr (!std::is_void_v<R> && !std::is_same_v<R, RawBody> && !std::is_same_v<R, HttpReply>)
        trips.answers.append(answer<R>);
}

} // namespace

QMap<QString, RoundTrips> roundTrips()
{
    QMap<QString, RoundTrips> all;
    std::apply([&](const auto &...rows) { (add(all, rows), ...); }, allEndpoints);
    std::apply([&](const auto &...rows) { (add(all, rows), ...); }, otherForms);
    all[QStringLiteral("files.tus_create")].bodies.append(tusHeader);
    return all;
}
