#include "models/document/formats/docx.h"

#include "models/document/formats/txt.h"
#include "models/document/formats/zipreader.h"
#include <QCoreApplication>
#include <QXmlStreamReader>

namespace document {

using namespace Qt::StringLiterals;

namespace {

/// Collects the paragraphs of word/document.xml; titles and what was deleted with changes tracked are left out.
class ParagraphReader
{
public:
    explicit ParagraphReader(const QByteArray &bytes)
        : m_xml(bytes)
    {
    }

    /// Nothing when it is not well-formed.
    std::optional<QStringList> run()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start(m_xml.name());
            else if (m_xml.isEndElement() && m_xml.name() == "p"_L1 && !m_open.isEmpty())
                end(m_open.takeLast());
        }
        return m_xml.hasError() ? std::nullopt : std::optional(m_paragraphs);
    }

private:
    struct Paragraph
    {
        QString text{};
        bool isTitle = false;
    };

    void start(QStringView name)
    {
        if (name == "p"_L1) {
            m_open.append(Paragraph());
        } else if (name == "del"_L1 || name == "Fallback"_L1) { // the latter is a text box once more
            m_xml.skipCurrentElement();
        } else if (m_open.isEmpty()) {
            return;
        } else if (name == "pStyle"_L1) {
            m_open.last().isTitle = value() == "Title"_L1;
        } else if (name == "t"_L1) {
            m_open.last().text += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (name == "tab"_L1 || name == "br"_L1 || name == "cr"_L1) {
            m_open.last().text += u' ';
        }
    }

    QStringView value() const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == "val"_L1)
                return attribute.value();
        }
        return {};
    }

    void end(const Paragraph &paragraph)
    {
        const QString text = paragraph.text.simplified();
        if (!text.isEmpty() && !paragraph.isTitle)
            m_paragraphs.append(text);
    }

    QXmlStreamReader m_xml;
    QStringList m_paragraphs;
    QList<Paragraph> m_open; ///< a text box is a paragraph in a paragraph
};

} // namespace

tl::expected<Transcript, FormatError> readDocx(const QByteArray &bytes)
{
    const auto xml = unzipped(bytes, "word/document.xml");
    if (!xml)
        return tl::unexpected(xml.error());
    const std::optional<QStringList> paragraphs = ParagraphReader(*xml).run();
    if (!paragraphs)
        return tl::unexpected(FormatError{
            QCoreApplication::translate("Docx", "The Word document is damaged: its XML is not complete."), 0});
    return readTxt(paragraphs->join(u"\n\n"_s).toUtf8());
}

} // namespace document
