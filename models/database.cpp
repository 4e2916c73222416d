#include "models/database.h"

#include "models/atomicfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace models {

Q_LOGGING_CATEGORY(lcDatabase, "scriptix.models.database")

namespace {

// Result codes of SQLite (sqlite3.h), low byte.
enum Code {
    Permission = 3,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

int asErrno(int code)
{
    switch (code & 0xff) {
    case Full:
        return ENOSPC;
    case InputOutput:
        return EIO;
    case ReadOnly:
        return EROFS;
    case Permission:
    case CannotOpen:
        return EACCES;
    default:
        return 0;
    }
}

// A null QString would be stored as NULL; for us it is an empty text.
QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Database::Database(QString file, QList<QStringList> schema)
    : m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString())
    , m_schema(std::move(schema))
{
}

Database::~Database()
{
    close();
}

tl::expected<void, QString> Database::open()
{
    if (m_query)
        return {};
    if (connectFile() && migrate())
        return {};
    const bool damaged = (m_errorCode & 0xff) == Corrupt || (m_errorCode & 0xff) == NotADatabase;
    if (damaged && moveDamagedAside() && connectFile() && migrate())
        return {};
    close();
    return tl::unexpected(errorText());
}

bool Database::connectFile()
{
    makePrivateDir(QFileInfo(m_file).absolutePath());
    QFile file(m_file);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.close(); // SQLite gives -wal and -shm the mode of the file
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open()) {
        keepError(database.lastError());
        return false;
    }
    m_query = std::make_unique<QSqlQuery>(database);
    m_query->setForwardOnly(true);
    return exec(u"PRAGMA journal_mode=WAL"_s) && exec(u"PRAGMA synchronous=FULL"_s)
        && exec(u"PRAGMA foreign_keys=ON"_s);
}

bool Database::migrate()
{
    if (!exec(u"PRAGMA user_version"_s) || !m_query->next())
        return false;
    const int version = m_query->value(0).toInt();
    m_query->finish();
    if (version >= m_schema.size())
        return true;
    if (!begin())
        return false;
    for (qsizetype next = version; next < m_schema.size(); ++next)
        for (const QString &statement : m_schema.at(next))
            if (!exec(statement))
                return false;
    return exec(u"PRAGMA user_version=%1"_s.arg(m_schema.size())) && commit();
}

bool Database::moveDamagedAside()
{
    close();
    const QString aside = m_file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddhhmmss"_s);
    if (!QFile::rename(m_file, aside))
        return false;
    for (const auto suffix : {"-wal"_L1, "-shm"_L1})
        QFile::rename(m_file + suffix, aside + suffix);
    m_movedAside = aside;
    qCWarning(lcDatabase) << "A damaged database was put aside:" << QFileInfo(aside).fileName();
    return true;
}

bool Database::exec(const QString &sql, const QVariantList &values)
{
    if (m_query->lastQuery() != sql || values.isEmpty()) {
        if (!m_query->prepare(sql)) {
            keepError(m_query->lastError());
            return false;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), notNull(values.at(i)));
    if (m_query->exec())
        return true;
    keepError(m_query->lastError());
    return false;
}

bool Database::begin()
{
    return exec(u"BEGIN IMMEDIATE"_s);
}

bool Database::commit()
{
    return exec(u"COMMIT"_s);
}

// The connection is closed too: after an I/O error SQLite may hold a state that only a fresh one leaves behind.
QString Database::rollBack()
{
    const QString text = errorText();
    m_query->finish();
    m_query->exec(u"ROLLBACK"_s);
    close();
    return text;
}

void Database::close()
{
    m_query.reset();
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

void Database::keepError(const QSqlError &error)
{
    m_errorCode = error.nativeErrorCode().toInt();
    m_driverText = error.databaseText();
    qCWarning(lcDatabase) << QFileInfo(m_file).fileName() << m_errorCode << m_driverText;
}

QString Database::errorText() const
{
    if (const int error = asErrno(m_errorCode))
        return diskError(error);
    return QCoreApplication::translate("models::Database", "The file %1 could not be used (%2).")
        .arg(m_file, m_driverText);
}

} // namespace models
