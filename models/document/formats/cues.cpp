#include "models/document/formats/cues.h"

#include <algorithm>

namespace document {

void finishCues(Transcript &captions)
{
    QList<Segment> &cues = captions.segments;
    std::stable_sort(cues.begin(), cues.end(),
                     [](const Segment &a, const Segment &b) { return a.startMs < b.startMs; });
    for (qsizetype i = 0; i < cues.size(); ++i)
        cues[i].id = u's' + QString::number(i + 1);
}

qint32 speakerNamed(Transcript &transcript, const QString &name)
{
    if (name.isEmpty())
        return -1;
    QList<Speaker> &speakers = transcript.speakers;
    const auto found
        = std::find_if(speakers.begin(), speakers.end(), [&](const Speaker &known) { return known.name == name; });
    if (found != speakers.end())
        return qint32(found - speakers.begin());
    speakers.append({.id = name, .name = name});
    return qint32(speakers.size() - 1);
}

QString stampOf(Ms time, const ExportOptions &options)
{
    return options.times.shortText(time);
}

bool writesSpeakers(const Transcript &transcript, const ExportOptions &options)
{
    const QList<Segment> &segments = transcript.segments;
    return options.speakers && std::any_of(segments.begin(), segments.end(), [&](const Segment &segment) {
               return transcript.speakerName(segment) != transcript.speakerName(segments.first());
           });
}

} // namespace document
