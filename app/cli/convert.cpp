#include "app/cli/convert.h"

#include "app/cli/console.h"
#include "models/document/formats/format.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("cli", source);
}

QString formatNames(bool forReading)
{
    QStringList names;
    for (const document::Format &format : document::formats()) {
        if (forReading ? format.read != nullptr : format.write != nullptr)
            names << QLatin1StringView(format.name);
    }
    return names.join(u", "_s);
}

const document::Format *outputFormat(const Arguments &arguments)
{
    if (!arguments.format.isEmpty())
        return document::formatByName(arguments.format);
    return document::detectFormat(arguments.operands.at(1), {});
}

} // namespace

int convert(const Arguments &arguments)
{
    const QString &input = arguments.operands.at(0);
    auto bytes = readInput(input);
    if (!bytes)
        return fail(bytes.error());
    const document::Format *from = arguments.fromFormat.isEmpty()
        ? document::detectFormat(input, bytes->first(qMin<qsizetype>(bytes->size(), 4096)))
        : document::formatByName(arguments.fromFormat);
    if (!from || !from->read)
        return fail(text(QT_TRANSLATE_NOOP("cli", "%1 is in no format that can be read. Name one with --from: %2."))
                        .arg(input, formatNames(true)));
    const document::Format *to = outputFormat(arguments);
    if (!to || !to->write)
        return fail(text(QT_TRANSLATE_NOOP("cli", "Name a format to write with --to: %1.")).arg(formatNames(false)));

    const auto transcript = from->read(*bytes);
    if (!transcript) {
        const QString where
            = transcript.error().line > 0 ? u"%1:%2: "_s.arg(input).arg(transcript.error().line) : input + u": "_s;
        return fail(where + transcript.error().message);
    }
    document::ExportOptions options;
    options.title = QFileInfo(input).completeBaseName();
    const auto written = to->write(*transcript, options);
    if (!written)
        return fail(written.error().message);
    return writeOutput(arguments.operands.at(1), *written);
}

} // namespace cli
