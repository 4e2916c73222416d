#pragma once

#include "models/spelling/dictionary.h"
#include "models/spelling/spellwords.h"
#include <optional>
#include <QHash>

namespace models {

/// What is right in one language: its dictionary, loaded when it is first asked, and the answers it gave. For the
/// worker.
class Lexicon
{
public:
    Lexicon(QString language, QStringList folders);

    bool isThere(); ///< there is a dictionary of the language
    /// Words in other scripts than the language's are taken as right.
    bool isRight(const QString &form);
    /// Best first; own words that are spelled alike come before the dictionary's.
    QStringList suggest(const QString &form, const KnownWords &own);
    /// The words of the text that neither the dictionary nor `own` has; none without a dictionary.
    QList<document::TextSpan> unknownWords(QStringView text, const KnownWords &own);

private:
    bool isForeign(QStringView word) const;

    QString m_language;
    QStringList m_folders;
    std::unique_ptr<Dictionary> m_dictionary;
    bool m_looked = false;
    QChar::Script m_script = QChar::Script_Unknown;
    QHash<QString, bool> m_answers;
};

} // namespace models
