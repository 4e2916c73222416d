#pragma once

#include "api/clock.h"
#include "api/result.h"
#include <memory>
#include <QByteArray>
#include <QIODevice>
#include <QObject>
#include <QUrl>

namespace api {

enum class Method { Get, Post, Put, Patch, Delete, Head, Options };

const char *methodName(Method method); ///< GET, POST...

/// Which line a request waits in: what a person does now goes before what the program does by itself.
enum class Lane { Interactive, Background, Transfer };

struct Header
{
    QByteArray name{};
    QByteArray value{};
};

struct HttpRequest
{
    Method method = Method::Get;
    QUrl url{};
    QList<Header> headers{};
    QByteArray body{};
    std::shared_ptr<QIODevice>
        stream{}; ///< instead of body: open, random access, read as it is sent (maybe by another thread)
    std::shared_ptr<QIODevice>
        sink{}; ///< a 2xx answer's body goes here instead of into memory (maybe from another thread)
    Lane lane = Lane::Interactive;
    std::chrono::milliseconds inactivity{15'000};
    std::chrono::milliseconds deadline{60'000}; ///< from start to the last byte; zero for none
    qint64 maxReplyBytes = 64 * 1024 * 1024;
    bool expectsJson = false; ///< a good answer begins with { or [, or is empty
    qint64 bytesPerSecond = 0; ///< cap for the stream; 0: none
    const char *row = ""; ///< the contract's id of the endpoint, for logs and records
};

/// How far a request without an answer got.
enum class Trip {
    Sent, ///< the server may have got it and done what it says
    Unsent, ///< not a byte of it left this computer
    Unsafe ///< neither, and it will stay so: the server could not prove who it is
};

struct HttpReply
{
    int status = 0; ///< 0: no HTTP answer, see error
    QList<Header> headers{};
    QByteArray body{};
    Error error{}; ///< meaningful when status is 0
    Trip trip = Trip::Sent; ///< meaningful when status is 0
    QByteArray header(QByteArrayView name) const; ///< first value, any case; empty when absent
};

/// One request in flight. Deletes itself after finished(), which comes once, from the event loop, also after abort().
class Call : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void abort() = 0;

signals:
    void uploadProgress(qint64 sent, qint64 total); ///< bytes
    void downloadProgress(qint64 received, qint64 total); ///< bytes, total -1 when unknown
    void finished(const api::HttpReply &reply);
};

/// How the clients of a transport wait and try again.
struct Patience
{
    Clock *clock = &systemClock(); ///< not owned
    int callsAtOnce = 2; ///< of one client
    int tries = 3; ///< of what a person asked for; the program's own calls come again anyway
    bool doubts401 = true; ///< asks the server once more before it believes that a sign-in has ended
};

/// Carries requests; the seam between the client and the network, and where tests put a fake.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual Call *start(const HttpRequest &request) = 0; ///< the call is a child of the transport
    virtual Patience patience() const { return {}; }
};

} // namespace api

Q_DECLARE_METATYPE(api::HttpReply)
