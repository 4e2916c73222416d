#include "models/document/editing.h"
#include "models/document/formats/scriptixjson.h"
#include "models/document/speakertable.h"
#include "models/document/splice.h"

#include <algorithm>
#include <QCoreApplication>

namespace document {

namespace {

/// The characters [from, to) of a segment with the words that start in them.
Segment part(const Segment &segment, qsizetype from, qsizetype to)
{
    Segment result = segment;
    result.text = segment.text.sliced(from, to - from);
    result.words.clear();
    result.wordExtra.clear();
    for (Word word : segment.words) {
        if (qsizetype(word.offset) >= to)
            break;
        if (qsizetype(word.offset) < from)
            continue;
        word.offset -= quint32(from);
        result.words.append(word);
    }
    return result;
}

/// Finds or adds the fragment's speakers in a table.
class SpeakerMap
{
public:
    SpeakerMap(const Transcript &transcript, const Fragment &fragment)
        : m_fragment(fragment)
        , m_speakers(transcript.speakers)
    {
    }

    qint32 map(qint32 speaker)
    {
        if (speaker < 0 || speaker >= m_fragment.speakers.size())
            return -1;
        const Speaker &wanted = m_fragment.speakers[speaker];
        if (const qsizetype known = speakerIndex(m_speakers, wanted.name); known >= 0)
            return qint32(known);
        m_speakers.append({.id = freeSpeakerId(m_speakers, wanted.id), .name = wanted.name, .color = wanted.color});
        return qint32(m_speakers.size() - 1);
    }

    const QList<Speaker> &speakers() const { return m_speakers; }

private:
    const Fragment &m_fragment;
    QList<Speaker> m_speakers;
};

Insertion insertionOf(const Transcript &transcript, const Fragment &fragment)
{
    Insertion insertion{.paragraphs = {}};
    qsizetype offset = 0;
    for (const Segment &segment : fragment.segments) {
        insertion.paragraphs.append(segment.text);
        for (Word word : segment.words) {
            word.offset += quint32(offset);
            insertion.known.append(word);
        }
        offset += segment.text.size() + 1;
    }
    if (transcript.kind == Kind::Captions)
        insertion.paragraphs = {insertion.paragraphs.join(u'\n')};
    return insertion;
}

/// New segments get the speakers that they had; a first or last one only when all of its text came from the fragment.
void setSpeakers(Edit &edit, const Transcript &transcript, const Fragment &fragment)
{
    if (edit.inserted.size() != fragment.segments.size() || edit.inserted.size() < 2)
        return;
    SpeakerMap map(transcript, fragment);
    for (qsizetype i = 0; i < edit.inserted.size(); ++i) {
        const Segment &source = fragment.segments[i];
        if (edit.inserted[i].text == source.text)
            edit.inserted[i].speaker = map.map(source.speaker);
    }
    if (map.speakers() != transcript.speakers)
        edit.speakers = {.before = transcript.speakers, .after = map.speakers()};
}

} // namespace

QString Fragment::plainText() const
{
    QStringList lines;
    for (const Segment &segment : segments)
        lines.append(segment.text);
    return lines.join(u'\n');
}

QByteArray Fragment::toMime() const
{
    return writeScriptixJson({.speakers = speakers, .segments = segments});
}

std::optional<Fragment> Fragment::fromMime(const QByteArray &bytes)
{
    tl::expected<Transcript, FormatError> transcript = readScriptixJson(bytes);
    if (!transcript || transcript->segments.isEmpty())
        return std::nullopt;
    return Fragment{transcript->segments, transcript->speakers};
}

Fragment copyFragment(const Transcript &transcript, const Range &range)
{
    const Range place = clamped(transcript, range);
    Fragment fragment{.speakers = transcript.speakers};
    for (qsizetype row = place.from.segment; row <= place.to.segment && row < transcript.segments.size(); ++row) {
        const Segment &segment = transcript.segments[row];
        const qsizetype from = row == place.from.segment ? place.from.offset : 0;
        const qsizetype to = row == place.to.segment ? place.to.offset : segment.text.size();
        fragment.segments.append(part(segment, from, to));
    }
    return fragment;
}

Edit pasteFragment(const Transcript &transcript, const Range &range, const Fragment &fragment)
{
    const Range place = clamped(transcript, range);
    if (fragment.segments.isEmpty())
        return {.caretBefore = place.from, .caretAfter = place.from};
    Edit edit = splice(transcript, place, insertionOf(transcript, fragment));
    setSpeakers(edit, transcript, fragment);
    edit.label = QCoreApplication::translate("Edit", "Paste");
    return edit;
}

} // namespace document
