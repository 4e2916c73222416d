#pragma once

#include "models/document/edit.h"
#include "models/document/textzone.h"

/// Small transcripts and a short notation for their words' times.
namespace document {

using namespace Qt::StringLiterals;

/// Words of 280 ms every 300 ms.
inline Segment segmentOf(const QString &id, const QString &text, quint32 startMs)
{
    Segment segment{.id = id, .text = text, .startMs = startMs, .stopMs = startMs};
    for (const TextSpan &span : wordSpans(text)) {
        Word word;
        word.offset = quint32(span.begin);
        word.setSpan(Ms(startMs), Ms(startMs + 280));
        word.setConfidence(0.5);
        segment.words.append(word);
        segment.stopMs = startMs + 280;
        startMs += 300;
    }
    return segment;
}

inline Transcript twoSegments()
{
    return {.duration = Ms(20'000),
            .speakers = {{u"A"_s, u"Ann"_s}, {u"B"_s, u"Bob"_s}},
            .segments = {segmentOf(u"s1"_s, u"good morning dear friends"_s, 1000),
                         segmentOf(u"s2"_s, u"the report is ready"_s, 5000)}};
}

inline Range range(qsizetype segment, qsizetype from, qsizetype to)
{
    return {{segment, from}, {segment, to}};
}

inline Transcript after(Transcript transcript, const Edit &edit)
{
    apply(transcript, edit);
    return transcript;
}

/// "good:1000-1280" for each word, with a letter for where the time comes from; ? for an untimed one.
inline QString words(const Segment &segment)
{
    QStringList result;
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        const Word &word = segment.words[i];
        result.append(u"%1:%2-%3"_s.arg(segment.wordText(i)).arg(word.startMs).arg(word.stop().count()));
        static constexpr QStringView marks = u" smeaM";
        if (word.source() != WordSource::Recognised)
            result.last() += marks[int(word.source())];
        if (!word.isTimed())
            result.last() += u'?';
    }
    return result.join(u' ');
}

} // namespace document
