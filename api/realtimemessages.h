#pragma once

#include "api/json.h"
#include <chrono>

/// What goes over a realtime WebSocket as text. Both dialects of servers are read on one connection: the list dialect
/// (`partial`, `result`) and the is_final dialect (`is_final`, `words`).
namespace api {

struct RtStart
{
    QString action = QStringLiteral("start");
    std::optional<Nullable<QString>> key{};
    std::optional<bool> partial{}; ///< send partial results; true when absent
    std::optional<bool> actualNumbers{}; ///< digits instead of number words
    static constexpr auto fields()
    {
        return std::tuple{required("action", &RtStart::action), field("key", &RtStart::key),
                          field("partial", &RtStart::partial), field("actual_numbers", &RtStart::actualNumbers)};
    }
};

struct RtStop
{
    QString action = QStringLiteral("stop");
    static constexpr auto fields() { return std::tuple{required("action", &RtStop::action)}; }
};

struct RtState
{
    QString state{}; ///< loading, listening, stopped, shutting_down; others may come
    std::optional<Nullable<QString>> sessionId{};
    std::optional<qint64> at{}; ///< of the shutdown, Unix seconds
    static constexpr auto fields()
    {
        return std::tuple{required("state", &RtState::state), field("session_id", &RtState::sessionId, "sessionId"),
                          field("at", &RtState::at)};
    }
};

struct RtPartial
{
    QString partial{};
    static constexpr auto fields() { return std::tuple{required("partial", &RtPartial::partial)}; }
};

struct RtFinal
{
    QJsonArray result{}; ///< [word, start, end, confidence]
    std::optional<QString> text{};
    std::optional<Nullable<QString>> speaker{};
    static constexpr auto fields()
    {
        return std::tuple{required("result", &RtFinal::result), field("text", &RtFinal::text),
                          field("speaker", &RtFinal::speaker)};
    }
};

/// A word as an object; next to the list form in the is_final dialect.
struct RtWordV2
{
    std::optional<QString> word{};
    std::optional<QString> text{}; ///< `word` of other writers
    double startMs = 0;
    double endMs = 0;
    std::optional<Nullable<double>> confidence{};
    static constexpr auto fields()
    {
        return std::tuple{field("word", &RtWordV2::word), field("text", &RtWordV2::text),
                          required("start_ms", &RtWordV2::startMs, "start", "begin"),
                          required("end_ms", &RtWordV2::endMs, "end", "stop"),
                          field("confidence", &RtWordV2::confidence)};
    }
};

struct RtResultV2
{
    QString text{};
    bool isFinal = false;
    std::optional<Nullable<qint64>> offsetMs{};
    std::optional<Nullable<double>> stability{}; ///< 0 to 1, of partials
    std::optional<Nullable<QJsonArray>> words{}; ///< of finals
    std::optional<Nullable<QString>> speaker{};
    static constexpr auto fields()
    {
        return std::tuple{required("text", &RtResultV2::text),       required("is_final", &RtResultV2::isFinal),
                          field("offset_ms", &RtResultV2::offsetMs), field("stability", &RtResultV2::stability),
                          field("words", &RtResultV2::words),        field("speaker", &RtResultV2::speaker)};
    }
};

struct RtError
{
    QString error{};
    std::optional<Nullable<QString>> message{};
    std::optional<QJsonValue> code{}; ///< number or text
    std::optional<Nullable<QString>> state{};
    static constexpr auto fields()
    {
        return std::tuple{required("error", &RtError::error), field("message", &RtError::message),
                          field("code", &RtError::code), field("state", &RtError::state)};
    }
};

struct RtWarning
{
    QString warning{};
    static constexpr auto fields() { return std::tuple{required("warning", &RtWarning::warning)}; }
};

/// A recognised word; times are from the first byte of sound.
struct LiveWord
{
    QString text{};
    std::chrono::milliseconds start{};
    std::chrono::milliseconds stop{};
    std::optional<double> confidence{}; ///< 0 to 1
    bool operator==(const LiveWord &) const = default;
};

/// A server's message, whatever its dialect.
struct ServerMessage
{
    enum class Kind { Unknown, State, Partial, Final, Error, Warning } kind = Kind::Unknown;
    QString text{}; ///< of a result; of an error the sentence to show; of a warning its kind
    QString state{};
    QString sessionId{};
    std::optional<qint64> at{};
    QList<LiveWord> words{};
    QString speaker{}; ///< empty when not known
    int code = 0; ///< of an error, when it is a number
};

/// Never fails: what cannot be understood is Unknown, words that make no sense are left out, times are put in order.
ServerMessage readServerMessage(const QByteArray &json);

QJsonArray wordsToJson(const QList<LiveWord> &words); ///< [word, start, end, confidence]

} // namespace api
