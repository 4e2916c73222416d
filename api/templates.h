#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

using TemplateId = Id<struct TemplateTag, IdForm::Number>;

enum class TemplateType { Unknown, ExportTemplate, Summarization };
constexpr auto names(TemplateType)
{
    return std::array{std::pair{TemplateType::ExportTemplate, "EXPORT_TEMPLATE"},
                      std::pair{TemplateType::Summarization, "SUMMARIZATION"}};
}

/// A layout for exports (a DOCX) or an instruction for summaries; belongs to the organization.
struct ExportTemplate
{
    TemplateId id{};
    QString name{};
    Word<TemplateType> type{};
    Nullable<QString> prompt{};
    Nullable<QString> docxUrl{};
    Nullable<QString> pdfUrl{};
    std::optional<Timestamp> created{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &ExportTemplate::id),
                          required("name", &ExportTemplate::name),
                          required("type", &ExportTemplate::type),
                          field("prompt", &ExportTemplate::prompt),
                          field("docx_url", &ExportTemplate::docxUrl),
                          field("pdf_url", &ExportTemplate::pdfUrl),
                          field("created", &ExportTemplate::created, "created_at")};
    }
};

struct TemplateQuery
{
    PageQuery page{};
    std::optional<Word<TemplateType>> type{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&TemplateQuery::page), field("type", &TemplateQuery::type)};
    }
};

/// EXPORT_TEMPLATE needs both files, SUMMARIZATION the prompt.
struct ExportTemplateForm
{
    QString name{};
    Word<TemplateType> type{};
    std::optional<QString> prompt{};
    std::optional<FilePart> docx{};
    std::optional<FilePart> pdf{}; ///< what an export looks like
    static constexpr auto fields()
    {
        return std::tuple{required("name", &ExportTemplateForm::name), required("type", &ExportTemplateForm::type),
                          field("prompt", &ExportTemplateForm::prompt), field("docx", &ExportTemplateForm::docx),
                          field("pdf", &ExportTemplateForm::pdf)};
    }
};

} // namespace api

namespace api::templates {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/organization/templates",      Page<ExportTemplate>(TemplateQuery)>            list   {"templates.list"};
inline constexpr Endpoint<Post,   "/api/v3/organization/templates",      ExportTemplate(Multipart<ExportTemplateForm>)>  create {"templates.create", Auth::Bearer, 201};
inline constexpr Endpoint<Delete, "/api/v3/organization/templates/{id}", void(TemplateId)>                               remove {"templates.delete"};
// clang-format on

inline constexpr std::tuple all{list, create, remove};
} // namespace api::templates
