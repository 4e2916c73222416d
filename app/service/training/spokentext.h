#pragma once

#include <QList>
#include <QStringList>

/// Written text as it is spoken, for language models.
namespace service::spokentext {

/// Sentences of words: ends of lines and of sentences part them; punctuation is gone, numbers are words; case is kept.
QList<QStringList> sentences(const QString &text);

/// What is said for one written word: "20" is twenty, "well-known" is well known, "—" is nothing. Case is kept.
QStringList spoken(const QString &word);

/// English words of a whole number; digit by digit when it begins with 0 or is beyond a billion.
QStringList numberWords(const QString &digits);

} // namespace service::spokentext
