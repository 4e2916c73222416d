#pragma once

#include "api/auth.h"
#include "api/billing.h"
#include "api/sessions.h"
#include "api/tokens.h"

/// What a reseller sees of its customers; a customer is an organisation.
namespace api {

using LoginId = Id<struct LoginTag, IdForm::Number>;

struct ResellerCustomer
{
    OrganizationId id{};
    QString name{};
    QString email{};
    std::optional<QString> phone{};
    bool isActive = true;
    std::optional<Timestamp> registrationDate{};
    std::optional<Timestamp> lastModified{};
    std::optional<Brand> brand{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &ResellerCustomer::id),
                          required("name", &ResellerCustomer::name),
                          field("email", &ResellerCustomer::email),
                          field("phone", &ResellerCustomer::phone),
                          field("is_active", &ResellerCustomer::isActive),
                          field("registration_date", &ResellerCustomer::registrationDate, "created", "created_at"),
                          field("last_modified", &ResellerCustomer::lastModified, "updated_at", "last_update"),
                          field("brand", &ResellerCustomer::brand)};
    }
};

struct ResellerCustomerRequest
{
    QString name{};
    QString email{};
    std::optional<Nullable<QString>> phone{};
    std::optional<bool> isActive{}; ///< in updates
    static constexpr auto fields()
    {
        return std::tuple{
            required("name", &ResellerCustomerRequest::name), required("email", &ResellerCustomerRequest::email),
            field("phone", &ResellerCustomerRequest::phone), field("is_active", &ResellerCustomerRequest::isActive)};
    }
};

struct ResellerLogin
{
    LoginId id{};
    std::optional<QString> firstName{};
    std::optional<QString> lastName{};
    QString email{};
    QList<QString> roles{};
    bool isActive = true;
    bool activated = false;
    std::optional<Timestamp> lastLogin{};
    std::optional<Timestamp> created{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &ResellerLogin::id),
                          field("first_name", &ResellerLogin::firstName),
                          field("last_name", &ResellerLogin::lastName),
                          required("email", &ResellerLogin::email),
                          field("roles", &ResellerLogin::roles),
                          field("is_active", &ResellerLogin::isActive),
                          field("activated", &ResellerLogin::activated),
                          field("last_login", &ResellerLogin::lastLogin),
                          field("created", &ResellerLogin::created, "created_at")};
    }
};

struct ResellerLoginRequest
{
    QString email{};
    std::optional<QString> firstName{};
    std::optional<QString> lastName{};
    std::optional<QList<QString>> roles{};
    static constexpr auto fields()
    {
        return std::tuple{
            required("email", &ResellerLoginRequest::email), field("first_name", &ResellerLoginRequest::firstName),
            field("last_name", &ResellerLoginRequest::lastName), field("roles", &ResellerLoginRequest::roles)};
    }
};

struct ResellerPlan
{
    PlanId id{};
    std::optional<QString> sku{};
    QString name{};
    std::optional<double> price{}; ///< a month
    std::optional<QString> currency{};
    Nullable<int> seats{}; ///< null: no limit
    Nullable<double> sttUnits{}; ///< a month; null: no limit
    QList<QString> features{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &ResellerPlan::id),           field("sku", &ResellerPlan::sku),
                          required("name", &ResellerPlan::name),       field("price", &ResellerPlan::price),
                          field("currency", &ResellerPlan::currency),  field("seats", &ResellerPlan::seats),
                          field("stt_units", &ResellerPlan::sttUnits), field("features", &ResellerPlan::features)};
    }
};

struct PlanSubscribeRequest
{
    OrganizationId customerId{};
    std::optional<QString> startDate{};
    std::optional<bool> autoRenew{};
    static constexpr auto fields()
    {
        return std::tuple{required("customer_id", &PlanSubscribeRequest::customerId),
                          field("start_date", &PlanSubscribeRequest::startDate),
                          field("auto_renew", &PlanSubscribeRequest::autoRenew)};
    }
};

/// A customer's session. Its state is a number here: 0 new, 1 uploaded, 2 queued, 3 processing, 4 done, 5 error.
struct ResellerTranscript
{
    SessionId sessionId{};
    std::optional<QString> filename{};
    std::optional<Timestamp> created{};
    Id<struct StateTag, IdForm::Number> status{};
    std::optional<QString> language{};
    double duration = 0; ///< seconds
    std::optional<Timestamp> lastUpdate{};
    bool isDeleted = false;
    Word<SessionStatus> state() const
    {
        Word<SessionStatus> word;
        word.text = status.value;
        return word;
    }
    static constexpr auto fields()
    {
        return std::tuple{required("session_id", &ResellerTranscript::sessionId, "sessionId", "zoom_id"),
                          field("filename", &ResellerTranscript::filename),
                          field("date_session_start", &ResellerTranscript::created, "created", "created_at"),
                          required("status", &ResellerTranscript::status),
                          field("language", &ResellerTranscript::language),
                          field("duration", &ResellerTranscript::duration),
                          field("last_update", &ResellerTranscript::lastUpdate, "last_modified", "updated_at"),
                          field("is_deleted", &ResellerTranscript::isDeleted)};
    }
};

struct ResellerUsageRow
{
    UsagePeriod usage{};
    OrganizationId customerId{};
    QString customerName{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&ResellerUsageRow::usage), field("customer_id", &ResellerUsageRow::customerId),
                          field("customer_name", &ResellerUsageRow::customerName)};
    }
};

struct LanguageUsage
{
    QString language{};
    double unitsUsed = 0;
    static constexpr auto fields()
    {
        return std::tuple{required("language", &LanguageUsage::language),
                          required("units_used", &LanguageUsage::unitsUsed)};
    }
};

struct MonthUsage
{
    QString month{}; ///< 2026-02
    double unitsUsed = 0;
    static constexpr auto fields()
    {
        return std::tuple{required("month", &MonthUsage::month), required("units_used", &MonthUsage::unitsUsed)};
    }
};

struct ResellerStatistics
{
    int customersTotal = 0;
    int customersActive = 0;
    int sessionsTotal = 0;
    double unitsUsed = 0;
    std::optional<QString> periodStart{};
    std::optional<QString> periodEnd{};
    QList<LanguageUsage> byLanguage{};
    QList<MonthUsage> byMonth{};
    static constexpr auto fields()
    {
        return std::tuple{required("customers_total", &ResellerStatistics::customersTotal),
                          field("customers_active", &ResellerStatistics::customersActive),
                          field("sessions_total", &ResellerStatistics::sessionsTotal),
                          required("units_used", &ResellerStatistics::unitsUsed),
                          field("period_start", &ResellerStatistics::periodStart),
                          field("period_end", &ResellerStatistics::periodEnd),
                          field("by_language", &ResellerStatistics::byLanguage),
                          field("by_month", &ResellerStatistics::byMonth)};
    }
};

struct ResellerQuery
{
    PageQuery page{};
    SortQuery sort{};
    QList<QString> filter{}; ///< each field=value; all must hold
    static constexpr auto fields()
    {
        return std::tuple{inlined(&ResellerQuery::page), inlined(&ResellerQuery::sort),
                          field("filter", &ResellerQuery::filter)};
    }
};

/// From one day to another, both included; the current month when absent.
struct DaysQuery
{
    std::optional<QString> dateFrom{};
    std::optional<QString> dateTo{};
    static constexpr auto fields()
    {
        return std::tuple{field("date_from", &DaysQuery::dateFrom), field("date_to", &DaysQuery::dateTo)};
    }
};

struct ResellerUsageQuery
{
    UsageQuery usage{};
    DaysQuery days{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&ResellerUsageQuery::usage), inlined(&ResellerUsageQuery::days)};
    }
};

struct ReportQuery
{
    std::optional<QString> format{}; ///< csv or xlsx
    DaysQuery days{};
    std::optional<OrganizationId> customerId{};
    static constexpr auto fields()
    {
        return std::tuple{field("format", &ReportQuery::format), inlined(&ReportQuery::days),
                          field("customer_id", &ReportQuery::customerId)};
    }
};

} // namespace api

namespace api::reseller {
using enum Method;
using enum Auth;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/reseller/customer",                                       Page<ResellerCustomer>(ResellerQuery)>                   customers        {"reseller.customers.list", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/customer/{id}",                                  ResellerCustomer(OrganizationId)>                        customer         {"reseller.customers.get", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/customer/{id}/usage",                            Page<UsagePeriod>(OrganizationId, UsageQuery)>           customerUsage    {"reseller.customers.usage", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/customer/{id}/logins",                           Page<ResellerLogin>(OrganizationId, ResellerQuery)>      logins           {"reseller.logins.list", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/customer/{id}/tokens",                           Page<Token>(OrganizationId, ResellerQuery)>              tokens           {"reseller.tokens.list", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/customer/{id}/subscriptions",                    Page<Subscription>(OrganizationId, ResellerQuery)>       subscriptions    {"reseller.subscriptions.list", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/customer/{id}/transcript",                       Page<ResellerTranscript>(OrganizationId, ResellerQuery)> transcripts      {"reseller.transcripts.list", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/plan",                                           Page<ResellerPlan>(PageQuery)>                           plans            {"reseller.plans.list", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/usage",                                          Page<ResellerUsageRow>(ResellerUsageQuery)>              usage            {"reseller.usage", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/statistics",                                     ResellerStatistics(DaysQuery)>                           statistics       {"reseller.statistics", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/reseller/reporting/export",                               RawBody(ReportQuery)>                                    report           {"reseller.reporting_export", BearerOrKey};
inline constexpr Endpoint<Post,   "/api/v3/reseller/customer",                                       ResellerCustomer(ResellerCustomerRequest)>               createCustomer   {"reseller.customers.create", BearerOrKey, 201};
inline constexpr Endpoint<Post,   "/api/v3/reseller/customer/{id}/logins",                           ResellerLogin(OrganizationId, ResellerLoginRequest)>     createLogin      {"reseller.logins.create", BearerOrKey, 201};
inline constexpr Endpoint<Post,   "/api/v3/reseller/customer/{id}/logins/{loginId}/resend-activation", ActionResult(OrganizationId, LoginId)>                 resendActivation {"reseller.logins.resend_activation", BearerOrKey};
inline constexpr Endpoint<Post,   "/api/v3/reseller/customer/{id}/logins/{loginId}/reset",           ActionResult(OrganizationId, LoginId)>                   resetLogin       {"reseller.logins.reset", BearerOrKey};
inline constexpr Endpoint<Post,   "/api/v3/reseller/customer/{id}/tokens",                           Bare<Token>(OrganizationId, TokenCreate)>                createToken      {"reseller.tokens.create", BearerOrKey, 201};
inline constexpr Endpoint<Post,   "/api/v3/reseller/plan/{planId}/subscribe",                        Subscription(PlanId, PlanSubscribeRequest)>              subscribe        {"reseller.plans.subscribe", BearerOrKey, 201};
inline constexpr Endpoint<Put,    "/api/v3/reseller/customer/{id}",                                  ResellerCustomer(OrganizationId, ResellerCustomerRequest)> updateCustomer {"reseller.customers.update", BearerOrKey};
inline constexpr Endpoint<Put,    "/api/v3/reseller/customer/{id}/logins/{loginId}/deactivate",      ResellerLogin(OrganizationId, LoginId)>                  deactivateLogin  {"reseller.logins.deactivate", BearerOrKey};
inline constexpr Endpoint<Delete, "/api/v3/reseller/customer/{id}",                                  void(OrganizationId)>                                    removeCustomer   {"reseller.customers.delete", BearerOrKey};
inline constexpr Endpoint<Delete, "/api/v3/reseller/customer/{id}/logins/{loginId}",                 void(OrganizationId, LoginId)>                           removeLogin      {"reseller.logins.delete", BearerOrKey};
inline constexpr Endpoint<Delete, "/api/v3/reseller/customer/{id}/tokens/{tokenId}",                 void(OrganizationId, TokenId)>                           removeToken      {"reseller.tokens.delete", BearerOrKey};
// clang-format on

inline constexpr std::tuple all{
    customers, customer,       customerUsage,   logins,         tokens,      subscriptions,    transcripts, plans,
    usage,     statistics,     report,          createCustomer, createLogin, resendActivation, resetLogin,  createToken,
    subscribe, updateCustomer, deactivateLogin, removeCustomer, removeLogin, removeToken};
} // namespace api::reseller
