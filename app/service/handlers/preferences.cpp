#include "api/preferences.h"

#include "app/service/handlers/handlers.h"
#include "app/service/store/listing.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

const auto columns = u"id, key, value, created, last_modified"_s;

QList<api::Preference> read(QSqlQuery query)
{
    QList<api::Preference> preferences;
    while (query.next()) {
        const QJsonArray wrapped = QJsonDocument::fromJson(query.value(2).toString().toUtf8()).array();
        preferences << api::Preference{.id = {query.value(0).toString()},
                                       .key = query.value(1).toString(),
                                       .value = wrapped.at(0),
                                       .created = api::Timestamp{isoFromUs(query.value(3).toLongLong())},
                                       .lastModified = api::Timestamp{isoFromUs(query.value(4).toLongLong())}};
    }
    return preferences;
}

/// In an array, because QJsonDocument holds no bare values.
QString wrapped(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

api::Result<api::Preference> fetch(Database &database, const Caller &caller, const QString &id)
{
    const auto found
        = read(database.run("SELECT "_L1 + columns + " FROM preferences WHERE id = ? AND account_id = ?"_L1,
                            {id.toLongLong(), caller.account}));
    if (found.isEmpty())
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such preference."))));
    return found.first();
}

bool isTaken(Database &database, const Caller &caller, const QString &key, const QString &except)
{
    return database
        .run(u"SELECT 1 FROM preferences WHERE account_id = ? AND key = ? AND id <> ?"_s,
             {caller.account, key, except.toLongLong()})
        .next();
}

api::Error keyTaken()
{
    return refuse(409,
                  say(QT_TRANSLATE_NOOP("service", "There is a preference of that name already. Change that one.")));
}

api::Result<api::Page<api::Preference>> list(Database &database, const Caller &caller,
                                             const api::PreferenceQuery &query)
{
    Listing listing(u"preferences"_s, columns);
    listing.where(u"account_id = ?"_s, caller.account);
    if (query.key)
        listing.where(u"key = ?"_s, *query.key);
    listing.sortBy(u"key"_s, true, u"id"_s);
    Listing::Page page = listing.run(database, query.page);
    return api::Page<api::Preference>{read(std::move(page.rows)), page.total};
}

api::Result<api::Preference> create(Database &database, const Caller &caller, const api::PreferenceInput &input)
{
    if (auto empty = emptyField(u"key"_s, input.key.value_or(QString())))
        return tl::unexpected(*empty);
    Transaction transaction(database);
    if (isTaken(database, caller, *input.key, u"0"_s))
        return tl::unexpected(keyTaken());
    const qint64 now = nowUs();
    const QString id
        = database
              .run(u"INSERT INTO preferences(account_id, key, value, created, last_modified) VALUES (?, ?, ?, ?, ?)"_s,
                   {caller.account, *input.key, wrapped(input.value), now, now})
              .lastInsertId()
              .toString();
    transaction.commit();
    return fetch(database, caller, id);
}

api::Result<api::Preference> update(Database &database, const Caller &caller, const QString &id,
                                    const api::PreferenceInput &input)
{
    Transaction transaction(database);
    auto now = fetch(database, caller, id);
    if (!now)
        return now;
    const QString key = input.key.value_or(now->key);
    if (auto empty = emptyField(u"key"_s, key))
        return tl::unexpected(*empty);
    if (isTaken(database, caller, key, id))
        return tl::unexpected(keyTaken());
    database.run(u"UPDATE preferences SET key = ?, value = ?, last_modified = ? WHERE id = ?"_s,
                 {key, wrapped(input.value), nowUs(), id.toLongLong()});
    transaction.commit();
    return fetch(database, caller, id);
}

} // namespace

void addPreferences(Router &router, Workspace &workspace)
{
    Database &database = workspace.database;
    router.on(api::preferences::list, [&database](const Caller &caller, const api::PreferenceQuery &query) {
        return list(database, caller, query);
    });
    router.on(api::preferences::get, [&database](const Caller &caller, const api::PreferenceId &id) {
        return fetch(database, caller, id.value);
    });
    router.on(api::preferences::create, [&database](const Caller &caller, const api::PreferenceInput &input) {
        return create(database, caller, input);
    });
    router.on(api::preferences::update,
              [&database](const Caller &caller, const api::PreferenceId &id, const api::PreferenceInput &input) {
                  return update(database, caller, id.value, input);
              });
    router.on(api::preferences::remove,
              [&database](const Caller &caller, const api::PreferenceId &id) -> api::Result<void> {
                  return fetch(database, caller, id.value).map([&](const api::Preference &) {
                      database.run(u"DELETE FROM preferences WHERE id = ?"_s, {id.value.toLongLong()});
                  });
              });
}

} // namespace service::handlers
