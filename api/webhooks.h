#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

using WebhookId = Id<struct WebhookTag, IdForm::Number>;

/// What calls out when something happens; read only in the API.
struct Webhook
{
    WebhookId id{};
    QString url{};
    QString method{}; ///< POST or PUT
    QList<QString> headers{}; ///< lines, Name: value
    QList<QString> events{};
    bool isActive = true;
    std::optional<Timestamp> created{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Webhook::id),
                          required("url", &Webhook::url),
                          field("method", &Webhook::method),
                          field("headers", &Webhook::headers),
                          field("events", &Webhook::events),
                          field("is_active", &Webhook::isActive),
                          field("created", &Webhook::created, "created_at")};
    }
};

struct WebhookQuery
{
    PageQuery page{};
    std::optional<QString> q{};
    static constexpr auto fields() { return std::tuple{inlined(&WebhookQuery::page), field("q", &WebhookQuery::q)}; }
};

/// What a session's webhook receives when it is done.
struct SessionWebhookPayload
{
    SessionId sessionId{};
    std::optional<QString> zoomId{}; ///< the same, under its old name
    static constexpr auto fields()
    {
        return std::tuple{required("sessionId", &SessionWebhookPayload::sessionId, "session_id"),
                          field("zoom_id", &SessionWebhookPayload::zoomId)};
    }
};

/// What a document's webhook receives when it was made, changed or deleted.
struct DocumentWebhookPayload
{
    SessionId sessionId{};
    DocumentId documentId{};
    static constexpr auto fields()
    {
        return std::tuple{required("sessionId", &DocumentWebhookPayload::sessionId, "session_id", "zoom_id"),
                          required("documentId", &DocumentWebhookPayload::documentId, "document_id")};
    }
};

} // namespace api

namespace api::webhooks {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get, "/api/v3/admin/customer/{customerId}/webhooks",             Page<Webhook>(OrganizationId, WebhookQuery)> list {"webhooks.list"};
inline constexpr Endpoint<Get, "/api/v3/admin/customer/{customerId}/webhooks/{webhookId}", Webhook(OrganizationId, WebhookId)>          get  {"webhooks.get"};
// clang-format on

inline constexpr std::tuple all{list, get};
} // namespace api::webhooks
