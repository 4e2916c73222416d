#include "models/document/formats/plainwords.h"

namespace document::json {

namespace {

/// Reads from left to right; every function is false at the first surprise.
class Scanner
{
public:
    explicit Scanner(std::string_view json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    bool array(std::vector<RawWord> &words)
    {
        if (!take('['))
            return false;
        if (take(']'))
            return atEnd();
        do {
            if (!object(words.emplace_back()))
                return false;
        } while (take(','));
        return take(']') && atEnd();
    }

private:
    bool object(RawWord &word)
    {
        if (!take('{'))
            return false;
        do {
            std::string_view key;
            if (!string(key) || !take(':') || !member(key, word))
                return false;
        } while (take(','));
        return take('}');
    }

    bool member(std::string_view key, RawWord &word)
    {
        if (key == "text")
            return string(word.text);
        if (key == "start")
            return whole(word.start);
        if (key == "stop")
            return whole(word.stop);
        return key == "confidence" && decimal(word.confidence);
    }

    void skipBlanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool atEnd()
    {
        skipBlanks();
        return m_at == m_end;
    }

    bool take(char c)
    {
        skipBlanks();
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    /// A text without escapes.
    bool string(std::string_view &text)
    {
        if (!take('"'))
            return false;
        const char *begin = m_at;
        while (m_at < m_end && *m_at != '"' && *m_at != '\\' && static_cast<unsigned char>(*m_at) >= 0x20)
            ++m_at;
        if (m_at == m_end || *m_at != '"')
            return false;
        text = {begin, size_t(m_at++ - begin)};
        return true;
    }

    bool isDigit() const { return m_at < m_end && *m_at >= '0' && *m_at <= '9'; }
    bool endsNumber() const
    {
        return m_at < m_end && (*m_at == ',' || *m_at == '}' || *m_at == ' ' || *m_at == '\n' || *m_at == '\r');
    }

    /// Up to nine digits, as JSON writes them (no zero in front).
    bool digits(quint32 &number, int &count)
    {
        constexpr int most = 9;
        number = 0;
        for (count = 0; isDigit() && count <= most; ++count)
            number = number * 10 + quint32(*m_at++ - '0');
        return count > 0 && count <= most;
    }

    bool whole(std::optional<double> &value)
    {
        skipBlanks();
        quint32 number = 0;
        int count = 0;
        const bool leadingZero = m_at < m_end && *m_at == '0';
        if (!digits(number, count) || (leadingZero && count > 1) || !endsNumber())
            return false;
        value = number;
        return true;
    }

    bool decimal(std::optional<double> &value)
    {
        static constexpr double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
        skipBlanks();
        quint32 number = 0;
        quint32 fraction = 0;
        int count = 0;
        const bool leadingZero = m_at < m_end && *m_at == '0';
        if (!digits(number, count) || (leadingZero && count > 1))
            return false;
        int places = 0;
        if (m_at < m_end && *m_at == '.') {
            ++m_at;
            for (; isDigit() && places < 9; ++places)
                fraction = fraction * 10 + quint32(*m_at++ - '0');
            if (places == 0)
                return false;
            while (isDigit()) // beyond what a confidence is worth
                ++m_at;
        }
        value = number + fraction / powers[places];
        return endsNumber();
    }

    const char *m_at;
    const char *const m_end;
};

} // namespace

bool readPlainWords(std::string_view json, std::vector<RawWord> &words)
{
    const size_t before = words.size();
    if (Scanner(json).array(words))
        return true;
    words.resize(before);
    return false;
}

} // namespace document::json
