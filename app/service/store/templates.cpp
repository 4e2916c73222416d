#include "app/service/store/templates.h"

#include "app/service/replies.h"
#include "app/service/store/listing.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

const auto columns = u"id, name, type, prompt, created"_s;

QList<api::ExportTemplate> read(QSqlQuery query)
{
    QList<api::ExportTemplate> templates;
    while (query.next()) {
        api::ExportTemplate one{.id = {query.value(0).toString()},
                                .name = query.value(1).toString(),
                                .created = api::Timestamp{isoFromUs(query.value(4).toLongLong())}};
        one.type.text = query.value(2).toString();
        if (!query.isNull(3))
            one.prompt.value = query.value(3).toString();
        templates << one;
    }
    return templates;
}

} // namespace

Templates::Templates(Database &database)
    : m_database(database)
{
}

api::Page<api::ExportTemplate> Templates::list(qint64 organization, const api::TemplateQuery &query)
{
    Listing listing(u"templates"_s, columns);
    listing.where(u"organization_id = ?"_s, organization);
    if (query.type)
        listing.where(u"type = ? COLLATE NOCASE"_s, query.type->text);
    listing.sortBy(u"created"_s, false, u"id"_s);
    Listing::Page page = listing.run(m_database, query.page);
    return {read(std::move(page.rows)), page.total};
}

std::optional<api::ExportTemplate> Templates::fetch(qint64 organization, qint64 id)
{
    const auto found = read(m_database.run(
        "SELECT "_L1 + columns + " FROM templates WHERE id = ? AND organization_id = ?"_L1, {id, organization}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QByteArray Templates::file(qint64 organization, qint64 id, const QString &kind)
{
    QSqlQuery query = m_database.run(u"SELECT bytes FROM template_files JOIN templates ON templates.id = template_id "
                                     "WHERE template_id = ? AND organization_id = ? AND kind = ?"_s,
                                     {id, organization, kind});
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

api::Result<qint64> Templates::insert(qint64 organization, const api::ExportTemplateForm &form)
{
    Transaction transaction(m_database);
    const bool isTaken = m_database
                             .run(u"SELECT 1 FROM templates WHERE organization_id = ? AND type = ? AND name = ? "
                                  "COLLATE NOCASE"_s,
                                  {organization, form.type.text, form.name})
                             .next();
    if (isTaken)
        return tl::unexpected(
            refuse(409, say(QT_TRANSLATE_NOOP("service", "There is a template of this name already."))));
    const bool isPrompt = form.type == api::TemplateType::Summarization;
    const QVariant id
        = m_database
              .run(u"INSERT INTO templates(organization_id, name, type, prompt, created) VALUES (?, ?, ?, ?, ?)"_s,
                   {organization, form.name, form.type.text, isPrompt ? QVariant(*form.prompt) : QVariant(), nowUs()})
              .lastInsertId();
    for (const auto &[kind, file] : {std::pair{u"docx"_s, form.docx}, std::pair{u"pdf"_s, form.pdf}}) {
        if (file && !isPrompt)
            m_database.run(u"INSERT INTO template_files(template_id, kind, bytes) VALUES (?, ?, ?)"_s,
                           {id, kind, file->bytes});
    }
    transaction.commit();
    return id.toLongLong();
}

bool Templates::remove(qint64 organization, qint64 id)
{
    return m_database.run(u"DELETE FROM templates WHERE id = ? AND organization_id = ?"_s, {id, organization})
               .numRowsAffected()
        > 0;
}

} // namespace service
