#include "models/accountstore.h"

#include "models/atomicfile.h"
#include "models/serverurl.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using Kind = api::Credentials::Kind;

QList<StoredAccount> readAccounts(const QString &path, QString *problem)
{
    QFile file(path);
    if (!file.exists())
        return {};
    QList<StoredAccount> accounts;
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonDocument json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    if (!json.object().value("accounts"_L1).isArray()) {
        file.close();
        if (opened)
            QFile::rename(path, path + u".damaged"_s);
        *problem
            = QCoreApplication::translate("models::Accounts", "The list of accounts could not be read. Sign in again.");
        return {};
    }
    for (const QJsonValue &value : json.object().value("accounts"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const auto url = checkServerUrl(object.value("url"_L1).toString());
        const QString id = object.value("id"_L1).toString();
        if (url && !id.isEmpty())
            accounts.append({.id = id,
                             .name = object.value("name"_L1).toString(),
                             .url = *url,
                             .kind = object.value("kind"_L1).toString() == "token"_L1 ? Kind::ApiToken : Kind::Jwt});
    }
    return accounts;
}

namespace {
constexpr int patienceMs = 5000; // for another program that writes it right now

tl::expected<void, QString> write(const QString &file, const QList<StoredAccount> &accounts)
{
    QJsonArray array;
    for (const StoredAccount &account : accounts)
        array.append(QJsonObject{{u"id"_s, account.id},
                                 {u"name"_s, account.name},
                                 {u"url"_s, account.url.toString()},
                                 {u"kind"_s, account.kind == Kind::ApiToken ? u"token"_s : u"password"_s}});
    return writeAtomically(file, QJsonDocument(QJsonObject{{u"accounts"_s, array}}).toJson(), FileAccess::Private);
}

template <class Change>
tl::expected<void, QString> change(const QString &file, Change changeList)
{
    makePrivateDir(QFileInfo(file).absolutePath());
    QLockFile lock(file + u".lock"_s);
    if (!lock.tryLock(patienceMs))
        return tl::unexpected(
            QCoreApplication::translate("models::Accounts", "Another program is writing %1.").arg(file));
    QString problem;
    QList<StoredAccount> accounts = readAccounts(file, &problem);
    changeList(accounts);
    return write(file, accounts);
}
} // namespace

tl::expected<void, QString> keepAccount(const QString &file, const StoredAccount &account)
{
    return change(file, [&account](QList<StoredAccount> &accounts) {
        const auto same = std::ranges::find(accounts, account.id, &StoredAccount::id);
        if (same == accounts.end())
            accounts.append(account);
        else
            *same = account;
    });
}

tl::expected<void, QString> forgetAccount(const QString &file, const QString &id)
{
    return change(file, [&id](QList<StoredAccount> &accounts) {
        accounts.removeIf([&id](const StoredAccount &account) { return account.id == id; });
    });
}

} // namespace models
