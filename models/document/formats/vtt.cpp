#include "models/document/formats/vtt.h"

#include "models/document/captions.h"
#include "models/document/formats/cues.h"
#include "models/document/formats/jsontext.h"
#include "models/document/formats/timecode.h"
#include "models/document/formats/vtttext.h"
#include "models/document/splice.h"
#include <QCoreApplication>

namespace document {

namespace {

/// Reads a file block by block; a block ends at an empty line.
class VttReader
{
public:
    explicit VttReader(const QList<QStringView> &lines)
        : m_lines(lines)
    {
    }

    Transcript run()
    {
        m_captions.kind = Kind::Captions;
        skipBlock();
        while (m_at < m_lines.size()) {
            if (m_lines[m_at].isEmpty())
                ++m_at;
            else
                readBlock();
        }
        finishCues(m_captions);
        return m_captions;
    }

private:
    void skipBlock()
    {
        while (m_at < m_lines.size() && !m_lines[m_at].isEmpty() && !isTiming(m_at))
            ++m_at;
    }

    bool isTiming(qsizetype line) const { return m_lines[line].contains(u"-->"); }

    /// A cue may have a line with a name before its times; all other blocks are comments, styles, regions.
    void readBlock()
    {
        const bool named = !isTiming(m_at) && m_at + 1 < m_lines.size() && isTiming(m_at + 1);
        if (named)
            ++m_at;
        CueTiming timing;
        if (readTiming(m_lines[m_at], timing) == TimingLine::Valid) {
            ++m_at;
            readCue(timing);
        } else if (isTiming(m_at)) { // by the specification a cue with broken times is dropped
            ++m_at;
            skipBlock();
        } else {
            skipBlock();
        }
    }

    void readCue(const CueTiming &timing)
    {
        QStringList text;
        for (; m_at < m_lines.size() && !m_lines[m_at].isEmpty() && !isTiming(m_at); ++m_at)
            text.append(m_lines[m_at].toString());
        const VttText read = readVttText(cleanText(text.join(u'\n')));
        Segment cue;
        cue.startMs = quint32(timing.start.count());
        cue.stopMs = quint32(timing.stop.count());
        cue.speaker = speakerNamed(m_captions, read.voice);
        setMarkedText(cue, read.marked);
        setStampedTimes(cue, read.stamps);
        if (!timing.settings.isEmpty())
            cue.extra = settingsExtra(timing.settings);
        m_captions.segments.append(cue);
    }

    static QByteArray settingsExtra(const QString &settings)
    {
        json::TextWriter writer(0);
        writer << R"({"vtt_settings":)";
        writer.string(cleanText(settings)) << "}";
        return writer.take();
    }

    const QList<QStringView> &m_lines;
    qsizetype m_at = 0;
    Transcript m_captions;
};

/// Cue settings that the reader kept; only what a setting may look like.
QString settingsOf(const Segment &cue)
{
    static constexpr QLatin1String key("{\"vtt_settings\":\"");
    const QString extra = QString::fromUtf8(cue.extra);
    if (!extra.startsWith(key))
        return {};
    const QString settings = extra.mid(key.size(), extra.indexOf(u'"', key.size()) - key.size());
    const bool plain = std::all_of(settings.begin(), settings.end(),
                                   [](QChar c) { return c.isLetterOrNumber() || QStringView(u" :,.%-").contains(c); });
    return plain && !settings.contains(QLatin1String("-->")) ? u' ' + settings : QString();
}

} // namespace

tl::expected<Transcript, FormatError> readVtt(const QByteArray &bytes)
{
    if (bytes.size() > maximumSubtitleBytes)
        return tl::unexpected(FormatError{
            QCoreApplication::translate("Vtt", "The file is larger than 64 MB; subtitle files are not."), 0});
    if (!sniffVtt(bytes.left(16)))
        return tl::unexpected(FormatError{
            QCoreApplication::translate("Vtt", "The file does not start with WEBVTT, so it is no WebVTT file."), 1});
    const QString all = QString::fromUtf8(bytes);
    const QList<QStringView> lines = linesOf(all);
    Transcript captions = VttReader(lines).run();
    if (captions.segments.isEmpty() && all.contains(QLatin1String("-->")))
        return tl::unexpected(
            FormatError{QCoreApplication::translate("Vtt", "The file holds no captions whose times can be read."), 1});
    return captions;
}

tl::expected<QByteArray, FormatError> writeVtt(const Transcript &transcript, const ExportOptions &options)
{
    const Transcript captions = renderCaptions(transcript);
    QString result = QStringLiteral("WEBVTT\n\n");
    for (const Segment &cue : captions.segments) {
        const QString text = withoutEmptyLines(vttText(cue, options.wordTimes));
        if (text.isEmpty())
            continue;
        // a cue must end after it starts
        const Ms stop = std::max(cue.stop(), cue.start() + Ms(1));
        result
            += timecode(cue.start(), u'.') + QStringLiteral(" --> ") + timecode(stop, u'.') + settingsOf(cue) + u'\n';
        const QString name = options.speakers ? captions.speakerName(cue).simplified() : QString();
        if (!name.isEmpty())
            result += QStringLiteral("<v ") + escapedVtt(name) + u'>';
        result += text + QStringLiteral("\n\n");
    }
    return result.toUtf8();
}

bool sniffVtt(const QByteArray &head)
{
    const QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    if (!start.startsWith("WEBVTT"))
        return false;
    return start.size() == 6 || QByteArray(" \t\r\n").contains(start[6]);
}

} // namespace document
