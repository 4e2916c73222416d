#pragma once

#include "api/account.h"

namespace api {

struct LoginQuery
{
    QString loginType = QStringLiteral("token");
    static constexpr auto fields() { return std::tuple{field("login_type", &LoginQuery::loginType)}; }
};

struct LoginRequest
{
    QString username{}; ///< e-mail
    QString password{};
    bool rememberMe = true;
    static constexpr auto fields()
    {
        return std::tuple{required("username", &LoginRequest::username), required("password", &LoginRequest::password),
                          field("remember_me", &LoginRequest::rememberMe)};
    }
};

/// The credentials again and one of the two codes; the other stays empty.
struct MfaLoginRequest
{
    QString username{};
    QString password{};
    bool rememberMe = true;
    QString totpCode{};
    QString backupCode{};
    static constexpr auto fields()
    {
        return std::tuple{
            required("username", &MfaLoginRequest::username), required("password", &MfaLoginRequest::password),
            field("remember_me", &MfaLoginRequest::rememberMe), field("totp_code", &MfaLoginRequest::totpCode),
            field("backup_code", &MfaLoginRequest::backupCode)};
    }
};

struct LoginResponse
{
    bool login = false; ///< complete: accessToken is there
    bool mfaRequired = false; ///< loginMfa must follow
    std::optional<QString> accessToken{};
    std::optional<QString> sessionId{};
    std::optional<QString> signature{};
    static constexpr auto fields()
    {
        return std::tuple{required("login", &LoginResponse::login), field("mfa_required", &LoginResponse::mfaRequired),
                          field("access_token", &LoginResponse::accessToken),
                          field("session_id", &LoginResponse::sessionId),
                          field("signature", &LoginResponse::signature)};
    }
};

struct MicrosoftLoginQuery
{
    QString redirectUri{}; ///< where the browser is sent in the end; of this computer
    static constexpr auto fields() { return std::tuple{required("redirect_uri", &MicrosoftLoginQuery::redirectUri)}; }
};

/// No JSON: the Location of the answer, and what the address has in the end that the browser is sent to.
struct MicrosoftLogin
{
    std::optional<QString> location{};
    std::optional<QString> token{};
    static constexpr auto fields()
    {
        return std::tuple{field("location", &MicrosoftLogin::location),
                          field("token", &MicrosoftLogin::token, "access_token")};
    }
};

} // namespace api

namespace api::auth {
using enum Method;

// clang-format off
inline constexpr Endpoint<Post, "/api/v3/auth/login",     Bare<LoginResponse>(Query<LoginQuery>, Form<LoginRequest>)>    login    {"auth.login", Auth::None};
inline constexpr Endpoint<Post, "/api/v3/auth/login/mfa", Bare<LoginResponse>(Query<LoginQuery>, Form<MfaLoginRequest>)> loginMfa {"auth.login_mfa", Auth::None};
inline constexpr Endpoint<Post, "/api/v3/auth/logout",    ActionResult()>                                              logout   {"auth.logout", Auth::Bearer};
inline constexpr Endpoint<Get,  "/api/v3/auth/login/microsoft", HttpReply(MicrosoftLoginQuery)>                       loginMicrosoft {"auth.login_microsoft", Auth::None, 302};
// clang-format on

inline constexpr std::tuple all{login, loginMfa, logout, loginMicrosoft};
} // namespace api::auth
