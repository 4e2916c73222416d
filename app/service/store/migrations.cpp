#include "app/service/store/migrations.h"

#include "app/service/store/database.h"
#include "app/service/store/durable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace service::migrations {

namespace {

constexpr int keptDays = 30;
constexpr QFile::Permissions privateFile = QFile::ReadOwner | QFile::WriteOwner;

QString say(const char *text)
{
    return QCoreApplication::translate("service::migrations", text);
}

/// A plain connection, without the write-ahead log, that is closed at the end of its scope.
class File
{
public:
    explicit File(const QString &path)
        : m_name(randomId(8))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(path);
        if (!database.open())
            throw StoreError(database.lastError().databaseText(), false);
    }
    ~File() { QSqlDatabase::removeDatabase(m_name); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    QVariant run(const QString &sql, const QVariantList &values = {}) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        bool done = query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        done = done && query.exec();
        if (!done)
            throw StoreError(query.lastError().databaseText(), query.lastError().nativeErrorCode() == u"13");
        return query.next() ? query.value(0) : QVariant();
    }
    int version() const { return run(u"PRAGMA user_version"_s).toInt(); }

private:
    QString m_name;
};

/// A statement ends at a line that begins at the margin and ends with a semicolon; bodies of triggers are indented.
QStringList statements(const QString &script)
{
    QStringList list;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (line.startsWith("--"_L1) || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (!line.startsWith(u' ') && line.endsWith(u';'))
            list << std::exchange(statement, {});
    }
    return list;
}

void upgrade(const QString &path, const QStringList &scripts)
{
    const File file(path);
    file.run(u"BEGIN IMMEDIATE"_s);
    for (qsizetype version = file.version(); version < scripts.size(); ++version) {
        for (const QString &statement : statements(scripts[version]))
            file.run(statement);
    }
    file.run("PRAGMA user_version = "_L1 + QString::number(scripts.size()));
    file.run(u"COMMIT"_s);
    if (file.run(u"PRAGMA integrity_check"_s).toString() != u"ok" || file.run(u"PRAGMA foreign_key_check"_s).isValid())
        throw StoreError(u"integrity check"_s, false);
}

QFile freshFile(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
    return QFile(path);
}

void makePrivate(const QString &path)
{
    QFile file = freshFile(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile))
        throw StoreError(file.errorString(), false);
}

void takePlace(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadWrite) || !durable::sync(file) || !durable::move(from, to))
        throw StoreError(u"rename"_s, false);
}

void create(const QString &path, const QStringList &scripts)
{
    const QString fresh = path + u".new"_s;
    makePrivate(fresh);
    upgrade(fresh, scripts);
    takePlace(fresh, path);
}

/// Copies the database with everything in its log, and leaves no log behind that could be played into another file.
void snapshot(const QString &path, const QString &target)
{
    freshFile(target);
    File(path).run(u"VACUUM INTO ?"_s, {target});
    if (!QFile::setPermissions(target, privateFile))
        throw StoreError(u"permissions"_s, false);
}

void migrate(const QString &path, int version, const QStringList &scripts)
{
    const QString kept = u"%1.version-%2.%3"_s.arg(path).arg(version).arg(QDate::currentDate().toString(Qt::ISODate));
    const QString copy = path + u".new"_s;
    snapshot(path, copy);
    upgrade(copy, scripts);
    snapshot(path, kept);
    File(path).run(u"PRAGMA journal_mode=DELETE"_s);
    if (QFile::exists(path + u"-wal"_s))
        throw StoreError(u"log still in use"_s, false);
    takePlace(copy, path);
}

void removeOldCopies(const QString &path)
{
    const QFileInfo database(path);
    const QDir folder = database.dir();
    for (const QFileInfo &old : folder.entryInfoList({database.fileName() + u".version-*"_s}, QDir::Files)) {
        if (old.lastModified().daysTo(QDateTime::currentDateTime()) > keptDays)
            QFile::remove(old.filePath());
    }
}

} // namespace

QStringList scripts()
{
    QStringList list;
    for (int number = 1;; ++number) {
        QFile file(u":/service/schema/%1.sql"_s.arg(number, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            return list;
        list << QString::fromUtf8(file.readAll());
    }
}

tl::expected<void, QString> bringUpToDate(const QString &path, const QStringList &scripts)
{
    try {
        if (!QFile::exists(path))
            create(path, scripts);
        const int version = File(path).version();
        if (version > scripts.size())
            return tl::unexpected(say(QT_TRANSLATE_NOOP(
                "service::migrations",
                "This workspace was written by a newer version of the program. Install that version, or "
                "choose another folder; nothing was changed.")));
        if (version < scripts.size())
            migrate(path, version, scripts);
        removeOldCopies(path);
        return {};
    } catch (const StoreError &error) {
        if (error.isDiskFull())
            return tl::unexpected(error.message());
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP(
                    "service::migrations",
                    "The workspace's database %1 could not be opened or brought up to date (%2). It was left as it "
                    "was; restore a copy of it, or choose another folder."))
                .arg(QDir::toNativeSeparators(path), QString::fromUtf8(error.what())));
    }
}

} // namespace service::migrations
