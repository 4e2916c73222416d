#pragma once

#include "models/worker.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QTimer>
#include <tl/expected.hpp>

namespace models {

class MemoryStore;

/// What this computer remembers of each document beside its text: bookmarks, how times are shown, speed and volume.
/// Read once a document, written by a worker soon after a change; what the disk does not take is tried again.
class DocumentMemory : public QObject
{
    Q_OBJECT
public:
    explicit DocumentMemory(const QString &file, QObject *parent = nullptr);
    ~DocumentMemory() override; ///< writes what waits

    void load(const QString &key); ///< known() follows; also when it was known before
    bool isKnown(const QString &key) const { return m_known.contains(key); }
    QJsonValue value(const QString &key, const QString &name) const; ///< undefined while it is not known
    void setValue(const QString &key, const QString &name, const QJsonValue &value); ///< null takes it away

signals:
    void known(const QString &key);
    void changed(const QString &key, const QString &name);

private:
    void take(const QString &key, const tl::expected<QJsonObject, QString> &stored);
    void write();

    QHash<QString, QJsonObject> m_objects;
    QSet<QString> m_known;
    QSet<QString> m_loading;
    QSet<QString> m_dirty;
    QTimer m_timer;
    std::shared_ptr<MemoryStore> m_store; ///< used and destroyed on the worker
    Worker m_worker{QStringLiteral("memory")};
};

} // namespace models
