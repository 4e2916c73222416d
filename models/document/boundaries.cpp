#include "models/document/editing.h"

#include <QTextBoundaryFinder>

namespace document {

namespace {

const QString &textOf(const Transcript &transcript, qsizetype segment)
{
    return transcript.segments[segment].text;
}

Position next(const Transcript &transcript, const Position &at)
{
    if (at.segment + 1 < transcript.segments.size())
        return {at.segment + 1, 0};
    return transcript.end();
}

Position previous(const Transcript &transcript, const Position &at)
{
    return at.segment > 0 ? Position{at.segment - 1, textOf(transcript, at.segment - 1).size()} : Position{};
}

} // namespace

Position nextCharacter(const Transcript &transcript, const Position &at)
{
    const Position place = clamped(transcript, at);
    if (transcript.segments.isEmpty() || place.offset >= textOf(transcript, place.segment).size())
        return next(transcript, place);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, textOf(transcript, place.segment));
    finder.setPosition(place.offset);
    return {place.segment, finder.toNextBoundary()};
}

Position previousCharacter(const Transcript &transcript, const Position &at)
{
    const Position place = clamped(transcript, at);
    if (place.offset == 0)
        return previous(transcript, place);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, textOf(transcript, place.segment));
    finder.setPosition(place.offset);
    return {place.segment, finder.toPreviousBoundary()};
}

Position nextWord(const Transcript &transcript, const Position &at)
{
    const Position place = clamped(transcript, at);
    if (transcript.segments.isEmpty() || place.offset >= textOf(transcript, place.segment).size())
        return next(transcript, place);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, textOf(transcript, place.segment));
    finder.setPosition(place.offset);
    while (finder.toNextBoundary() >= 0) {
        if (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
            return {place.segment, finder.position()};
    }
    return {place.segment, textOf(transcript, place.segment).size()};
}

Position previousWord(const Transcript &transcript, const Position &at)
{
    const Position place = clamped(transcript, at);
    if (place.offset == 0)
        return previous(transcript, place);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, textOf(transcript, place.segment));
    finder.setPosition(place.offset);
    while (finder.toPreviousBoundary() > 0) {
        if (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
            return {place.segment, finder.position()};
    }
    return {place.segment, 0};
}

} // namespace document
