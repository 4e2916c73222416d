#include "app/service/store/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr auto sqliteFull = "13"_L1; // SQLITE_FULL

[[noreturn]] void fail(const QSqlError &error)
{
    const bool full = error.nativeErrorCode() == sqliteFull;
    throw StoreError(error.nativeErrorCode() + u": "_s + error.databaseText(), full);
}

void execute(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        fail(query.lastError());
}

} // namespace

StoreError::StoreError(const QString &text, bool diskFull)
    : std::runtime_error(text.toStdString())
    , m_diskFull(diskFull)
{
}

QString StoreError::message() const
{
    if (m_diskFull)
        return QCoreApplication::translate(
            "service::StoreError",
            "The disk that holds the workspace is full. Free some space and try again; nothing was changed.");
    return QCoreApplication::translate("service::StoreError", "The workspace's database could not be used (%1).")
        .arg(QString::fromUtf8(what()));
}

Database::Connection::Connection(const QString &path)
    : name(randomId(8))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database.open())
        fail(database.lastError());
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                                  u"PRAGMA foreign_keys=ON"_s, u"PRAGMA cache_size=-8192"_s})
        execute(database, pragma);
}

Database::Connection::~Connection()
{
    QSqlDatabase::removeDatabase(name);
}

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Database::~Database()
{
    closeThread();
}

QSqlDatabase Database::connection()
{
    if (!m_connections.hasLocalData())
        m_connections.setLocalData(new Connection(m_path));
    return QSqlDatabase::database(m_connections.localData()->name);
}

void Database::closeThread()
{
    m_connections.setLocalData(nullptr);
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError());
    return query;
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_lock(database.m_writing)
{
    m_database.run(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database.connection()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
    m_lock.unlock(); // what follows in the same scope may want to write, too
    if (m_database.m_committed)
        m_database.m_committed();
}

qint64 nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

QString isoFromUs(qint64 us)
{
    const QDateTime second = QDateTime::fromSecsSinceEpoch(us / 1'000'000, Qt::UTC);
    return second.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u".%1+00:00"_s.arg(us % 1'000'000, 6, 10, QLatin1Char('0'));
}

std::optional<qint64> usFromIso(const QString &text)
{
    // QDateTime keeps milliseconds only, so the fraction is read here.
    const qsizetype dot = text.indexOf(u'.');
    qsizetype end = dot + 1;
    while (dot > 0 && end < text.size() && text[end].isDigit())
        ++end;
    const QString whole = dot < 0 ? text : text.left(dot) + text.mid(end);
    QDateTime time = QDateTime::fromString(whole, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    const QString fraction = dot < 0 ? QString() : text.mid(dot + 1, end - dot - 1).leftJustified(6, u'0', true);
    return time.toSecsSinceEpoch() * 1'000'000 + fraction.toLongLong();
}

QString randomId(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(random.toHex());
}

} // namespace service
