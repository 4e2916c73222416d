#include "models/document/formats/jsonbody.h"
#include "models/document/formats/scriptixjson.h"

#include <algorithm>
#include <QCoreApplication>

namespace document {

namespace {

constexpr qsizetype maximumBytes = 1'000'000'000;
constexpr double millisecondsPerSecond = 1000;

FormatError error(const char *sentence, int line = 0)
{
    return {QCoreApplication::translate("ScriptixJson", sentence), line};
}

FormatError errorAt(simdjson::error_code code, int line)
{
    switch (code) {
    case simdjson::DEPTH_ERROR:
        return error(QT_TRANSLATE_NOOP("ScriptixJson", "The document is nested too deeply to be a transcript."), line);
    case simdjson::UTF8_ERROR:
        return error(QT_TRANSLATE_NOOP("ScriptixJson", "The document holds characters that are not UTF-8."), line);
    case simdjson::EMPTY:
        return error(QT_TRANSLATE_NOOP("ScriptixJson", "The document is empty."), line);
    default:
        return error(QT_TRANSLATE_NOOP("ScriptixJson", "The document is damaged: it is not complete, valid JSON."),
                     line);
    }
}

/// Bytes with the padding that simdjson reads over; copied only where there is no room behind them.
class Padded
{
public:
    explicit Padded(const QByteArray &bytes)
    {
        const qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        const auto size = size_t(bytes.size() - start);
        const auto room = size_t(std::max<qsizetype>(0, bytes.capacity() - start));
        if (room >= size + simdjson::SIMDJSON_PADDING) {
            m_view = simdjson::padded_string_view(bytes.constData() + start, size, room);
            return;
        }
        m_copy = simdjson::padded_string(bytes.constData() + start, size);
        m_view = m_copy;
    }

    simdjson::padded_string_view view() const { return m_view; }

private:
    simdjson::padded_string m_copy;
    simdjson::padded_string_view m_view;
};

/// The line (from 1) that the parser has reached; 0 when it does not know.
int lineOf(simdjson::padded_string_view bytes, json::ondemand::document &document)
{
    const char *place = nullptr;
    if (document.current_location().get(place) != simdjson::SUCCESS)
        return 0;
    const char *end = std::clamp(place, bytes.data(), bytes.data() + bytes.size());
    return int(std::count(bytes.data(), end, '\n')) + 1;
}

/// Reads once with times as milliseconds, and again when they turn out to be seconds.
tl::expected<DocumentReply, FormatError> readPadded(simdjson::padded_string_view bytes, double factor)
{
    json::ondemand::parser parser;
    json::ondemand::document document;
    if (const simdjson::error_code code = parser.iterate(bytes).get(document))
        return tl::unexpected(errorAt(code, 0));
    try {
        json::BodyReader reader(factor);
        reader.read(document);
        if (factor == 1 && reader.countsSeconds())
            return readPadded(bytes, millisecondsPerSecond);
        return reader.finish();
    } catch (const simdjson::simdjson_error &cause) {
        return tl::unexpected(errorAt(cause.error(), lineOf(bytes, document)));
    } catch (const std::bad_alloc &) {
        return tl::unexpected(
            error(QT_TRANSLATE_NOOP("ScriptixJson", "The document is too large for this computer's memory.")));
    }
}

} // namespace

tl::expected<DocumentReply, FormatError> readDocumentReply(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes)
        return tl::unexpected(
            error(QT_TRANSLATE_NOOP("ScriptixJson", "The document is larger than 1 GB; it cannot be opened.")));
    if (bytes.isEmpty())
        return tl::unexpected(error(QT_TRANSLATE_NOOP("ScriptixJson", "The document is empty.")));
    return readPadded(Padded(bytes).view(), 1);
}

tl::expected<Transcript, FormatError> readScriptixJson(const QByteArray &bytes)
{
    tl::expected<DocumentReply, FormatError> reply = readDocumentReply(bytes);
    if (!reply)
        return tl::unexpected(reply.error());
    if (!reply->hasContent)
        return tl::unexpected(
            error(QT_TRANSLATE_NOOP("ScriptixJson", "The file is valid JSON, but holds no transcript or captions.")));
    return std::move(reply->transcript);
}

} // namespace document
