#include "app/service/handlers/handlers.h"

using namespace Qt::StringLiterals;

/// The rest of the contract: known addresses that this service does not answer yet say so.
namespace service::handlers {

namespace {

struct Address
{
    api::Method method;
    const char *path;
};

using enum api::Method;

constexpr Address addresses[]{
    {Post, "/api/v3/speech-to-text/merge"},
    {Post, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/export/summarize"},
    {Post, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/share"},
    {Post, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/share/email"},
    {Get, "/api/v3/speech-to-text/session/{sessionId}/shared"},
    {Get, "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}"},
    {Put, "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}"},
    {Put, "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}/clear_text"},
    {Put, "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}/reset_to_original"},
    {Put, "/api/v3/speech-to-text/session/{sessionId}/shared/document/{docId}/finish"},
    {Get, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/comments"},
    {Post, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/comments"},
    {Put, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/comments/{commentId}"},
    {Delete, "/api/v3/speech-to-text/session/{sessionId}/document/{docId}/comments/{commentId}"},
    {Get, "/api/v3/custom_models"},
    {Get, "/api/v3/custom_models/{id}"},
    {Get, "/api/v3/custom_models/{id}/data"},
    {Post, "/api/v3/custom_models"},
    {Post, "/api/v3/custom_models/{id}"},
    {Put, "/api/v3/custom_models/{id}/data"},
    {Post, "/api/v3/custom_models/{id}/run"},
    {Delete, "/api/v3/custom_models/{id}"},
    {Delete, "/api/v3/custom_models/{id}/data/{dataId}"},
    {Post, "/api/v4/realtime/initialize"},
    {Get, "/api/v4/realtime/status"},
    {Get, "/api/v3/account/organization"},
    {Post, "/api/v3/account/organization"},
    {Post, "/api/v3/organization/group"},
    {Get, "/api/v3/organization/group"},
    {Get, "/api/v3/organization/group/{id}"},
    {Get, "/api/v3/organization/group/{id}/users"},
    {Put, "/api/v3/organization/group/{id}"},
    {Delete, "/api/v3/organization/group/{id}"},
    {Post, "/api/v3/organization/group/{id}/users"},
    {Delete, "/api/v3/organization/group/{id}/users/remove"},
    {Post, "/api/v3/organization/user"},
    {Get, "/api/v3/organization/user"},
    {Get, "/api/v3/organization/user/{id}"},
    {Put, "/api/v3/organization/user/{id}"},
    {Delete, "/api/v3/organization/user/{id}"},
    {Post, "/api/v3/organization/user/{id}/resend-activation"},
    {Post, "/api/v3/organization/profile/{id}/logo"},
    {Delete, "/api/v3/organization/profile/{id}"},
    {Get, "/api/v3/organization/templates"},
    {Post, "/api/v3/organization/templates"},
    {Delete, "/api/v3/organization/templates/{id}"},
    {Post, "/api/v3/account/me"},
    {Post, "/api/v3/account/password"},
    {Patch, "/api/v3/account"},
    {Delete, "/api/v3/account"},
    {Get, "/api/v3/auth/login/microsoft"},
    {Get, "/api/v3/mfa/2fa/qr_code"},
    {Get, "/api/v3/mfa/2fa/backup_codes"},
    {Post, "/api/v3/mfa/2fa/enable"},
    {Post, "/api/v3/mfa/2fa/disable"},
    {Post, "/api/v3/mfa/2fa/verify_totp"},
    {Post, "/api/v3/mfa/2fa/verify_backup_code"},
    {Get, "/api/v3/tokens"},
    {Post, "/api/v3/tokens"},
    {Delete, "/api/v3/tokens/{id}"},
    {Get, "/api/v3/subscription"},
    {Get, "/api/v3/subscription/{id}"},
    {Get, "/api/v3/subscription/{id}/usage"},
    {Post, "/api/v3/order_subscription/new_order"},
    {Delete, "/api/v3/subscription/{id}"},
    {Get, "/api/v3/invoices"},
    {Get, "/api/v3/invoices/{id}/download"},
    {Get, "/api/v3/mandates"},
    {Get, "/api/v3/reseller/customer"},
    {Get, "/api/v3/reseller/customer/{id}"},
    {Get, "/api/v3/reseller/customer/{id}/usage"},
    {Get, "/api/v3/reseller/customer/{id}/logins"},
    {Get, "/api/v3/reseller/customer/{id}/tokens"},
    {Get, "/api/v3/reseller/customer/{id}/subscriptions"},
    {Get, "/api/v3/reseller/customer/{id}/transcript"},
    {Get, "/api/v3/reseller/plan"},
    {Get, "/api/v3/reseller/usage"},
    {Get, "/api/v3/reseller/statistics"},
    {Get, "/api/v3/reseller/reporting/export"},
    {Post, "/api/v3/reseller/customer"},
    {Post, "/api/v3/reseller/customer/{id}/logins"},
    {Post, "/api/v3/reseller/customer/{id}/logins/{loginId}/resend-activation"},
    {Post, "/api/v3/reseller/customer/{id}/logins/{loginId}/reset"},
    {Post, "/api/v3/reseller/customer/{id}/tokens"},
    {Post, "/api/v3/reseller/plan/{planId}/subscribe"},
    {Put, "/api/v3/reseller/customer/{id}"},
    {Put, "/api/v3/reseller/customer/{id}/logins/{loginId}/deactivate"},
    {Delete, "/api/v3/reseller/customer/{id}"},
    {Delete, "/api/v3/reseller/customer/{id}/logins/{loginId}"},
    {Delete, "/api/v3/reseller/customer/{id}/tokens/{tokenId}"},
    {Post, "/api/v3/speech-to-text/session/{sessionId}/align"},
    {Post, "/api/v3/speech-to-text/session/{sessionId}/upload-url"},
    {Get, "/api/v3/shared/{sessionId}/document/{docId}"},
    {Get, "/api/v3/custom_models/data"},
    {Get, "/api/v3/custom_models/{id}/data/{dataId}"},
    {Get, "/api/v3/admin/customer/{customerId}/webhooks"},
    {Get, "/api/v3/admin/customer/{customerId}/webhooks/{webhookId}"},
};

} // namespace

void addUnavailable(Router &router)
{
    for (const Address &address : addresses) {
        router.add(
            {.method = address.method,
             .path = QString::fromLatin1(address.path),
             .bodyLimit = 0,
             .handle =
                 [](const Exchange &) {
                     return refusal(
                         501, say(QT_TRANSLATE_NOOP("service", "The service on this computer cannot do this yet.")));
                 },
             .stream =
                 [](const Exchange &) {
                     return Plan{
                         .refusal = refusal(
                             501,
                             say(QT_TRANSLATE_NOOP("service", "The service on this computer cannot do this yet.")))};
                 }});
    }
}

} // namespace service::handlers
