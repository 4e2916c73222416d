#pragma once

#include "models/database.h"

#include <QHash>
#include <QJsonObject>

namespace models {

/// The file behind DocumentMemory: one JSON object a document. Lives on its worker's thread.
class MemoryStore
{
public:
    explicit MemoryStore(const QString &file);

    tl::expected<QJsonObject, QString> load(const QString &key); ///< empty for a document without one
    tl::expected<void, QString> write(const QHash<QString, QJsonObject> &objects); ///< all or nothing

private:
    Database m_database;
};

} // namespace models
