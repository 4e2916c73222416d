#pragma once

#include "app/service/recogniser/recogniser.h"

namespace service {

/// What an engine said, made fit for a document: no empty or endless words, times finite, in order and inside
/// [0, duration]; grouped where the speaker paused. Every output of a foreign program passes through here.
Utterances utterancesFrom(QList<RecognisedWord> words, Ms duration);

/// Seconds as foreign programs write them; anything that is no time becomes zero.
Ms fromSeconds(double seconds);

/// Clamped to 0..1: pocketsphinx says 1.000500 at times. Nothing for what is no number.
std::optional<double> confidenceFrom(double value);

} // namespace service
