#pragma once

#include "app/service/handlers/handlers.h"
#include "app/service/jobs.h"

namespace service {

/// Takes queued sessions out of the database and puts what was recognised back into it.
class WorkspaceJobs : public JobStore
{
public:
    explicit WorkspaceJobs(Workspace &workspace);
    ~WorkspaceJobs() override;

    void requeueInterrupted() override;
    std::optional<Job> nextQueued() override;
    void describe(const QString &session, const media::Info &media) override;
    bool setProgress(const QString &session, double progress) override;
    void finish(const QString &session, const Recognition &recognition) override;
    void fail(const QString &session, const QString &message) override;

private:
    void store(const QString &session, const Recognition &recognition);

    Workspace &m_workspace;
    Database &m_database;
};

} // namespace service
