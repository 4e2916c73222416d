#include "app/service/store/templates.h"

#include "app/service/handlers/documentcalls.h"
#include "app/service/templates/docxtemplate.h"

using namespace Qt::StringLiterals;

/// The organisation's templates: Word documents for exports (placeholders: see DocxTemplate), prompts for summaries.
namespace service::handlers {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestPrompt = 10'000;
constexpr qsizetype largestFile = 16 * 1024 * 1024;
constexpr qint64 formLimit = 2 * largestFile + 1024 * 1024;
constexpr std::chrono::hours fileLifetime{1};
const auto signedPath = u"/signed/template/%1/%2/%3"_s;
const auto docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

QString fileUrl(const Workspace &workspace, qint64 organization, const QString &id, const QString &kind)
{
    const QString path = signedPath.arg(QString::number(organization), id, kind);
    return QString::fromLatin1(workspace.urls.url(path, {}, fileLifetime).toEncoded());
}

api::ExportTemplate withUrls(const Workspace &workspace, qint64 organization, api::ExportTemplate one)
{
    if (one.type == api::TemplateType::ExportTemplate) {
        one.docxUrl.value = fileUrl(workspace, organization, one.id.value, u"docx"_s);
        one.pdfUrl.value = fileUrl(workspace, organization, one.id.value, u"pdf"_s);
    }
    return one;
}

std::optional<api::Error> notAdministrator(const Caller &caller)
{
    if (caller.has("ORGADMIN"_L1))
        return std::nullopt;
    return refuse(403,
                  say(QT_TRANSLATE_NOOP("service", "Only administrators of the organization can change templates.")));
}

std::optional<api::Error> badFile(const QString &field, const std::optional<api::FilePart> &file)
{
    if (!file || file->bytes.isEmpty())
        return refuseField(field, say(QT_TRANSLATE_NOOP("service", "must be a file")));
    if (file->bytes.size() > largestFile)
        return refuseField(
            field,
            say(QT_TRANSLATE_NOOP("service", "must not be larger than %1 MiB")).arg(largestFile / (1024 * 1024)));
    return std::nullopt;
}

std::optional<api::Error> badLayout(const api::ExportTemplateForm &form)
{
    for (const auto &refused : {badFile(u"docx"_s, form.docx), badFile(u"pdf"_s, form.pdf)}) {
        if (refused)
            return refused;
    }
    if (!form.pdf->bytes.startsWith("%PDF-"))
        return refuseField(u"pdf"_s, say(QT_TRANSLATE_NOOP("service", "is no PDF file")));
    if (const QString why = DocxTemplate::objection(form.docx->bytes); !why.isEmpty())
        return refuseField(u"docx"_s, why);
    return std::nullopt;
}

std::optional<api::Error> badForm(const api::ExportTemplateForm &form)
{
    if (auto bad = badText(u"name"_s, form.name, longestName))
        return bad;
    switch (form.type.value()) {
    case api::TemplateType::ExportTemplate:
        return badLayout(form);
    case api::TemplateType::Summarization:
        return badText(u"prompt"_s, form.prompt.value_or(QString()), longestPrompt);
    case api::TemplateType::Unknown:
        break;
    }
    return refuseField(u"type"_s, say(QT_TRANSLATE_NOOP("service", "must be EXPORT_TEMPLATE or SUMMARIZATION")));
}

api::Result<api::ExportTemplate> create(Workspace &workspace, const Caller &caller, api::ExportTemplateForm form)
{
    form.name = form.name.trimmed();
    for (const auto &refused : {notAdministrator(caller), badForm(form)}) {
        if (refused)
            return tl::unexpected(*refused);
    }
    form.type = form.type.value(); // the API's spelling
    Templates templates(workspace.database);
    return templates.insert(caller.organization, form).map([&](qint64 id) {
        return withUrls(workspace, caller.organization, *templates.fetch(caller.organization, id));
    });
}

api::Result<void> remove(Database &database, const Caller &caller, const QString &id)
{
    if (const auto refused = notAdministrator(caller))
        return tl::unexpected(*refused);
    Transaction transaction(database);
    if (!Templates(database).remove(caller.organization, id.toLongLong()))
        return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such template."))));
    transaction.commit();
    return {};
}

/// ids are the organisation, the template and docx or pdf.
Response signedFile(Workspace &workspace, const Exchange &exchange)
{
    if (!workspace.urls.isValid(exchange.head.path, exchange.head.query))
        return refusal(403, say(QT_TRANSLATE_NOOP("service", "This address is no longer good. Ask for a new one.")));
    const qint64 organization = exchange.ids[0].toLongLong();
    const qint64 id = exchange.ids[1].toLongLong();
    const QString kind = exchange.ids[2];
    const auto known = Templates(workspace.database).fetch(organization, id);
    const QByteArray bytes = Templates(workspace.database).file(organization, id, kind);
    if (!known || bytes.isEmpty())
        return refusal(404, say(QT_TRANSLATE_NOOP("service", "There is no such template.")));
    return {.status = 200,
            .headers = {{"Content-Type", kind == u"pdf" ? "application/pdf" : docxType},
                        {"Content-Disposition", attachment(known->name + u'.' + kind)},
                        {"Cache-Control", "private, no-store"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Content-Security-Policy", "sandbox"}},
            .body = bytes};
}

} // namespace

void addTemplates(Router &router, Workspace &workspace)
{
    router.on(api::templates::list, [&workspace](const Caller &caller, const api::TemplateQuery &query) {
        api::Page<api::ExportTemplate> page = Templates(workspace.database).list(caller.organization, query);
        for (api::ExportTemplate &one : page.items)
            one = withUrls(workspace, caller.organization, one);
        return api::Result<api::Page<api::ExportTemplate>>(page);
    });
    router.on(
        api::templates::create,
        [&workspace](const Caller &caller, const api::ExportTemplateForm &form) {
            return create(workspace, caller, form);
        },
        formLimit);
    router.on(api::templates::remove, [&workspace](const Caller &caller, const api::TemplateId &id) {
        return remove(workspace.database, caller, id.value);
    });
    router.add({.method = api::Method::Get,
                .path = signedPath.arg(u"{organization}"_s, u"{id}"_s, u"{kind}"_s),
                .auth = api::Auth::None,
                .handle = [&workspace](const Exchange &exchange) { return signedFile(workspace, exchange); }});
}

} // namespace service::handlers
