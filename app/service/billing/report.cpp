#include "app/service/billing/report.h"

#include "app/service/csv.h"
#include "models/document/formats/zipwriter.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr auto contentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>)";
constexpr auto packageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
</Relationships>)";
constexpr auto workbook = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="Report" sheetId="1" r:id="rId1"/></sheets>
</workbook>)";
constexpr auto workbookRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
</Relationships>)";

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::LongLong;
}

/// Amounts with two decimals, the rest as it is.
QString text(const QVariant &value)
{
    return value.typeId() == QMetaType::Double ? QString::number(value.toDouble(), 'f', 2) : value.toString();
}

void writeCell(QXmlStreamWriter &xml, const QVariant &value)
{
    xml.writeStartElement(u"c"_s);
    if (isNumber(value)) {
        xml.writeTextElement(u"v"_s, text(value));
    } else {
        xml.writeAttribute(u"t"_s, u"inlineStr"_s);
        xml.writeStartElement(u"is"_s);
        xml.writeTextElement(u"t"_s, value.toString());
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray sheet(const Report &report)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeStartElement(u"worksheet"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
    xml.writeStartElement(u"sheetData"_s);
    const auto writeRow = [&xml](const QVariantList &row) {
        xml.writeStartElement(u"row"_s);
        for (const QVariant &value : row)
            writeCell(xml, value);
        xml.writeEndElement();
    };
    writeRow(QVariantList(report.names.begin(), report.names.end()));
    for (const QVariantList &row : report.rows)
        writeRow(row);
    xml.writeEndDocument();
    return out;
}

} // namespace

QByteArray reportCsv(const Report &report)
{
    QString out = csv::row(report.names);
    for (const QVariantList &row : report.rows) {
        QStringList fields;
        for (const QVariant &value : row)
            fields << text(value);
        out += csv::row(fields);
    }
    return out.toUtf8();
}

tl::expected<QByteArray, QString> reportXlsx(const Report &report)
{
    return document::zipped({{"[Content_Types].xml", contentTypes},
                             {"_rels/.rels", packageRelations},
                             {"xl/workbook.xml", workbook},
                             {"xl/_rels/workbook.xml.rels", workbookRelations},
                             {"xl/worksheets/sheet1.xml", sheet(report)}})
        .map_error([](const document::FormatError &error) { return error.message; });
}

} // namespace service
