#pragma once

#include "models/settings.h"
#include <QObject>
#include <QPalette>

namespace ui {

/// Gives the application its colours: the desktop's own, or our light or dark palette. Qt 6.4 does not know colour
/// schemes, so what the desktop prefers is told by setSystemDark() (the program asks the portal).
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(models::Settings &settings, QObject *parent = nullptr);

    void apply();
    void setSystemDark(bool dark);
    static Mode modeFromWord(const QString &word); ///< as the settings keep it: system, light, dark

private:
    bool wantsDark() const;

    models::Settings &m_settings;
    QString m_systemStyle;
    QPalette m_systemPalette;
    std::optional<bool> m_systemDark;
};

} // namespace ui
