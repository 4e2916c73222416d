#pragma once

#include <memory>
#include <QString>
#include <QStringConverter>
#include <QStringList>

namespace models {

/// The two files of a dictionary.
struct DictionaryFiles
{
    QString affixes{};
    QString words{};
    bool isThere() const { return !words.isEmpty(); }
};

/// Folders in which desktops keep Hunspell dictionaries.
QStringList dictionaryFolders();
/// The dictionary for a language as documents name it ("en", "en-gb", "nl_BE"): that of its country, else that of the
/// language's main country, else any of the language. Reads the folders.
DictionaryFiles findDictionary(const QString &language, const QStringList &folders);

/// A Hunspell dictionary in memory; for one thread. The library is loaded when the first dictionary is.
class Dictionary
{
public:
    static std::unique_ptr<Dictionary> load(const DictionaryFiles &files); ///< nullptr without Hunspell or the files
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;
    ~Dictionary();

    bool knows(const QString &word);
    QStringList suggest(const QString &word); ///< best first

private:
    Dictionary(void *handle, const char *encoding);
    QByteArray encoded(const QString &word); ///< empty when the dictionary's encoding has no such letters

    void *m_handle;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
};

} // namespace models
