#pragma once

#include <algorithm>
#include <chrono>
#include <QFile>
#include <QTimer>

namespace support {

/// Notes how long the thread it lives in kept its event loop from turning, and how much memory the process took
/// meanwhile. Time in which the thread wanted a processor and got none does not count.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        QFile forget(QStringLiteral("/proc/self/clear_refs"));
        if (forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            forget.write("5"); // the peak starts anew
        m_before = peakKb();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Watchdog::look);
        m_last = moment();
        m_timer.start(std::chrono::milliseconds(10));
    }

    std::chrono::milliseconds longest() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest);
    }
    QString story() const ///< of the longest
    {
        const auto ms = [](std::chrono::nanoseconds time) { return time.count() / 1'000'000; };
        return QStringLiteral("%1 ms, %2 ms of them at work").arg(ms(m_longest)).arg(ms(m_work));
    }
    qint64 grownKb() const { return peakKb() - m_before; }

private:
    struct Moment
    {
        std::chrono::nanoseconds time{};
        std::chrono::nanoseconds work{};
        std::chrono::nanoseconds starved{};
    };
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qint64 peakKb()
    {
        const QByteArray status = contents(QStringLiteral("/proc/self/status"));
        const qsizetype at = status.indexOf("VmHWM:");
        return at < 0 ? 0 : status.sliced(at + 6, 12).trimmed().split(' ').first().toLongLong();
    }
    static Moment moment()
    {
        const auto parts = contents(QStringLiteral("/proc/thread-self/schedstat")).split(' ');
        return {std::chrono::steady_clock::now().time_since_epoch(),
                std::chrono::nanoseconds(parts.value(0).toLongLong()),
                std::chrono::nanoseconds(parts.value(1).toLongLong())};
    }
    void look()
    {
        const Moment now = moment();
        const std::chrono::nanoseconds gap = now.time - m_last.time - (now.starved - m_last.starved);
        if (gap > m_longest) {
            m_longest = gap;
            m_work = now.work - m_last.work;
        }
        m_last = now;
    }

    QTimer m_timer{};
    Moment m_last{};
    std::chrono::nanoseconds m_longest{};
    std::chrono::nanoseconds m_work{};
    qint64 m_before = 0;
};

} // namespace support
