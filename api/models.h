#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

namespace api {

/// A language or custom model that a session may use; key is the session's `language`.
struct SpeechModel
{
    SpeechModelId id{};
    QString key{};
    QString name{};
    int type = 0; ///< 0 standard, 1 custom
    std::optional<bool> isTrainable{};
    std::optional<bool> batch{}; ///< for files
    std::optional<bool> realtime{};
    std::optional<bool> alignment{};
    static constexpr auto fields()
    {
        return std::tuple{field("id", &SpeechModel::id),
                          required("key", &SpeechModel::key, "model_key"),
                          required("name", &SpeechModel::name),
                          field("type", &SpeechModel::type),
                          field("is_trainable", &SpeechModel::isTrainable),
                          field("batch", &SpeechModel::batch),
                          field("realtime", &SpeechModel::realtime),
                          field("alignment", &SpeechModel::alignment)};
    }
};

struct SpeechModelQuery
{
    PageQuery page{};
    std::optional<bool> realtime{};
    std::optional<bool> trainable{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&SpeechModelQuery::page), field("realtime", &SpeechModelQuery::realtime),
                          field("trainable", &SpeechModelQuery::trainable)};
    }
};

} // namespace api

namespace api::models {
using enum Method;

inline constexpr Endpoint<Get, "/api/v3/speech-to-text/models", Page<SpeechModel>(SpeechModelQuery)> list{
    "models.list", Auth::BearerOrKey};

inline constexpr std::tuple all{list};
} // namespace api::models
