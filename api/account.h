#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

/// Short form of a user.
struct UserRef
{
    std::optional<UserId> id{}; ///< absent for a guest by link
    QString name{};
    std::optional<QString> email{};
    static constexpr auto fields()
    {
        return std::tuple{field("id", &UserRef::id), field("name", &UserRef::name), field("email", &UserRef::email)};
    }
};

/// A team.
struct Group
{
    GroupId id{};
    QString name{};
    std::optional<QString> description{};
    std::optional<int> userCount{};
    std::optional<Timestamp> created{};
    std::optional<Timestamp> lastModified{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Group::id),
                          field("name", &Group::name),
                          field("description", &Group::description),
                          field("user_count", &Group::userCount),
                          field("created", &Group::created, "created_at"),
                          field("last_modified", &Group::lastModified, "updated_at", "last_update")};
    }
};

struct Brand
{
    std::optional<QString> name{};
    std::optional<QString> color{}; ///< #RRGGBB
    std::optional<QString> logoUrl{};
    static constexpr auto fields()
    {
        return std::tuple{field("name", &Brand::name), field("color", &Brand::color),
                          field("logo_url", &Brand::logoUrl)};
    }
};

struct Organization
{
    OrganizationId id{};
    QString name{};
    std::optional<QString> email{};
    std::optional<QString> phone{};
    std::optional<QString> address{};
    std::optional<QString> postalCode{};
    std::optional<QString> city{};
    std::optional<QString> country{};
    std::optional<QString> vatNumber{};
    std::optional<bool> isActive{};
    std::optional<bool> defaultDiarization{};
    std::optional<Brand> brand{};
    std::optional<ProfileId> profileId{};
    std::optional<Timestamp> registrationDate{};
    std::optional<Timestamp> lastModified{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Organization::id),
                          field("name", &Organization::name),
                          field("email", &Organization::email),
                          field("phone", &Organization::phone),
                          field("address", &Organization::address),
                          field("postal_code", &Organization::postalCode),
                          field("city", &Organization::city),
                          field("country", &Organization::country),
                          field("vat_number", &Organization::vatNumber),
                          field("is_active", &Organization::isActive),
                          field("default_diarization", &Organization::defaultDiarization),
                          field("brand", &Organization::brand),
                          field("profile_id", &Organization::profileId),
                          field("registration_date", &Organization::registrationDate),
                          field("last_modified", &Organization::lastModified, "updated_at", "last_update")};
    }
};

/// The user who is signed in.
struct Account
{
    UserId id{};
    QString email{};
    std::optional<QString> firstName{};
    std::optional<QString> lastName{};
    std::optional<bool> newsletter{};
    QList<QString> roles{}; ///< SYSOP, ORGADMIN, DEVELOPER...; unknown ones are kept
    std::optional<OrganizationId> organizationId{};
    std::optional<Organization> organization{};
    QList<Group> groups{};
    std::optional<bool> mfaEnabled{};
    std::optional<QString> language{};
    std::optional<bool> isActive{};
    std::optional<Timestamp> created{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Account::id, "user_id"),
                          field("email", &Account::email),
                          field("first_name", &Account::firstName),
                          field("last_name", &Account::lastName),
                          field("newsletter", &Account::newsletter),
                          field("roles", &Account::roles),
                          field("organization_id", &Account::organizationId),
                          field("organization", &Account::organization),
                          field("groups", &Account::groups),
                          field("mfa_enabled", &Account::mfaEnabled),
                          field("language", &Account::language),
                          field("is_active", &Account::isActive),
                          field("created", &Account::created, "created_at")};
    }
};

/// Only what is given changes.
struct AccountUpdate
{
    std::optional<QString> firstName{};
    std::optional<QString> lastName{};
    std::optional<bool> newsletter{};
    std::optional<Nullable<QString>> language{};
    static constexpr auto fields()
    {
        return std::tuple{field("first_name", &AccountUpdate::firstName), field("last_name", &AccountUpdate::lastName),
                          field("newsletter", &AccountUpdate::newsletter), field("language", &AccountUpdate::language)};
    }
};

struct PasswordChange
{
    QString oldPassword{};
    QString newPassword{}; ///< 12 characters or more, with capital and small letters and a digit
    std::optional<QString> confirmPassword{};
    static constexpr auto fields()
    {
        return std::tuple{required("old_password", &PasswordChange::oldPassword),
                          required("new_password", &PasswordChange::newPassword),
                          field("confirm_password", &PasswordChange::confirmPassword)};
    }
};

struct AccountDeactivate
{
    bool isActive = false; ///< stays so
    std::optional<QString> password{};
    static constexpr auto fields()
    {
        return std::tuple{required("is_active", &AccountDeactivate::isActive),
                          field("password", &AccountDeactivate::password)};
    }
};

struct AccountDelete
{
    std::optional<QString> password{};
    static constexpr auto fields() { return std::tuple{field("password", &AccountDelete::password)}; }
};

/// Outcome of an action that has no object of its own.
struct ActionResult
{
    bool success = true;
    std::optional<QString> message{};
    static constexpr auto fields()
    {
        return std::tuple{field("success", &ActionResult::success), field("message", &ActionResult::message)};
    }
};

} // namespace api

namespace api::account {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/account/me",       Account()>                       me         {"account.me"};
inline constexpr Endpoint<Post,   "/api/v3/account/me",       Account(AccountUpdate)>          update     {"account.update"};
inline constexpr Endpoint<Post,   "/api/v3/account/password", ActionResult(PasswordChange)>    password   {"account.password"};
inline constexpr Endpoint<Patch,  "/api/v3/account",          ActionResult(AccountDeactivate)> deactivate {"account.deactivate"};
inline constexpr Endpoint<Delete, "/api/v3/account",          void(Body<AccountDelete>)>       remove     {"account.delete"};
// clang-format on

inline constexpr std::tuple all{me, update, password, deactivate, remove};
} // namespace api::account
