#pragma once

#include "app/cli/arguments.h"

namespace cli {

/// `scriptix convert`: reads one format, writes another, without any server. Returns an exit status.
int convert(const Arguments &arguments);

} // namespace cli
