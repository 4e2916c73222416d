#pragma once

#include "models/document/edit.h"

/// The edges of segments and words, moved by a person. The rules: an edge stops at its neighbours; edges that touch
/// move together; a segment's edge pushes the words that it meets, each of which keeps a little time. What was moved is
/// set by hand and never timed anew.
namespace document {

enum class Side { Start, Stop };

/// Where a segment, or one of its words, starts or stops.
struct Edge
{
    qsizetype segment = -1;
    qsizetype word = -1; ///< -1: the segment's own edge
    Side side = Side::Start;
    bool isValid() const { return segment >= 0; }
    bool operator==(const Edge &) const = default;
};

struct EdgeLimits
{
    Ms low{};
    Ms high{};
};

inline constexpr Ms shortestSegment{40}; ///< a frame of 25 a second
inline constexpr Ms shortestWord{10};

/// Whether an edge takes the one that it touches along.
enum class Touching { Follows, Stays };

bool exists(const Transcript &transcript, const Edge &edge);
Ms timeOf(const Transcript &transcript, const Edge &edge);
/// How far the edge can go.
EdgeLimits limitsOf(const Transcript &transcript, const Edge &edge, Touching together = Touching::Follows);
/// Moves the edge as near to `to` as the limits let it.
Edit moveEdge(const Transcript &transcript, const Edge &edge, Ms to, Touching together = Touching::Follows);

/// Where a segment can be without touching its neighbours; see setSpan() in editing.h.
struct SpanRoom
{
    Ms low{}; ///< the earliest start ...
    Ms latestStart{}; ///< ... and the latest one
    Ms high{}; ///< the latest stop
};
SpanRoom roomOf(const Transcript &transcript, qsizetype segment);

} // namespace document
