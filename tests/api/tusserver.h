#pragma once

#include "tests/api/rawserver.h"
#include <QMap>

/// A small tus 1.0 server that can be told to fail.
class TusServer : public QObject
{
    Q_OBJECT
public:
    struct File
    {
        qint64 length = 0;
        QByteArray bytes{};
        QByteArray metadata{};
        int polls = 0;
    };

    explicit TusServer(QObject *parent = nullptr);
    QUrl url() const { return m_server.url(); }
    RawServer &server() { return m_server; }

    QMap<QByteArray, File> files{};
    QStringList log{}; ///< POST, HEAD 0, PATCH 0, ...
    qint64 breakAfter = -1; ///< bytes of the next PATCH to keep before the connection breaks
    QList<int> refuse{}; ///< statuses for the next requests, in their order; 0: serve it
    QByteArray refuseMethod{}; ///< only these are refused; empty: all
    int pollsBeforeSession = 0;
    QByteArray location = "/api/v3/files/"; ///< what Location begins with
    std::function<void(qint64)> patchArriving{}; ///< with the bytes of the PATCH so far

private:
    void answer(QTcpSocket &socket, const RawServer::Request &request);
    void arriving(QTcpSocket &socket, const RawServer::Request &request);
    QByteArray create(const RawServer::Request &request);
    QByteArray patch(const RawServer::Request &request, File &file);
    QByteArray session(const QByteArray &id, File &file);

    int m_next = 1;
    RawServer m_server;
};
