#include "models/desk/timedisplays.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {
const QString displayName = u"timeDisplay"_s;
}

document::TimeDisplay timeDisplay(const DocumentMemory &memory, const QString &key)
{
    const QJsonObject stored = memory.value(key, displayName).toObject();
    document::TimeDisplay display{.offset = document::Ms(std::max<qint64>(0, stored["offsetMs"_L1].toInteger())),
                                  .rate = stored["rate"_L1].toString()};
    if (!display.frameRate())
        display.rate.clear();
    return display;
}

void setTimeDisplay(DocumentMemory &memory, const QString &key, const document::TimeDisplay &display)
{
    const QJsonObject stored{{"offsetMs"_L1, qint64(display.offset.count())}, {"rate"_L1, display.rate}};
    memory.setValue(key, displayName, display.isPlain() ? QJsonValue() : QJsonValue(stored));
}

} // namespace models
