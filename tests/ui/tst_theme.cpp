#include "models/settings.h"
#include "ui/options.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Colours that can be read and icons that follow them.
class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsComputedAsWcagSays();
    void textCanBeReadInBothThemes_data();
    void textCanBeReadInBothThemes();
    void messagesCanBeReadInBothThemes_data();
    void messagesCanBeReadInBothThemes();
    void everyIconDrawsSomething_data();
    void everyIconDrawsSomething();
    void iconsFollowThePalette();
    void iconsAreCrispOnDenseScreens();
    void settingTheThemeChangesThePalette();
};

namespace {

constexpr double least = 4.5;

QPalette paletteOf(const QString &name)
{
    return name == "dark"_L1 ? ui::darkPalette() : ui::lightPalette();
}

QColor strongest(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor result(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > result.alpha())
                result = color;
        }
    }
    return result;
}

void addThemes()
{
    QTest::addColumn<QString>("theme");
    for (const char *name : {"light", "dark"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

void TestTheme::contrastIsComputedAsWcagSays()
{
    QCOMPARE(ui::contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(ui::contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(ui::contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void TestTheme::textCanBeReadInBothThemes_data()
{
    addThemes();
}

void TestTheme::textCanBeReadInBothThemes()
{
    QFETCH(QString, theme);
    const QPalette palette = paletteOf(theme);
    QCOMPARE(ui::isDark(palette), theme == "dark"_L1);
    using P = QPalette;
    const std::pair<P::ColorRole, P::ColorRole> pairs[]{{P::WindowText, P::Window},
                                                        {P::Text, P::Base},
                                                        {P::Text, P::AlternateBase},
                                                        {P::ButtonText, P::Button},
                                                        {P::ButtonText, P::Window},
                                                        {P::PlaceholderText, P::Base},
                                                        {P::HighlightedText, P::Highlight},
                                                        {P::ToolTipText, P::ToolTipBase},
                                                        {P::Link, P::Base},
                                                        {P::Link, P::Window},
                                                        {P::LinkVisited, P::Base},
                                                        {P::BrightText, P::Window}};
    for (const auto &[text, ground] : pairs) {
        const double found = ui::contrastRatio(palette.color(text), palette.color(ground));
        QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(int(text)).arg(int(ground)).arg(found)));
    }
    QVERIFY(ui::contrastRatio(ui::quietText(palette), palette.color(P::Window)) >= least);
    QVERIFY(ui::contrastRatio(ui::quietText(palette), palette.color(P::Base)) >= least);
}

void TestTheme::messagesCanBeReadInBothThemes_data()
{
    addThemes();
}

void TestTheme::messagesCanBeReadInBothThemes()
{
    QFETCH(QString, theme);
    for (const ui::Tone tone : {ui::Tone::Info, ui::Tone::Success, ui::Tone::Warning, ui::Tone::Error}) {
        const ui::ToneColors colors = ui::toneColors(tone, paletteOf(theme));
        QVERIFY2(ui::contrastRatio(colors.text, colors.ground) >= least, qPrintable(QString::number(int(tone))));
        QVERIFY2(ui::contrastRatio(colors.accent, colors.ground) >= least, qPrintable(QString::number(int(tone))));
        QVERIFY(ui::contrastRatio(colors.accent, paletteOf(theme).color(QPalette::Window)) >= least);
    }
}

void TestTheme::everyIconDrawsSomething_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 50);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::everyIconDrawsSomething()
{
    QFETCH(QString, name);
    QApplication::setPalette(ui::lightPalette());
    const QColor color = strongest(ui::icon(name).pixmap(24));
    QVERIFY(color.alpha() > 200);
    QCOMPARE(color.rgb(), ui::lightPalette().color(QPalette::ButtonText).rgb());
}

void TestTheme::iconsFollowThePalette()
{
    const QIcon icon = ui::icon(u"pause"_s);
    for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
        QApplication::setPalette(palette);
        QCOMPARE(strongest(icon.pixmap(24)).rgb(), palette.color(QPalette::ButtonText).rgb());
        QCOMPARE(strongest(icon.pixmap(24, QIcon::Disabled)).rgb(),
                 palette.color(QPalette::Disabled, QPalette::ButtonText).rgb());
        QCOMPARE(strongest(icon.pixmap(24, QIcon::Selected)).rgb(), palette.color(QPalette::HighlightedText).rgb());
    }
}

void TestTheme::iconsAreCrispOnDenseScreens()
{
    const QPixmap pixmap = ui::icon(u"play"_s).pixmap({20, 20}, 2.0);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestTheme::settingTheThemeChangesThePalette()
{
    const QTemporaryDir folder;
    models::Settings settings(folder.filePath(u"settings.ini"_s));
    const ui::Theme theme(settings);
    settings.setValue(ui::themeOption, u"dark"_s);
    QVERIFY(ui::isDark(QApplication::palette()));
    settings.setValue(ui::themeOption, u"light"_s);
    QVERIFY(!ui::isDark(QApplication::palette()));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
