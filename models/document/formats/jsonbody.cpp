#include "models/document/formats/jsonbody.h"

#include <algorithm>

namespace document::json {

namespace {

constexpr int maximumDepth = 8;
constexpr double longestSecondsWord = 20; ///< words that last longer on average are counted in milliseconds

bool isCaption(const QString &type)
{
    return type.startsWith(QLatin1String("caption"), Qt::CaseInsensitive);
}

/// The text of a member that was kept as JSON.
QString decoded(const QByteArray &raw)
{
    simdjson::dom::parser parser;
    const simdjson::dom::element element = parser.parse(raw.constData(), size_t(raw.size()), true);
    if (element.is_string()) {
        const std::string_view text = element.get_string();
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return element.is_null() || element.is_object() || element.is_array() ? QString() : QString::fromUtf8(raw);
}

/// Text fields of a document by their spellings.
struct FieldName
{
    const char *key;
    QString DocumentReply::*field;
};
constexpr FieldName fieldNames[] = {
    {"id", &DocumentReply::id},
    {"session_id", &DocumentReply::sessionId},
    {"sessionId", &DocumentReply::sessionId},
    {"filename", &DocumentReply::filename},
    {"type", &DocumentReply::type},
    {"language", &DocumentReply::language},
    {"created", &DocumentReply::created},
    {"created_at", &DocumentReply::created},
    {"last_modified", &DocumentReply::lastModified},
    {"updated_at", &DocumentReply::lastModified},
    {"last_update", &DocumentReply::lastModified},
    {"timecode_offset", &DocumentReply::timecodeOffset},
};

} // namespace

void BodyReader::read(ondemand::document &document)
{
    const ondemand::json_type type = document.type();
    if (type == ondemand::json_type::array)
        readBody(document.get_value());
    else if (type == ondemand::json_type::object)
        readObject(document.get_object());
    const char *rest = nullptr;
    if (document.current_location().get(rest) == simdjson::SUCCESS)
        throw simdjson::simdjson_error(simdjson::TAPE_ERROR);
}

void BodyReader::readObject(ondemand::object object)
{
    if (++m_depth > maximumDepth)
        throw simdjson::simdjson_error(simdjson::DEPTH_ERROR);
    Level level;
    for (ondemand::field field : object)
        readLevel(rawKey(field), field.value(), level);
    if (level.isBody) {
        m_hasObjectBody = true;
        for (const Member &member : level.others) {
            m_body.add({member.key.constData(), size_t(member.key.size())}, member.raw);
            if (member.key == "language" && m_language.isEmpty())
                m_language = decoded(member.raw);
        }
    } else if (!level.isEnvelope) {
        takeFields(level);
    }
    --m_depth;
}

void BodyReader::readLevel(std::string_view key, ondemand::value value, Level &level)
{
    const ondemand::json_type type = value.type();
    const bool isObject = type == ondemand::json_type::object;
    const bool isArray = type == ondemand::json_type::array;
    if ((key == "result" || key == "data") && (isObject || isArray)) {
        level.isEnvelope = true;
        readEnvelope(value);
    } else if (key == "document") {
        readBody(value);
    } else if (key == "content" || (key == "segments" && isArray)) {
        level.isBody = true;
        readContent(value);
    } else if (key == "metadata" && isObject) {
        readMetadata(value.get_object());
    } else if (key == "results" && isArray) {
        level.isResult = true;
        m_reply.hasContent = true;
        m_segments.read(value.get_array());
    } else if (key == "document_type") {
        m_bodyType = text(value);
        level.isBody = true;
    } else {
        level.others.push_back({QByteArray(key.data(), qsizetype(key.size())), raw(value)});
    }
}

void BodyReader::readEnvelope(ondemand::value value)
{
    if (value.type() == ondemand::json_type::object) {
        readObject(value.get_object());
        return;
    }
    for (ondemand::value element : value.get_array()) {
        if (element.type() == ondemand::json_type::object)
            readObject(element.get_object());
    }
}

void BodyReader::readBody(ondemand::value value)
{
    switch (ondemand::json_type(value.type())) {
    case ondemand::json_type::array:
        m_isArrayBody = true;
        m_reply.hasContent = true;
        m_segments.read(value.get_array());
        break;
    case ondemand::json_type::object:
        readObject(value.get_object());
        break;
    case ondemand::json_type::string:
        readNestedText(value);
        break;
    default:
        break;
    }
}

/// A body inside of a JSON text.
void BodyReader::readNestedText(ondemand::value value)
{
    if (++m_depth > maximumDepth)
        throw simdjson::simdjson_error(simdjson::DEPTH_ERROR);
    const QByteArray bytes = text(value).toUtf8();
    const simdjson::padded_string padded(bytes.constData(), size_t(bytes.size()));
    m_nestedParsers.push_back(std::make_unique<ondemand::parser>());
    ondemand::document document = m_nestedParsers.back()->iterate(padded);
    read(document);
    --m_depth;
}

void BodyReader::readMetadata(ondemand::object object)
{
    for (ondemand::field field : object) {
        const std::string_view key = rawKey(field);
        ondemand::value value = field.value();
        const ondemand::json_type type = value.type();
        const bool isScalar = type != ondemand::json_type::object && type != ondemand::json_type::array;
        if (key == "language" && isScalar) {
            m_language = text(value);
        } else if (key == "duration" && isScalar) {
            m_duration = number(value).value_or(0);
        } else if (key == "speakers" && type == ondemand::json_type::array) {
            for (ondemand::value speaker : value.get_array()) {
                if (speaker.type() == ondemand::json_type::object)
                    m_segments.readSpeaker(speaker.get_object());
            }
        } else {
            m_metadata.add(key, raw(value));
        }
    }
}

/// The segments, or an object around them, or either as JSON text.
void BodyReader::readContent(ondemand::value value)
{
    switch (ondemand::json_type(value.type())) {
    case ondemand::json_type::array:
        m_reply.hasContent = true;
        m_segments.read(value.get_array());
        return;
    case ondemand::json_type::string:
        readNestedText(value);
        return;
    case ondemand::json_type::object:
        break;
    default:
        return;
    }
    for (ondemand::field field : value.get_object()) {
        const std::string_view key = rawKey(field);
        ondemand::value member = field.value();
        if (key == "segments" && member.type() == ondemand::json_type::array) {
            m_reply.hasContent = true;
            m_segments.read(member.get_array());
        } else if (key != "text") { // the text is that of the segments
            m_content.add(key, raw(member));
        }
    }
}

void BodyReader::takeFields(const Level &level)
{
    for (const Member &member : level.others) {
        for (const FieldName &name : fieldNames) {
            if (member.key == name.key)
                m_reply.*name.field = decoded(member.raw);
        }
        if (member.key == "finished") {
            const QString finished = decoded(member.raw);
            m_reply.finished = finished == QLatin1String("true") || finished == QLatin1String("1");
        }
        if (member.key == "duration" && level.isResult) {
            m_duration = decoded(member.raw).toDouble();
            m_durationInSeconds = true;
        }
    }
}

double BodyReader::durationMs() const
{
    // a media length far below the last time must be seconds
    const bool seconds = m_durationInSeconds || m_duration * 10 < m_segments.largest();
    return seconds ? m_duration * 1000 : m_duration;
}

bool BodyReader::countsSeconds() const
{
    const double largest = m_segments.largest();
    const bool known = m_duration > 0;
    const double seconds = m_durationInSeconds ? m_duration : m_duration / 1000;
    const bool fits = largest < 1.5 * seconds;
    const double word = m_segments.meanWord();
    const bool shortWords = word < longestSecondsWord;
    if (m_segments.sawFraction())
        return !known || fits || shortWords;
    return known && largest > 0 && fits && largest * 20 < seconds * 1000 && shortWords && word > 0;
}

DocumentReply BodyReader::finish()
{
    DocumentReply reply = std::move(m_reply);
    Transcript &transcript = reply.transcript;
    m_segments.finish(transcript);
    const QString type = m_bodyType.isEmpty() ? reply.type : m_bodyType;
    const bool captions = type.isEmpty() ? m_isArrayBody : isCaption(type);
    transcript.kind = captions ? Kind::Captions : Kind::Transcript;
    if (type == QLatin1String("transcript") || reply.type.isEmpty())
        reply.type = captions ? QStringLiteral("caption") : QStringLiteral("document");
    transcript.language = m_language.isEmpty() ? reply.language : m_language;
    transcript.duration = Ms(qint64(std::clamp(durationMs(), 0.0, 4e12)));
    if (!m_hasObjectBody)
        return reply;
    Members extra;
    const std::pair<const char *, const Members *> parts[]
        = {{"body", &m_body}, {"metadata", &m_metadata}, {"content", &m_content}};
    for (const auto &[name, members] : parts) {
        if (!members->isEmpty())
            extra.add(name, members->object());
    }
    transcript.extra = extra.isEmpty() && captions ? QByteArray("{}") : extra.object();
    return reply;
}

} // namespace document::json
