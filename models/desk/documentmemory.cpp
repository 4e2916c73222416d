#include "models/desk/documentmemory.h"

#include "models/desk/memorystore.h"

#include <QLoggingCategory>

#include <chrono>

using namespace std::chrono_literals;

namespace models {

Q_LOGGING_CATEGORY(logMemory, "scriptix.models.memory")

namespace {
constexpr auto writeAfter = 300ms;
constexpr auto retryAfter = 5s;
} // namespace

DocumentMemory::DocumentMemory(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(std::make_shared<MemoryStore>(file))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DocumentMemory::write);
}

DocumentMemory::~DocumentMemory()
{
    write();
    m_worker.post([store = std::move(m_store)]() mutable { store.reset(); });
    m_worker.drain();
}

void DocumentMemory::load(const QString &key)
{
    if (m_known.contains(key))
        return emit known(key);
    if (m_loading.contains(key))
        return;
    m_loading.insert(key);
    m_worker.run(
        this, [store = m_store, key] { return store->load(key); },
        [this, key](const tl::expected<QJsonObject, QString> &stored) { take(key, stored); });
}

void DocumentMemory::take(const QString &key, const tl::expected<QJsonObject, QString> &stored)
{
    m_loading.remove(key);
    if (!stored)
        qCWarning(logMemory) << "what is remembered of a document could not be read:" << stored.error();
    // what was set in the meantime is newer
    QJsonObject object = stored.value_or(QJsonObject());
    const QJsonObject newer = std::exchange(m_objects[key], {});
    for (auto it = newer.begin(); it != newer.end(); ++it)
        object.insert(it.key(), it.value());
    m_objects[key] = object;
    m_known.insert(key);
    emit known(key);
}

QJsonValue DocumentMemory::value(const QString &key, const QString &name) const
{
    return m_objects.value(key).value(name);
}

void DocumentMemory::setValue(const QString &key, const QString &name, const QJsonValue &value)
{
    QJsonObject &object = m_objects[key];
    const QJsonValue before = object.value(name);
    if (before == value || (before.isUndefined() && value.isNull()))
        return;
    if (value.isNull() && m_known.contains(key))
        object.remove(name);
    else
        object.insert(name, value);
    m_dirty.insert(key);
    m_timer.start(writeAfter);
    emit changed(key, name);
}

void DocumentMemory::write()
{
    QHash<QString, QJsonObject> objects;
    for (const QString &key : std::as_const(m_dirty)) {
        if (m_known.contains(key)) // else take() has to add what is stored
            objects.insert(key, m_objects.value(key));
    }
    if (objects.isEmpty())
        return m_dirty.isEmpty() ? void() : m_timer.start(retryAfter);
    m_dirty.removeIf([&](const QString &key) { return objects.contains(key); });
    m_worker.run(
        this, [store = m_store, objects] { return store->write(objects); },
        [this, objects](const tl::expected<void, QString> &written) {
            if (written)
                return;
            qCWarning(logMemory) << "what is remembered of a document could not be written:" << written.error();
            for (auto it = objects.begin(); it != objects.end(); ++it)
                m_dirty.insert(it.key());
            m_timer.start(retryAfter);
        });
}

} // namespace models
