#include "app/service/http/bodyreader.h"

#include <vector>

namespace service {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

} // namespace

BodyReader::BodyReader(Connection &connection, const ServerLimits &limits, qint64 length)
    : m_connection(connection)
    , m_limits(limits)
    , m_length(length)
{
}

bool BodyReader::isTooSlow() const
{
    const auto elapsed = Clock::now() - m_started - m_ownTime;
    const double seconds = std::chrono::duration<double>(elapsed).count();
    return elapsed > m_limits.bodyIdle && double(m_received) < m_limits.minBodyRate * seconds;
}

asio::awaitable<std::size_t> BodyReader::readPiece(std::span<char> to)
{
    const std::size_t count = co_await m_connection.read(to, m_limits.bodyIdle);
    m_received += qint64(count);
    co_return isTooSlow() ? 0 : count;
}

/// Grows with what arrives: a length that is only claimed takes no memory.
asio::awaitable<bool> BodyReader::toMemory(QByteArray &body)
{
    while (body.size() < m_length) {
        const qsizetype before = body.size();
        body.resize(before + std::min(m_length - before, pieceBytes));
        const std::span<char> room(body.data() + before, std::size_t(body.size() - before));
        const std::size_t count = co_await readPiece(room);
        body.resize(before + qsizetype(count));
        if (count == 0)
            co_return false;
    }
    co_return true;
}

/// What has come is written even when the peer went away: an upload goes on from there.
asio::awaitable<bool> BodyReader::toSink(BodySink &sink, Lane &disk, bool &taking)
{
    std::vector<char> buffer(std::size_t(std::min(m_length, pieceBytes)));
    bool present = true;
    while (present && taking && m_received < m_length) {
        std::size_t filled = 0;
        while (present && filled < buffer.size() && m_received < m_length) {
            const auto room = std::size_t(std::min(qint64(buffer.size() - filled), m_length - m_received));
            const std::size_t count = co_await readPiece(std::span(buffer).subspan(filled, room));
            filled += count;
            present = count > 0;
        }
        const auto before = Clock::now();
        co_await disk.run([&] { taking = sink.write(std::span(buffer).first(filled)); });
        m_ownTime += Clock::now() - before;
    }
    co_return present &&m_received == m_length;
}

} // namespace service
