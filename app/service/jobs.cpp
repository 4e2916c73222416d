#include "app/service/jobs.h"

#include "app/service/training/forcedalignment.h"
#include "models/media/decoder.h"
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace service {

namespace {

Q_LOGGING_CATEGORY(lcJobs, "scriptix.service.jobs")

constexpr auto soundName = "recognition.wav"_L1;
constexpr double decodingShare = 0.1; ///< of a job's progress
constexpr double progressStep = 0.01;

/// Reports progress to the store, in steps that are worth a transaction, and hears from it whether to go on.
class Progress
{
public:
    Progress(JobStore &store, const QString &session, std::atomic_bool &cancel)
        : m_store(store)
        , m_session(session)
        , m_cancel(cancel)
    {
    }

    void reach(double value)
    {
        if (value < m_reported + progressStep || m_cancel)
            return;
        m_reported = value;
        if (!m_store.setProgress(m_session, std::min(value, 1.0)))
            m_cancel = true;
    }

private:
    JobStore &m_store;
    const QString &m_session;
    std::atomic_bool &m_cancel;
    double m_reported = 0;
};

/// A stored file under the name that its owner knows it by.
class NamedSource : public media::Source
{
public:
    NamedSource(std::shared_ptr<media::Source> file, QString name)
        : m_file(std::move(file))
        , m_name(std::move(name))
    {
    }
    qint64 size() const override { return m_file->size(); }
    qint64 readAt(qint64 offset, char *data, qint64 length) override { return m_file->readAt(offset, data, length); }
    void cancel() override { m_file->cancel(); }
    QString name() const override { return m_name.isEmpty() ? m_file->name() : m_name; }

private:
    std::shared_ptr<media::Source> m_file;
    QString m_name;
};

void clean(const QString &dir)
{
    QDir().mkpath(dir);
    const QDir entries(dir);
    for (const QFileInfo &entry :
         entries.entryInfoList({soundName + u'*'}, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
        entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
}

/// What is said in the decoded sound, or when.
tl::expected<Utterances, QString> listen(const Recogniser &recogniser, const Job &job, const QString &soundPath,
                                         const std::function<void(double)> &progress, const std::atomic_bool &cancel)
{
    const QString tag = Engines::primaryTag(job.language);
    if (!job.text)
        return recogniser.transcribe(soundPath, tag, progress, cancel);
    return alignText(
        {.text = *job.text, .wavPath = soundPath, .language = tag, .temporaryDir = QFileInfo(soundPath).path()},
        recogniser, progress, cancel);
}

tl::expected<Recognition, QString> recognise(const Engines &engines, const Job &job, const QString &soundPath,
                                             JobStore &store, const std::atomic_bool &cancel, Progress &progress)
{
    const Pocketsphinx own(job.model.value_or(SphinxModel{}));
    const auto recogniser = job.model ? own.available().map([&]() -> const Recogniser * { return &own; })
                                      : engines.forLanguage(job.language);
    if (!recogniser)
        return tl::unexpected(recogniser.error());
    QString problem;
    auto file = media::openFile(job.mediaPath, &problem);
    if (!file)
        return tl::unexpected(problem);
    NamedSource source(std::move(file), job.name);
    if (const auto header = media::probe(source))
        store.describe(job.session, *header);
    const auto decoding = [&progress](double part) { progress.reach(part * decodingShare); };
    const auto info = media::decodeToWav(source, soundPath, decoding, cancel);
    if (!info)
        return tl::unexpected(info.error());
    const auto hearing = [&progress](double part) { progress.reach(decodingShare + part * (1 - decodingShare)); };
    if (cancel)
        return tl::unexpected(QString());
    auto utterances = listen(**recogniser, job, soundPath, hearing, cancel);
    if (!utterances)
        return tl::unexpected(utterances.error());
    return Recognition{.media = *info, .engine = (*recogniser)->name(), .utterances = *utterances};
}

} // namespace

JobQueue::JobQueue(StoreFactory makeStore, Engines engines, QString temporaryDir)
    : m_makeStore(std::move(makeStore))
    , m_engines(std::move(engines))
    , m_temporaryDir(std::move(temporaryDir))
{
}

JobQueue::~JobQueue()
{
    stop();
}

void JobQueue::start()
{
    std::promise<void> ready;
    m_thread.start("recognition", 1, [this, &ready] { run(ready); });
    ready.get_future().wait();
}

void JobQueue::wake()
{
    m_thread.wake();
}

void JobQueue::cancel(const QString &session)
{
    const std::scoped_lock lock(m_mutex);
    if (m_running == session)
        m_cancel = true;
}

void JobQueue::stop()
{
    m_thread.stop([this] {
        const std::scoped_lock lock(m_mutex);
        m_cancel = true;
    });
}

void JobQueue::run(std::promise<void> &ready)
{
    clean(m_temporaryDir);
    const std::unique_ptr<JobStore> store = m_makeStore();
    store->requeueInterrupted();
    ready.set_value();
    int seen = 0;
    do {
        while (const std::optional<Job> job = store->nextQueued()) {
            if (!begin(job->session))
                return;
            process(*store, *job);
        }
    } while (m_thread.waitForWork(seen));
}

/// False when the queue is stopping: the job stays marked as processing, and is queued again at the next start.
bool JobQueue::begin(const QString &session)
{
    const std::scoped_lock lock(m_mutex);
    if (m_thread.isStopping())
        return false;
    m_running = session;
    m_cancel = false;
    return true;
}

void JobQueue::process(JobStore &store, const Job &job)
{
    const auto cleaning = qScopeGuard([this] { clean(m_temporaryDir); });
    Progress progress(store, job.session, m_cancel);
    const QString sound = QDir(m_temporaryDir).filePath(soundName);
    const auto recognition = recognise(m_engines, job, sound, store, m_cancel, progress);
    {
        const std::scoped_lock lock(m_mutex);
        m_running.clear();
        if (m_cancel)
            return;
    }
    if (recognition) {
        store.finish(job.session, *recognition);
    } else {
        qCInfo(lcJobs) << "recognition of session" << job.session << "failed:" << recognition.error();
        store.fail(job.session, recognition.error());
    }
}

} // namespace service
