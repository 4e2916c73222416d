#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

using GlossaryId = Id<struct GlossaryTag, IdForm::Number>;

/// A pair of terms.
struct GlossaryEntry
{
    std::optional<qint64> id{};
    QString sourceTerm{};
    QString targetTerm{};
    static constexpr auto fields()
    {
        return std::tuple{field("id", &GlossaryEntry::id), required("source_term", &GlossaryEntry::sourceTerm),
                          required("target_term", &GlossaryEntry::targetTerm)};
    }
};

/// Terms for translations from one language to another; languages and entries never change.
struct Glossary
{
    GlossaryId id{};
    QString name{};
    Nullable<QString> description{};
    QString sourceLanguage{};
    QString targetLanguage{};
    int entryCount = 0;
    bool isActive = true;
    std::optional<QString> deeplGlossaryId{};
    std::optional<QString> googleGlossaryId{};
    std::optional<OrganizationId> organizationId{};
    std::optional<Timestamp> createdAt{};
    std::optional<Timestamp> lastModified{};
    std::optional<QList<GlossaryEntry>> entries{}; ///< only when asked for
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Glossary::id),
                          required("name", &Glossary::name),
                          field("description", &Glossary::description),
                          required("source_language", &Glossary::sourceLanguage),
                          required("target_language", &Glossary::targetLanguage),
                          field("entry_count", &Glossary::entryCount),
                          field("is_active", &Glossary::isActive),
                          field("deepl_glossary_id", &Glossary::deeplGlossaryId),
                          field("google_glossary_id", &Glossary::googleGlossaryId),
                          field("organization_id", &Glossary::organizationId),
                          field("created_at", &Glossary::createdAt, "created"),
                          field("last_modified", &Glossary::lastModified, "updated_at", "last_update"),
                          field("entries", &Glossary::entries)};
    }
};

struct GlossaryListQuery
{
    PageQuery page{};
    SortQuery sort{}; ///< newest first when absent
    static constexpr auto fields()
    {
        return std::tuple{inlined(&GlossaryListQuery::page), inlined(&GlossaryListQuery::sort)};
    }
};

struct GlossaryQuery
{
    std::optional<bool> includeEntries{};
    std::optional<int> limit{}; ///< of the entries; 1000 when absent
    static constexpr auto fields()
    {
        return std::tuple{field("include_entries", &GlossaryQuery::includeEntries),
                          field("limit", &GlossaryQuery::limit)};
    }
};

struct GlossaryCreate
{
    QString name{}; ///< at most 100 characters
    std::optional<Nullable<QString>> description{};
    QString sourceLanguage{};
    QString targetLanguage{};
    std::optional<QString> entriesCsv{}; ///< RFC 4180 with the header source_term,target_term
    static constexpr auto fields()
    {
        return std::tuple{required("name", &GlossaryCreate::name), field("description", &GlossaryCreate::description),
                          required("source_language", &GlossaryCreate::sourceLanguage),
                          required("target_language", &GlossaryCreate::targetLanguage),
                          field("entries_csv", &GlossaryCreate::entriesCsv)};
    }
};

/// Only what is given changes; a null description removes it.
struct GlossaryUpdate
{
    std::optional<QString> name{};
    std::optional<Nullable<QString>> description{};
    std::optional<bool> isActive{};
    static constexpr auto fields()
    {
        return std::tuple{field("name", &GlossaryUpdate::name), field("description", &GlossaryUpdate::description),
                          field("is_active", &GlossaryUpdate::isActive)};
    }
};

/// A direction in which texts can be translated.
struct LanguagePair
{
    QString sourceLanguage{};
    QString targetLanguage{};
    std::optional<QString> sourceLanguageName{};
    std::optional<QString> targetLanguageName{};
    std::optional<QString> service{}; ///< deepl or google; absent from other servers
    static constexpr auto fields()
    {
        return std::tuple{required("source_language", &LanguagePair::sourceLanguage),
                          required("target_language", &LanguagePair::targetLanguage),
                          field("source_language_name", &LanguagePair::sourceLanguageName),
                          field("target_language_name", &LanguagePair::targetLanguageName),
                          field("service", &LanguagePair::service)};
    }
};

struct SupportedLanguagePairs
{
    QList<LanguagePair> languagePairs{};
    static constexpr auto fields()
    {
        return std::tuple{required("language_pairs", &SupportedLanguagePairs::languagePairs)};
    }
};

} // namespace api

namespace api::glossaries {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v4/glossaries",                     Page<Glossary>(GlossaryListQuery)>         list               {"glossaries.list"};
inline constexpr Endpoint<Get,    "/api/v4/glossaries/{id}",                Bare<Glossary>(GlossaryId, GlossaryQuery)>  get                {"glossaries.get"};
inline constexpr Endpoint<Get,    "/api/v4/glossaries/{id}/entries",        RawBody(GlossaryId)>                       entriesCsv         {"glossaries.entries_csv"};
inline constexpr Endpoint<Get,    "/api/v4/glossaries/supported-languages", Bare<SupportedLanguagePairs>()>            supportedLanguages {"glossaries.supported_languages"};
inline constexpr Endpoint<Post,   "/api/v4/glossaries",                     Bare<Glossary>(GlossaryCreate)>            create             {"glossaries.create", Auth::Bearer, 201};
inline constexpr Endpoint<Patch,  "/api/v4/glossaries/{id}",                Bare<Glossary>(GlossaryId, GlossaryUpdate)> update             {"glossaries.update"};
inline constexpr Endpoint<Delete, "/api/v4/glossaries/{id}",                void(GlossaryId)>                          remove             {"glossaries.delete"};
// clang-format on

inline constexpr std::tuple all{list, get, entriesCsv, supportedLanguages, create, update, remove};
} // namespace api::glossaries
