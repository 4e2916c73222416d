#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

/// Reads a JSON text as the type of a row and writes it again; an error's detail when it could not be read.
using RoundTrip = QByteArray (*)(const QByteArray &);

/// What the types of a row do with JSON.
struct RoundTrips
{
    QList<RoundTrip> bodies{};
    QList<RoundTrip> answers{}; ///< the row's own and those of its other forms
};

QMap<QString, RoundTrips> roundTrips();
