#include "models/document/formats/jsonsegments.h"

#include "models/document/formats/jsonnames.h"
#include "models/document/formats/plainwords.h"
#include "models/document/splice.h"
#include <algorithm>
#include <cmath>
#include <QSet>

namespace document::json {

void SegmentReader::read(ondemand::array array)
{
    for (ondemand::value value : array) {
        if (value.type() == ondemand::json_type::object)
            readSegment(value.get_object());
    }
}

void SegmentReader::readSegment(ondemand::object object)
{
    Segment segment;
    m_raw.clear();
    m_kept.clear();
    m_members.clear();
    m_start.reset();
    m_stop.reset();
    for (ondemand::field field : object) {
        const std::string_view key = rawKey(field);
        if (!readSegmentMember(key, field.value(), segment))
            m_members.add(key, raw(field.value()));
    }
    segment.extra = m_members.object();
    m_words += std::max<qsizetype>(1, qsizetype(m_raw.size()));
    m_spoken += std::max(0.0, m_stop.value_or(0) - m_start.value_or(0)) / m_factor;
    const quint32 fallback = m_segments.isEmpty() ? 0 : m_segments.last().stopMs;
    setWords(segment, m_raw, m_start, m_stop, fallback);
    m_segments.append(std::move(segment));
}

bool SegmentReader::readSegmentMember(std::string_view key, ondemand::value value, Segment &segment)
{
    const bool isArray = value.type() == ondemand::json_type::array;
    if (key == "start" || key == "begin")
        m_start = time(value);
    else if (key == "stop" || key == "end")
        m_stop = time(value);
    else if (key == "text")
        segment.text = cleanText(text(value));
    else if ((key == "words" || key == "result") && isArray)
        readWords(value.get_array());
    else if (key == "words")
        return value.is_null();
    else if (key == "speaker")
        segment.speaker = label(value);
    else if (key == "id")
        segment.id = text(value);
    else if (key == "channel")
        segment.channel = qint32(std::clamp(number(value).value_or(0), 0.0, 1000.0));
    else
        return false;
    return true;
}

void SegmentReader::readWords(ondemand::array array)
{
    const size_t before = m_raw.size();
    if (readPlainWords(array.raw_json(), m_raw)) {
        for (size_t i = before; i < m_raw.size(); ++i) {
            scale(m_raw[i].start);
            scale(m_raw[i].stop);
        }
        return;
    }
    array.reset();
    for (ondemand::value value : array) {
        const ondemand::json_type type = value.type();
        if (type == ondemand::json_type::object)
            readWord(value.get_object());
        else if (type == ondemand::json_type::array)
            readWord(value.get_array());
    }
}

void SegmentReader::readWord(ondemand::object object)
{
    RawWord word;
    m_wordMembers.clear();
    for (ondemand::field field : object) {
        const std::string_view key = rawKey(field);
        if (!readWordMember(key, field.value(), word))
            m_wordMembers.add(key, raw(field.value()));
    }
    if (!m_wordMembers.isEmpty())
        word.extra = m_wordMembers.object();
    m_raw.push_back(std::move(word));
}

bool SegmentReader::readWordMember(std::string_view key, ondemand::value value, RawWord &word)
{
    if (key == "text" || key == "word")
        word.text = keptText(value);
    else if (key == "start" || key == "begin")
        word.start = time(value);
    else if (key == "stop" || key == "end")
        word.stop = time(value);
    else if (key == "confidence" || key == "conf")
        word.confidence = number(value);
    else if (key == "marks" && value.type() == ondemand::json_type::array)
        readMarks(value, word);
    else if (key == "source")
        return readSource(value, word);
    else
        return false;
    return true;
}

/// [word, start, end, confidence]
void SegmentReader::readWord(ondemand::array array)
{
    RawWord word;
    int place = 0;
    for (ondemand::value value : array) {
        switch (place++) {
        case 0:
            word.text = keptText(value);
            break;
        case 1:
            word.start = time(value);
            break;
        case 2:
            word.stop = time(value);
            break;
        case 3:
            word.confidence = number(value);
            break;
        default:
            break;
        }
    }
    m_raw.push_back(std::move(word));
}

/// Marks that we have no bit for are kept among the unknown members.
void SegmentReader::readMarks(ondemand::value value, RawWord &word)
{
    QByteArray unknown;
    for (ondemand::value mark : value.get_array()) {
        const std::string_view name = utf8(mark, m_scratch);
        const quint8 bit = markBit(name);
        word.marks |= bit;
        const bool isPlain
            = std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c != '"' && c != '\\'; });
        if (bit == 0 && isPlain && !name.empty())
            unknown.append(unknown.isEmpty() ? "" : ",")
                .append('"')
                .append(name.data(), qsizetype(name.size()))
                .append('"');
    }
    if (!unknown.isEmpty())
        m_wordMembers.addFirst("marks", '[' + unknown + ']');
}

bool SegmentReader::readSource(ondemand::value value, RawWord &word)
{
    if (value.type() != ondemand::json_type::string)
        return false;
    const std::string_view token = value.raw_json_token();
    const std::optional<WordSource> source = sourceOfToken(token);
    if (!source)
        return false;
    word.source = *source;
    return true;
}

std::optional<double> SegmentReader::time(ondemand::value value)
{
    std::optional<double> result = number(value);
    scale(result);
    return result;
}

/// Notes what kind of time it is and makes milliseconds of it.
void SegmentReader::scale(std::optional<double> &time)
{
    if (!time)
        return;
    constexpr double beyondFractions = 1e15;
    m_sawFraction = m_sawFraction || (std::abs(*time) < beyondFractions && *time != double(qint64(*time)));
    m_largest = std::max(m_largest, *time);
    *time *= m_factor;
}

double SegmentReader::meanWord() const
{
    return m_words == 0 ? 0 : m_spoken / double(m_words);
}

/// The word's text; kept when it is not in the parser's memory.
std::string_view SegmentReader::keptText(ondemand::value value)
{
    const std::string_view result = utf8(value, m_scratch);
    if (result.data() != m_scratch.constData() || result.empty())
        return result;
    m_kept.push_back(m_scratch);
    m_scratch = QByteArray();
    return {m_kept.back().constData(), size_t(m_kept.back().size())};
}

qint32 SegmentReader::label(ondemand::value value)
{
    if (value.type() != ondemand::json_type::object) {
        const QString name = text(value).trimmed();
        return labelIndex(name, name);
    }
    QString id;
    QString name;
    for (ondemand::field field : value.get_object()) {
        const std::string_view key = rawKey(field);
        if (key == "id")
            id = text(field.value());
        else if (key == "name")
            name = text(field.value());
    }
    return labelIndex(id.isEmpty() ? name : id, name.isEmpty() ? id : name);
}

qint32 SegmentReader::labelIndex(const QString &id, const QString &name)
{
    if (id.isEmpty() || id == QLatin1String("unk"))
        return -1;
    const auto known = m_labelIndex.constFind(id);
    if (known != m_labelIndex.constEnd())
        return *known;
    m_labels.append({.id = id, .name = name});
    return *m_labelIndex.insert(id, qint32(m_labels.size() - 1));
}

void SegmentReader::readSpeaker(ondemand::object object)
{
    Speaker speaker;
    Members members;
    for (ondemand::field field : object) {
        const std::string_view key = rawKey(field);
        if (key == "id")
            speaker.id = text(field.value());
        else if (key == "name")
            speaker.name = text(field.value());
        else if (key == "color" && field.value().type() == ondemand::json_type::string)
            speaker.color = text(field.value());
        else
            members.add(key, raw(field.value()));
    }
    if (speaker.id.isEmpty())
        speaker.id = speaker.name;
    if (speaker.name.isEmpty())
        speaker.name = speaker.id;
    speaker.extra = members.object();
    if (!speaker.id.isEmpty())
        m_speakers.append(speaker);
}

void SegmentReader::finish(Transcript &transcript)
{
    QList<qint32> places;
    for (const Speaker &label : std::as_const(m_labels)) {
        const auto find = [&](auto matches) { return std::find_if(m_speakers.begin(), m_speakers.end(), matches); };
        auto found = find([&](const Speaker &known) { return known.id == label.id; });
        if (found == m_speakers.end())
            found = find([&](const Speaker &known) { return known.name.compare(label.id, Qt::CaseInsensitive) == 0; });
        places.append(qint32(found - m_speakers.begin()));
        if (found == m_speakers.end())
            m_speakers.append(label);
    }
    QSet<QString> ids;
    for (const Segment &segment : std::as_const(m_segments))
        ids.insert(segment.id);
    const bool unique = ids.size() == m_segments.size() && !ids.contains(QString());
    QSet<QString> taken;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        Segment &segment = m_segments[i];
        segment.speaker = segment.speaker < 0 ? -1 : places[segment.speaker];
        if (unique)
            continue;
        if (segment.id.isEmpty() && !ids.contains(u's' + QString::number(i + 1)))
            segment.id = u's' + QString::number(i + 1);
        while (segment.id.isEmpty() || taken.contains(segment.id))
            segment.id = newSegmentId();
        taken.insert(segment.id);
    }
    const auto isEarlier = [](const Segment &a, const Segment &b) { return a.startMs < b.startMs; };
    if (!std::is_sorted(m_segments.begin(), m_segments.end(), isEarlier))
        std::stable_sort(m_segments.begin(), m_segments.end(), isEarlier);
    transcript.speakers = std::move(m_speakers);
    transcript.segments = std::move(m_segments);
}

} // namespace document::json
