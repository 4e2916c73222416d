#pragma once

namespace models {

/// From now on the memory of a megabyte and more that is freed goes back to the system. The C library would otherwise
/// keep what a document's JSON took at its first saving, about half as much again as the program needs.
void returnLargeBlocks();

} // namespace models
