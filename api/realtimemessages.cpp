#include "api/realtimemessages.h"

#include <algorithm>
#include <cmath>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace api {

namespace {

using Kind = ServerMessage::Kind;

constexpr qsizetype longestText = 64 * 1024;
constexpr qsizetype mostWords = 10'000;
constexpr double longestMs = 1000.0 * 3600 * 1000; ///< a thousand hours

/// A word before it is known whether its times are seconds.
struct RawWord
{
    QString text{};
    double start = 0;
    double stop = 0;
    std::optional<double> confidence{};
};

std::optional<double> numberOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> confidenceOf(const QJsonValue &value)
{
    const auto number = numberOf(value);
    if (!number || *number < 0)
        return std::nullopt;
    return std::min(*number > 1.01 ? *number / 100 : *number, 1.0);
}

std::optional<RawWord> fromList(const QJsonArray &list)
{
    const auto start = numberOf(list.at(1));
    const auto stop = numberOf(list.at(2));
    if (list.size() < 3 || !list.at(0).isString() || !start || !stop)
        return std::nullopt;
    return RawWord{list.at(0).toString(), *start, *stop, confidenceOf(list.at(3))};
}

std::optional<RawWord> fromObject(const QJsonValue &object)
{
    const auto word = fromJsonValue<RtWordV2>(object);
    if (!word || !std::isfinite(word->startMs) || !std::isfinite(word->endMs))
        return std::nullopt;
    return RawWord{word->word ? *word->word : word->text.value_or(QString()), word->startMs, word->endMs,
                   confidenceOf(object.toObject().value("confidence"_L1))};
}

/// A time with a fraction means that the server counts in seconds.
double unitOf(const QList<RawWord> &words)
{
    const auto hasFraction = [](double value) { return value != std::floor(value); };
    const bool isSeconds = std::any_of(words.begin(), words.end(), [&](const RawWord &word) {
        return hasFraction(word.start) || hasFraction(word.stop);
    });
    return isSeconds ? 1000 : 1;
}

QList<LiveWord> wordsOf(const QJsonArray &array)
{
    QList<RawWord> raw;
    for (const auto &value : array) {
        const auto word = value.isArray() ? fromList(value.toArray()) : fromObject(value);
        if (word && !word->text.trimmed().isEmpty() && word->text.size() <= longestText)
            raw.append(*word);
        if (raw.size() == mostWords)
            break;
    }
    const double unit = unitOf(raw);
    QList<LiveWord> words;
    std::chrono::milliseconds reached{};
    for (const RawWord &word : raw) {
        const auto ms = [unit](double value) {
            return std::chrono::milliseconds(std::llround(std::clamp(value * unit, 0.0, longestMs)));
        };
        const auto start = std::max(ms(word.start), reached);
        words.append({word.text.trimmed(), start, std::max(ms(word.stop), start), word.confidence});
        reached = start;
    }
    return words;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().left(longestText) : QString();
}

QString speakerOf(const QJsonValue &value)
{
    const QString name = value.isObject() ? textOf(value.toObject().value("name"_L1)) : textOf(value);
    return name == "unk"_L1 ? QString() : name;
}

ServerMessage resultMessage(const QJsonObject &object, Kind kind, const QJsonValue &words)
{
    ServerMessage message{.kind = kind, .text = textOf(object.value("text"_L1))};
    message.words = wordsOf(words.toArray());
    message.speaker = speakerOf(object.value("speaker"_L1));
    if (message.text.isEmpty()) {
        QStringList texts;
        for (const LiveWord &word : message.words)
            texts << word.text;
        message.text = texts.join(u' ');
    }
    return message;
}

ServerMessage stateMessage(const QJsonObject &object)
{
    ServerMessage message{.kind = Kind::State, .state = textOf(object.value("state"_L1))};
    const QJsonValue id
        = object.value("session_id"_L1).isUndefined() ? object.value("sessionId"_L1) : object.value("session_id"_L1);
    message.sessionId = id.isDouble() ? QString::number(id.toInteger()) : textOf(id);
    if (const auto at = numberOf(object.value("at"_L1)); at && *at > 0 && *at < 1e12)
        message.at = qint64(*at);
    return message;
}

/// Like the errors of HTTP: a word such as `unauthorized` is not for people when there is a sentence besides.
ServerMessage errorMessage(const QJsonObject &object)
{
    const QJsonValue error = object.value("error"_L1);
    const QJsonObject nested = error.isObject() ? error.toObject() : object;
    const QString said = textOf(nested.value("message"_L1));
    ServerMessage message{.kind = Kind::Error, .text = said.isEmpty() ? textOf(error) : said};
    message.code = int(std::clamp(numberOf(nested.value("code"_L1)).value_or(0), 0.0, 99'999.0));
    return message;
}

} // namespace

ServerMessage readServerMessage(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue result = object.value("result"_L1);
    const QJsonValue isFinal = object.value("is_final"_L1);
    if (object.contains("error"_L1) && !object.value("error"_L1).isNull())
        return errorMessage(object);
    if (!isFinal.isUndefined()) {
        const bool final = isFinal.toBool(isFinal.toString() == "true"_L1 || isFinal.toInt() == 1);
        return resultMessage(object, final ? Kind::Final : Kind::Partial,
                             final ? object.value("words"_L1) : QJsonValue());
    }
    if (result.isArray())
        return resultMessage(object, Kind::Final, result);
    if (object.value("partial"_L1).isString())
        return {.kind = Kind::Partial, .text = textOf(object.value("partial"_L1))};
    if (object.value("state"_L1).isString())
        return stateMessage(object);
    if (object.contains("warning"_L1))
        return {.kind = Kind::Warning, .text = textOf(object.value("warning"_L1))};
    return {};
}

QJsonArray wordsToJson(const QList<LiveWord> &words)
{
    QJsonArray list;
    for (const LiveWord &word : words) {
        const QJsonValue confidence
            = word.confidence ? QJsonValue(std::round(*word.confidence * 1000) / 1000) : QJsonValue(QJsonValue::Null);
        list.append(QJsonArray{word.text, qint64(word.start.count()), qint64(word.stop.count()), confidence});
    }
    return list;
}

} // namespace api
