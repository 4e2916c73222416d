#pragma once

#include <atomic>
#include <memory>
#include <QByteArray>
#include <QList>
#include <QThread>
#include <QUrl>

namespace support {

/// One way for a server to misbehave: what it sends instead of an answer, and how it ends.
struct Misdeed
{
    enum class End { Close, Stay, Reset, HalfClose };
    enum class Door { Open, Refused, Hanging }; ///< whether connections are made at all

    QByteArray name{};
    QByteArray bytes{}; ///< sent at once; %OTHER% is the address of the second port
    End end = End::Close;
    QByteArray drip{}; ///< then this, every few ms, for ever
    QByteArray flood{}; ///< or this, over and over...
    qint64 floodBytes = 0; ///< ...until so much has been sent
    Door door = Door::Open;
};

/// All of them: what networks, proxies and broken or hostile servers do.
QList<Misdeed> misdeeds();

/// A proxy in front of a real service, in a thread of its own, that misbehaves as told. A second port stands for
/// somebody else's server, where nobody should ever come.
class FaultServer
{
public:
    explicit FaultServer(const QUrl &target);
    ~FaultServer();
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;

    QUrl url() const;
    QUrl otherUrl() const;
    void misbehave(const Misdeed &misdeed); ///< every request from now on
    void behave();
    /// The next `count` requests of this method are carried out by the service, and then the connection breaks.
    void dropAnswers(const QByteArray &method, int count);
    int answersLeftToDrop() const;
    QList<QByteArray> requests() const; ///< heads, as they came to the first port
    QList<QByteArray> strays() const; ///< what came to the second port

private:
    class Worker;
    Worker *m_worker;
    QThread m_thread{};
};

} // namespace support
