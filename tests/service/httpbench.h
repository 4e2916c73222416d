#pragma once

#include "tests/service/httpfixture.h"
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace service {

/// A server of its own for every test, with 3 MB to send.
class HttpBench : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    QByteArray request(const QByteArray &line, const QByteArray &headers = {}) const;
    Reply ask(const QByteArray &line, const QByteArray &headers = {}, const QByteArray &body = {}) const;

    std::unique_ptr<QTemporaryDir> m_dir{};
    std::unique_ptr<FixtureHandler> m_handler{};
    std::unique_ptr<HttpServer> m_server{};
    QByteArray m_content{};
};

inline void HttpBench::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_handler = std::make_unique<FixtureHandler>();
    m_handler->uploadPath = m_dir->filePath(QStringLiteral("upload"));
    m_handler->file = m_dir->filePath(QStringLiteral("media"));
    m_content.resize(3'000'001);
    QRandomGenerator random(7);
    std::ranges::generate(m_content, [&random] { return char(random.generate()); });
    QFile file(m_handler->file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_content) == m_content.size());
    m_server = std::make_unique<HttpServer>(*m_handler);
    QVERIFY2(m_server->listen(0), qPrintable(m_server->errorString()));
}

inline void HttpBench::cleanup()
{
    m_server.reset();
    m_handler.reset();
}

inline QByteArray HttpBench::request(const QByteArray &line, const QByteArray &headers) const
{
    return line + " HTTP/1.1\r\n" + hostLine(m_server->port()) + headers + "\r\n";
}

inline Reply HttpBench::ask(const QByteArray &line, const QByteArray &headers, const QByteArray &body) const
{
    RawClient client(m_server->port());
    client.send(request(line, headers) + body);
    return client.receive(line.startsWith("HEAD"));
}

} // namespace service
