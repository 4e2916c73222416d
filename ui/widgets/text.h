#pragma once

#include <chrono>
#include <QLabel>

/// Text from outside (file names, titles, servers' messages) reaches widgets only through these: never as markup.
namespace ui {

QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
/// A label in the secondary colour and a smaller font.
QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);
/// A label in a larger, half-bold font.
QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);
QFont scaledFont(const QFont &font, double scale, QFont::Weight weight = QFont::Normal);

/// A tool tip that shows `text` as it is, whatever stands in it.
QString tip(const QString &text);

/// 01:14 or 1:02:03; with tenths 01:14.3.
QString timeText(std::chrono::milliseconds time, bool tenths = false);
/// Reads 75, 1:15, 01:01:15 and 1:15.5.
std::optional<std::chrono::milliseconds> timeFromText(const QString &text);
QString sizeText(qint64 bytes);

} // namespace ui
