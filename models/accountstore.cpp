#include "models/accountstore.h"

#include "models/atomicfile.h"
#include "models/serverurl.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

tl::expected<void, QString> writeAccounts(const QString &file, const QList<StoredAccount> &accounts)
{
    QJsonArray array;
    for (const StoredAccount &account : accounts)
        array.append(QJsonObject{{u"id"_s, account.id},
                                 {u"name"_s, account.name},
                                 {u"url"_s, account.url.toString()},
                                 {u"kind"_s, account.kind == Kind::ApiToken ? u"token"_s : u"password"_s}});
    makePrivateDir(QFileInfo(file).absolutePath());
    return writeAtomically(file, QJsonDocument(QJsonObject{{u"accounts"_s, array}}).toJson(), FileAccess::Private);
}

} // namespace models
