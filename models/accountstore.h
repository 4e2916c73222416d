#pragma once

#include "api/client.h"

#include <QUrl>

namespace models {

/// What is remembered of a cloud account; its secret is in the keyring.
struct StoredAccount
{
    QString id{};
    QString name{};
    QUrl url{};
    api::Credentials::Kind kind = api::Credentials::Kind::Jwt;
    bool operator==(const StoredAccount &) const = default;
};

/// Reads the accounts' file; a file that cannot be understood is put aside and told by `problem`.
QList<StoredAccount> readAccounts(const QString &file, QString *problem);
/// Adds or replaces one account, or forgets one; the others stay, for another program may have written them.
tl::expected<void, QString> keepAccount(const QString &file, const StoredAccount &account);
tl::expected<void, QString> forgetAccount(const QString &file, const QString &id);

} // namespace models
