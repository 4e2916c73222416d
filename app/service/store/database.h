#pragma once

#include <functional>
#include <mutex>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThreadStorage>
#include <stdexcept>

namespace service {

/// A statement that could not be run. Caught where a request or a job ends, never in between.
class StoreError : public std::runtime_error
{
public:
    StoreError(const QString &text, bool diskFull);
    bool isDiskFull() const { return m_diskFull; }
    QString message() const; ///< a sentence for the user

private:
    bool m_diskFull;
};

/// The workspace's SQLite file. Every thread that asks gets a connection of its own, closed when the thread ends.
class Database
{
public:
    explicit Database(QString path);
    ~Database(); ///< closes the calling thread's connection; other threads must have ended
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with bound values; throws StoreError.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    QSqlDatabase connection(); ///< of the calling thread
    void closeThread(); ///< for threads that live longer than this object
    QString path() const { return m_path; }
    /// `tell` is called after every committed transaction, on the thread that committed; set before there are others.
    void whenCommitted(std::function<void()> tell) { m_committed = std::move(tell); }

private:
    friend class Transaction;
    struct Connection
    {
        explicit Connection(const QString &path);
        ~Connection();
        QString name{};
    };

    QString m_path;
    QThreadStorage<Connection *> m_connections;
    std::function<void()> m_committed{};
    std::mutex m_writing; ///< one writer at a time waits here and not in SQLite's busy loop
};

/// All or nothing: rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    std::unique_lock<std::mutex> m_lock;
    bool m_open = true;
};

qint64 nowUs(); ///< microseconds since 1970, UTC
QString isoFromUs(qint64 us); ///< 2026-02-03T10:02:05.000000+00:00
std::optional<qint64> usFromIso(const QString &text); ///< nullopt when it is no time
QString randomId(int bytes); ///< lower-case hex from the system's generator

} // namespace service
