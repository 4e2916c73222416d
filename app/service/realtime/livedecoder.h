#pragma once

#include "app/service/realtime/sphinxdecoder.h"
#include <QJsonObject>
#include <QStringList>

/// The process that recognises one live stream: a crash of the recogniser ends this process only.
///
/// Standard input is PCM s16le mono 16 kHz; its end asks for the rest. Standard output is a line of JSON for each thing
/// that is new: `{"ready":true}`, `{"partial":"text"}`, `{"words":[["word",start,stop,confidence],...]}` of a finished
/// utterance in ms from the first byte, or `{"error":"text"}`.
namespace service {

inline constexpr auto liveDecoderOption = "--live-decoder";

QStringList liveDecoderArguments(const LiveModel &model);
int runLiveDecoder(const QStringList &arguments); ///< those behind the program's name; the exit code

} // namespace service
