#include "models/search/documentwalk.h"

#include "api/sessions.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString joined(const QStringList &names)
{
    return names.join(u" › "_s);
}

} // namespace

DocumentWalk::DocumentWalk(Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{
}

void DocumentWalk::add(const QString &account, const QString &folder, const QString &name)
{
    m_folders.append({account, folder, {name}});
}

void DocumentWalk::start()
{
    QMetaObject::invokeMethod(this, &DocumentWalk::goOn, Qt::QueuedConnection);
}

void DocumentWalk::goOn()
{
    if (!m_sessions.isEmpty()) {
        const auto [folder, session] = m_sessions.takeFirst();
        api::Client *client = m_accounts.client(folder.account);
        if (!client)
            return goOn();
        client->send(api::sessions::get(session.id), this,
                     [this, folder = folder, session = session](const api::Result<api::Session> &reply) {
                         if (reply)
                             takeSession(folder, *reply);
                         else
                             emit failed(joined(folder.names + QStringList(session.filename)), reply.error().message);
                         goOn();
                     },
                     {.lane = api::Lane::Background});
        return;
    }
    if (m_folders.isEmpty()) {
        emit finished();
        return;
    }
    const Folder folder = m_folders.takeFirst();
    api::Client *client = m_accounts.isUsable(folder.account) ? m_accounts.client(folder.account) : nullptr;
    if (!client) {
        const Account *account = m_accounts.find(folder.account);
        emit failed(joined(folder.names), account ? account->message : QString());
        return goOn();
    }
    auto *fetch = new LibraryFetch(*client, folder.id, 0, std::numeric_limits<int>::max(), this);
    fetch->setLane(api::Lane::Background);
    connect(fetch, &LibraryFetch::done, this, [this, fetch, folder](const LibraryContents &contents) {
        fetch->deleteLater();
        takeFolder(folder, contents);
        goOn();
    });
    connect(fetch, &LibraryFetch::failed, this, [this, fetch, folder](const api::Error &error) {
        fetch->deleteLater();
        emit failed(joined(folder.names), error.message);
        goOn();
    });
    fetch->start();
}

void DocumentWalk::takeFolder(const Folder &folder, const LibraryContents &contents)
{
    for (const api::Session &session : contents.sessions) {
        if (session.isDeleted || session.status != api::SessionStatus::Done)
            continue;
        if (session.documents.isEmpty())
            m_sessions.append({folder, session});
        else
            takeSession(folder, session);
    }
    for (qsizetype i = 0; i < contents.folders.size(); ++i) // those below come next, in their order
        m_folders.insert(
            i, {folder.account, contents.folders[i].id.value, folder.names + QStringList(contents.folders[i].name)});
}

void DocumentWalk::takeSession(const Folder &folder, const api::Session &session)
{
    for (const api::DocumentSummary &document : session.documents) {
        QStringList names = folder.names;
        if (session.filename != document.filename)
            names.append(session.filename);
        const DocumentKey key{folder.account, session.id.value, document.id.value};
        if (m_met.contains(key.toString()))
            continue;
        m_met.insert(key.toString());
        emit found({.key = key,
                    .title = document.filename,
                    .place = joined(names),
                    .captions = document.type == api::DocumentType::Caption,
                    .finished = document.finished});
    }
}

} // namespace models
