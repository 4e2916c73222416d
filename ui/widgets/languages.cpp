#include "ui/widgets/languages.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct LanguageRow
{
    const char *code;
    const char *name;
};
// QLocale knows names in English and in the language itself only; these are translated.
constexpr LanguageRow languages[]{
    {"ar", QT_TRANSLATE_NOOP("Languages", "Arabic")},     {"bg", QT_TRANSLATE_NOOP("Languages", "Bulgarian")},
    {"ca", QT_TRANSLATE_NOOP("Languages", "Catalan")},    {"cs", QT_TRANSLATE_NOOP("Languages", "Czech")},
    {"da", QT_TRANSLATE_NOOP("Languages", "Danish")},     {"de", QT_TRANSLATE_NOOP("Languages", "German")},
    {"el", QT_TRANSLATE_NOOP("Languages", "Greek")},      {"en", QT_TRANSLATE_NOOP("Languages", "English")},
    {"es", QT_TRANSLATE_NOOP("Languages", "Spanish")},    {"et", QT_TRANSLATE_NOOP("Languages", "Estonian")},
    {"fi", QT_TRANSLATE_NOOP("Languages", "Finnish")},    {"fr", QT_TRANSLATE_NOOP("Languages", "French")},
    {"he", QT_TRANSLATE_NOOP("Languages", "Hebrew")},     {"hi", QT_TRANSLATE_NOOP("Languages", "Hindi")},
    {"hr", QT_TRANSLATE_NOOP("Languages", "Croatian")},   {"hu", QT_TRANSLATE_NOOP("Languages", "Hungarian")},
    {"id", QT_TRANSLATE_NOOP("Languages", "Indonesian")}, {"it", QT_TRANSLATE_NOOP("Languages", "Italian")},
    {"ja", QT_TRANSLATE_NOOP("Languages", "Japanese")},   {"ko", QT_TRANSLATE_NOOP("Languages", "Korean")},
    {"lt", QT_TRANSLATE_NOOP("Languages", "Lithuanian")}, {"lv", QT_TRANSLATE_NOOP("Languages", "Latvian")},
    {"nb", QT_TRANSLATE_NOOP("Languages", "Norwegian")},  {"nl", QT_TRANSLATE_NOOP("Languages", "Dutch")},
    {"pl", QT_TRANSLATE_NOOP("Languages", "Polish")},     {"pt", QT_TRANSLATE_NOOP("Languages", "Portuguese")},
    {"ro", QT_TRANSLATE_NOOP("Languages", "Romanian")},   {"ru", QT_TRANSLATE_NOOP("Languages", "Russian")},
    {"sk", QT_TRANSLATE_NOOP("Languages", "Slovak")},     {"sl", QT_TRANSLATE_NOOP("Languages", "Slovenian")},
    {"sv", QT_TRANSLATE_NOOP("Languages", "Swedish")},    {"th", QT_TRANSLATE_NOOP("Languages", "Thai")},
    {"tr", QT_TRANSLATE_NOOP("Languages", "Turkish")},    {"uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian")},
    {"vi", QT_TRANSLATE_NOOP("Languages", "Vietnamese")}, {"zh", QT_TRANSLATE_NOOP("Languages", "Chinese")},
};

} // namespace

QStringList languageCodes()
{
    QStringList codes;
    for (const LanguageRow &row : languages)
        codes.append(QLatin1String(row.code));
    QCollator collator;
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        return collator.compare(languageName(a), languageName(b)) < 0;
    });
    codes.move(codes.indexOf(u"en"_s), 0);
    return codes;
}

QString languageName(const QString &code)
{
    const QString base = code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    for (const LanguageRow &row : languages) {
        if (base != QLatin1String(row.code))
            continue;
        const QString name = QCoreApplication::translate("Languages", row.name);
        const QString region = code.mid(base.size() + 1).toUpper();
        return region.isEmpty() ? name : u"%1 (%2)"_s.arg(name, region);
    }
    return code;
}

} // namespace ui
