#include "models/document/formats/stl.h"

#include "models/document/captions.h"
#include "models/document/formats/cues.h"
#include "models/document/formats/iso6937.h"
#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QDate>

namespace document {

namespace {

using namespace Qt::StringLiterals;

// EBU Tech 3264-E: 4 (GSI block), 5 (TTI block)
constexpr qsizetype gsiBytes = 1024;
constexpr qsizetype ttiBytes = 128;
constexpr qsizetype textBytes = 112;
constexpr qsizetype mostExtensions = 0xF0; ///< numbers 00h to EFh
constexpr qsizetype mostSubtitles = 0xFFFF; ///< two bytes
constexpr qsizetype mostBlocks = 99'999; ///< five digits
constexpr int framesPerSecond = 25;
constexpr int msPerFrame = 1000 / framesPerSecond;
constexpr qint64 framesPerDay = qint64(24) * 3600 * framesPerSecond;
constexpr qsizetype rows = 23;
constexpr qsizetype topRow = 20; ///< of one, two and three lines, so that the first one stays in place
constexpr char unusedSpace = '\x8F';
constexpr char lineBreak = '\x8A';
constexpr char lastBlock = '\xFF';
constexpr char centred = 2;

/// Appendix 3: the languages of this program's users; 00 is unknown.
constexpr std::array<std::pair<const char *, const char *>, 23> languages{
    {{"sq", "01"}, {"ca", "03"}, {"hr", "04"}, {"cs", "06"}, {"da", "07"}, {"de", "08"}, {"en", "09"}, {"es", "0A"},
     {"et", "0C"}, {"fr", "0F"}, {"ga", "11"}, {"is", "14"}, {"it", "15"}, {"lv", "18"}, {"lt", "1A"}, {"hu", "1B"},
     {"nl", "1D"}, {"no", "1E"}, {"pl", "20"}, {"pt", "21"}, {"fi", "27"}, {"sv", "28"}, {"tr", "29"}}};

QByteArray languageCode(const QString &language)
{
    const QString name = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const auto known = std::find_if(languages.begin(), languages.end(),
                                    [&](const auto &one) { return name == QLatin1StringView(one.first); });
    return known == languages.end() ? "00" : known->second;
}

QByteArray number(qint64 value, qsizetype digits)
{
    return QByteArray::number(value).rightJustified(digits, '0');
}

/// Texts of the GSI block are in code page 850, of which this is the part that all agree on.
QByteArray plainText(const QString &text, qsizetype size)
{
    QByteArray result;
    for (const QChar c : text.simplified().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += c >= u' ' && c <= u'~' ? char(c.unicode()) : '?';
    }
    return result.left(size).leftJustified(size, ' ');
}

struct TimeInFrames
{
    qint64 frames = 0;

    std::array<int, 4> parts() const
    {
        const qint64 seconds = frames / framesPerSecond;
        return {int(seconds / 3600), int(seconds / 60 % 60), int(seconds % 60), int(frames % framesPerSecond)};
    }
    QByteArray digits() const
    {
        QByteArray result;
        for (const int part : parts())
            result += number(part, 2);
        return result;
    }
    QByteArray bytes() const
    {
        QByteArray result;
        for (const int part : parts())
            result += char(part);
        return result;
    }
};

TimeInFrames rounded(Ms time)
{
    return {(time.count() + msPerFrame / 2) / msPerFrame};
}

/// What goes into the text fields of one subtitle.
struct Field
{
    QByteArray bytes{};
    qsizetype rows = 1;
    qsizetype columns = 0; ///< of the longest row
    qsizetype missing = 0;
    qsizetype characters = 0;
};

/// Italics and underlines are switched on and off; there is no bold type.
QByteArray switched(quint8 marks, bool on)
{
    QByteArray result;
    if (marks & Italic)
        result += on ? '\x80' : '\x81';
    if (marks & Underline)
        result += on ? '\x82' : '\x83';
    return result;
}

void appendRun(Field &field, const QString &text, quint8 marks)
{
    field.bytes += switched(marks, true);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Iso6937 encoded = encodeIso6937(lines[i]);
        if (i > 0) {
            field.bytes += lineBreak;
            ++field.rows;
        }
        field.bytes += encoded.bytes;
        field.missing += encoded.missing;
        field.characters += lines[i].size();
    }
    field.bytes += switched(marks, false);
}

Field fieldOf(const Segment &cue, const QString &speaker)
{
    Field field;
    if (!speaker.isEmpty())
        appendRun(field, speaker + u": "_s, 0);
    for (const MarkedRun &run : markedRuns(cue))
        appendRun(field, run.text, run.marks);
    for (const QString &line : cue.text.split(u'\n'))
        field.columns = std::max<qsizetype>(field.columns, displayWidth(line));
    return field;
}

/// The parts of a text for one block each; accents stay with their letters, and the last part ends with unused space.
QList<QByteArray> partsOf(const QByteArray &bytes)
{
    QList<QByteArray> parts;
    qsizetype at = 0;
    while (bytes.size() - at >= textBytes) {
        const qsizetype size = isIso6937Accent(bytes[at + textBytes - 1]) ? textBytes - 1 : textBytes;
        parts.append(bytes.mid(at, size).leftJustified(textBytes, unusedSpace));
        at += size;
    }
    parts.append(bytes.mid(at).leftJustified(textBytes, unusedSpace));
    return parts;
}

FormatError refusal(const char *sentence)
{
    return {QCoreApplication::translate("Stl", sentence)};
}

class StlWriter
{
public:
    StlWriter(const Transcript &transcript, const ExportOptions &options)
        : m_captions(renderCaptions(transcript))
        , m_options(options)
    {
    }

    tl::expected<QByteArray, FormatError> run()
    {
        const bool withSpeakers = writesSpeakers(m_captions, m_options);
        qint32 speaker = -1;
        for (const Segment &cue : m_captions.segments) {
            if (cue.text.trimmed().isEmpty())
                continue;
            const bool isNew = withSpeakers && cue.speaker != speaker && cue.speaker >= 0;
            speaker = cue.speaker;
            const QString name = isNew ? m_captions.speakerName(cue).simplified() : QString();
            if (const char *fault = append(cue, fieldOf(cue, name)))
                return tl::unexpected(refusal(fault));
        }
        // single characters may be lost; a text of question marks helps nobody
        if (m_missing * 4 > m_characters)
            return tl::unexpected(
                refusal(QT_TRANSLATE_NOOP("Stl",
                                          "EBU STL is written in Latin letters, and much of this text is in "
                                          "others. Choose TTML or WebVTT.")));
        return head() + m_blocks;
    }

private:
    /// The sentence that says why the cue cannot be written.
    const char *append(const Segment &cue, const Field &field)
    {
        const TimeInFrames start = rounded(cue.start());
        const TimeInFrames stop{std::max(rounded(cue.stop()).frames, start.frames + 1)};
        const QList<QByteArray> parts = partsOf(field.bytes);
        if (stop.frames >= framesPerDay)
            return QT_TRANSLATE_NOOP("Stl", "EBU STL counts the hours of one day, and this document is longer.");
        if (parts.size() > mostExtensions + 1)
            return QT_TRANSLATE_NOOP("Stl", "A caption is too long for EBU STL. Divide it first.");
        if (m_subtitles == mostSubtitles || m_blockCount + parts.size() > mostBlocks)
            return QT_TRANSLATE_NOOP("Stl", "The document has more captions than EBU STL can number.");
        if (m_subtitles++ == 0)
            m_first = start;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            m_blocks += '\0'; // subtitle group
            m_blocks += char(m_subtitles & 0xFF);
            m_blocks += char(m_subtitles >> 8);
            m_blocks += i + 1 == parts.size() ? lastBlock : char(i);
            m_blocks += '\0'; // no cumulative set
            m_blocks += start.bytes() + stop.bytes();
            m_blocks += char(std::clamp<qsizetype>(rows + 1 - field.rows, 1, topRow));
            m_blocks += centred;
            m_blocks += '\0'; // for viewers, no comment
            m_blocks += parts[i];
        }
        m_blockCount += parts.size();
        m_columns = std::max(m_columns, field.columns);
        m_missing += field.missing;
        m_characters += field.characters;
        return nullptr;
    }

    QByteArray head() const
    {
        const QByteArray date = QDate::currentDate().toString(u"yyMMdd"_s).toLatin1();
        QByteArray block = "850"
                           "STL25.01"
                           "0" // open subtitles
                           "00" // Latin table
            + languageCode(m_captions.language) + plainText(m_options.title, 32)
            + QByteArray(32 * 5, ' ') // titles, translator
            + QByteArray(16, ' ') // list reference
            + date + date + "00" // revision
            + number(m_blockCount, 5) + number(m_subtitles, 5) + "001" // groups
            + number(std::clamp<qsizetype>(m_columns, 1, 99), 2) + number(rows, 2) + "1" // time codes are to be used
            + rounded(m_options.times.offset).digits() + m_first.digits() + "11"; // the only disk
        return block.leftJustified(gsiBytes, ' ');
    }

    const Transcript m_captions;
    const ExportOptions &m_options;
    QByteArray m_blocks;
    TimeInFrames m_first;
    qsizetype m_subtitles = 0;
    qsizetype m_blockCount = 0;
    qsizetype m_columns = 0;
    qsizetype m_missing = 0;
    qsizetype m_characters = 0;
};

} // namespace

tl::expected<QByteArray, FormatError> writeStl(const Transcript &transcript, const ExportOptions &options)
{
    static_assert(textBytes + 16 == ttiBytes);
    return StlWriter(transcript, options).run();
}

} // namespace document
