#include "models/spelling/dictionary.h"

#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

namespace {

/// The functions of Hunspell's C interface (hunspell.h) that are used. The program is not linked to it: who never
/// checks spelling does not wait for it.
struct Hunspell
{
    void *(*create)(const char *affixes, const char *words) = nullptr;
    void (*destroy)(void *handle) = nullptr;
    int (*spell)(void *handle, const char *word) = nullptr;
    int (*suggest)(void *handle, char ***list, const char *word) = nullptr;
    void (*freeList)(void *handle, char ***list, int count) = nullptr;
    const char *(*encoding)(void *handle) = nullptr;
    bool isLoaded = false;
};

template <class Function>
bool find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function;
}

bool resolve(QLibrary &&library, Hunspell &hunspell)
{
    return library.load() && find(library, "Hunspell_create", hunspell.create)
        && find(library, "Hunspell_destroy", hunspell.destroy) && find(library, "Hunspell_spell", hunspell.spell)
        && find(library, "Hunspell_suggest", hunspell.suggest) && find(library, "Hunspell_free_list", hunspell.freeList)
        && find(library, "Hunspell_get_dic_encoding", hunspell.encoding);
}

const Hunspell &hunspell()
{
    static const Hunspell loaded = [] {
        Hunspell result;
        result.isLoaded = resolve(QLibrary(u"hunspell-1.7"_s, 0), result)
            || resolve(QLibrary(u"hunspell-1.8"_s, 0), result) || resolve(QLibrary(u"hunspell"_s), result);
        return result;
    }();
    return loaded;
}

DictionaryFiles filesNamed(const QString &folder, const QString &name)
{
    const QString base = folder + u'/' + name;
    if (QFile::exists(base + ".dic"_L1) && QFile::exists(base + ".aff"_L1))
        return {base + ".aff"_L1, base + ".dic"_L1};
    return {};
}

/// "nl_BE", "nl_NL", "nl" for nl-be.
QStringList namesFor(const QString &language)
{
    const QStringList parts = QString(language).replace(u'-', u'_').split(u'_', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QLocale locale(parts.first().toLower());
    const bool known = locale.language() != QLocale::C;
    const QString code = known ? locale.name().section(u'_', 0, 0) : parts.first().toLower();
    QStringList names;
    if (parts.size() > 1)
        names.append(code + u'_' + parts.last().toUpper());
    if (known)
        names.append(locale.name());
    names.append(code);
    return names;
}

} // namespace

QStringList dictionaryFolders()
{
    return {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s, u"/usr/share/myspell"_s};
}

DictionaryFiles findDictionary(const QString &language, const QStringList &folders)
{
    const QStringList names = namesFor(language);
    for (const QString &name : names) {
        for (const QString &folder : folders) {
            if (DictionaryFiles files = filesNamed(folder, name); files.isThere())
                return files;
        }
    }
    for (const QString &folder : names.isEmpty() ? QStringList() : folders) {
        const QStringList others = QDir(folder).entryList({names.last() + "_*.dic"_L1}, QDir::Files, QDir::Name);
        for (const QString &other : others) {
            if (DictionaryFiles files = filesNamed(folder, other.chopped(4)); files.isThere())
                return files;
        }
    }
    return {};
}

std::unique_ptr<Dictionary> Dictionary::load(const DictionaryFiles &files)
{
    if (!files.isThere() || !hunspell().isLoaded)
        return nullptr;
    void *handle
        = hunspell().create(QFile::encodeName(files.affixes).constData(), QFile::encodeName(files.words).constData());
    if (!handle)
        return nullptr;
    return std::unique_ptr<Dictionary>(new Dictionary(handle, hunspell().encoding(handle)));
}

Dictionary::Dictionary(void *handle, const char *encoding)
    : m_handle(handle)
    , m_encoder(encoding, QStringConverter::Flag::Stateless)
    , m_decoder(encoding, QStringConverter::Flag::Stateless)
{
    if (!m_encoder.isValid() || !m_decoder.isValid()) { // ISO8859-1 is Hunspell's own default
        m_encoder = QStringEncoder(QStringConverter::Latin1, QStringConverter::Flag::Stateless);
        m_decoder = QStringDecoder(QStringConverter::Latin1, QStringConverter::Flag::Stateless);
    }
}

Dictionary::~Dictionary()
{
    hunspell().destroy(m_handle);
}

QByteArray Dictionary::encoded(const QString &word)
{
    const QByteArray bytes = m_encoder.encode(word);
    return QString(m_decoder.decode(bytes)) == word ? bytes : QByteArray();
}

bool Dictionary::knows(const QString &word)
{
    const QByteArray bytes = encoded(word);
    return !bytes.isEmpty() && hunspell().spell(m_handle, bytes.constData()) != 0;
}

QStringList Dictionary::suggest(const QString &word)
{
    constexpr qsizetype longest = 60; // code units; longer ones take Hunspell seconds
    const QByteArray bytes = encoded(word);
    if (bytes.isEmpty() || word.size() > longest)
        return {};
    char **list = nullptr;
    const int count = hunspell().suggest(m_handle, &list, bytes.constData());
    QStringList result;
    for (int i = 0; i < count; ++i)
        result.append(m_decoder.decode(QByteArrayView(list[i])));
    hunspell().freeList(m_handle, &list, count);
    return result;
}

} // namespace models
