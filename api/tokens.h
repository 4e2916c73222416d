#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

using TokenId = Id<struct TokenTag, IdForm::Number>;

enum class TokenType { Unknown, Batch, Realtime };
constexpr auto names(TokenType)
{
    return std::array{std::pair{TokenType::Batch, "batch"}, std::pair{TokenType::Realtime, "realtime"}};
}

/// A key for programs.
struct Token
{
    TokenId id{};
    QString name{};
    std::optional<QString> key{}; ///< only in the answer that made it
    Word<TokenType> type{};
    std::optional<Timestamp> createdAt{};
    std::optional<Timestamp> expiresAt{};
    std::optional<Timestamp> lastUsedAt{};
    std::optional<QString> keyHint{}; ///< its last characters
    static constexpr auto fields()
    {
        return std::tuple{required("id", &Token::id, "token_id"),
                          field("name", &Token::name),
                          field("key", &Token::key, "token"),
                          field("type", &Token::type),
                          field("created_at", &Token::createdAt, "created"),
                          field("expires_at", &Token::expiresAt, "expires"),
                          field("last_used_at", &Token::lastUsedAt, "last_used"),
                          field("key_hint", &Token::keyHint)};
    }
};

struct TokenCreate
{
    QString name{};
    Word<TokenType> type{};
    std::optional<int> expiresInYears{}; ///< 1, 2 or 5
    static constexpr auto fields()
    {
        return std::tuple{required("name", &TokenCreate::name), required("type", &TokenCreate::type),
                          field("expires_in_years", &TokenCreate::expiresInYears)};
    }
};

} // namespace api

namespace api::tokens {
using enum Method;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/tokens",      Page<Token>(PageQuery)>   list   {"tokens.list"};
inline constexpr Endpoint<Post,   "/api/v3/tokens",      Bare<Token>(TokenCreate)> create {"tokens.create", Auth::Bearer, 201};
inline constexpr Endpoint<Delete, "/api/v3/tokens/{id}", void(TokenId)>            remove {"tokens.delete"};
// clang-format on

inline constexpr std::tuple all{list, create, remove};
} // namespace api::tokens
