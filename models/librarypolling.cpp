#include "models/libraryprivate.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace models {

namespace {
constexpr int slowerAfter = 12; // polls: a minute at 5 s
constexpr int slowerBy = 3;
constexpr int atOnce = 20; // sessions asked for in one turn
} // namespace

void Library::Private::watch(const QString &account, const QString &session)
{
    if (m_watched.contains({account, session}))
        return;
    m_watched.insert({account, session}, 0);
    m_busySince.start();
    m_poll.stop();
    schedulePoll();
}

void Library::Private::watchRunning(const LibraryNode &container)
{
    for (const auto &child : container.children)
        if (child->kind == Kind::Session && isRunning(child->session))
            watch(child->account, child->id());
}

/// Its list could not be had, and may be had later: there is no network, or the server is in trouble.
bool Library::Private::isWaitedFor(const Account &account) const
{
    const LibraryNode *node = tree.find(Kind::Account, account.id, account.id);
    return account.state == Account::State::Offline
        || (account.state == Account::State::Ready && node && node->load == Load::Failed);
}

// While something runs or a list is waited for: every 5 s, and slower when it takes more than a minute.
void Library::Private::schedulePoll()
{
    const bool unreachable
        = std::ranges::any_of(accounts.accounts(), [this](const Account &account) { return isWaitedFor(account); });
    if (m_poll.isActive() || (m_watched.isEmpty() && !unreachable))
        return;
    const bool slower = !unreachable && m_busySince.isValid()
        && std::chrono::milliseconds(m_busySince.elapsed()) > pollInterval * slowerAfter;
    m_poll.start(slower ? pollInterval * slowerBy : pollInterval);
}

void Library::Private::poll()
{
    const QList<std::pair<QString, QString>> watched = m_watched.keys();
    for (const auto &[account, session] : watched.mid(0, atOnce))
        if (accounts.isUsable(account))
            pollSession(account, session);
    for (const Account &account : accounts.accounts())
        if (LibraryNode *node = tree.find(Kind::Account, account.id, account.id))
            if (isWaitedFor(account))
                refresh(*node);
    schedulePoll();
}

void Library::Private::pollSession(const QString &account, const QString &session)
{
    accounts.client(account)->send(api::sessions::get({session}), this,
                                   [this, account, session](const api::Result<api::Session> &result) {
                                       accounts.report(account, result ? nullptr : &result.error());
                                       if (result) {
                                           noteSession(account, *result);
                                       } else if (result.error().kind == api::ErrorKind::NotFound) {
                                           m_watched.remove({account, session});
                                           if (LibraryNode *gone = tree.find(Kind::Session, account, session))
                                               tree.remove(*gone);
                                       }
                                   },
                                   {.lane = api::Lane::Background});
}

void Library::Private::noteSession(const QString &account, const api::Session &session)
{
    LibraryNode *shown = tree.find(Kind::Session, account, session.id.value);
    if (shown)
        tree.setSession(*shown, session);
    if (isRunning(session) || m_watched.remove({account, session.id.value}) == 0)
        return;
    DocumentKey key{.account = account, .session = session.id.value};
    for (const api::DocumentSummary &document : session.documents)
        if (document.type == api::DocumentType::Document || key.document.isEmpty())
            key.document = document.id.value;
    if (session.status == api::SessionStatus::Done)
        emit q.sessionReady(key);
    else
        emit q.sessionFailed(key, session.error.value_or(tr("The recording could not be recognised.")));
}

void Library::watch(const QString &account, const QString &session, const QString &folder)
{
    if (LibraryNode *container = d->tree.node(findFolder(account, folder));
        container->parent && container->fetched >= 0)
        if (container->load != LibraryNode::Load::None || container->kind == Kind::Account)
            d->refresh(*container);
    if (!session.isEmpty())
        d->watch(account, session);
}

} // namespace models
