#include "models/versions/versionkeeper.h"

using namespace std::chrono_literals;
using Reason = models::Version::Reason;

namespace models {

namespace {
constexpr std::chrono::milliseconds oneVersion = 10min;
constexpr int restFactor = 20; // keeping what the program saves takes a twentieth of the time at most
} // namespace

VersionKeeper::VersionKeeper(Versions &versions, const DocumentKey &key, TranscriptModel &model, DocumentSync &sync,
                             QObject *parent)
    : QObject(parent)
    , m_versions(versions)
    , m_key(key.toString())
    , m_model(model)
    , m_sync(sync)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(oneVersion);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(); // keep() asks whether it runs
        keep(Reason::Automatic);
    });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_again)
            keepSaved();
    });
    connect(&sync, &DocumentSync::changed, this, &VersionKeeper::noteSync);
    connect(&versions, &Versions::changed, this, &VersionKeeper::noteKept);
    connect(&versions, &Versions::failed, this, &VersionKeeper::noteKept);
}

void VersionKeeper::begin(const ServerDocument &opened)
{
    m_isTranslation = opened.isTranslation;
    m_opened = opened;
    disconnect(&m_model, &TranscriptModel::edited, this, nullptr);
    connect(&m_model, &TranscriptModel::edited, this, &VersionKeeper::noteEdit);
    if (m_sync.isClean())
        return;
    if (opened.isUntouched)
        m_versions.keepMachine(m_key, opened.transcript);
    m_opened.reset(); // the run that made the changes has kept it
    noteEdit();
}

void VersionKeeper::noteEdit()
{
    if (m_opened)
        keepOpened();
    if (!m_timer.isActive())
        m_timer.start();
}

// Documents that are only read leave nothing behind.
void VersionKeeper::keepOpened()
{
    const ServerDocument opened = *std::exchange(m_opened, std::nullopt);
    m_versions.keep(m_key, opened.transcript, Reason::Opened, opened.base.version);
    if (opened.isUntouched)
        m_versions.keepMachine(m_key, opened.transcript);
}

void VersionKeeper::noteSync()
{
    if (m_sync.state() != DocumentSync::Server::Saved || m_sync.savedAt() == m_savedAt || m_opened)
        return;
    m_savedAt = m_sync.savedAt();
    if (m_sync.isClean())
        m_timer.stop();
    if (m_keeping || m_rest.isActive())
        m_again = true;
    else
        keepSaved();
}

void VersionKeeper::keepSaved()
{
    m_again = false;
    m_keeping = true;
    m_clock.start();
    m_versions.keep(m_key, m_sync.base(), Reason::Automatic, m_sync.version());
}

void VersionKeeper::noteKept(const QString &document)
{
    if (document == m_key && std::exchange(m_keeping, false))
        m_rest.start(int(m_clock.elapsed()) * restFactor);
}

void VersionKeeper::keep(Reason reason)
{
    const bool isPending = m_timer.isActive() || m_again;
    if (!isPending && reason != Reason::Saved && reason != Reason::Before)
        return;
    m_timer.stop();
    if (!m_opened) // else the server has it
        m_versions.keep(m_key, m_model.transcript(), reason);
}

std::optional<document::Transcript> VersionKeeper::untouched() const
{
    return m_opened && m_opened->isUntouched ? std::optional(m_opened->transcript) : std::nullopt;
}

} // namespace models
