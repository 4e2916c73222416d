#include "models/document/speakertable.h"

#include <algorithm>

namespace document {

qsizetype speakerIndex(const QList<Speaker> &speakers, const QString &name)
{
    const auto found = std::find_if(speakers.begin(), speakers.end(), [&](const Speaker &speaker) {
        return speaker.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == speakers.end() ? -1 : found - speakers.begin();
}

QString freeSpeakerId(const QList<Speaker> &speakers, const QString &wanted)
{
    const auto isTaken = [&](const QString &id) {
        return std::any_of(speakers.begin(), speakers.end(), [&](const Speaker &speaker) { return speaker.id == id; });
    };
    QString id = wanted;
    for (int i = 2; isTaken(id); ++i)
        id = wanted + u' ' + QString::number(i);
    return id;
}

} // namespace document
