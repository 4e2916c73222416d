#pragma once

#include "api/tokens.h"
#include "app/service/store/database.h"

namespace service {

struct NewToken
{
    qint64 account = 0;
    QString kind{}; ///< workspace, login, batch, realtime
    QString name{};
    std::optional<qint64> expires{}; ///< microseconds
};

struct IssuedToken
{
    qint64 id = 0;
    QByteArray key{}; ///< only now: what is stored is its hash
};

/// The table of tokens: sign-ins, and keys for programs (API tokens: kind batch or realtime).
class Tokens
{
public:
    explicit Tokens(Database &database);

    static QByteArray hashed(const QByteArray &key);
    static QByteArray randomKey(); ///< 256 bits as text
    IssuedToken issue(const NewToken &token);

    /// API tokens of an account, or of everybody in an organisation; newest first unless the query says otherwise.
    api::Page<api::Token> ofAccount(qint64 account, const api::PageQuery &page);
    api::Page<api::Token> ofOrganization(qint64 organization, const api::PageQuery &page,
                                         const api::SortQuery &sort = {});
    std::optional<api::Token> fetch(qint64 id);
    std::optional<qint64> accountOf(qint64 id); ///< nothing for what is no API token
    std::optional<qint64> organizationOf(qint64 id); ///< nothing for what is no API token
    /// Invalid without a name, of an unknown kind or for another number of years than 1, 2 or 5.
    api::Result<IssuedToken> create(qint64 account, const api::TokenCreate &wanted);
    bool remove(qint64 id);
    void endLogins(qint64 account, qint64 except = 0);
    void endAll(qint64 account); ///< of the account: sign-ins and keys
    void used(qint64 id, qint64 when);

private:
    Database &m_database;
};

} // namespace service
