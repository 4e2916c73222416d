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

} // namespace api

namespace api::account {
using enum Method;

inline constexpr Endpoint<Get, "/api/v3/account/me", Account()> me{"account.me"};

inline constexpr std::tuple all{me};
} // namespace api::account
