#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

class QSqlError;

namespace models {

/// A private SQLite file (0600, WAL, synchronous=FULL) of one worker thread. Opened at first use and again after
/// trouble, so a full disk or a missing folder is an error of one call and not the end.
class Database
{
public:
    /// `schema`: one list of statements a version; a file is taken from its version to the newest.
    Database(QString file, QList<QStringList> schema);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database(); ///< on the worker thread, like every call

    tl::expected<void, QString> open();
    /// Runs `work` in a transaction; all or nothing. `work` answers by exec().
    template <class Work>
    tl::expected<void, QString> transaction(Work work)
    {
        if (auto opened = open(); !opened)
            return opened;
        if (!begin() || !work() || !commit())
            return tl::unexpected(rollBack());
        return {};
    }
    /// Runs a prepared statement with positional values; false keeps the error for transaction().
    bool exec(const QString &sql, const QVariantList &values = {});
    QSqlQuery &query() { return *m_query; } ///< rows of the last exec()
    QString errorText() const;
    QString movedAside() const { return m_movedAside; } ///< where a damaged file was put; empty when there was none

private:
    bool begin();
    bool commit();
    QString rollBack();
    void close();
    bool connectFile();
    bool migrate();
    bool moveDamagedAside();
    void keepError(const QSqlError &error);

    QString m_file;
    QString m_connection;
    QList<QStringList> m_schema;
    std::unique_ptr<QSqlQuery> m_query;
    int m_errorCode = 0;
    QString m_driverText;
    QString m_movedAside;
};

} // namespace models
