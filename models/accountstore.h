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
tl::expected<void, QString> writeAccounts(const QString &file, const QList<StoredAccount> &accounts);

} // namespace models
