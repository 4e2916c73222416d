#pragma once

#include "api/result.h"
#include "app/service/access.h"

namespace service {

/// What a glossary says of a translation. Translation servers of LibreTranslate's kind know no glossaries, so terms are
/// put into the text as numbers in brackets, which they leave alone, and the numbers are replaced afterwards.
class Terms
{
public:
    /// Of an active glossary of the caller's organisation. Invalid with glossary_id when there is none.
    static api::Result<Terms> load(Database &database, const Caller &caller, qint64 glossary);

    QString sourceLanguage() const { return m_sourceLanguage; }
    QString targetLanguage() const { return m_targetLanguage; }

    /// The text with numbers in the place of terms (whole words in any case, the longest one that fits), and what these
    /// stand for.
    QString hidden(const QString &text, QStringList &targets) const;
    /// nullopt when the server did not leave all numbers alone.
    static std::optional<QString> shown(const QString &text, const QStringList &targets);

private:
    QString m_sourceLanguage{};
    QString m_targetLanguage{};
    QHash<QString, std::pair<QString, QString>> m_terms{}; ///< by folded source term: both terms
    qsizetype m_longest = 0; ///< characters of a source term
};

} // namespace service
