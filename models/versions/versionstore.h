#pragma once

#include "models/database.h"
#include "models/document/transcript.h"
#include "models/versions/version.h"

namespace models {

/// The versions' file. A version is a list of pieces of a few segments each; a piece that several versions share is
/// there once, compressed. Language, length and unknown members of the document are not kept. Lives on the versions'
/// thread.
class VersionStore
{
public:
    static constexpr qint64 mostBytes = 512LL * 1024 * 1024; ///< of all pieces; beyond, the oldest versions go

    explicit VersionStore(const QString &file, qint64 limit = mostBytes);

    struct Kept
    {
        QString document{};
        Version version{}; ///< id and changed are worked out
        document::Transcript transcript{};
    };
    /// False when the text is that of the newest version, which is then only told of the server's version.
    tl::expected<bool, QString> keep(const Kept &kept);
    /// The first text that is given stays, whatever comes later.
    tl::expected<bool, QString> keepMachine(const Kept &kept);
    tl::expected<QList<Version>, QString> list(const QString &document); ///< newest first, without the machine's
    tl::expected<document::Transcript, QString> load(qint64 id);
    tl::expected<std::optional<document::Transcript>, QString> machine(const QString &document);
    tl::expected<qint64, QString> size(); ///< bytes of all pieces

private:
    struct Piece
    {
        QByteArray hash{};
        QByteArray bytes{};
    };
    static QList<Piece> piecesOf(const document::Transcript &transcript);
    bool readList(const QString &document, bool machine, QList<Version> &versions);
    bool readHashes(qint64 id, QList<QByteArray> &hashes);
    bool readTranscript(qint64 id, document::Transcript &transcript);
    bool insert(const Kept &kept, const QList<Piece> &pieces, const QDateTime &begun);
    bool tell(const Version &newest, const Version &given);
    bool removeVersions(const QList<qint64> &ids);
    bool keepSmall();

    Database m_database;
    qint64 m_limit;
};

} // namespace models
