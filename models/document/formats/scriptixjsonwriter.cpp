#include "models/document/formats/jsonextra.h"
#include "models/document/formats/jsonnames.h"
#include "models/document/formats/jsontext.h"
#include "models/document/formats/scriptixjson.h"

#include <algorithm>

namespace document {

namespace {

using json::TextWriter;

constexpr qsizetype bytesPerWord = 80;

/// `"a":1` of `{"a":1}`.
std::string_view inside(const QByteArray &object)
{
    return object.size() < 2 ? std::string_view() : std::string_view(object.constData() + 1, size_t(object.size()) - 2);
}

/// 0.005 steps as text, by packed confidence.
const std::array<QByteArray, 201> &confidenceTexts()
{
    static const auto texts = [] {
        std::array<QByteArray, 201> result;
        for (size_t i = 0; i < result.size(); ++i)
            result[i] = QByteArray::number(double(i) / 200, 'g', 4);
        return result;
    }();
    return texts;
}

/// Writes one transcript.
class Writer
{
public:
    explicit Writer(const Transcript &transcript)
        : m_transcript(transcript)
        , m_out(transcript.wordCount() * bytesPerWord)
        , m_isArray(transcript.kind == Kind::Captions && transcript.extra.isEmpty())
    {
    }

    QByteArray run()
    {
        if (m_isArray) {
            writeSegments();
            return m_out.take();
        }
        m_out << (m_transcript.kind == Kind::Captions ? R"({"document_type":"caption")"
                                                      : R"({"document_type":"document")");
        m_out << R"(,"metadata":{)";
        writeMetadata();
        m_out << R"(},"content":{)";
        if (m_transcript.kind == Kind::Transcript)
            writeText();
        m_out << R"("segments":)";
        writeSegments();
        writeMore(json::membersOf(m_transcript.extra, "content"));
        m_out << "}";
        writeMore(json::membersOf(m_transcript.extra, "body"));
        m_out << "}";
        return m_out.take();
    }

private:
    void writeMore(const QByteArray &members)
    {
        if (!members.isEmpty())
            (m_out << ",").bytes(members);
    }

    void writeMetadata()
    {
        m_out << R"("language":)";
        if (m_transcript.language.isEmpty())
            m_out << "null";
        else
            m_out.string(m_transcript.language);
        if (m_transcript.duration > Ms(0))
            m_out << R"(,"duration":)" << qint64(m_transcript.duration.count());
        if (!m_transcript.speakers.isEmpty()) {
            m_out << R"(,"speakers":[)";
            for (const Speaker &speaker : m_transcript.speakers)
                writeSpeaker(speaker, &speaker == &m_transcript.speakers.first());
            m_out << "]";
        }
        const QByteArray members = json::membersOf(m_transcript.extra, "metadata");
        if (m_transcript.extra.isEmpty())
            m_out << R"(,"version":1)";
        writeMore(members);
    }

    void writeSpeaker(const Speaker &speaker, bool isFirst)
    {
        m_out << (isFirst ? R"({"id":)" : R"(,{"id":)");
        m_out.string(speaker.id) << R"(,"name":)";
        m_out.string(speaker.name);
        if (!speaker.color.isEmpty()) {
            m_out << R"(,"color":)";
            m_out.string(speaker.color);
        }
        if (speaker.extra.size() > 2)
            m_out << "," << inside(speaker.extra);
        m_out << "}";
    }

    void writeText()
    {
        m_out << R"("text":")";
        for (const Segment &segment : m_transcript.segments) {
            if (&segment != &m_transcript.segments.first())
                m_out << " ";
            m_out.append(segment.text);
        }
        m_out << R"(",)";
    }

    void writeSegments()
    {
        m_out << "[";
        for (const Segment &segment : m_transcript.segments) {
            if (&segment != &m_transcript.segments.first())
                m_out << ",";
            writeSegment(segment);
        }
        m_out << "]";
    }

    void writeSegment(const Segment &segment)
    {
        m_out << "{";
        if (!segment.id.isEmpty()) {
            m_out << R"("id":)";
            m_out.string(segment.id) << ",";
        }
        m_out << R"("start":)" << qint64(segment.startMs) << R"(,"stop":)" << qint64(segment.stopMs)
              << R"(,"speaker":)";
        if (segment.speaker < 0 || segment.speaker >= m_transcript.speakers.size())
            m_out << "null";
        else if (m_isArray) // there is no table that says what an id means
            m_out.string(m_transcript.speakers[segment.speaker].name);
        else
            m_out.string(m_transcript.speakers[segment.speaker].id);
        m_out << R"(,"text":)";
        m_out.string(segment.text);
        const auto says = [](const Word &word) { return word.isTimed() || word.confidence() || word.marks(); };
        if (!segment.wordExtra.isEmpty() || std::any_of(segment.words.begin(), segment.words.end(), says))
            writeWords(segment);
        if (m_transcript.kind == Kind::Transcript || segment.channel != 0)
            m_out << R"(,"channel":)" << qint64(segment.channel);
        if (segment.extra.size() > 2)
            m_out << "," << inside(segment.extra);
        m_out << "}";
    }

    void writeWords(const Segment &segment)
    {
        m_out << R"(,"words":[)";
        qsizetype extra = 0;
        for (qsizetype i = 0; i < segment.words.size(); ++i) {
            m_out << (i == 0 ? R"({"text":)" : R"(,{"text":)");
            m_out.string(segment.wordText(i));
            writeTimes(segment.words[i]);
            const bool hasExtra = extra < segment.wordExtra.size() && segment.wordExtra[extra].word == i;
            writeMarks(segment.words[i].marks(),
                       hasExtra ? inside(segment.wordExtra[extra++].members) : std::string_view());
            m_out << "}";
        }
        m_out << "]";
    }

    void writeTimes(const Word &word)
    {
        if (word.isTimed())
            m_out << R"(,"start":)" << qint64(word.startMs) << R"(,"stop":)" << qint64(word.stop().count());
        else
            m_out << R"(,"start":null,"stop":null)";
        if (word.packedConfidence != Word::unknownConfidence)
            (m_out << R"(,"confidence":)").bytes(confidenceTexts()[std::min<size_t>(word.packedConfidence, 200)]);
        if (word.source() != WordSource::Recognised && size_t(word.source()) < json::sourceNames.size())
            m_out << R"(,"source":")" << json::sourceNames[size_t(word.source())] << "\"";
    }

    /// Known marks go in front of those that the reader kept.
    void writeMarks(quint8 marks, std::string_view members)
    {
        static constexpr std::string_view keptMarks = R"("marks":[)";
        const bool hasKept = members.starts_with(keptMarks);
        if (hasKept)
            members.remove_prefix(keptMarks.size());
        if (marks != 0 || hasKept) {
            m_out << "," << keptMarks;
            const char *separator = "";
            for (const json::MarkName &mark : json::markNames) {
                if (!(marks & mark.bit))
                    continue;
                m_out << separator << "\"" << mark.name << "\"";
                separator = ",";
            }
            if (hasKept)
                m_out << separator << members;
            else
                m_out << "]";
        }
        if (!hasKept && !members.empty())
            m_out << "," << members;
    }

    const Transcript &m_transcript;
    TextWriter m_out;
    const bool m_isArray;
};

} // namespace

QByteArray writeScriptixJson(const Transcript &transcript)
{
    return Writer(transcript).run();
}

} // namespace document
