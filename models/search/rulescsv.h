#pragma once

#include "models/replacerules.h"

namespace models {

/// Rules as a table: find, replace, and the options that are on. Other programs' tables of two columns can be read too.
QByteArray rulesToCsv(const QList<ReplaceRule> &rules);
/// Reads commas, semicolons or tabs, quoted or not; lines without a first field are left out.
QList<ReplaceRule> rulesFromCsv(const QByteArray &bytes);

} // namespace models
