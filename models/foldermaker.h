#pragma once

#include "api/folders.h"
#include "models/accounts.h"

namespace models {

/// Finds folders by their names on a server and makes those that are missing; one at a time, so that none is made
/// twice.
class FolderMaker : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const api::Result<QString> &folder)>;

    explicit FolderMaker(Accounts &accounts, QObject *parent = nullptr);
    /// `path`: "a/b" below the folder `parent` (empty: the root).
    void resolve(const QString &account, const QString &parent, const QString &path, QObject *context, Done done);

private:
    struct Job
    {
        QString account{};
        QString folder{}; ///< found so far
        QStringList names{}; ///< still to be found
        QPointer<QObject> context{};
        Done done{};
    };
    void step();
    void finish(const api::Result<QString> &folder);
    void look(const QString &name, int offset);
    void make(const QString &name);
    void enter(const QString &name, const QString &folder);

    Accounts &m_accounts;
    QList<Job> m_jobs; ///< the first one runs
    QHash<QString, QString> m_known; ///< account/parent/name -> id
};

} // namespace models
