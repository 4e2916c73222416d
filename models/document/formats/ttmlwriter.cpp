#include "models/document/formats/ttml.h"

#include "models/document/captions.h"
#include "models/document/formats/cues.h"
#include "models/document/formats/timecode.h"
#include "models/document/formats/xmltext.h"
#include <QXmlStreamWriter>

namespace document {

namespace {

using namespace Qt::StringLiterals;

const auto ttNamespace = u"http://www.w3.org/ns/ttml"_s;
const auto parameterNamespace = u"http://www.w3.org/ns/ttml#parameter"_s;
const auto styleNamespace = u"http://www.w3.org/ns/ttml#styling"_s;
const auto metadataNamespace = u"http://www.w3.org/ns/ttml#metadata"_s;
const auto profile = u"http://www.w3.org/ns/ttml/profile/imsc1/text"_s;
const auto regionName = u"bottom"_s;

/// Writes a document in media time with fractions of seconds: frames would need a rate that is not known.
class TtmlWriter
{
public:
    TtmlWriter(const Transcript &transcript, const ExportOptions &options)
        : m_captions(renderCaptions(transcript))
        , m_options(options)
        , m_xml(&m_bytes)
    {
    }

    QByteArray run()
    {
        m_xml.writeStartDocument();
        startRoot();
        writeHead();
        start(u"body"_s);
        start(u"div"_s);
        for (const Segment &cue : m_captions.segments)
            writeCue(cue);
        endLine();
        endLine();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void start(const QString &element)
    {
        m_xml.writeCharacters(u"\n"_s);
        m_xml.writeStartElement(ttNamespace, element);
    }
    void endLine()
    {
        m_xml.writeCharacters(u"\n"_s);
        m_xml.writeEndElement();
    }
    void style(const QString &name, const QString &value) { m_xml.writeAttribute(styleNamespace, name, value); }

    void startRoot()
    {
        m_xml.writeDefaultNamespace(ttNamespace);
        m_xml.writeNamespace(parameterNamespace, u"ttp"_s);
        m_xml.writeNamespace(styleNamespace, u"tts"_s);
        m_xml.writeNamespace(metadataNamespace, u"ttm"_s);
        m_xml.writeStartElement(ttNamespace, u"tt"_s);
        m_xml.writeAttribute(u"xml:lang"_s, xmlText(m_captions.language));
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeAttribute(parameterNamespace, u"timeBase"_s, u"media"_s);
        m_xml.writeAttribute(parameterNamespace, u"profile"_s, profile);
    }

    void writeHead()
    {
        start(u"head"_s);
        start(u"metadata"_s);
        if (!m_options.title.isEmpty())
            m_xml.writeTextElement(metadataNamespace, u"title"_s, xmlText(m_options.title));
        for (qsizetype i = 0; m_options.speakers && i < m_captions.speakers.size(); ++i)
            writeAgent(i);
        m_xml.writeEndElement();
        start(u"layout"_s);
        m_xml.writeStartElement(ttNamespace, u"region"_s);
        m_xml.writeAttribute(u"xml:id"_s, regionName);
        style(u"origin"_s, u"10% 70%"_s);
        style(u"extent"_s, u"80% 25%"_s);
        style(u"displayAlign"_s, u"after"_s);
        style(u"textAlign"_s, u"center"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        endLine();
    }

    void writeAgent(qsizetype speaker)
    {
        m_xml.writeStartElement(metadataNamespace, u"agent"_s);
        m_xml.writeAttribute(u"xml:id"_s, agentId(speaker));
        m_xml.writeAttribute(u"type"_s, u"person"_s);
        m_xml.writeStartElement(metadataNamespace, u"name"_s);
        m_xml.writeAttribute(u"type"_s, u"full"_s);
        m_xml.writeCharacters(xmlText(m_captions.speakers[speaker].name.simplified()));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    static QString agentId(qsizetype speaker) { return u"speaker"_s + QString::number(speaker + 1); }

    void writeCue(const Segment &cue)
    {
        if (cue.text.trimmed().isEmpty())
            return;
        start(u"p"_s);
        m_xml.writeAttribute(u"xml:id"_s, u"c"_s + QString::number(++m_number));
        m_xml.writeAttribute(u"begin"_s, timecode(cue.start(), u'.'));
        // a cue must end after it starts
        m_xml.writeAttribute(u"end"_s, timecode(std::max(cue.stop(), cue.start() + Ms(1)), u'.'));
        m_xml.writeAttribute(u"region"_s, regionName);
        if (m_options.speakers && !m_captions.speakerName(cue).isEmpty())
            m_xml.writeAttribute(metadataNamespace, u"agent"_s, agentId(cue.speaker));
        if (cue.text.isRightToLeft())
            style(u"direction"_s, u"rtl"_s);
        for (const MarkedRun &run : markedRuns(cue))
            writeRun(run);
        m_xml.writeEndElement();
    }

    void writeRun(const MarkedRun &run)
    {
        if (run.marks != 0)
            m_xml.writeStartElement(ttNamespace, u"span"_s);
        if (run.marks & Bold)
            style(u"fontWeight"_s, u"bold"_s);
        if (run.marks & Italic)
            style(u"fontStyle"_s, u"italic"_s);
        if (run.marks & Underline)
            style(u"textDecoration"_s, u"underline"_s);
        const QStringList lines = xmlText(run.text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(ttNamespace, u"br"_s);
            m_xml.writeCharacters(lines[i]);
        }
        if (run.marks != 0)
            m_xml.writeEndElement();
    }

    const Transcript m_captions;
    const ExportOptions &m_options;
    qsizetype m_number = 0;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

tl::expected<QByteArray, FormatError> writeTtml(const Transcript &transcript, const ExportOptions &options)
{
    return TtmlWriter(transcript, options).run();
}

} // namespace document
