#include "models/journal.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace models {

namespace {
constexpr std::chrono::milliseconds afterLastKey = 150ms;
constexpr std::chrono::milliseconds mostBehind
    = 250ms; // leaves a busy disk as long for the commit before 500 ms are over
constexpr std::chrono::milliseconds retryAfter = 2s;
} // namespace

Journal::Journal(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(std::make_shared<JournalStore>(file))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Journal::writeNow);
}

Journal::~Journal()
{
    flush();
    m_worker.post([store = std::move(m_store)]() mutable { store.reset(); });
    m_worker.drain();
}

void Journal::readUnsent()
{
    m_worker.run(
        this, [store = m_store] { return store->unsent(); },
        [this](const tl::expected<QSet<QString>, QString> &keys) {
            for (const QString &key : keys.value_or(QSet<QString>{}))
                setUnsent(key, true);
            emit unsentKnown();
        });
}

void Journal::load(const QString &key, QObject *context, Loaded done)
{
    m_worker.run(
        context, [store = m_store, key] { return store->load(key); }, std::move(done));
}

void Journal::begin(const QString &key, const JournalBase &base, qint64 seq)
{
    m_waiting.removeIf([&](const JournalOp &op) { return op.key == key && op.seq <= seq; });
    m_seq[key] = std::max(m_seq.value(key), seq);
    m_sealed[key] = m_seq.value(key);
    // Edits after `seq` that wait come behind their new base.
    QList<JournalOp> later;
    std::ranges::copy_if(m_waiting, std::back_inserter(later), [&](const JournalOp &op) { return op.key == key; });
    m_waiting.removeIf([&](const JournalOp &op) { return op.key == key; });
    enqueue({.kind = JournalOp::Kind::Begin, .key = key, .seq = seq, .base = base});
    m_waiting += later;
    setUnsent(key, m_seq.value(key) > seq);
}

qint64 Journal::append(const QString &key, const document::Edit &edit)
{
    const qint64 seq = ++m_seq[key];
    EditRecord record = EditRecord::of(edit);
    setUnsent(key, true);
    if (!m_waiting.isEmpty()) {
        JournalOp &last = m_waiting.last();
        if (last.kind == JournalOp::Kind::Edit && last.key == key && last.seq > m_sealed.value(key)
            && fold(last.record, record)) {
            last.seq = seq;
            schedule();
            return seq;
        }
    }
    enqueue({.kind = JournalOp::Kind::Edit, .key = key, .seq = seq, .record = std::move(record)});
    return seq;
}

void Journal::continueFrom(const QString &key, qint64 seq)
{
    m_seq[key] = std::max(m_seq.value(key), seq);
}

qint64 Journal::seal(const QString &key)
{
    return m_sealed[key] = m_seq.value(key);
}

void Journal::markSaved(const QString &key, qint64 seq, const QString &version)
{
    enqueue({.kind = JournalOp::Kind::Saved, .key = key, .seq = seq, .version = version});
    setUnsent(key, m_seq.value(key) > seq);
}

void Journal::forget(const QString &key)
{
    m_waiting.removeIf([&](const JournalOp &op) { return op.key == key; });
    enqueue({.kind = JournalOp::Kind::Forget, .key = key});
    setUnsent(key, false);
}

bool Journal::flush()
{
    for (int turn = 0; turn < 2; ++turn) { // what is on its way, then what waits
        writeNow();
        if (m_inFlight) {
            m_worker.drain();
            finishBatch(m_inFlight);
        }
    }
    return m_waiting.isEmpty();
}

bool Journal::isWritten(const QString &key) const
{
    const auto holds = [&](const QList<JournalOp> &ops) {
        return std::ranges::any_of(ops, [&](const JournalOp &op) { return op.key == key; });
    };
    return !holds(m_waiting) && !(m_inFlight && holds(m_inFlight->ops));
}

QStringList Journal::unsent() const
{
    return m_unsent.values();
}

void Journal::enqueue(JournalOp op)
{
    if (m_waiting.isEmpty())
        m_behind.start();
    m_waiting.append(std::move(op));
    schedule();
}

void Journal::schedule()
{
    if (m_inFlight || (m_timer.isActive() && m_timer.intervalAsDuration() == retryAfter))
        return;
    const std::chrono::milliseconds left = mostBehind - std::chrono::milliseconds(m_behind.elapsed());
    m_timer.start(std::clamp(left, 0ms, afterLastKey));
}

void Journal::writeNow()
{
    m_timer.stop();
    if (m_inFlight || m_waiting.isEmpty())
        return;
    m_inFlight = std::make_shared<Batch>(Batch{.ops = std::exchange(m_waiting, {})});
    m_worker.run(
        this,
        [store = m_store, batch = m_inFlight] {
            batch->result = store->write(batch->ops);
            return batch;
        },
        [this](const std::shared_ptr<Batch> &batch) { finishBatch(batch); });
}

void Journal::finishBatch(std::shared_ptr<Batch> batch) // by value: m_inFlight ends here
{
    if (std::exchange(batch->done, true))
        return;
    m_inFlight.reset();
    QSet<QString> keys;
    for (const JournalOp &op : std::as_const(batch->ops))
        keys.insert(op.key);
    if (batch->result) {
        if (!m_waiting.isEmpty())
            schedule();
        for (const QString &key : std::as_const(keys))
            emit written(key);
        return;
    }
    m_waiting = batch->ops + m_waiting;
    m_timer.start(retryAfter);
    for (const QString &key : std::as_const(keys))
        emit failed(key, batch->result.error());
}

void Journal::setUnsent(const QString &key, bool unsent)
{
    if (unsent == m_unsent.contains(key))
        return;
    if (unsent)
        m_unsent.insert(key);
    else
        m_unsent.remove(key);
    emit unsentChanged();
}

} // namespace models
