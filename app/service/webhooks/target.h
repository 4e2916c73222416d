#pragma once

#include "api/documents.h"
#include <chrono>

namespace service {

/// The schedule's unit, and whether this computer may be called: both for tests, told by the environment variables
/// SCRIPTIX_WEBHOOK_MINUTE_MS and SCRIPTIX_WEBHOOK_LOOPBACK.
struct WebhookSettings
{
    std::chrono::milliseconds minute{60'000};
    bool loopback = false;

    static WebhookSettings fromEnvironment();
    std::chrono::milliseconds deadline() const; ///< of one call: 20 s
};

/// What is called, and how.
struct WebhookTarget
{
    QString url{};
    QString method{}; ///< POST or PUT
    QStringList headers{}; ///< Name: value
};

/// What the options ask for; nothing when they name no address. The error is one for the caller (422).
api::Result<std::optional<WebhookTarget>>
webhookTarget(const api::WebhookOptions &options, const WebhookSettings &settings = WebhookSettings::fromEnvironment());

} // namespace service
