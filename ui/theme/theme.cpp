#include "ui/theme/theme.h"

#include "ui/options.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace ui {

using namespace Qt::StringLiterals;

Theme::Theme(models::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemStyle(QApplication::style()->name())
    , m_systemPalette(QApplication::palette())
{
    connect(&settings, &models::Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(themeOption.key))
            apply();
    });
}

Theme::Mode Theme::modeFromWord(const QString &word)
{
    return word == "dark"_L1 ? Mode::Dark : word == "light"_L1 ? Mode::Light : Mode::System;
}

bool Theme::wantsDark() const
{
    const Mode mode = modeFromWord(m_settings.value(themeOption));
    return mode == Mode::Dark || (mode == Mode::System && m_systemDark.value_or(isDark(m_systemPalette)));
}

void Theme::apply()
{
    const bool system = modeFromWord(m_settings.value(themeOption)) == Mode::System;
    // A desktop with a style of its own (Breeze, Windows, macOS) keeps it; Fusion is what Qt takes where there is none.
    const bool foreign = system && m_systemStyle.compare("fusion"_L1, Qt::CaseInsensitive) != 0;
    QApplication::setPalette(foreign ? m_systemPalette : wantsDark() ? darkPalette() : lightPalette());
    QApplication::setStyle(foreign ? QStyleFactory::create(m_systemStyle) : new Style);
}

void Theme::setSystemDark(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    apply();
}

} // namespace ui
