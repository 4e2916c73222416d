#include "models/document/formats/jsonextra.h"

#include "models/document/formats/jsonvalue.h"

namespace document::json {

QByteArray membersOf(const QByteArray &object, const char *name)
{
    if (object.isEmpty())
        return {};
    const simdjson::padded_string padded(object.constData(), size_t(object.size()));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object found;
    std::string_view json;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document[name].get_object().get(found) != simdjson::SUCCESS
        || found.raw_json().get(json) != simdjson::SUCCESS)
        return {};
    const size_t end = json.rfind('}');
    return json.size() < 2 || end == std::string_view::npos ? QByteArray()
                                                            : QByteArray(json.data() + 1, qsizetype(end) - 1).trimmed();
}

} // namespace document::json
