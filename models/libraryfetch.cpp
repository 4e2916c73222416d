#include "models/libraryfetch.h"

#include "models/serverurl.h"

using namespace Qt::StringLiterals;

namespace models {

LibraryFetch::LibraryFetch(api::Client &client, const QString &folder, int from, int wanted, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_folder{folder}
    , m_from(from)
    , m_wanted(wanted)
{
    m_contents.fetched = from;
}

void LibraryFetch::start()
{
    if (!m_folder.isEmpty())
        fetchFolder();
    else if (m_from == 0)
        fetchRootFolders();
    else
        fetchRootSessions();
}

void LibraryFetch::fetchRootFolders()
{
    const int offset = int(m_contents.folders.size());
    m_client.send(api::folders::list({.page = {.offset = offset, .limit = pageSize}}), this,
                  [this](const api::Result<api::Page<api::Folder>> &page) {
                      if (!page) {
                          emit failed(page.error());
                          return;
                      }
                      m_contents.folders += page->items;
                      if (page->items.isEmpty() || m_contents.folders.size() >= page->total) {
                          // A server may list all folders, not only those at the root.
                          m_contents.folders.removeIf(
                              [](const api::Folder &folder) { return folder.parentId.value.has_value(); });
                          fetchRootSessions();
                      } else {
                          fetchRootFolders();
                      }
                  },
                  {.lane = m_lane});
}

void LibraryFetch::fetchRootSessions()
{
    api::SessionQuery query{.page = {.offset = m_contents.fetched, .limit = pageSize}};
    if (isLoopback(m_client.baseUrl()))
        query.folderId = api::FolderId{u"0"_s}; // our service then tells only those in no folder; others tell all
    m_client.send(api::sessions::list(query), this,
                  [this](const api::Result<api::Page<api::Session>> &page) {
                      if (!page) {
                          emit failed(page.error());
                          return;
                      }
                      takeSessions(page->items, m_contents.fetched + page->items.size() >= page->total);
                  },
                  {.lane = m_lane});
}

void LibraryFetch::fetchFolder()
{
    m_client.send(api::folders::get(m_folder, {.page = {.offset = m_contents.fetched, .limit = pageSize}}), this,
                  [this](const api::Result<api::FolderContents> &contents) {
                      if (!contents) {
                          emit failed(contents.error());
                          return;
                      }
                      if (m_contents.fetched == 0)
                          m_contents.folders = contents->folders;
                      takeSessions(contents->sessions, contents->sessions.size() < pageSize);
                  },
                  {.lane = m_lane});
}

void LibraryFetch::takeSessions(const QList<api::Session> &page, bool last)
{
    m_contents.fetched += int(page.size());
    for (const api::Session &session : page) {
        const bool isHere = m_folder.isEmpty() ? !session.folderId || session.folderId->isEmpty() : true;
        if (isHere && !session.isDeleted)
            m_contents.sessions.append(session);
    }
    m_contents.complete = last || page.isEmpty();
    // Sessions of the root are found among those of all folders, so a page may bring none.
    if (m_contents.complete || (m_contents.fetched >= m_wanted && !m_contents.sessions.isEmpty()))
        emit done(m_contents);
    else if (m_folder.isEmpty())
        fetchRootSessions();
    else
        fetchFolder();
}

} // namespace models
