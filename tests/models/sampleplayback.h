#pragma once

#include "models/document/formats/format.h"
#include "models/typingpause.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// The sample with its exact word times, ready to be played.
struct SamplePlayback
{
    SamplePlayback()
        : settings(dir.filePath(QStringLiteral("settings.ini")))
        , playback(settings, dir.path())
    {
        QFile json(QStringLiteral(SAMPLES) + QStringLiteral("/sample.json"));
        if (json.open(QIODevice::ReadOnly))
            model.setTranscript(*document::formatByName(QStringLiteral("json"))->read(json.readAll()));
        QString problem;
        playback.setDocument(&model, media::openFile(QStringLiteral(SAMPLES) + QStringLiteral("/sample.m4a"), &problem),
                             QStringLiteral("sample"));
    }

    const document::Segment &segment(qsizetype row) const { return model.transcript().segments.at(row); }
    media::Player &player() { return playback.player(); }
    bool isPaused() { return player().state() == media::Player::State::Paused; }

    QTemporaryDir dir;
    models::Settings settings;
    models::TranscriptModel model;
    models::Playback playback;
};
