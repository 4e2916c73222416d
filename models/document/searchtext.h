#pragma once

#include <array>
#include <optional>
#include <QList>
#include <QString>

namespace document {

/// A hit in the text of one segment; offsets in code units.
struct SearchSpan
{
    qint32 from = 0;
    qint32 to = 0;
    bool operator==(const SearchSpan &) const = default;
};

/// Text as it is compared, and where each of its code units came from.
struct FoldedText
{
    QString units{};
    QList<qint32> sources{}; ///< offset of the character in the original, one for each unit
    void clear();
};

/// Folds characters: canonically decomposed, and without their case unless it matters. Remembers what it met.
class CharacterFolder
{
public:
    explicit CharacterFolder(bool matchCase = false);
    void fold(QStringView text, FoldedText &folded);

private:
    static constexpr qsizetype mostUnits = 6;
    struct Entry
    {
        char32_t character = 0;
        qint8 size = -1; ///< -1: nothing is known yet
        std::array<char16_t, mostUnits> units{};
    };
    const Entry &lookUp(char32_t character);
    void append(const Entry &entry, qint32 source, FoldedText &folded) const;

    bool m_matchCase;
    QList<Entry> m_cache;
};

/// Finds a plain text in others.
class SearchText
{
public:
    SearchText() = default;
    SearchText(const QString &text, bool matchCase, bool wholeWord);

    /// Appends the hits, in order and apart.
    void find(const QString &text, QList<SearchSpan> &spans);

private:
    void findAscii(QStringView text, QList<SearchSpan> &spans) const;
    void findFolded(const QString &text, QList<SearchSpan> &spans);
    std::optional<SearchSpan> spanOf(const QString &text, qsizetype begin, qsizetype end) const;

    bool m_matchCase = false;
    bool m_wholeWord = false;
    bool m_asciiOnly = false; ///< of the needle
    QString m_needle; ///< folded
    CharacterFolder m_folder;
    FoldedText m_folded; ///< of the text at hand
};

/// Whether the span begins and ends where words do, by Unicode's rules.
class WordEdges
{
public:
    explicit WordEdges(QStringView text)
        : m_text(text)
    {
    }
    bool isWhole(const SearchSpan &span);

private:
    bool isEdge(qsizetype offset);
    QStringView m_text;
    QList<bool> m_edges; ///< made when it cannot be told from the characters beside
};

} // namespace document
