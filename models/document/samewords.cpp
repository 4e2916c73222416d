#include "models/document/samewords.h"

namespace document {

namespace {

QStringView part(QStringView text, const TextSpan &span)
{
    return text.sliced(span.begin, span.end - span.begin);
}

/// Finds the words of a text.
class WordFinder
{
public:
    WordFinder(const QStringList &words, QStringView text, const QList<TextSpan> &tokens)
        : m_words(words)
        , m_text(text)
        , m_tokens(tokens)
    {
        for (const QString &word : words) {
            m_firstPart.append(m_parts.size());
            for (const TextSpan &span : wordSpans(word))
                m_parts.append(foldedWord(part(word, span)));
        }
        m_firstPart.append(m_parts.size());
    }

    QList<WordMatch> run(const std::stop_token &stop) const
    {
        QStringList after;
        for (const TextSpan &token : m_tokens)
            after.append(foldedWord(part(m_text, token)));
        const QList<WordPair> pairs = alignWords(m_parts, after, stop);
        QList<WordMatch> result;
        qsizetype word = 0;
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            while (m_firstPart[word + 1] <= pairs[i].before)
                ++word;
            const qsizetype count = m_firstPart[word + 1] - m_firstPart[word];
            if (pairs[i].before == m_firstPart[word] && i + count <= pairs.size()
                && isWhole(word, pairs[i], pairs[i + count - 1], count))
                result.append({word, 1, pairs[i].after, count});
        }
        return result;
    }

private:
    /// Whether all parts of the word were found side by side, with nothing between.
    bool isWhole(qsizetype word, const WordPair &first, const WordPair &last, qsizetype count) const
    {
        if (count == 1)
            return true;
        return last.before == first.before + count - 1 && last.after == first.after + count - 1
            && m_tokens[last.after].end - m_tokens[first.after].begin == m_words[word].size();
    }

    const QStringList &m_words;
    const QStringView m_text;
    const QList<TextSpan> &m_tokens;
    QStringList m_parts;
    QList<qsizetype> m_firstPart; ///< of each word
};

} // namespace

QList<WordMatch> sameWords(const QStringList &words, QStringView text, const QList<TextSpan> &tokens,
                           const std::stop_token &stop)
{
    return WordFinder(words, text, tokens).run(stop);
}

} // namespace document
