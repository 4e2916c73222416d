#include "app/service/store/tokens.h"

#include "app/service/replies.h"
#include "app/service/store/listing.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype hintLength = 4;
const auto columns = u"id, name, kind, created, expires, last_used, key_hint"_s;
const auto isApiToken = u"kind IN ('batch', 'realtime')"_s;

std::optional<api::Timestamp> timeOrNothing(const QVariant &us)
{
    return us.isNull() ? std::nullopt : std::optional(api::Timestamp{isoFromUs(us.toLongLong())});
}

QList<api::Token> read(QSqlQuery query)
{
    QList<api::Token> tokens;
    while (query.next()) {
        api::Token token{.id = {query.value(0).toString()},
                         .name = query.value(1).toString(),
                         .createdAt = api::Timestamp{isoFromUs(query.value(3).toLongLong())},
                         .expiresAt = timeOrNothing(query.value(4)),
                         .lastUsedAt = timeOrNothing(query.value(5)),
                         .keyHint = query.value(6).toString()};
        token.type.text = query.value(2).toString();
        tokens << token;
    }
    return tokens;
}

api::Page<api::Token> listed(Database &database, const Listing &listing, const api::PageQuery &page)
{
    Listing::Page found = listing.run(database, page);
    return {read(std::move(found.rows)), found.total};
}

QString sortColumn(const QString &field)
{
    static const QHash<QString, QString> known{{u"name"_s, u"name COLLATE NOCASE"_s},
                                               {u"type"_s, u"kind"_s},
                                               {u"expires_at"_s, u"expires"_s},
                                               {u"last_used_at"_s, u"last_used"_s}};
    return known.value(field, u"created"_s);
}

/// `years` from now, on the same day of the year.
qint64 inYears(int years)
{
    return QDateTime::currentDateTimeUtc().addYears(years).toMSecsSinceEpoch() * 1000;
}

} // namespace

Tokens::Tokens(Database &database)
    : m_database(database)
{
}

QByteArray Tokens::randomKey()
{
    QByteArray bytes(32, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray Tokens::hashed(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

IssuedToken Tokens::issue(const NewToken &token)
{
    const bool isKey = token.kind == u"batch" || token.kind == u"realtime";
    const QByteArray key = (isKey ? QByteArray("tk_") : QByteArray()) + randomKey();
    const QString hint = isKey ? u"…"_s + QString::fromLatin1(key.last(hintLength)) : u""_s;
    const QVariant id = m_database
                            .run(u"INSERT INTO tokens(account_id, kind, name, hash, created, expires, key_hint) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                 {token.account, token.kind, stored(token.name), hashed(key), nowUs(),
                                  token.expires ? QVariant(*token.expires) : QVariant(), hint})
                            .lastInsertId();
    return {id.toLongLong(), key};
}

api::Page<api::Token> Tokens::ofAccount(qint64 account, const api::PageQuery &page)
{
    Listing listing(u"tokens"_s, columns);
    listing.where(u"account_id = ?"_s, account);
    listing.where(isApiToken);
    listing.sortBy(u"created"_s, false, u"id"_s);
    return listed(m_database, listing, page);
}

api::Page<api::Token> Tokens::ofOrganization(qint64 organization, const api::PageQuery &page,
                                             const api::SortQuery &sort)
{
    Listing listing(u"tokens"_s, columns);
    listing.where(u"account_id IN (SELECT accounts.id FROM accounts WHERE organization_id = ?)"_s, organization);
    listing.where(isApiToken);
    if (sort.q && !sort.q->isEmpty())
        listing.where(u"name LIKE ? ESCAPE '\\'"_s, containing(*sort.q));
    listing.sortBy(sortColumn(sort.sort.value_or(QString())), sort.direction.value_or(u"desc"_s) == u"asc", u"id"_s);
    return listed(m_database, listing, page);
}

std::optional<api::Token> Tokens::fetch(qint64 id)
{
    const auto found
        = read(m_database.run("SELECT "_L1 + columns + " FROM tokens WHERE id = ? AND "_L1 + isApiToken, {id}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<qint64> Tokens::accountOf(qint64 id)
{
    QSqlQuery query = m_database.run("SELECT account_id FROM tokens WHERE id = ? AND "_L1 + isApiToken, {id});
    return query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
}

std::optional<qint64> Tokens::organizationOf(qint64 id)
{
    QSqlQuery query = m_database.run(u"SELECT organization_id FROM tokens JOIN accounts ON accounts.id = account_id "
                                     "WHERE tokens.id = ? AND "_s
                                         + isApiToken,
                                     {id});
    return query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
}

api::Result<IssuedToken> Tokens::create(qint64 account, const api::TokenCreate &wanted)
{
    const QString name = wanted.name.trimmed();
    if (auto bad = badText(u"name"_s, name, longestName))
        return tl::unexpected(*bad);
    if (wanted.type.value() == api::TokenType::Unknown)
        return tl::unexpected(refuseField(u"type"_s, say(QT_TRANSLATE_NOOP("service", "must be batch or realtime"))));
    const int years = wanted.expiresInYears.value_or(1);
    if (years != 1 && years != 2 && years != 5)
        return tl::unexpected(
            refuseField(u"expires_in_years"_s, say(QT_TRANSLATE_NOOP("service", "must be 1, 2 or 5"))));
    return issue({.account = account,
                  .kind = api::Word<api::TokenType>(wanted.type.value()).text,
                  .name = name,
                  .expires = inYears(years)});
}

bool Tokens::remove(qint64 id)
{
    return m_database.run("DELETE FROM tokens WHERE id = ? AND "_L1 + isApiToken, {id}).numRowsAffected() > 0;
}

void Tokens::endLogins(qint64 account, qint64 except)
{
    m_database.run(u"DELETE FROM tokens WHERE account_id = ? AND kind = 'login' AND id <> ?"_s, {account, except});
}

void Tokens::endAll(qint64 account)
{
    m_database.run(u"DELETE FROM tokens WHERE account_id = ? AND kind <> 'workspace'"_s, {account});
}

void Tokens::used(qint64 id, qint64 when)
{
    m_database.run(u"UPDATE tokens SET last_used = ? WHERE id = ?"_s, {when, id});
}

} // namespace service
