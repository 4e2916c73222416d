#pragma once

#include "models/document/formats/wordmatch.h"

namespace document::json {

/// Reads an array of words in the usual form, whole milliseconds and nothing unknown: {"text":"a","start":1,"stop":2,
/// "confidence":0.97} in any order. Three times as fast as member by member; a million words are read when a long
/// document is opened. False, and `words` as before, when anything is unusual; then the general reader does it.
bool readPlainWords(std::string_view json, std::vector<RawWord> &words);

} // namespace document::json
