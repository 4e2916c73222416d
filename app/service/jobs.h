#pragma once

#include "app/service/recogniser/engines.h"
#include "app/service/recogniser/pocketsphinx.h"
#include "app/service/workthreads.h"
#include "models/media/probe.h"
#include <future>

namespace service {

/// A session that waits for its recognition.
struct Job
{
    QString session{}; ///< id
    QString mediaPath{};
    QString name{}; ///< what the user calls the recording, for messages; empty: the file's name
    QString language{}; ///< as asked for: "en", "en-US", empty for automatic
    std::optional<SphinxModel> model{}; ///< a custom model, which the language is then the key of
    std::optional<QString> text{}; ///< what is said is known: only its times are wanted
};

struct Recognition
{
    media::Info media{};
    QString engine{}; ///< name of the recogniser
    Utterances
        utterances{}; ///< empty for a recording without speech; one speaker only: no engine here tells them apart
};

/// Where jobs come from and go to. Made, used and destroyed on the job thread, so it may own a database connection.
class JobStore
{
public:
    virtual ~JobStore() = default;
    virtual void requeueInterrupted() = 0; ///< first call: sessions left "processing" by a kill wait again
    virtual std::optional<Job> nextQueued() = 0; ///< the oldest waiting one, now marked as processing
    virtual void describe(const QString &session, const media::Info &media) = 0; ///< from the header, before decoding
    virtual bool setProgress(const QString &session, double progress) = 0; ///< 0..1; false: deleted meanwhile, stop it
    virtual void finish(const QString &session, const Recognition &recognition) = 0;
    virtual void fail(const QString &session, const QString &message) = 0; ///< a sentence for the user
};

/// Recognises one session after the other on its own thread.
class JobQueue
{
public:
    using StoreFactory = std::function<std::unique_ptr<JobStore>()>;

    /// `temporaryDir` holds the decoded sound while a job runs; what an earlier run left there is removed.
    JobQueue(StoreFactory makeStore, Engines engines, QString temporaryDir);
    ~JobQueue(); ///< stops
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;

    void start(); ///< returns when what a kill interrupted waits again
    void wake(); ///< a session was queued; any thread
    /// The session was deleted or its recognition called off: ends it soon, without finish() or fail(). Any thread.
    void cancel(const QString &session);
    /// Ends what runs (its session is queued again at the next start) and joins the thread.
    void stop();

private:
    void run(std::promise<void> &ready);
    bool begin(const QString &session);
    void process(JobStore &store, const Job &job);

    StoreFactory m_makeStore;
    Engines m_engines;
    QString m_temporaryDir;
    std::mutex m_mutex;
    QString m_running; ///< session; guarded by m_mutex
    std::atomic_bool m_cancel = false; ///< of what runs
    WorkThreads m_thread;
};

} // namespace service
