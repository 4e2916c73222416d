#pragma once

#include <chrono>
#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace document {

using Ms = std::chrono::milliseconds;

/// Where a word's time comes from. Only recognised and aligned times were measured on the sound.
enum class WordSource : quint8 { Recognised, Split, Merged, Estimated, Aligned, Manual };

/// What a person is told about a word's time: measured on the sound, taken over from words it came from or set by hand,
/// spread between neighbours, or not there.
enum class TimeOrigin : quint8 { Recognised, Retimed, Interpolated, None };

enum Mark : quint8 { Bold = 1, Italic = 2, Underline = 4 };

/// Times and quality of one word of a segment's text; 12 bytes, so that a million of them stay small.
/// The word's text is the segment's text from `offset` up to the blanks before the next word.
struct Word
{
    static constexpr quint8 unknownConfidence = 255;

    quint32 startMs = 0; ///< from the start of the media
    quint32 offset = 0; ///< UTF-16 code units into the segment's text
    quint16 packedDuration = 0; ///< see duration()
    quint8 packedConfidence = unknownConfidence; ///< 0..200 in steps of 0.5 %, or unknownConfidence
    quint8 flags = 0; ///< source, marks, timed, long duration; use the accessors

    Ms start() const { return Ms(startMs); }
    Ms stop() const { return Ms(startMs) + duration(); }
    /// Up to 65,535 ms exactly, above that in steps of 100 ms.
    Ms duration() const;
    void setSpan(Ms start, Ms stop);
    /// False for a word whose writer gave no time; its start then only keeps the order.
    bool isTimed() const;
    void setTimed(bool timed);
    WordSource source() const;
    void setSource(WordSource source);
    TimeOrigin timeOrigin() const;
    quint8 marks() const; ///< a combination of Mark
    void setMarks(quint8 marks);
    std::optional<double> confidence() const; ///< 0..1
    void setConfidence(std::optional<double> confidence);

    bool operator==(const Word &) const = default;
};
static_assert(sizeof(Word) == 12);

/// Unknown JSON members of one word, an object's text, kept to be written back.
struct WordExtra
{
    qsizetype word = 0; ///< index in Segment::words
    QByteArray members{};
    bool operator==(const WordExtra &) const = default;
};

/// One utterance or one cue. In captions a line feed in the text separates the lines.
/// Invariants: start <= stop; words in order of offset and start and inside [start, stop]; every word starts at a
/// non-blank and every non-blank character belongs to exactly one word (property-tested after every edit).
/// Words may touch without a blank (Chinese, Japanese). Segments are in order of start.
struct Segment
{
    QString id{}; ///< stable inside the document; the API's segment id
    QString text{};
    QList<Word> words{};
    quint32 startMs = 0;
    quint32 stopMs = 0;
    qint32 speaker = -1; ///< index into Transcript::speakers, -1 for none
    qint32 channel = 0;
    QByteArray extra{}; ///< unknown JSON members as an object's text; written back unchanged
    QList<WordExtra> wordExtra{}; ///< in order of word

    Ms start() const { return Ms(startMs); }
    Ms stop() const { return Ms(stopMs); }
    /// The text of word `index`, without surrounding blanks.
    QStringView wordText(qsizetype index) const;
    /// End offset (exclusive) of word `index` in text.
    qsizetype wordEnd(qsizetype index) const;
    /// Index of the word that holds or precedes the code unit `offset`; -1 before the first.
    qsizetype wordAtOffset(qsizetype offset) const;
    /// Index of the last word with start <= time; -1 before the first.
    qsizetype wordAtTime(Ms time) const;

    bool operator==(const Segment &) const = default;
};

struct Speaker
{
    QString id{}; ///< the label used by the API's segments
    QString name{}; ///< shown name
    QString color{}; ///< "#RRGGBB" or empty
    QByteArray extra{};
    bool operator==(const Speaker &) const = default;
};

enum class Kind { Transcript, Captions };

/// A caret place: code unit `offset` in the text of segment `segment`.
struct Position
{
    qsizetype segment = 0;
    qsizetype offset = 0;
    auto operator<=>(const Position &) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

/// Text from `from` up to `to` (exclusive), from <= to.
struct Range
{
    Position from{};
    Position to{};
    bool isEmpty() const { return from == to; }
    bool operator==(const Range &) const = default;
};

struct WordRef
{
    qsizetype segment = -1;
    qsizetype word = -1;
    bool isValid() const { return word >= 0; }
    bool operator==(const WordRef &) const = default;
};

/// The document: the single truth that views show, players follow and exporters write. Changed only by Edit.
struct Transcript
{
    Kind kind = Kind::Transcript;
    QString language{};
    Ms duration{}; ///< of the media; zero when unknown
    QList<Speaker> speakers{};
    QList<Segment> segments{};
    /// Unknown JSON members to be written back: {"body":{...},"metadata":{...},"content":{...}}, each may be missing.
    /// Captions with an extra are written in the object form, others as an array.
    QByteArray extra{};

    /// The word heard at `time`: the one that spans it, or the last one begun before it. O(log n).
    WordRef wordAt(Ms time) const;
    /// Segment that holds or precedes `time`; -1 before the first.
    qsizetype segmentAt(Ms time) const;
    qsizetype wordCount() const;
    QString speakerName(const Segment &segment) const;
    QString text(const Range &range) const; ///< segments joined by line feeds
    Position end() const;

    bool operator==(const Transcript &) const = default;
};

/// The longest prefix length <= offset that does not cut a surrogate pair of the text.
qsizetype wholeCharacter(QStringView text, qsizetype offset);
/// The nearest place that exists in the transcript.
Position clamped(const Transcript &transcript, const Position &at);
/// A new id, unique in any document for practical purposes (64 random bits).
QString newSegmentId();

} // namespace document

Q_DECLARE_TYPEINFO(document::Word, Q_PRIMITIVE_TYPE);
Q_DECLARE_TYPEINFO(document::WordExtra, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(document::Segment, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(document::Speaker, Q_RELOCATABLE_TYPE);
