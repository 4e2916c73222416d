#pragma once

#include "models/document/formats/format.h"

namespace service {

/// A Word document whose placeholders are replaced by a transcript. Anywhere, also in headers and footers:
///   {{title}} {{date}} {{language}} {{duration}} {{speakers}}
/// A paragraph with one of these is repeated for each segment:
///   {{text}} {{speaker}} {{time}}
/// Without {{text}} the transcript follows at the end, after the template's own content. Placeholders may be cut into
/// runs, as Word does; they take the looks of the run that they begin in.
class DocxTemplate
{
public:
    /// Empty when it can be a template, else a sentence for the field.
    static QString objection(const QByteArray &docx);
    static tl::expected<QByteArray, QString> fill(const QByteArray &docx, const document::Transcript &transcript,
                                                  const document::ExportOptions &options);
};

} // namespace service
