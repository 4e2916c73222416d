#include "app/service/training/trainingqueue.h"

#include "app/service/store/durable.h"
#include "app/service/training/custommodels.h"
#include "app/service/training/trainer.h"

#include <QDir>
#include <QLoggingCategory>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace service {

Q_LOGGING_CATEGORY(logTraining, "scriptix.service.training")

TrainingQueue::TrainingQueue(Workspace &workspace)
    : m_workspace(workspace)
{
}

TrainingQueue::~TrainingQueue()
{
    stop();
}

void TrainingQueue::start()
{
    m_thread.start("training", 1, [this] { run(); });
}

void TrainingQueue::wake()
{
    m_thread.wake();
}

void TrainingQueue::stop()
{
    m_thread.stop([this] { m_cancel = true; });
}

void TrainingQueue::run()
{
    const auto closing = qScopeGuard([this] { m_workspace.database.closeThread(); });
    int seen = 0;
    do {
        try {
            while (const auto id = m_cancel ? std::nullopt : CustomModels(m_workspace).nextToTrain())
                train(*id);
        } catch (const StoreError &error) {
            qCWarning(logTraining) << error.what();
        }
    } while (m_thread.waitForWork(seen));
}

void TrainingQueue::train(const QString &id)
{
    CustomModels models(m_workspace);
    const qint64 version = models.version(id) + 1;
    const QString folder = models.versionFolder(id, version);
    QDir(folder).removeRecursively(); // of a run that did not end
    QDir().mkpath(folder);
    const trainer::Order order{.transcripts = models.files(id, api::TranscriptData),
                               .tests = models.files(id, api::TestData),
                               .folder = folder};
    const auto report = trainer::train(
        order, [&](double progress) { models.setProgress(id, progress); }, m_cancel);
    if (m_cancel)
        return;
    if (!report) {
        qCInfo(logTraining) << "training of model" << id << "failed:" << report.error();
        QDir(folder).removeRecursively();
        return models.fail(id, report.error());
    }
    durable::syncFolder(folder);
    models.succeed(id, version, report->log.join(u'\n'), report->metrics);
    QDir(models.versionFolder(id, version - 2)).removeRecursively(); // the last one may still be decoded with
}

} // namespace service
