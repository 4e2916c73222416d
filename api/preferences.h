#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

/// A stored setting of a user, such as the keymap.
struct Preference
{
    PreferenceId id{};
    QString key{};
    QJsonValue value{};
    std::optional<Timestamp> created{};
    std::optional<Timestamp> lastModified{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Preference::id), required("key", &Preference::key),
                          field("value", &Preference::value), field("created", &Preference::created, "created_at"),
                          field("last_modified", &Preference::lastModified, "updated_at", "last_update")};
    }
};

struct PreferenceQuery
{
    PageQuery page{};
    std::optional<QString> key{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&PreferenceQuery::page), field("key", &PreferenceQuery::key)};
    }
};

struct PreferenceInput
{
    std::optional<QString> key{}; ///< may be left out in an update
    QJsonValue value{};
    static constexpr auto fields()
    {
        return std::tuple{field("key", &PreferenceInput::key), required("value", &PreferenceInput::value)};
    }
};

} // namespace api

namespace api::preferences {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/user_preferences",      Page<Preference>(PreferenceQuery)>          list   {"preferences.list"};
inline constexpr Endpoint<Get,    "/api/v3/user_preferences/{id}", Preference(PreferenceId)>                   get    {"preferences.get"};
inline constexpr Endpoint<Post,   "/api/v3/user_preferences",      Preference(PreferenceInput)>                create {"preferences.create", Auth::Bearer, 201};
inline constexpr Endpoint<Put,    "/api/v3/user_preferences/{id}", Preference(PreferenceId, PreferenceInput)>  update {"preferences.update"};
inline constexpr Endpoint<Delete, "/api/v3/user_preferences/{id}", void(PreferenceId)>                         remove {"preferences.delete"};
// clang-format on

inline constexpr std::tuple all{list, get, create, update, remove};
} // namespace api::preferences
