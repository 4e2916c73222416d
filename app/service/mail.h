#pragma once

#include "api/result.h"
#include <atomic>
#include <chrono>
#include <QUrl>

namespace service {

/// Where mails are handed in: an SMTP server, told by the environment variables SCRIPTIX_SMTP_URL (smtps://host, or
/// smtp://host:587 with STARTTLS), SCRIPTIX_SMTP_USER, SCRIPTIX_SMTP_PASSWORD and SCRIPTIX_SMTP_FROM.
struct MailSettings
{
    QUrl url{};
    QString user{};
    QString password{};
    QString from{}; ///< an address
    std::chrono::seconds deadline{30}; ///< of one mail

    static MailSettings fromEnvironment();
};

/// A mail of plain text to one person.
struct Mail
{
    QString to{}; ///< an address
    QString subject{};
    QString text{};
};

/// Hands mails to the SMTP server. send() blocks, for routes that are slow (Router::onSlow); several may run at once.
class Mailer
{
public:
    explicit Mailer(MailSettings settings);

    std::optional<api::Error> notReady() const; ///< 409 that says what to set; ask before anything is changed
    api::Result<void> send(const Mail &mail); ///< done when the server took it; the error is one for the caller
    void stop(); ///< ends running calls soon, and all later ones at once

private:
    const MailSettings m_settings;
    std::atomic_bool m_isStopped = false;
};

/// name@host as people type it; nothing that could end a header line.
bool isMailAddress(const QString &text);
/// The mail as it goes over the wire (RFC 5322), with its text in UTF-8; control characters do not get into headers.
QByteArray mailText(const QString &from, const Mail &mail);

} // namespace service
