#include "models/document/formats/docx.h"
#include "models/document/formats/format.h"
#include "models/document/formats/html.h"
#include "models/document/formats/pdf.h"
#include "models/document/formats/sbv.h"
#include "models/document/formats/scriptixjson.h"
#include "models/document/formats/srt.h"
#include "models/document/formats/stl.h"
#include "models/document/formats/ttml.h"
#include "models/document/formats/txt.h"
#include "models/document/formats/vtt.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>

namespace document {

namespace {

bool sniffJson(const QByteArray &head)
{
    const QByteArray start = (head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head).trimmed();
    return start.startsWith('{')
        || (start.startsWith('[') && start.size() > 1 && QByteArray("{ \r\n\t]").contains(start[1]));
}

tl::expected<QByteArray, FormatError> writeJson(const Transcript &transcript, const ExportOptions & /*options*/)
{
    return writeScriptixJson(transcript);
}

} // namespace

const QList<Format> &formats()
{
    static const QList<Format> all{
        {"txt", "txt", "text/plain", [] { return QCoreApplication::translate("Format", "Plain text"); }, nullptr,
         readTxt, writeTxt},
        {"docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
         [] { return QCoreApplication::translate("Format", "Word document"); }, nullptr, readDocx, writeDocx},
        {"pdf", "pdf", "application/pdf", [] { return QCoreApplication::translate("Format", "PDF document"); }, nullptr,
         nullptr, writePdf},
        {"html", "html", "text/html", [] { return QCoreApplication::translate("Format", "Web page"); }, nullptr,
         nullptr, writeHtml},
        {"srt", "srt", "application/x-subrip", [] { return QCoreApplication::translate("Format", "SubRip captions"); },
         sniffSrt, readSrt, writeSrt, true},
        {"vtt", "vtt", "text/vtt", [] { return QCoreApplication::translate("Format", "WebVTT captions"); }, sniffVtt,
         readVtt, writeVtt, true},
        {"sbv", "sbv", "text/plain", [] { return QCoreApplication::translate("Format", "YouTube captions"); }, sniffSbv,
         readSbv, writeSbv, true},
        {"ttml", "ttml", "application/ttml+xml", [] { return QCoreApplication::translate("Format", "TTML captions"); },
         sniffTtml, readTtml, writeTtml, true},
        {"stl", "stl", "application/octet-stream",
         [] { return QCoreApplication::translate("Format", "EBU STL captions"); }, nullptr, nullptr, writeStl, true},
        {"json", "json", "application/json", [] { return QCoreApplication::translate("Format", "Scriptix JSON"); },
         sniffJson, readScriptixJson, writeJson},
    };
    return all;
}

const Format *formatByName(const QString &name)
{
    const auto found = std::find_if(formats().begin(), formats().end(), [&](const Format &format) {
        return name.compare(QLatin1String(format.name), Qt::CaseInsensitive) == 0;
    });
    return found == formats().end() ? nullptr : &*found;
}

const Format *detectFormat(const QString &fileName, const QByteArray &head)
{
    // more telling heads first: WebVTT has times, too
    for (const char *name : {"vtt", "json", "ttml", "srt", "sbv"}) {
        const Format *format = formatByName(QLatin1String(name));
        if (format->sniff(head))
            return format;
    }
    const QString suffix = QFileInfo(fileName).suffix();
    const auto found = std::find_if(formats().begin(), formats().end(), [&](const Format &format) {
        return suffix.compare(QLatin1String(format.suffix), Qt::CaseInsensitive) == 0;
    });
    return found == formats().end() ? nullptr : &*found;
}

} // namespace document
