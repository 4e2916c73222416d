#pragma once

#include "api/client.h"
#include "api/folders.h"

namespace models {

/// What a folder (or the root of an account) holds, as far as asked.
struct LibraryContents
{
    QList<api::Folder> folders{};
    QList<api::Session> sessions{};
    int fetched = 0; ///< sessions the server has told, from the first on
    bool complete = false; ///< there are no more sessions
};

/// Reads one folder page by page, then tells once. Deletes nothing; its owner does.
class LibraryFetch : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100; ///< the API's most

    /// `folder` empty: the root. Sessions from `from` on until `wanted` are there; folders only when from is 0.
    LibraryFetch(api::Client &client, const QString &folder, int from, int wanted, QObject *parent = nullptr);
    void setLane(api::Lane lane) { m_lane = lane; }
    void start();

signals:
    void done(const models::LibraryContents &contents);
    void failed(const api::Error &error);

private:
    void fetchRootFolders();
    void fetchRootSessions();
    void fetchFolder();
    void takeSessions(const QList<api::Session> &page, bool last);

    api::Client &m_client;
    api::FolderId m_folder;
    int m_from;
    int m_wanted;
    api::Lane m_lane = api::Lane::Interactive;
    LibraryContents m_contents{};
};

} // namespace models
