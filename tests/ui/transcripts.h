#pragma once

#include "models/document/editing.h"
#include <QRandomGenerator>

/// Transcripts made for tests of the view: a word every 400 ms.
namespace transcripts {

inline document::Segment segment(const QString &text, int startMs = 0, int speaker = -1)
{
    document::Segment segment{
        .id = QString::number(startMs), .text = text, .startMs = quint32(startMs), .speaker = speaker};
    quint32 at = quint32(startMs);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace() || (i > 0 && !text.at(i - 1).isSpace()))
            continue;
        document::Word word{.startMs = at, .offset = quint32(i)};
        word.setSpan(document::Ms(at), document::Ms(at + 350));
        word.setTimed(true);
        word.setConfidence(0.95);
        segment.words.append(word);
        at += 400;
    }
    segment.stopMs = at;
    return segment;
}

inline document::Transcript of(const QStringList &texts)
{
    document::Transcript transcript;
    for (const QString &text : texts) {
        const int start = transcript.segments.isEmpty() ? 0 : int(transcript.segments.last().stopMs);
        transcript.segments.append(segment(text, start));
        transcript.segments.last().id = QStringLiteral("s%1").arg(transcript.segments.size());
    }
    return transcript;
}

inline QStringList texts(const document::Transcript &transcript)
{
    QStringList result;
    for (const document::Segment &segment : transcript.segments)
        result.append(segment.text);
    return result;
}

/// `words` words in segments of about 45, two speakers taking turns, every fifteenth word doubtful.
inline document::Transcript large(int words)
{
    static const QStringList vocabulary
        = QStringLiteral(
              "well the first thing we did was look at all numbers and they were rather surprising because nobody had "
              "expected "
              "that customers would wait so long before calling us about something simple like an invoice or delivery")
              .split(u' ');
    QRandomGenerator random(7);
    document::Transcript transcript;
    transcript.speakers = {{.id = QStringLiteral("S1"), .name = QStringLiteral("Ann")},
                           {.id = QStringLiteral("S2"), .name = QStringLiteral("Ben")}};
    for (int left = words, start = 0, speaker = 0; left > 0; speaker = 1 - speaker) {
        const int count = std::min(left, 30 + int(random.bounded(30)));
        QStringList text;
        for (int i = 0; i < count; ++i)
            text.append(vocabulary.at(random.bounded(vocabulary.size())));
        document::Segment row = segment(text.join(u' '), start, speaker);
        for (qsizetype i = 7; i < row.words.size(); i += 15)
            row.words[i].setConfidence(0.4);
        start = int(row.stopMs);
        transcript.segments.append(row);
        left -= count;
    }
    return transcript;
}

} // namespace transcripts
