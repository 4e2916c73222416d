#include "models/media/peakscache.h"
#include <QElapsedTimer>
#include <QThread>

namespace media {

namespace {

constexpr int reportEvery = 250; // ms

} // namespace

/// The thread behind a PeaksJob. The job's signals are emitted on the job's own thread, so that none comes before its
/// maker could connect to it.
class PeaksJob::Worker : public QThread
{
public:
    Worker(PeaksJob &job, std::shared_ptr<Source> source, const QString &cacheDir)
        : m_job(job)
        , m_source(std::move(source))
        , m_cache(cacheDir)
    {
        setObjectName(QStringLiteral("media peaks"));
    }

    void cancel()
    {
        m_stop = true;
        do
            m_source->cancel();
        while (!wait(20)); // again, in case the read began after the cancel
    }

private:
    void run() override
    {
        const QString key = PeaksCache::keyOf(*m_source);
        if (auto known = m_cache.find(key)) {
            tell(&PeaksJob::finished, *known);
            return;
        }
        compute(key);
    }

    template <class... Parameters, class... Arguments>
    void tell(void (PeaksJob::*signal)(Parameters...), const Arguments &...arguments)
    {
        QMetaObject::invokeMethod(
            &m_job, [job = &m_job, signal, arguments...] { emit(job->*signal)(arguments...); }, Qt::QueuedConnection);
    }

    void compute(const QString &key)
    {
        const auto info = probe(*m_source);
        const Ms length = info ? info->duration : Ms(0);
        Peaks peaks;
        QElapsedTimer sinceReport;
        sinceReport.start();
        const auto decoded = decodeMono(
            *m_source,
            [&](std::span<const qint16> samples, Ms at) {
                peaks.append(samples);
                if (sinceReport.hasExpired(reportEvery)) {
                    sinceReport.start();
                    tell(&PeaksJob::advanced, peaks,
                         length > Ms(0) ? std::min(1.0, double(at.count()) / double(length.count())) : 0.0);
                }
                return !m_stop;
            },
            16000, &m_stop);
        if (m_stop)
            return;
        if (!decoded) {
            tell(&PeaksJob::failed, decoded.error());
            return;
        }
        m_cache.store(key, peaks);
        tell(&PeaksJob::finished, peaks);
    }

    PeaksJob &m_job;
    std::shared_ptr<Source> m_source;
    PeaksCache m_cache;
    std::atomic_bool m_stop = false;
};

PeaksJob::PeaksJob(std::shared_ptr<Source> source, const QString &cacheDir, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(source), cacheDir))
{
    qRegisterMetaType<media::Peaks>();
    m_worker->start();
}

PeaksJob::~PeaksJob()
{
    m_worker->cancel();
}

} // namespace media
