#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// What is paid for and used. Dates are days (2026-02-01), amounts are in the currency's main unit.
namespace api {

using PlanId = Id<struct PlanTag, IdForm::Number>;
using SubscriptionId = Id<struct SubscriptionTag, IdForm::Number>;
using InvoiceId = Id<struct InvoiceTag, IdForm::Number>;
using OrderId = Id<struct OrderTag>;
using MandateId = Id<struct MandateTag>;

struct Subscription
{
    SubscriptionId id{};
    QString sku{};
    Nullable<QString> planName{}; ///< bronze, silver, gold, platinum
    QString billingChannel{}; ///< scriptix or azure
    std::optional<QString> startDate{};
    Nullable<QString> endDate{}; ///< null: goes on
    Nullable<QString> cancelDate{};
    bool isSuspended = false;
    bool autoRenew = false;
    Nullable<double> creditsAvailable{};
    Nullable<double> sttUnitsAvailable{}; ///< of this period; null: no limit
    Nullable<double> alignmentUnitsAvailable{};
    Nullable<double> translationBudgetAvailable{}; ///< characters
    Nullable<int> seats{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Subscription::id),
                          required("sku", &Subscription::sku),
                          field("plan_name", &Subscription::planName),
                          field("billing_channel", &Subscription::billingChannel),
                          field("start_date", &Subscription::startDate),
                          field("end_date", &Subscription::endDate),
                          field("cancel_date", &Subscription::cancelDate),
                          field("is_suspended", &Subscription::isSuspended),
                          field("auto_renew", &Subscription::autoRenew),
                          field("credits_available", &Subscription::creditsAvailable),
                          field("stt_units_available", &Subscription::sttUnitsAvailable),
                          field("alignment_units_available", &Subscription::alignmentUnitsAvailable),
                          field("translation_budget_available", &Subscription::translationBudgetAvailable),
                          field("seats", &Subscription::seats)};
    }
};

/// What was used in one period; a unit of speech or alignment is a second of sound.
struct UsagePeriod
{
    std::optional<SubscriptionId> subscriptionId{};
    QString start{}; ///< first day
    QString end{}; ///< last day
    double unitsUsed = 0;
    std::optional<double> sttUnitsUsed{};
    std::optional<double> sttUnitsAvailable{};
    std::optional<double> alignmentUnitsUsed{};
    std::optional<double> translationCharactersUsed{};
    std::optional<int> customModelsTrained{};
    std::optional<int> customModelsHosted{};
    std::optional<QString> billingStatus{}; ///< open, invoiced or paid
    std::optional<QString> language{};
    std::optional<QString> tokenName{};
    std::optional<double> cost{};
    static constexpr auto fields()
    {
        return std::tuple{field("subscription_id", &UsagePeriod::subscriptionId),
                          required("usage_period_start", &UsagePeriod::start),
                          required("usage_period_end", &UsagePeriod::end),
                          field("units_used", &UsagePeriod::unitsUsed),
                          field("stt_units_used", &UsagePeriod::sttUnitsUsed),
                          field("stt_units_available", &UsagePeriod::sttUnitsAvailable),
                          field("alignment_units_used", &UsagePeriod::alignmentUnitsUsed),
                          field("translation_characters_used", &UsagePeriod::translationCharactersUsed),
                          field("custom_models_trained", &UsagePeriod::customModelsTrained),
                          field("custom_models_hosted", &UsagePeriod::customModelsHosted),
                          field("billing_status", &UsagePeriod::billingStatus),
                          field("language", &UsagePeriod::language),
                          field("token_name", &UsagePeriod::tokenName),
                          field("cost", &UsagePeriod::cost)};
    }
};

struct BillingQuery
{
    PageQuery page{};
    std::optional<QString> sort{};
    std::optional<QString> direction{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&BillingQuery::page), field("sort", &BillingQuery::sort),
                          field("direction", &BillingQuery::direction)};
    }
};

struct UsageQuery
{
    PageQuery page{};
    std::optional<QString> view{}; ///< invoice, day, week, month, year
    std::optional<QString> splitBy{}; ///< language, token, subscription, period
    static constexpr auto fields()
    {
        return std::tuple{inlined(&UsageQuery::page), field("view", &UsageQuery::view),
                          field("split_by", &UsageQuery::splitBy)};
    }
};

/// Orders a plan by its id or its code.
struct NewOrderRequest
{
    std::optional<PlanId> planId{};
    std::optional<QString> sku{};
    std::optional<QString> billingPeriod{}; ///< monthly or yearly
    std::optional<int> seats{};
    std::optional<bool> autoRenew{};
    std::optional<QString> redirectUrl{}; ///< where a payment page sends the browser
    static constexpr auto fields()
    {
        return std::tuple{field("plan_id", &NewOrderRequest::planId),
                          field("sku", &NewOrderRequest::sku),
                          field("billing_period", &NewOrderRequest::billingPeriod),
                          field("seats", &NewOrderRequest::seats),
                          field("auto_renew", &NewOrderRequest::autoRenew),
                          field("redirect_url", &NewOrderRequest::redirectUrl)};
    }
};

struct NewOrder
{
    OrderId orderId{};
    QString status{}; ///< open, pending, paid, failed, expired
    Nullable<QString> paymentUrl{};
    Nullable<SubscriptionId> subscriptionId{}; ///< once it is active
    static constexpr auto fields()
    {
        return std::tuple{required("order_id", &NewOrder::orderId), required("status", &NewOrder::status),
                          field("payment_url", &NewOrder::paymentUrl),
                          field("subscription_id", &NewOrder::subscriptionId)};
    }
};

struct Invoice
{
    InvoiceId id{};
    QString number{};
    std::optional<QString> date{};
    std::optional<QString> dueDate{};
    std::optional<QString> periodStart{};
    std::optional<QString> periodEnd{};
    QString currency{};
    double amount = 0; ///< net
    std::optional<double> vat{};
    double total = 0; ///< gross
    QString status{}; ///< open, paid, overdue, void
    std::optional<SubscriptionId> subscriptionId{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Invoice::id),
                          required("number", &Invoice::number),
                          field("date", &Invoice::date),
                          field("due_date", &Invoice::dueDate),
                          field("period_start", &Invoice::periodStart),
                          field("period_end", &Invoice::periodEnd),
                          field("currency", &Invoice::currency),
                          field("amount", &Invoice::amount),
                          field("vat", &Invoice::vat),
                          field("total", &Invoice::total),
                          field("status", &Invoice::status),
                          field("subscription_id", &Invoice::subscriptionId)};
    }
};

/// A standing permission to be paid.
struct Mandate
{
    MandateId id{};
    QString method{}; ///< directdebit, creditcard, paypal
    QString status{}; ///< valid, pending, invalid
    std::optional<QString> reference{};
    std::optional<QString> holder{};
    std::optional<QString> accountHint{}; ///< last digits
    std::optional<QString> signatureDate{};
    bool isDefault = false;
    std::optional<Timestamp> created{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Mandate::id),
                          required("method", &Mandate::method),
                          required("status", &Mandate::status),
                          field("reference", &Mandate::reference),
                          field("holder", &Mandate::holder),
                          field("account_hint", &Mandate::accountHint),
                          field("signature_date", &Mandate::signatureDate),
                          field("is_default", &Mandate::isDefault),
                          field("created", &Mandate::created, "created_at")};
    }
};

} // namespace api

namespace api::billing {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/subscription",                 Page<Subscription>(BillingQuery)>             subscriptions {"subscriptions.list"};
inline constexpr Endpoint<Get,    "/api/v3/subscription/{id}",            Subscription(SubscriptionId)>                 subscription  {"subscriptions.get"};
inline constexpr Endpoint<Get,    "/api/v3/subscription/{id}/usage",      Page<UsagePeriod>(SubscriptionId, UsageQuery)> usage         {"subscriptions.usage"};
inline constexpr Endpoint<Post,   "/api/v3/order_subscription/new_order", NewOrder(NewOrderRequest)>                    order         {"subscriptions.new_order", Auth::Bearer, 201};
inline constexpr Endpoint<Delete, "/api/v3/subscription/{id}",            void(SubscriptionId)>                         cancel        {"subscriptions.cancel"};
inline constexpr Endpoint<Get,    "/api/v3/invoices",                     Page<Invoice>(BillingQuery)>                  invoices      {"invoices.list"};
inline constexpr Endpoint<Get,    "/api/v3/invoices/{id}/download",       RawBody(InvoiceId)>                           invoiceFile   {"invoices.download"};
inline constexpr Endpoint<Get,    "/api/v3/mandates",                     Page<Mandate>(PageQuery)>                     mandates      {"mandates.list"};
// clang-format on

inline constexpr std::tuple all{subscriptions, subscription, usage, order, cancel, invoices, invoiceFile, mandates};
} // namespace api::billing
