#pragma once

#include "models/document/transcript.h"

/// What the subtitle formats share.
namespace document {

inline constexpr qsizetype maximumSubtitleBytes = qsizetype(64) * 1024 * 1024;

/// Decodes by byte order mark, then UTF-8 when it is valid, then as Windows-1252 (the encoding of old subtitle files).
QString decodedText(const QByteArray &bytes);

/// Lines without their ends (CR, LF or CRLF).
QList<QStringView> linesOf(const QString &text);

/// A line `start --> stop settings`.
struct CueTiming
{
    Ms start{};
    Ms stop{};
    QString settings{};
};
enum class TimingLine { None, Valid, Garbled };
TimingLine readTiming(QStringView line, CueTiming &timing);

/// The text of a cue while its tags are read.
struct MarkedText
{
    QString text{};
    QList<quint8> marks{}; ///< one for each code unit
    void append(QStringView more, quint8 with);
};

/// Gives the segment the text, with untimed words that carry the marks.
void setMarkedText(Segment &segment, const MarkedText &marked);

/// The text with each run of marked words between tags <b>, <i>, <u>; `escape` makes text of the format.
QString taggedText(const Segment &segment, QString (*escape)(QStringView text));

/// Neighbouring words with the same marks, with the blanks behind them; together the whole text.
struct MarkedRun
{
    QString text{};
    quint8 marks = 0;
};
QList<MarkedRun> markedRuns(const Segment &segment);

/// A cue's text has no empty lines: they would end it.
QString withoutEmptyLines(const QString &text);

} // namespace document
