#pragma once

#include "models/libraryfetch.h"
#include "models/opendocument.h"

namespace models {

/// Goes through a folder and all below it and tells of every document; as background traffic, one call at a time.
class DocumentWalk : public QObject
{
    Q_OBJECT
public:
    struct Stop
    {
        DocumentKey key{};
        QString title{};
        QString place{}; ///< names of the folders above it, and of its recording when that is another name
        bool captions = false;
        bool finished = false;
    };

    explicit DocumentWalk(Accounts &accounts, QObject *parent = nullptr);

    void add(const QString &account, const QString &folder, const QString &name); ///< folder empty: the whole account
    void start();

signals:
    void found(const models::DocumentWalk::Stop &stop);
    void failed(const QString &place, const QString &message); ///< it goes on elsewhere
    void finished();

private:
    struct Folder
    {
        QString account{};
        QString id{};
        QStringList names{};
    };
    void goOn();
    void takeFolder(const Folder &folder, const LibraryContents &contents);
    void takeSession(const Folder &folder, const api::Session &session);

    Accounts &m_accounts;
    QList<Folder> m_folders;
    QSet<QString> m_met; ///< a server may list a recording at the root and in its folder
    QList<std::pair<Folder, api::Session>> m_sessions; ///< whose documents are not known yet
};

} // namespace models
