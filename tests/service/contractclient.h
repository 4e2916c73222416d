#pragma once

#include "tests/support/contract.h"
#include "tests/support/httpcall.h"
#include "tests/support/serviceprocess.h"

namespace support {

/// What goes along with a call.
struct Sent
{
    QByteArray body{};
    QByteArray contentType{};
    Headers headers{};
};

/// A client of someone else's making: it knows the contract's table and schemas, and nothing of ours. Every answer is
/// held against them; what was wrong is collected.
class ContractClient
{
public:
    explicit ContractClient(ServiceProcess &service);

    void setToken(const QByteArray &token) { m_token = token; } ///< empty: the workspace's
    QByteArray token() const { return m_token.isEmpty() ? m_service.token() : m_token; }
    /// Calls the row `id`; every second time the path ends with a slash.
    Answer call(const QString &id, const QStringList &ids = {}, const QString &query = {}, const Sent &sent = {});
    /// What is in `result` of its answer, or the answer itself where there is no envelope.
    QJsonObject object(const QString &id, const QStringList &ids = {}, const QString &query = {},
                       const Sent &sent = {});

    Answer get(const QString &path) const; ///< without a look at the answer
    void expect(bool isSo, const QString &problem);

    QStringList takeProblems(); ///< and forgets them
    QStringList neverCalled() const; ///< rows, without the WebSockets

    /// An example body, with some members set otherwise (undefined: removed).
    static Sent example(const QString &file, const QJsonObject &changes = {});
    static Sent json(const QJsonObject &object);
    static Sent form(const QJsonObject &texts); ///< urlencoded
    /// name -> text, or {bytes, file name, type} of a file
    static Sent multipart(const QList<std::pair<QByteArray, QByteArray>> &headsAndContents);

private:
    QUrl urlOf(const ContractRow &row, const QStringList &ids, const QString &query, bool withSlash) const;
    void check(const ContractRow &row, const Answer &answer);
    void checkOtherWays(const ContractRow &row, const QUrl &url, const QUrl &otherUrl, const Answer &answer);
    void note(const ContractRow &row, const QString &problem);

    ServiceProcess &m_service;
    QMap<QString, ContractRow> m_rows = contractRows();
    QJsonObject m_definitions = contractSchemas();
    QByteArray m_token{};
    QSet<QString> m_called{};
    QStringList m_problems{};
    int m_calls = 0;
};

} // namespace support
