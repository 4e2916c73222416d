#pragma once

#include "models/document/transcript.h"
#include <QSet>

/// What must hold for every transcript after every edit; empty when it does, else what is broken.
inline QString brokenInvariant(const document::Segment &segment)
{
    using namespace Qt::StringLiterals;
    if (segment.startMs > segment.stopMs)
        return u"segment %1 ends before it starts"_s.arg(segment.id);
    qsizetype from = 0;
    quint32 startMs = segment.startMs;
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        const document::Word &word = segment.words[i];
        const QString name = u"word %1 of %2"_s.arg(i).arg(segment.id);
        const qsizetype offset = word.offset;
        if (offset < from || offset >= segment.text.size() || (i > 0 && offset == segment.words[i - 1].offset))
            return name + u": offset out of order"_s;
        if (segment.text[offset].isSpace())
            return name + u": starts at a blank"_s;
        if (i == 0) {
            for (qsizetype c = 0; c < offset; ++c) {
                if (!segment.text[c].isSpace())
                    return name + u": text before it belongs to no word"_s;
            }
        }
        if (word.startMs < startMs)
            return name + u": starts before the one before"_s;
        if (word.stop() > segment.stop())
            return name + u": ends after the segment"_s;
        from = offset;
        startMs = word.startMs;
    }
    const bool blank = std::all_of(segment.text.begin(), segment.text.end(), [](QChar c) { return c.isSpace(); });
    if (segment.words.isEmpty() != blank)
        return u"segment %1: words and text do not fit"_s.arg(segment.id);
    for (const document::WordExtra &extra : segment.wordExtra) {
        if (extra.word < 0 || extra.word >= segment.words.size())
            return u"segment %1: an extra of no word"_s.arg(segment.id);
    }
    return segment.text.isValidUtf16() ? QString() : u"segment %1: half a character"_s.arg(segment.id);
}

inline QString brokenInvariant(const document::Transcript &transcript)
{
    using namespace Qt::StringLiterals;
    QSet<QString> ids;
    quint32 startMs = 0;
    for (const document::Segment &segment : transcript.segments) {
        if (const QString broken = brokenInvariant(segment); !broken.isEmpty())
            return broken;
        if (segment.id.isEmpty() || ids.contains(segment.id))
            return u"segment id \"%1\" is empty or there twice"_s.arg(segment.id);
        if (segment.startMs < startMs)
            return u"segment %1 starts before the one before"_s.arg(segment.id);
        if (segment.speaker < -1 || segment.speaker >= transcript.speakers.size())
            return u"segment %1 has a speaker that is not there"_s.arg(segment.id);
        ids.insert(segment.id);
        startMs = segment.startMs;
    }
    return {};
}
