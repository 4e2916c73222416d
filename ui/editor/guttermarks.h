#pragma once

#include <functional>
#include <QList>

namespace ui {

/// A small sign left of a segment's time.
enum class GutterSign {
    Reviewed, ///< a tick
    Bookmark, ///< a ribbon
};

/// The signs that a layer gives a segment. Asked at every painting of a visible segment: it looks up, it does not
/// search.
using GutterSource = std::function<QList<GutterSign>(qsizetype segment)>;

} // namespace ui
