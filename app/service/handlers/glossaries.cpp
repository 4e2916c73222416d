#include "api/glossaries.h"

#include "app/service/csv.h"
#include "app/service/handlers/handlers.h"
#include "app/service/store/listing.h"
#include "app/service/translation/translator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Term lists for translations.
namespace service::handlers {

namespace {

constexpr qsizetype longestName = 100;
constexpr int usualEntries = 1000;
constexpr int mostEntries = 1'000'000; ///< more than fit into one request
constexpr qint64 bodyLimit = 16LL * 1024 * 1024;

const auto columns = u"id, name, description, source_language, target_language, is_active, created, last_modified, "
                     "(SELECT count(*) FROM glossary_entries WHERE glossary_id = glossaries.id)"_s;

/// Glossaries belong to the organisation of who made them.
const auto isOwn = u"account_id IN (SELECT accounts.id FROM accounts WHERE organization_id = ?)"_s;

using Terms = QList<std::pair<QString, QString>>;

const QStringList &csvHeader()
{
    static const QStringList header{u"source_term"_s, u"target_term"_s};
    return header;
}

QList<api::Glossary> read(QSqlQuery query)
{
    QList<api::Glossary> glossaries;
    while (query.next()) {
        api::Glossary glossary{.id = {query.value(0).toString()},
                               .name = query.value(1).toString(),
                               .sourceLanguage = query.value(3).toString(),
                               .targetLanguage = query.value(4).toString(),
                               .entryCount = query.value(8).toInt(),
                               .isActive = query.value(5).toBool(),
                               .createdAt = api::Timestamp{isoFromUs(query.value(6).toLongLong())},
                               .lastModified = api::Timestamp{isoFromUs(query.value(7).toLongLong())}};
        if (!query.value(2).isNull())
            glossary.description.value = query.value(2).toString();
        glossaries << glossary;
    }
    return glossaries;
}

api::Result<api::Glossary> fetch(Database &database, const Caller &caller, const QString &id)
{
    const auto found = read(database.run("SELECT "_L1 + columns + " FROM glossaries WHERE id = ? AND "_L1 + isOwn,
                                         {id.toLongLong(), caller.organization}));
    if (found.isEmpty())
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such glossary."))));
    return found.first();
}

QList<api::GlossaryEntry> entries(Database &database, const QString &id, int limit)
{
    QList<api::GlossaryEntry> list;
    QSqlQuery query = database.run(
        u"SELECT id, source_term, target_term FROM glossary_entries WHERE glossary_id = ? ORDER BY id LIMIT ?"_s,
        {id.toLongLong(), limit});
    while (query.next())
        list << api::GlossaryEntry{query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString()};
    return list;
}

QString sortColumn(const QString &field)
{
    if (field == u"name")
        return u"name COLLATE NOCASE"_s;
    return field == u"last_modified" ? u"last_modified"_s : u"created"_s;
}

api::Result<api::Page<api::Glossary>> list(Database &database, const Caller &caller,
                                           const api::GlossaryListQuery &query)
{
    Listing listing(u"glossaries"_s, columns);
    listing.where(isOwn, caller.organization);
    if (query.sort.q && !query.sort.q->isEmpty())
        listing.where(u"name LIKE ? ESCAPE '\\'"_s, containing(*query.sort.q));
    listing.sortBy(sortColumn(query.sort.sort.value_or(QString())), query.sort.direction.value_or(u"desc"_s) == u"asc",
                   u"id"_s);
    Listing::Page page = listing.run(database, query.page);
    return api::Page<api::Glossary>{read(std::move(page.rows)), page.total};
}

api::Result<api::Glossary> get(Database &database, const Caller &caller, const QString &id,
                               const api::GlossaryQuery &query)
{
    auto glossary = fetch(database, caller, id);
    if (glossary && query.includeEntries.value_or(false))
        glossary->entries = entries(database, id, qBound(1, query.limit.value_or(usualEntries), mostEntries));
    return glossary;
}

std::optional<api::Error> badLanguages(const api::GlossaryCreate &wanted)
{
    if (!isLanguageCode(wanted.sourceLanguage))
        return refuseField(u"source_language"_s, say(QT_TRANSLATE_NOOP("service", "is no language code")));
    if (!isLanguageCode(wanted.targetLanguage))
        return refuseField(u"target_language"_s, say(QT_TRANSLATE_NOOP("service", "is no language code")));
    if (wanted.sourceLanguage.compare(wanted.targetLanguage, Qt::CaseInsensitive) == 0)
        return refuseField(u"target_language"_s,
                           say(QT_TRANSLATE_NOOP("service", "must not be the language of the text")));
    return std::nullopt;
}

api::Error badLine(qsizetype line)
{
    return refuseField(
        u"entries_csv"_s,
        say(QT_TRANSLATE_NOOP("service", "is not right in line %1: two terms are wanted, separated by a comma"))
            .arg(line));
}

bool isHeader(const QStringList &fields)
{
    return fields.size() == 2 && fields[0].trimmed().toLower() == csvHeader()[0]
        && fields[1].trimmed().toLower() == csvHeader()[1];
}

api::Result<Terms> termsOf(const QString &text)
{
    const auto rows = csv::read(text);
    if (!rows)
        return tl::unexpected(badLine(rows.error()));
    if (rows->isEmpty() || !isHeader(rows->first().fields))
        return tl::unexpected(
            refuseField(u"entries_csv"_s,
                        say(QT_TRANSLATE_NOOP("service", "must begin with the line %1")).arg(csvHeader().join(u','))));
    Terms terms;
    for (const csv::Row &row : rows->sliced(1)) {
        if (row.fields.size() != 2 || row.fields[0].trimmed().isEmpty() || row.fields[1].trimmed().isEmpty())
            return tl::unexpected(badLine(row.line));
        terms.append({row.fields[0].trimmed(), row.fields[1].trimmed()});
    }
    return terms;
}

QVariant descriptionOf(const std::optional<api::Nullable<QString>> &description)
{
    return description && description->value ? QVariant(stored(*description->value)) : QVariant();
}

api::Result<api::Glossary> create(Database &database, const Caller &caller, const api::GlossaryCreate &wanted)
{
    if (const auto refused = badText(u"name"_s, wanted.name, longestName))
        return tl::unexpected(*refused);
    if (const auto refused = badLanguages(wanted))
        return tl::unexpected(*refused);
    const auto terms = wanted.entriesCsv ? termsOf(*wanted.entriesCsv) : Terms();
    if (!terms)
        return tl::unexpected(terms.error());
    Transaction transaction(database);
    const qint64 now = nowUs();
    const QVariant id = database
                            .run(u"INSERT INTO glossaries(account_id, name, description, source_language, "
                                 "target_language, created, last_modified) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                 {caller.account, wanted.name.trimmed(), descriptionOf(wanted.description),
                                  wanted.sourceLanguage, wanted.targetLanguage, now, now})
                            .lastInsertId();
    for (const auto &[source, target] : *terms)
        database.run(u"INSERT INTO glossary_entries(glossary_id, source_term, target_term) VALUES (?, ?, ?)"_s,
                     {id, source, target});
    transaction.commit();
    return fetch(database, caller, id.toString());
}

api::Result<api::Glossary> update(Database &database, const Caller &caller, const QString &id,
                                  const api::GlossaryUpdate &wanted)
{
    Transaction transaction(database);
    const auto now = fetch(database, caller, id);
    if (!now)
        return tl::unexpected(now.error());
    const QString name = wanted.name.value_or(now->name);
    if (const auto refused = badText(u"name"_s, name, longestName))
        return tl::unexpected(*refused);
    database.run(u"UPDATE glossaries SET name = ?, description = ?, is_active = ?, last_modified = ? WHERE id = ?"_s,
                 {name.trimmed(), descriptionOf(wanted.description ? wanted.description : now->description),
                  wanted.isActive.value_or(now->isActive), nowUs(), id.toLongLong()});
    transaction.commit();
    return fetch(database, caller, id);
}

api::Result<void> remove(Database &database, const Caller &caller, const QString &id)
{
    return fetch(database, caller, id).map([&](const api::Glossary &) {
        Transaction transaction(database);
        database.run(u"DELETE FROM glossaries WHERE id = ?"_s, {id.toLongLong()});
        transaction.commit();
    });
}

Response entriesFile(Database &database, const Exchange &exchange)
{
    const auto glossary = fetch(database, exchange.caller, exchange.ids[0]);
    if (!glossary)
        return refusal(glossary.error());
    QString text = csv::row(csvHeader());
    for (const api::GlossaryEntry &entry : entries(database, exchange.ids[0], mostEntries))
        text += csv::row({entry.sourceTerm, entry.targetTerm});
    return {.status = 200,
            .headers = {{"Content-Type", "text/csv; charset=utf-8"},
                        {"Content-Disposition", "attachment; filename=\"glossary.csv\""},
                        {"X-Content-Type-Options", "nosniff"}},
            .body = text.toUtf8()};
}

} // namespace

bool isLanguageCode(const QString &code)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    return form.match(code).hasMatch();
}

void addGlossaries(Router &router, Workspace &workspace)
{
    Database &database = workspace.database;
    router.on(api::glossaries::list, [&database](const Caller &caller, const api::GlossaryListQuery &query) {
        return list(database, caller, query);
    });
    router.on(api::glossaries::get,
              [&database](const Caller &caller, const api::GlossaryId &id, const api::GlossaryQuery &query) {
                  return get(database, caller, id.value, query);
              });
    router.add({.method = api::Method::Get,
                .path = QString::fromLatin1(decltype(api::glossaries::entriesCsv)::path),
                .auth = api::Auth::Bearer,
                .handle = [&database](const Exchange &exchange) { return entriesFile(database, exchange); }});
    router.on(api::glossaries::supportedLanguages, [&workspace](const Caller &) {
        return workspace.translator->languagePairs().map(
            [](const QList<api::LanguagePair> &pairs) { return api::SupportedLanguagePairs{pairs}; });
    });
    router.on(
        api::glossaries::create,
        [&database](const Caller &caller, const api::GlossaryCreate &wanted) {
            return create(database, caller, wanted);
        },
        bodyLimit);
    router.on(api::glossaries::update,
              [&database](const Caller &caller, const api::GlossaryId &id, const api::GlossaryUpdate &wanted) {
                  return update(database, caller, id.value, wanted);
              });
    router.on(api::glossaries::remove, [&database](const Caller &caller, const api::GlossaryId &id) {
        return remove(database, caller, id.value);
    });
}

} // namespace service::handlers
