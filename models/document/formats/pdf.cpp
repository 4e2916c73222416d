#include "models/document/formats/pdf.h"

#include "models/document/formats/cues.h"
#include "models/document/formats/xmltext.h"
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace document {

namespace {

using namespace Qt::StringLiterals;

constexpr int dotsPerInch = 300;
constexpr int footerDots = 118; ///< 10 mm; whole dots, because the layout rounds the height of pages
constexpr qreal paragraphGap = 8; ///< in 1/96 inch, which Qt scales to the page
constexpr int textPoints = 11;
constexpr int titlePoints = 16;
constexpr int footerPoints = 9;
constexpr QRgb quietColor = 0xFF666666;

QFont textFont(int points)
{
    QFont font(u"DejaVu Sans"_s, points);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

/// Puts the transcript into a text document: a paragraph for each segment.
class PageText
{
public:
    PageText(QTextDocument &text, const Transcript &transcript, const ExportOptions &options)
        : m_transcript(transcript)
        , m_options(options)
        , m_withSpeakers(writesSpeakers(transcript, options))
        , m_cursor(&text)
    {
    }

    void insert()
    {
        m_cursor.beginEditBlock();
        if (!m_options.title.isEmpty())
            insertTitle();
        for (const Segment &segment : m_transcript.segments)
            insertSegment(segment);
        m_cursor.endEditBlock();
    }

private:
    void startBlock(const QString &content)
    {
        QTextBlockFormat format;
        format.setLayoutDirection(content.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        format.setBottomMargin(paragraphGap);
        if (m_isEmpty)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isEmpty = false;
    }

    void insertTitle()
    {
        startBlock(m_options.title);
        QTextCharFormat format;
        format.setFontPointSize(titlePoints);
        format.setFontWeight(QFont::Bold);
        m_cursor.insertText(xmlText(m_options.title.simplified()), format);
    }

    void insertSegment(const Segment &segment)
    {
        startBlock(segment.text);
        if (m_options.timestamps) {
            QTextCharFormat format;
            format.setForeground(QColor(quietColor));
            m_cursor.insertText(u'[' + stampOf(segment.start(), m_options) + "] "_L1, format);
        }
        if (const QString name = m_transcript.speakerName(segment).simplified(); m_withSpeakers && !name.isEmpty()) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            m_cursor.insertText(xmlText(name) + ": "_L1, format);
        }
        for (const MarkedRun &run : markedRuns(segment)) {
            QTextCharFormat format;
            format.setFontWeight(run.marks & Bold ? QFont::Bold : QFont::Normal);
            format.setFontItalic(run.marks & Italic);
            format.setFontUnderline(run.marks & Underline);
            m_cursor.insertText(xmlText(run.text).replace(u'\n', QChar::LineSeparator), format);
        }
    }

    const Transcript &m_transcript;
    const ExportOptions &m_options;
    bool m_withSpeakers;
    bool m_isEmpty = true;
    QTextCursor m_cursor;
};

void drawPages(QPdfWriter &writer, const QTextDocument &text)
{
    QPainter painter(&writer);
    const QSizeF page = text.pageSize();
    const int pages = text.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        const QRectF body(0, i * page.height(), page.width(), page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        // lines that touch the edge stand on the page beside it: they would be drawn unseen, and found twice by
        // searches
        context.clip = body.adjusted(0, 1, 0, -1);
        painter.save();
        painter.translate(0, -body.top());
        painter.setClipRect(body);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(textFont(footerPoints));
        painter.setPen(QColor(quietColor));
        painter.drawText(QRectF(0, page.height(), page.width(), footerDots), Qt::AlignHCenter | Qt::AlignBottom,
                         u"%1 / %2"_s.arg(i + 1).arg(pages));
    }
}

} // namespace

tl::expected<QByteArray, FormatError> writePdf(const Transcript &transcript, const ExportOptions &options)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return tl::unexpected(FormatError{
            QCoreApplication::translate("Pdf",
                                        "A PDF needs fonts, and this program runs without them. Write a Word "
                                        "document or a web page, or export from the service.")});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({20, 20, 20, 15}, QPageLayout::Millimeter);
        writer.setTitle(xmlText(options.title));
        writer.setCreator(u"Scriptix Desktop"_s);
        QTextDocument text;
        text.setUndoRedoEnabled(false);
        text.setDefaultFont(textFont(textPoints));
        text.setDocumentMargin(0);
        QTextOption wrapping;
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        text.setDefaultTextOption(wrapping);
        text.documentLayout()->setPaintDevice(&writer);
        text.setPageSize(QSizeF(writer.width(), writer.height() - footerDots));
        PageText(text, transcript, options).insert();
        drawPages(writer, text);
    }
    return buffer.data();
}

} // namespace document
