#include "models/desk/memorystore.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {
QList<QStringList> schema()
{
    return {{u"CREATE TABLE memory (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s}};
}
} // namespace

MemoryStore::MemoryStore(const QString &file)
    : m_database(file, schema())
{
}

tl::expected<QJsonObject, QString> MemoryStore::load(const QString &key)
{
    QJsonObject object;
    const auto done = m_database.transaction([&] {
        if (!m_database.exec(u"SELECT value FROM memory WHERE key = ?"_s, {key}))
            return false;
        if (m_database.query().next())
            object = QJsonDocument::fromJson(m_database.query().value(0).toByteArray()).object();
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return object;
}

tl::expected<void, QString> MemoryStore::write(const QHash<QString, QJsonObject> &objects)
{
    return m_database.transaction([&] {
        return std::all_of(objects.keyValueBegin(), objects.keyValueEnd(), [this](const auto &entry) {
            const auto &[key, object] = entry;
            if (object.isEmpty())
                return m_database.exec(u"DELETE FROM memory WHERE key = ?"_s, {key});
            return m_database.exec(u"INSERT OR REPLACE INTO memory (key, value) VALUES (?, ?)"_s,
                                   {key, QJsonDocument(object).toJson(QJsonDocument::Compact)});
        });
    });
}

} // namespace models
