#include "app/service/billing/invoicepdf.h"

#include "app/service/replies.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr int dotsPerInch = 300;
constexpr double dotsPerMm = dotsPerInch / 25.4;
constexpr double lineMm = 6;
constexpr double amountsMm = 170; ///< right edge

QString money(double amount, const QString &currency)
{
    return currency + u' ' + QString::number(amount, 'f', 2);
}

/// Writes from the top of the page downwards.
class Sheet
{
public:
    explicit Sheet(QPdfWriter &writer)
        : m_painter(&writer)
    {
        setFont(10, false);
    }

    void setFont(int points, bool isBold)
    {
        QFont font(u"DejaVu Sans"_s, points, isBold ? QFont::Bold : QFont::Normal);
        font.setStyleHint(QFont::SansSerif);
        m_painter.setFont(font);
    }
    void skip(double mm) { m_top += mm; }
    void line(const QString &left, const QString &right = {})
    {
        const QRectF row(0, m_top * dotsPerMm, amountsMm * dotsPerMm, lineMm * dotsPerMm);
        m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, fitted(left, right));
        m_painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, right);
        m_top += lineMm;
    }
    void paragraph(const QString &text)
    {
        const QRectF space(0, m_top * dotsPerMm, amountsMm * dotsPerMm, 60 * dotsPerMm);
        QRectF used;
        m_painter.drawText(space, Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        m_top += used.height() / dotsPerMm;
    }
    void rule()
    {
        m_painter.drawLine(QPointF(0, (m_top + 1) * dotsPerMm),
                           QPointF(amountsMm * dotsPerMm, (m_top + 1) * dotsPerMm));
        m_top += 2;
    }

private:
    QString fitted(const QString &left, const QString &right) const
    {
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const double space = amountsMm * dotsPerMm - metrics.horizontalAdvance(right + u"  "_s);
        return metrics.elidedText(left, Qt::ElideRight, space);
    }

    QPainter m_painter;
    double m_top = 0; ///< mm
};

void writeHead(Sheet &sheet, const InvoiceFile &file)
{
    const api::Invoice &invoice = file.invoice;
    sheet.setFont(20, true);
    sheet.line(say(QT_TRANSLATE_NOOP("service", "Invoice")));
    sheet.setFont(10, false);
    sheet.skip(6);
    sheet.line(say(QT_TRANSLATE_NOOP("service", "Scriptix Desktop, the service on this computer")));
    sheet.skip(4);
    for (const QString &line : file.recipient.split(u'\n'))
        sheet.line(line);
    sheet.skip(4);
    sheet.line(say(QT_TRANSLATE_NOOP("service", "Number")), invoice.number);
    sheet.line(say(QT_TRANSLATE_NOOP("service", "Date")), *invoice.date);
    sheet.line(say(QT_TRANSLATE_NOOP("service", "Due")), *invoice.dueDate);
    sheet.line(say(QT_TRANSLATE_NOOP("service", "Period")),
               say(QT_TRANSLATE_NOOP("service", "%1 to %2")).arg(*invoice.periodStart, *invoice.periodEnd));
    sheet.line(say(QT_TRANSLATE_NOOP("service", "Subscription")), invoice.subscriptionId->value);
}

void writeAmounts(Sheet &sheet, const InvoiceFile &file)
{
    const api::Invoice &invoice = file.invoice;
    sheet.skip(6);
    sheet.rule();
    sheet.line(file.description, money(invoice.amount, invoice.currency));
    sheet.rule();
    sheet.line(say(QT_TRANSLATE_NOOP("service", "VAT %1 %")).arg(QLocale().toString(file.vatBasisPoints / 100.0)),
               money(*invoice.vat, invoice.currency));
    sheet.setFont(10, true);
    sheet.line(say(QT_TRANSLATE_NOOP("service", "Total")), money(invoice.total, invoice.currency));
    sheet.setFont(10, false);
    sheet.skip(6);
    sheet.paragraph(say(QT_TRANSLATE_NOOP("service",
                                          "Settled by the mandate of this service. It has no payment provider: no "
                                          "money was moved, and none is owed.")));
}

} // namespace

QByteArray invoicePdf(const InvoiceFile &invoice)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({20, 20, 20, 20}, QPageLayout::Millimeter);
        writer.setTitle(invoice.invoice.number);
        writer.setCreator(u"Scriptix Desktop"_s);
        Sheet sheet(writer);
        writeHead(sheet, invoice);
        writeAmounts(sheet, invoice);
    }
    return buffer.data();
}

} // namespace service
