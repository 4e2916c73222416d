#pragma once

#include <atomic>
#include <QHash>
#include <QStringList>
#include <tl/expected.hpp>

namespace service {

/// How words are pronounced, in the phones of CMU's American English: from PocketSphinx's dictionary, and for words
/// that it lacks from flite's letter-to-sound rules (trained on the same dictionary; Black, Lenzo and Pagel 1998), or
/// without flite from a short table of rules, which is right less often.
class Pronouncer
{
public:
    /// The error is a sentence that says what to install.
    static tl::expected<Pronouncer, QString> open();

    bool knows(const QString &word) const { return m_known.contains(word.toLower().toUtf8()); }
    /// Phones of words that the dictionary lacks, in their order; false when it was cancelled.
    bool learn(const QStringList &words, const std::atomic_bool &cancel);
    /// "HH AH L OW", the usual one first. Never empty: what has no sound in it is a schwa.
    QByteArrayList phones(const QString &word) const;
    bool usesFlite() const { return m_usesFlite; }

private:
    Pronouncer() = default;
    void learnByRules(const QStringList &words);
    bool learnByFlite(const QStringList &words, const std::atomic_bool &cancel);

    QHash<QByteArray, QByteArrayList> m_known{}; ///< by lower-case word
    bool m_usesFlite = false;
};

/// By the table of rules, reduced from Elovitz et al., "Letter-to-sound rules for automatic translation of English text
/// to phonetics" (Naval Research Laboratory, 1976).
QByteArray phonesByRules(const QString &word);

/// Small enough letters for the rules: lower-case a to z, accents dropped.
QString plainLetters(const QString &word);

} // namespace service
