#include "ui/document/documentzoom.h"

#include "ui/options.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto zoomsKey = "editor/zooms"_L1; // lines of steps and document, the last chosen first
constexpr qsizetype most = 200;

QStringList lines(const models::Settings &settings)
{
    return QString::fromUtf8(settings.bytes(zoomsKey)).split(u'\n', Qt::SkipEmptyParts);
}

bool isOf(const QString &line, const QString &document)
{
    return line.section(u' ', 1) == document;
}

} // namespace

int zoomOf(const models::Settings &settings, const QString &document)
{
    const QStringList known = lines(settings);
    const auto own
        = std::find_if(known.begin(), known.end(), [&](const QString &line) { return isOf(line, document); });
    return own == known.end() ? settings.value(zoomOption) : own->section(u' ', 0, 0).toInt();
}

void keepZoom(models::Settings &settings, const QString &document, int steps)
{
    if (document.isEmpty() || steps == zoomOf(settings, document))
        return;
    QStringList known = lines(settings);
    known.removeIf([&](const QString &line) { return isOf(line, document); });
    if (steps != settings.value(zoomOption))
        known.prepend(u"%1 %2"_s.arg(steps).arg(document));
    settings.setBytes(zoomsKey, known.first(std::min(most, known.size())).join(u'\n').toUtf8());
}

} // namespace ui
