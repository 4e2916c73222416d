#include "models/documentsync.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using document::Transcript;

namespace models {

Q_LOGGING_CATEGORY(lcSync, "scriptix.models.sync")

namespace {
constexpr int mostDelays = 5; // who never stops typing is sent every 10 s

std::chrono::milliseconds doubled(const RetryPace &pace, int times)
{
    return std::min(pace.first * (1 << std::min(times, 5)), pace.last);
}
} // namespace

DocumentSync::DocumentSync(DocumentTools &tools, const DocumentKey &key, TranscriptModel &model, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_key(key)
    , m_model(model)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DocumentSync::send);
    connect(&tools.accounts, &Accounts::accountReady, this, [this](const QString &id) {
        if (id == m_key.account && (m_state == Server::SignInNeeded || m_state == Server::Offline))
            retry();
    });
    connect(&tools.accounts, &Accounts::served, this, [this](const QString &id) {
        if (id == m_key.account)
            noteServed();
    });
}

void DocumentSync::start(const QString &version, const Transcript &base, qint64 savedSeq)
{
    m_started = true;
    m_version = version;
    m_base = base;
    m_savedSeq = savedSeq;
    if (!isClean()) {
        setState(Server::Pending);
        schedule();
    }
}

void DocumentSync::startInConflict(const QString &version, const Transcript &base, qint64 savedSeq,
                                   const ServerDocument &theirs, const QStringList &segments, const Transcript &merged)
{
    start(version, base, savedSeq);
    takeMerge(theirs, {.merged = merged, .conflicts = segments, .speakersConflict = true}, m_model.transcript());
}

void DocumentSync::setState(Server state, const QString &message)
{
    m_state = state;
    m_message = message;
    emit changed();
}

void DocumentSync::noteEdit(qint64 seq)
{
    if (isClean())
        m_pendingSince.start();
    m_lastSeq = seq;
    if (!m_started || m_conflict)
        return;
    if (m_state == Server::Clean || m_state == Server::Saved)
        setState(Server::Pending);
    if (m_state == Server::Pending)
        schedule();
}

void DocumentSync::schedule()
{
    const std::chrono::milliseconds left
        = m_tools.sendDelay * mostDelays - std::chrono::milliseconds(m_pendingSince.elapsed());
    m_timer.start(m_pendingSince.isValid() ? std::clamp(left, 0ms, m_tools.sendDelay) : m_tools.sendDelay);
}

void DocumentSync::sendNow()
{
    if (m_started && !isClean() && !m_conflict)
        send();
}

void DocumentSync::retry()
{
    m_failures = 0;
    sendNow();
}

void DocumentSync::send()
{
    m_timer.stop();
    if (m_busy || isClean() || m_conflict)
        return;
    if (!m_tools.accounts.isUsable(m_key.account)) {
        setState(Server::SignInNeeded,
                 tr("Sign in again to save on the server. Your changes are kept on this computer."));
        return;
    }
    m_busy = true;
    setState(Server::Sending);
    const qint64 seq = m_tools.journal.seal(m_key.toString());
    m_tools.reader.run(
        this, [snapshot = m_model.transcript()] { return std::pair(writeTranscript(snapshot), snapshot); },
        [this, seq](const std::pair<tl::expected<QByteArray, QString>, Transcript> &written) {
            if (written.first) {
                put(*written.first, written.second, seq);
                return;
            }
            m_busy = false;
            setState(Server::Failed, written.first.error());
        });
}

void DocumentSync::put(const QByteArray &content, const Transcript &snapshot, qint64 seq)
{
    api::Client *client = m_tools.accounts.client(m_key.account);
    if (!client) {
        m_busy = false;
        setState(Server::SignInNeeded, tr("The account was removed. Export the document to keep your changes."));
        return;
    }
    const api::DocumentUpdate update{.document = api::RawJson{content}, .lastModified = api::Timestamp{m_version}};
    // A slow line gets time for a large document: 20 KiB/s at least.
    const std::chrono::milliseconds deadline = 60s + std::chrono::seconds(content.size() / (20 * 1024));
    client->send(api::documents::update({m_key.session}, {m_key.document}, update), this,
                 [this, snapshot, seq](const api::Result<api::Document> &reply) { finishPut(reply, snapshot, seq); },
                 {.deadline = deadline});
}

// Saved means: a good answer, in JSON, about this document and with its new version. Anything else is not.
void DocumentSync::finishPut(const api::Result<api::Document> &reply, const Transcript &snapshot, qint64 seq)
{
    m_busy = false;
    m_tools.accounts.report(m_key.account, reply ? nullptr : &reply.error());
    if (reply && (reply->id.value != m_key.document || reply->lastModified.isEmpty()))
        fail({.kind = api::ErrorKind::BadReply, .message = tr("The server's answer makes no sense.")});
    else if (reply)
        noteSaved(seq, reply->lastModified.text, snapshot);
    else if (reply.error().kind == api::ErrorKind::Conflict)
        fetchTheirs();
    else
        fail(reply.error());
}

void DocumentSync::noteSaved(qint64 seq, const QString &version, const Transcript &base)
{
    m_tools.journal.markSaved(m_key.toString(), seq, version);
    m_version = version;
    m_base = base;
    m_savedSeq = seq;
    m_failures = m_falseHopes = 0;
    m_isHopeful = false;
    m_savedAt = QDateTime::currentDateTime();
    m_pendingSince.invalidate();
    if (isClean()) {
        setState(Server::Saved);
        emit sent();
    } else {
        m_pendingSince.start();
        setState(Server::Pending);
        schedule();
    }
}

void DocumentSync::fail(const api::Error &error)
{
    qCWarning(lcSync) << "not saved:" << error.status << error.detail;
    switch (error.kind) {
    case api::ErrorKind::Unauthorized:
        // By now the account may be ready again with new credentials.
        setState(Server::SignInNeeded,
                 tr("Sign in again to save on the server. Your changes are kept on this computer."));
        if (const Account *account = m_tools.accounts.find(m_key.account);
            account && account->state == Account::State::Ready)
            retryLater(Server::SignInNeeded, m_message, {});
        break;
    case api::ErrorKind::Network:
    case api::ErrorKind::Timeout:
    case api::ErrorKind::Cancelled:
        retryLater(Server::Offline,
                   tr("The server cannot be reached. Your changes are kept on this computer and sent later."), {});
        break;
    case api::ErrorKind::Server:
    case api::ErrorKind::RateLimited:
    case api::ErrorKind::BadReply:
        retryLater(
            Server::Failed,
            tr("The server could not save (%1). It is tried again by itself; your changes are kept on this computer.")
                .arg(error.message),
            error.retryAfter);
        break;
    case api::ErrorKind::NotFound:
        setState(Server::Failed, tr("The document is no longer on the server. Export it to keep it."));
        break;
    default:
        setState(Server::Failed,
                 tr("The server does not take the changes: %1 They are kept on this computer.").arg(error.message));
    }
}

/// A server may do all but save, so hope that was false is worth less the next time.
void DocumentSync::retryLater(Server state, const QString &message, std::chrono::milliseconds atLeast)
{
    if (std::exchange(m_isHopeful, false))
        ++m_falseHopes;
    m_failedAt.start();
    m_rest = std::max(atLeast, m_falseHopes > 0 ? doubled(m_tools.pace, m_falseHopes) : 0ms);
    const int jitter = QRandomGenerator::global()->bounded(500);
    m_timer.start(std::max(doubled(m_tools.pace, m_failures++), atLeast) + std::chrono::milliseconds(jitter));
    m_tools.watch.begin(m_key.account, m_rest);
    setState(state, message);
}

/// The server did something for us: then it may save again.
void DocumentSync::noteServed()
{
    const bool isWaiting = m_failures > 0 && m_timer.isActive() && !m_busy;
    if (!isWaiting || m_isHopeful || std::chrono::milliseconds(m_failedAt.elapsed()) < m_rest)
        return;
    m_isHopeful = true;
    m_timer.start(QRandomGenerator::global()->bounded(300));
}

} // namespace models
