#include "tests/fuzz/check.h"

#include "app/service/csv.h"

/// Comma separated values of glossaries: what was read and written reads equal.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    const auto rows = service::csv::read(text);
    if (!rows) {
        fuzz::check(rows.error() > 0 && rows.error() <= text.size() + 1, "an error is in a line of the text");
        return 0;
    }
    QString written;
    for (const service::csv::Row &row : *rows)
        written += service::csv::row(row.fields);
    const auto again = service::csv::read(written);
    fuzz::check(again && again->size() == rows->size(), "what was written has as many rows");
    for (qsizetype i = 0; i < rows->size(); ++i)
        fuzz::check(again->at(i).fields == rows->at(i).fields, "a row that was read and written reads equal");
    return 0;
}
