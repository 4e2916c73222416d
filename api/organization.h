#pragma once

#include "api/account.h"

namespace api {

/// Only what is given changes.
struct OrganizationUpdate
{
    std::optional<QString> name{};
    std::optional<Nullable<QString>> email{};
    std::optional<Nullable<QString>> phone{};
    std::optional<Nullable<QString>> address{};
    std::optional<Nullable<QString>> postalCode{};
    std::optional<Nullable<QString>> city{};
    std::optional<Nullable<QString>> country{}; ///< ISO 3166-1 alpha-2
    std::optional<Nullable<QString>> vatNumber{};
    std::optional<bool> defaultDiarization{};
    std::optional<Nullable<Brand>> brand{};
    static constexpr auto fields()
    {
        return std::tuple{field("name", &OrganizationUpdate::name),
                          field("email", &OrganizationUpdate::email),
                          field("phone", &OrganizationUpdate::phone),
                          field("address", &OrganizationUpdate::address),
                          field("postal_code", &OrganizationUpdate::postalCode),
                          field("city", &OrganizationUpdate::city),
                          field("country", &OrganizationUpdate::country),
                          field("vat_number", &OrganizationUpdate::vatNumber),
                          field("default_diarization", &OrganizationUpdate::defaultDiarization),
                          field("brand", &OrganizationUpdate::brand)};
    }
};

struct LogoUpload
{
    FilePart logo{}; ///< PNG, JPEG or SVG
    static constexpr auto fields() { return std::tuple{required("logo", &LogoUpload::logo)}; }
};

struct LogoResult
{
    std::optional<ProfileId> profileId{};
    QString logoUrl{};
    static constexpr auto fields()
    {
        return std::tuple{field("profile_id", &LogoResult::profileId), required("logo_url", &LogoResult::logoUrl)};
    }
};

struct GroupInput
{
    QString name{};
    std::optional<Nullable<QString>> description{};
    static constexpr auto fields()
    {
        return std::tuple{required("name", &GroupInput::name), field("description", &GroupInput::description)};
    }
};

struct GroupUsers
{
    QList<UserId> userIds{};
    static constexpr auto fields() { return std::tuple{field("user_ids", &GroupUsers::userIds)}; }
};

/// Somebody of the organisation.
struct User
{
    UserId id{};
    std::optional<QString> firstName{};
    std::optional<QString> lastName{};
    QString email{};
    QList<QString> roles{}; ///< at least one; unknown ones are kept
    std::optional<bool> isActive{};
    QList<Group> groups{};
    std::optional<Timestamp> lastLogin{};
    std::optional<bool> mfaEnabled{};
    std::optional<Timestamp> created{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &User::id, "user_id"),
                          field("first_name", &User::firstName),
                          field("last_name", &User::lastName),
                          field("email", &User::email),
                          field("roles", &User::roles),
                          field("is_active", &User::isActive),
                          field("groups", &User::groups),
                          field("last_login", &User::lastLogin),
                          field("mfa_enabled", &User::mfaEnabled),
                          field("created", &User::created, "created_at")};
    }
};

struct UserCreate
{
    QString email{};
    std::optional<Nullable<QString>> firstName{};
    std::optional<Nullable<QString>> lastName{};
    QList<QString> roles{};
    std::optional<QList<GroupId>> groupIds{};
    static constexpr auto fields()
    {
        return std::tuple{required("email", &UserCreate::email), field("first_name", &UserCreate::firstName),
                          field("last_name", &UserCreate::lastName), required("roles", &UserCreate::roles),
                          field("group_ids", &UserCreate::groupIds)};
    }
};

/// Only what is given changes.
struct UserUpdate
{
    std::optional<QString> email{};
    std::optional<Nullable<QString>> firstName{};
    std::optional<Nullable<QString>> lastName{};
    std::optional<QList<QString>> roles{};
    std::optional<bool> isActive{};
    std::optional<QList<GroupId>> groupIds{};
    static constexpr auto fields()
    {
        return std::tuple{field("email", &UserUpdate::email),        field("first_name", &UserUpdate::firstName),
                          field("last_name", &UserUpdate::lastName), field("roles", &UserUpdate::roles),
                          field("is_active", &UserUpdate::isActive), field("group_ids", &UserUpdate::groupIds)};
    }
};

struct ListQuery
{
    PageQuery page{};
    SortQuery sort{};
    static constexpr auto fields() { return std::tuple{inlined(&ListQuery::page), inlined(&ListQuery::sort)}; }
};

struct UserQuery
{
    PageQuery page{};
    SortQuery sort{};
    std::optional<QString> firstName{};
    std::optional<QString> lastName{};
    std::optional<QString> email{};
    std::optional<bool> isActive{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&UserQuery::page),
                          inlined(&UserQuery::sort),
                          field("first_name", &UserQuery::firstName),
                          field("last_name", &UserQuery::lastName),
                          field("email", &UserQuery::email),
                          field("is_active", &UserQuery::isActive)};
    }
};

} // namespace api

namespace api::organization {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/account/organization",           Organization()>                               get        {"organization.get"};
inline constexpr Endpoint<Post,   "/api/v3/account/organization",           Organization(OrganizationUpdate)>             update     {"organization.update"};
inline constexpr Endpoint<Post,   "/api/v3/organization/profile/{id}/logo", LogoResult(ProfileId, Multipart<LogoUpload>)> logoUpload {"organization.logo_upload"};
inline constexpr Endpoint<Delete, "/api/v3/organization/profile/{id}",      void(ProfileId)>                              logoDelete {"organization.logo_delete"};
// clang-format on
} // namespace api::organization

namespace api::groups {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/organization/group",                   Page<Group>(ListQuery)>                            list        {"groups.list"};
inline constexpr Endpoint<Get,    "/api/v3/organization/group/{id}",              Group(GroupId)>                                    get         {"groups.get"};
inline constexpr Endpoint<Post,   "/api/v3/organization/group",                   Group(GroupInput)>                                 create      {"groups.create", Auth::Bearer, 201};
inline constexpr Endpoint<Put,    "/api/v3/organization/group/{id}",              Group(GroupId, GroupInput)>                        update      {"groups.update"};
inline constexpr Endpoint<Delete, "/api/v3/organization/group/{id}",              void(GroupId)>                                     remove      {"groups.delete"};
inline constexpr Endpoint<Get,    "/api/v3/organization/group/{id}/users",        Page<User>(GroupId, PageQuery)>                    users       {"groups.users"};
inline constexpr Endpoint<Post,   "/api/v3/organization/group/{id}/users",        Page<User>(GroupId, GroupUsers)>                   addUsers    {"groups.users_add"};
inline constexpr Endpoint<Delete, "/api/v3/organization/group/{id}/users/remove", void(GroupId, Query<GroupUsers>, Body<GroupUsers>)> removeUsers {"groups.users_remove"};
// clang-format on
} // namespace api::groups

namespace api::users {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/organization/user",                        Page<User>(UserQuery)>   list             {"users.list"};
inline constexpr Endpoint<Get,    "/api/v3/organization/user/{id}",                   User(UserId)>            get              {"users.get"};
inline constexpr Endpoint<Post,   "/api/v3/organization/user",                        User(UserCreate)>        create           {"users.create", Auth::Bearer, 201};
inline constexpr Endpoint<Put,    "/api/v3/organization/user/{id}",                   User(UserId, UserUpdate)> update          {"users.update"};
inline constexpr Endpoint<Delete, "/api/v3/organization/user/{id}",                   void(UserId)>            remove           {"users.delete"};
inline constexpr Endpoint<Post,   "/api/v3/organization/user/{id}/resend-activation", ActionResult(UserId)>    resendActivation {"users.resend_activation"};
// clang-format on
} // namespace api::users

namespace api::organization {
inline constexpr std::tuple all{get,
                                update,
                                logoUpload,
                                logoDelete,
                                groups::list,
                                groups::get,
                                groups::create,
                                groups::update,
                                groups::remove,
                                groups::users,
                                groups::addUsers,
                                groups::removeUsers,
                                users::list,
                                users::get,
                                users::create,
                                users::update,
                                users::remove,
                                users::resendActivation};
} // namespace api::organization
