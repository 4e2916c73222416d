#include "app/service/realtime/websound.h"

#include "app/service/fetching/fetch.h"
#include "app/service/realtime/playlist.h"
#include "models/media/decoder.h"
#include <condition_variable>
#include <mutex>
#include <QTemporaryFile>

using namespace std::chrono_literals;

namespace service {

namespace {

constexpr qint64 most = 2LL * 1024 * 1024 * 1024; ///< bytes of one stream on disk
constexpr auto ahead = 1s; ///< of the time since the start
constexpr qint64 samplesPerSecond = 16'000;
constexpr qint64 mostWaiting = 256 * 1024; ///< bytes that were handed on and not taken yet

} // namespace

/// A file that grows while it is read.
class WebSound::Arriving : public media::Source
{
public:
    explicit Arriving(QString name)
        : m_name(std::move(name))
    {
        m_isOpen = m_file.open();
    }

    bool append(QByteArrayView bytes)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isOpen || m_isStopped || !m_file.seek(m_size)
            || m_file.write(bytes.data(), bytes.size()) != bytes.size())
            return false;
        m_size += bytes.size();
        m_changed.notify_all();
        return m_size < most;
    }

    void finish(const QString &problem)
    {
        const std::lock_guard lock(m_mutex);
        m_isComplete = true;
        m_problem = problem;
        m_changed.notify_all();
    }

    QString problem()
    {
        const std::lock_guard lock(m_mutex);
        return m_problem;
    }

    qint64 size() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_isComplete ? m_size : -1;
    }

    qint64 readAt(qint64 offset, char *data, qint64 length) override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return offset < m_size || m_isComplete || m_isStopped; });
        if (m_isStopped || !m_file.seek(offset))
            return -1;
        return m_file.read(data, std::min(length, std::max<qint64>(m_size - offset, 0)));
    }

    void cancel() override
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }

    QString name() const override { return m_name; }

    /// Waits for the time at which the next sound is due, and until enough of what was handed on is taken. False when
    /// stopped meanwhile.
    bool handedOn(qint64 bytes, std::chrono::steady_clock::time_point due)
    {
        std::unique_lock lock(m_mutex);
        m_waiting += bytes;
        if (!m_changed.wait_until(lock, due, [&] { return m_isStopped; }))
            m_changed.wait(lock, [&] { return m_waiting < mostWaiting || m_isStopped; });
        return !m_isStopped;
    }

    void taken(qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting -= bytes;
        m_changed.notify_all();
    }

private:
    QString m_name;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QTemporaryFile m_file; ///< guarded by m_mutex, like the rest
    qint64 m_size = 0;
    qint64 m_waiting = 0;
    QString m_problem;
    bool m_isOpen = false;
    bool m_isComplete = false;
    bool m_isStopped = false;
};

WebSound::WebSound(const QUrl &url, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_arriving(std::make_unique<Arriving>(url.fileName()))
{
}

void WebSound::begin()
{
    m_fetching = std::thread([this] {
        const auto take = [this](QByteArrayView bytes) { return m_arriving->append(bytes); };
        const auto done = fetchSound(m_url, most, take, m_stop);
        m_arriving->finish(done ? QString() : done.error());
    });
    m_decoding = std::thread([this] { decode(); });
}

WebSound::~WebSound()
{
    m_stop = true;
    m_arriving->cancel();
    for (std::thread *thread : {&m_fetching, &m_decoding}) {
        if (thread->joinable())
            thread->join();
    }
}

void WebSound::taken(qint64 bytes)
{
    m_arriving->taken(bytes);
}

void WebSound::decode()
{
    const auto begun = std::chrono::steady_clock::now();
    qint64 samples = 0;
    const auto hand = [&](std::span<const qint16> piece, media::Ms) {
        emit sound(QByteArray(reinterpret_cast<const char *>(piece.data()), qsizetype(piece.size_bytes())));
        samples += qint64(piece.size());
        const std::chrono::milliseconds spoken(samples * 1000 / samplesPerSecond);
        return m_arriving->handedOn(qint64(piece.size_bytes()), begun + spoken - ahead);
    };
    const auto done = media::decodeMono(*m_arriving, hand, samplesPerSecond, &m_stop);
    const QString problem = m_arriving->problem(); // what could not be fetched cannot be decoded either
    if (m_stop)
        return;
    if (problem.isEmpty() && done)
        emit ended();
    else
        emit failed(problem.isEmpty() ? done.error() : problem);
}

} // namespace service
