#include "app/service/store/answers.h"

#include "app/service/replies.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qint64 lifetimeUs = 24LL * 3600 * 1'000'000;
constexpr qsizetype largestKept = 16 * 1024 * 1024; ///< of an answer; a larger one is made again
constexpr std::chrono::seconds longestWait{60};

QByteArray hashed(const QByteArrayList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray::number(part.size()) + ' ');
        hash.addData(part);
    }
    return hash.result();
}

QByteArray packed(const Response &response)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << response.status << qint32(response.headers.size());
    for (const api::Header &header : response.headers)
        stream << header.name << header.value;
    stream << response.body;
    return bytes;
}

Response unpacked(const QByteArray &bytes)
{
    Response response;
    QDataStream stream(bytes);
    qint32 headers = 0;
    stream >> response.status >> headers;
    for (qint32 i = 0; i < headers; ++i) {
        api::Header header;
        stream >> header.name >> header.value;
        response.headers.append(header);
    }
    stream >> response.body;
    return response;
}

const uchar *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

QByteArray encrypted(const QByteArray &plain, const QByteArray &key)
{
    QByteArray box(qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) + plain.size(),
                   Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(box.data());
    randombytes_buf(out, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(out + crypto_secretbox_NONCEBYTES, raw(plain), quint64(plain.size()), out, raw(key));
    return box;
}

std::optional<QByteArray> decrypted(const QByteArray &box, const QByteArray &key)
{
    const auto overhead = qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES);
    if (box.size() < overhead)
        return std::nullopt;
    QByteArray plain(box.size() - overhead, Qt::Uninitialized);
    const int failed
        = crypto_secretbox_open_easy(reinterpret_cast<uchar *>(plain.data()), raw(box) + crypto_secretbox_NONCEBYTES,
                                     quint64(box.size()) - crypto_secretbox_NONCEBYTES, raw(box), raw(key));
    return failed ? std::nullopt : std::optional(plain);
}

} // namespace

Answers::Answers(Database &database)
    : m_database(database)
{
}

Answers::Call Answers::call(const QByteArray &scope, const QByteArray &idempotencyKey, const QByteArray &body)
{
    return {.key = hashed({"answer", scope, idempotencyKey}),
            .keyHash = hashed({"key", scope, idempotencyKey}),
            .requestHash = hashed({"request", idempotencyKey, body})};
}

Response Answers::once(const Call &call, const std::function<Response()> &work)
{
    if (!begin(call.keyHash)) {
        api::Error error = refuse(
            409, say(QT_TRANSLATE_NOOP("service", "This call is still being carried out. Ask again in a while.")));
        error.retryAfter = longestWait;
        return refusal(error);
    }
    const auto ended = qScopeGuard([&] { end(call.keyHash); });
    if (auto response = known(call))
        return *response;
    Response response = work();
    if (response.status >= 200 && response.status < 300)
        keep(call, response);
    return response;
}

bool Answers::begin(const QByteArray &keyHash)
{
    std::unique_lock lock(m_mutex);
    if (!m_ended.wait_for(lock, longestWait, [&] { return !m_running.contains(keyHash); }))
        return false;
    m_running.insert(keyHash);
    return true;
}

void Answers::end(const QByteArray &keyHash)
{
    {
        const std::lock_guard lock(m_mutex);
        m_running.remove(keyHash);
    }
    m_ended.notify_all();
}

std::optional<Response> Answers::known(const Call &call)
{
    QSqlQuery query = m_database.run(u"SELECT request_hash, answer FROM answers WHERE key_hash = ? AND created > ?"_s,
                                     {call.keyHash, nowUs() - lifetimeUs});
    if (!query.next())
        return std::nullopt;
    if (query.value(0).toByteArray() != call.requestHash)
        return refusal(
            422,
            say(QT_TRANSLATE_NOOP("service", "This Idempotency-Key belongs to another call. Use a new one for each.")));
    const auto plain = decrypted(query.value(1).toByteArray(), call.key);
    return plain ? std::optional(unpacked(*plain)) : std::nullopt;
}

/// What could not be kept is no failure of the call, which has been carried out.
void Answers::keep(const Call &call, const Response &response)
{
    if (response.body.size() > largestKept || !response.file.isEmpty())
        return;
    try {
        Transaction transaction(m_database);
        m_database.run(u"DELETE FROM answers WHERE created <= ?"_s, {nowUs() - lifetimeUs});
        m_database.run(u"INSERT OR REPLACE INTO answers(key_hash, request_hash, answer, created) VALUES (?, ?, ?, ?)"_s,
                       {call.keyHash, call.requestHash, encrypted(packed(response), call.key), nowUs()});
        transaction.commit();
    } catch (const StoreError &error) {
        qWarning("an answer could not be kept: %s", error.what());
    }
}

} // namespace service
