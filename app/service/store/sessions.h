#pragma once

#include "api/sessions.h"
#include "app/service/store/database.h"

namespace service {

/// What a session begins with.
struct NewSession
{
    QString id{};
    QString filename{};
    QString status{}; ///< new, queued...
    QString language{};
    QString type = QStringLiteral("document");
    std::optional<qint64> folder{};
    std::optional<qint64> mediaSize{};
    QString mediaType{}; ///< audio, video or empty while unknown
    bool diarization = false;
    bool punctuation = false;
    bool multichannel = false;
    bool keepSource = true;
    QJsonObject metaData{};
    QByteArray documentSpec{}; ///< JSON of the request's "document"
    QString mode = QStringLiteral("decode"); ///< or align
    qint64 organization = 1;
    qint64 owner = 0; ///< the account, 0: nobody
    qint64 token = 0; ///< that made it, 0: none
    api::WebhookOptions webhook{}; ///< called when it is done
};

/// Which sessions and folders somebody gets to see; see Rights.
struct Visible
{
    qint64 organization = 1;
    QList<qint64> hiddenFolders{}; ///< usually none
};

/// The table of sessions.
class Sessions
{
public:
    static constexpr int pageSize = 25;
    static constexpr int largestPage = 100;

    explicit Sessions(Database &database);

    static QString newId();
    void insert(const NewSession &session);
    api::Page<api::Session> list(const api::SessionQuery &query, const Visible &visible = {});
    std::optional<api::Session> fetch(const QString &id); ///< with its documents
    std::optional<qint64> seq(const QString &id);
    bool hasMedia(const QString &id);
    bool remove(const QString &id); ///< with its documents and result
    void setMedia(const QString &id, const QString &filename, qint64 size, const QString &mediaType);
    void setStatus(const QString &id, const QString &status, const QString &error = {});
    QByteArray documentSpec(const QString &id);
    void setResult(const QString &id, const QByteArray &json);
    QByteArray result(const QString &id);

private:
    QList<api::Session> read(QSqlQuery query);
    void addDocuments(QList<api::Session> &sessions, const QVariantList &seqs);
    void addOwners(QList<api::Session> &sessions, const QList<qint64> &owners);

    Database &m_database;
};

} // namespace service
