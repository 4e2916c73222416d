#pragma once

#include "api/endpoint.h"

namespace api {

/// What an authenticator app needs.
struct MfaQrCode
{
    QString qrCode{}; ///< a data URI, PNG or SVG
    QString secret{}; ///< Base32
    QString otpauthUrl{};
    static constexpr auto fields()
    {
        return std::tuple{field("qr_code", &MfaQrCode::qrCode), required("secret", &MfaQrCode::secret),
                          field("otpauth_url", &MfaQrCode::otpauthUrl)};
    }
};

struct MfaBackupCodes
{
    QList<QString> backupCodes{};
    std::optional<Timestamp> created{};
    static constexpr auto fields()
    {
        return std::tuple{required("backup_codes", &MfaBackupCodes::backupCodes),
                          field("created", &MfaBackupCodes::created, "created_at")};
    }
};

struct MfaEnable
{
    QString totpCode{};
    std::optional<QString> password{};
    static constexpr auto fields()
    {
        return std::tuple{required("totp_code", &MfaEnable::totpCode), field("password", &MfaEnable::password)};
    }
};

/// The password and one of the codes.
struct MfaDisable
{
    QString password{};
    std::optional<QString> totpCode{};
    std::optional<QString> backupCode{};
    static constexpr auto fields()
    {
        return std::tuple{required("password", &MfaDisable::password), field("totp_code", &MfaDisable::totpCode),
                          field("backup_code", &MfaDisable::backupCode)};
    }
};

struct MfaStatus
{
    bool enabled = false;
    QList<QString> backupCodes{}; ///< only right after enabling
    std::optional<int> backupCodesRemaining{};
    static constexpr auto fields()
    {
        return std::tuple{required("enabled", &MfaStatus::enabled), field("backup_codes", &MfaStatus::backupCodes),
                          field("backup_codes_remaining", &MfaStatus::backupCodesRemaining)};
    }
};

struct MfaVerifyTotp
{
    QString totpCode{};
    static constexpr auto fields() { return std::tuple{required("totp_code", &MfaVerifyTotp::totpCode)}; }
};

struct MfaVerifyBackup
{
    QString backupCode{};
    static constexpr auto fields() { return std::tuple{required("backup_code", &MfaVerifyBackup::backupCode)}; }
};

struct MfaVerifyResult
{
    bool valid = false;
    std::optional<int> backupCodesRemaining{};
    static constexpr auto fields()
    {
        return std::tuple{required("valid", &MfaVerifyResult::valid),
                          field("backup_codes_remaining", &MfaVerifyResult::backupCodesRemaining)};
    }
};

} // namespace api

namespace api::mfa {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,  "/api/v3/mfa/2fa/qr_code",            MfaQrCode()>                      qrCode           {"mfa.qr_code"};
inline constexpr Endpoint<Get,  "/api/v3/mfa/2fa/backup_codes",       MfaBackupCodes()>                 backupCodes      {"mfa.backup_codes"};
inline constexpr Endpoint<Post, "/api/v3/mfa/2fa/enable",             MfaStatus(MfaEnable)>             enable           {"mfa.enable"};
inline constexpr Endpoint<Post, "/api/v3/mfa/2fa/disable",            MfaStatus(MfaDisable)>            disable          {"mfa.disable"};
inline constexpr Endpoint<Post, "/api/v3/mfa/2fa/verify_totp",        MfaVerifyResult(MfaVerifyTotp)>   verifyTotp       {"mfa.verify_totp"};
inline constexpr Endpoint<Post, "/api/v3/mfa/2fa/verify_backup_code", MfaVerifyResult(MfaVerifyBackup)> verifyBackupCode {"mfa.verify_backup_code"};
// clang-format on

inline constexpr std::tuple all{qrCode, backupCodes, enable, disable, verifyTotp, verifyBackupCode};
} // namespace api::mfa
