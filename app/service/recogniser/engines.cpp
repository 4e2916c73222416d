#include "app/service/recogniser/engines.h"

#include "app/service/recogniser/pocketsphinx.h"
#include "app/service/recogniser/vosk.h"
#include "app/service/recogniser/whispercpp.h"
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace service {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Recogniser", source);
}

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? tag : QLocale::languageToString(locale.language());
}

} // namespace

Engines::Engines(std::vector<std::unique_ptr<Recogniser>> recognisers)
    : m_recognisers(std::move(recognisers))
{
}

Engines Engines::installed(const QString &modelsDir)
{
    std::vector<std::unique_ptr<Recogniser>> recognisers;
    recognisers.push_back(std::make_unique<WhisperCpp>(QDir(modelsDir).filePath(u"whisper"_s)));
    recognisers.push_back(std::make_unique<Vosk>(QDir(modelsDir).filePath(u"vosk"_s)));
    recognisers.push_back(std::make_unique<Pocketsphinx>());
    return Engines(std::move(recognisers));
}

tl::expected<const Recogniser *, QString> Engines::forLanguage(const QString &language) const
{
    if (!isLanguage(language))
        return tl::unexpected(
            text(QT_TRANSLATE_NOOP(
                     "Recogniser",
                     "No recogniser on this computer understands %1: it is neither a language nor a trained model."))
                .arg(language.left(80)));
    const QString tag = primaryTag(language);
    for (const auto &recogniser : m_recognisers) {
        const QStringList tags = recogniser->languages();
        const bool fits = tag.isEmpty() ? recogniser->detectsLanguage() : tags.contains(tag) || tags.contains(u"*"_s);
        if (fits && recogniser->isAvailable())
            return recogniser.get();
    }
    return tag.isEmpty() ? forLanguage(u"en"_s) : tl::unexpected(nothingFor(tag));
}

bool Engines::isLanguage(const QString &language)
{
    static const QRegularExpression form(u"^(auto|[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|[0-9]{3}))?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DontCaptureOption);
    return form.match(language).hasMatch();
}

QString Engines::primaryTag(const QString &language)
{
    const QString tag = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return tag == "auto"_L1 ? QString() : tag;
}

QStringList Engines::languages() const
{
    QStringList tags;
    for (const auto &recogniser : m_recognisers) {
        if (recogniser->isAvailable())
            tags += recogniser->languages();
    }
    tags.removeAll(u"*"_s);
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

QString Engines::nothingFor(const QString &language) const
{
    QStringList advice;
    bool isSomethingThere = false;
    for (const auto &recogniser : m_recognisers) {
        const auto available = recogniser->available();
        isSomethingThere = isSomethingThere || available;
        const QStringList tags = recogniser->languages();
        const bool couldHelp = language == "en"_L1 || tags != QStringList{u"en"_s} || !available;
        if (!available && couldHelp)
            advice.append(available.error() + u'.');
    }
    const QString problem = isSomethingThere
        ? text(QT_TRANSLATE_NOOP("Recogniser", "No recogniser on this computer understands %1."))
              .arg(languageName(language))
        : text(QT_TRANSLATE_NOOP("Recogniser", "There is no speech recogniser on this computer."));
    return (QStringList{problem} + advice).join(u' ');
}

} // namespace service
