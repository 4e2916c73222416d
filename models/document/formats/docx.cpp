#include "models/document/formats/docx.h"

#include "models/document/formats/cues.h"
#include "models/document/formats/xmltext.h"
#include "models/document/formats/zipwriter.h"
#include <QXmlStreamWriter>

namespace document {

namespace {

using namespace Qt::StringLiterals;

constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;

const QByteArray contentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>)";

const QByteArray packageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)";

const QByteArray documentRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

const QByteArray styles = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Turn"><w:name w:val="Turn"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="character" w:styleId="Speaker"><w:name w:val="Speaker"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style><w:style w:type="character" w:styleId="Timestamp"><w:name w:val="Timestamp"/><w:rPr><w:color w:val="666666"/></w:rPr></w:style></w:styles>)";

/// The first strong character decides a paragraph's direction.
bool isRightToLeft(const QString &text)
{
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
        if (direction == QChar::DirL)
            return false;
    }
    return false;
}

/// Writes word/document.xml.
class DocumentWriter
{
public:
    DocumentWriter(const Transcript &transcript, const ExportOptions &options)
        : m_transcript(transcript)
        , m_options(options)
        , m_withSpeakers(writesSpeakers(transcript, options))
        , m_xml(&m_bytes)
    {
    }

    QByteArray run()
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeNamespace(wordNamespace, u"w"_s);
        m_xml.writeStartElement(wordNamespace, u"document"_s);
        m_xml.writeStartElement(wordNamespace, u"body"_s);
        if (!m_options.title.isEmpty())
            writeTitle();
        for (const Segment &segment : m_transcript.segments)
            writeTurn(segment);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeValue(const QString &element, const QString &value)
    {
        m_xml.writeEmptyElement(wordNamespace, element);
        m_xml.writeAttribute(wordNamespace, u"val"_s, value);
    }

    void startParagraph(const QString &style, bool rightToLeft)
    {
        m_xml.writeStartElement(wordNamespace, u"p"_s);
        m_xml.writeStartElement(wordNamespace, u"pPr"_s);
        writeValue(u"pStyle"_s, style);
        if (rightToLeft)
            m_xml.writeEmptyElement(wordNamespace, u"bidi"_s);
        m_xml.writeEndElement();
    }

    void writeTitle()
    {
        const QString title = xmlText(m_options.title);
        startParagraph(u"Title"_s, isRightToLeft(title));
        writeRun(title, {}, 0, isRightToLeft(title));
        m_xml.writeEndElement();
    }

    void writeTurn(const Segment &segment)
    {
        const bool rightToLeft = isRightToLeft(segment.text);
        startParagraph(u"Turn"_s, rightToLeft);
        if (m_options.timestamps)
            writeRun(u'[' + stampOf(segment.start(), m_options) + u"] "_s, u"Timestamp"_s, 0, false);
        const QString name = m_transcript.speakerName(segment).simplified();
        if (m_withSpeakers && !name.isEmpty())
            writeRun(xmlText(name) + u": "_s, u"Speaker"_s, 0, isRightToLeft(name));
        writeWords(segment, rightToLeft);
        m_xml.writeEndElement();
    }

    void writeWords(const Segment &segment, bool rightToLeft)
    {
        for (const MarkedRun &run : markedRuns(segment))
            writeRun(xmlText(run.text), {}, run.marks, rightToLeft);
    }

    void writeRun(const QString &text, const QString &style, quint8 marks, bool rightToLeft)
    {
        m_xml.writeStartElement(wordNamespace, u"r"_s);
        if (!style.isEmpty() || marks != 0 || rightToLeft)
            writeProperties(style, marks, rightToLeft);
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(wordNamespace, u"br"_s);
            m_xml.writeStartElement(wordNamespace, u"t"_s);
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_xml.writeCharacters(lines[i]);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    /// In the order that the schema asks for.
    void writeProperties(const QString &style, quint8 marks, bool rightToLeft)
    {
        m_xml.writeStartElement(wordNamespace, u"rPr"_s);
        if (!style.isEmpty())
            writeValue(u"rStyle"_s, style);
        for (const QString &element : {u"b"_s, u"bCs"_s}) {
            if (marks & Bold)
                m_xml.writeEmptyElement(wordNamespace, element);
        }
        for (const QString &element : {u"i"_s, u"iCs"_s}) {
            if (marks & Italic)
                m_xml.writeEmptyElement(wordNamespace, element);
        }
        if (marks & Underline)
            writeValue(u"u"_s, u"single"_s);
        if (rightToLeft)
            m_xml.writeEmptyElement(wordNamespace, u"rtl"_s);
        m_xml.writeEndElement();
    }

    const Transcript &m_transcript;
    const ExportOptions &m_options;
    bool m_withSpeakers;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray coreProperties(const QString &title)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    const auto properties = u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s;
    const auto dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
    xml.writeNamespace(properties, u"cp"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeStartElement(properties, u"coreProperties"_s);
    xml.writeTextElement(dublinCore, u"title"_s, xmlText(title));
    xml.writeEndDocument();
    return bytes;
}

} // namespace

tl::expected<QByteArray, FormatError> writeDocx(const Transcript &transcript, const ExportOptions &options)
{
    return zipped({{"[Content_Types].xml", contentTypes},
                   {"_rels/.rels", packageRelations},
                   {"docProps/core.xml", coreProperties(options.title)},
                   {"word/_rels/document.xml.rels", documentRelations},
                   {"word/document.xml", DocumentWriter(transcript, options).run()},
                   {"word/styles.xml", styles}});
}

} // namespace document
