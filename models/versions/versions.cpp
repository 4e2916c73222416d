#include "models/versions/versions.h"

#include "models/versions/versionstore.h"

namespace models {

Versions::Versions(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(std::make_shared<VersionStore>(file))
{
}

Versions::~Versions()
{
    m_worker.post([store = std::move(m_store)]() mutable { store.reset(); });
    m_worker.drain();
}

void Versions::keep(const QString &document, const document::Transcript &text, Version::Reason reason,
                    const QString &server)
{
    VersionStore::Kept kept{.document = document,
                            .version = {.made = QDateTime::currentDateTime(), .reason = reason, .server = server},
                            .transcript = text};
    m_worker.run(
        this, [store = m_store, kept = std::move(kept)] { return store->keep(kept); },
        [this, document](const tl::expected<bool, QString> &done) { finish(document, done); });
}

void Versions::keepMachine(const QString &document, const document::Transcript &text)
{
    VersionStore::Kept kept{
        .document = document, .version = {.made = QDateTime::currentDateTime()}, .transcript = text};
    m_worker.run(
        this, [store = m_store, kept = std::move(kept)] { return store->keepMachine(kept); },
        [this, document](const tl::expected<bool, QString> &done) { finish(document, done); });
}

void Versions::finish(const QString &document, const tl::expected<bool, QString> &kept)
{
    if (kept)
        emit changed(document);
    else
        emit failed(document, kept.error());
}

void Versions::list(const QString &document, QObject *context, Answer<QList<Version>> done)
{
    m_worker.run(
        context, [store = m_store, document] { return store->list(document); }, std::move(done));
}

void Versions::load(qint64 id, QObject *context, Answer<document::Transcript> done)
{
    m_worker.run(
        context, [store = m_store, id] { return store->load(id); }, std::move(done));
}

void Versions::machine(const QString &document, QObject *context, Answer<std::optional<document::Transcript>> done)
{
    m_worker.run(
        context, [store = m_store, document] { return store->machine(document); }, std::move(done));
}

} // namespace models
