#include "models/document/formats/vtttext.h"

#include "models/document/formats/timecode.h"
#include "models/document/retiming.h"
#include <algorithm>
#include <array>

namespace document {

namespace {

struct Entity
{
    QStringView name;
    char16_t character;
};
constexpr std::array<Entity, 6> entities{
    {{u"amp", u'&'}, {u"lt", u'<'}, {u"gt", u'>'}, {u"nbsp", 0xA0}, {u"lrm", 0x200E}, {u"rlm", 0x200F}}};

/// The character that `&name;` stands for; empty when it stands for nothing.
QString entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const bool isCharacter = ok && code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
        return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
    }
    for (const Entity &known : entities) {
        if (known.name == name)
            return QChar(known.character);
    }
    return {};
}

/// Reads a cue's text from left to right.
class TextReader
{
public:
    explicit TextReader(QStringView text)
        : m_text(text)
    {
    }

    VttText run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == u'<')
                readTag();
            else if (m_text[m_at] == u'&')
                readEntity();
            else
                append(1);
        }
        return m_result;
    }

private:
    void append(qsizetype count)
    {
        m_result.marked.append(m_text.sliced(m_at, count), m_marks);
        m_at += count;
    }

    void readEntity()
    {
        constexpr qsizetype longestName = 10;
        const qsizetype end = m_text.mid(m_at, longestName).indexOf(u';');
        const QString character = end > 0 ? entity(m_text.mid(m_at + 1, end - 1)) : QString();
        if (character.isEmpty()) {
            append(1);
            return;
        }
        m_result.marked.append(character, m_marks);
        m_at += end + 1;
    }

    void readTag()
    {
        qsizetype end = m_text.indexOf(u'>', m_at);
        if (end < 0)
            end = m_text.size();
        const QStringView tag = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_text.size());
        if (const std::optional<Ms> time = readTimecode(tag)) {
            m_result.stamps.append({m_result.marked.text.size(), *time});
            return;
        }
        const bool closes = tag.startsWith(u'/');
        const QStringView inner = closes ? tag.mid(1) : tag;
        const auto nameEnd = std::find_if(inner.begin(), inner.end(), [](QChar c) { return c == u'.' || c.isSpace(); });
        const QStringView name = inner.left(nameEnd - inner.begin());
        if (const qsizetype kind = name.size() == 1 ? QStringView(u"biu").indexOf(name[0]) : -1; kind >= 0) {
            const auto bit = quint8(1U << kind);
            m_marks = closes ? (m_marks & ~bit) : (m_marks | bit);
        } else if (name == u"v" && !closes && m_result.voice.isEmpty()) {
            readVoice(inner);
        }
    }

    void readVoice(QStringView tag)
    {
        const auto blank = std::find_if(tag.begin(), tag.end(), [](QChar c) { return c.isSpace(); });
        const QStringView name = tag.mid(blank - tag.begin()).trimmed();
        m_result.voice = name.isEmpty() ? QString() : TextReader(name).run().marked.text.simplified();
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    quint8 m_marks = 0;
    VttText m_result;
};

} // namespace

VttText readVttText(const QString &text)
{
    return TextReader(text).run();
}

QString escapedVtt(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'&')
            result += QStringLiteral("&amp;");
        else if (c == u'<')
            result += QStringLiteral("&lt;");
        else if (c == u'>')
            result += QStringLiteral("&gt;");
        else
            result += c;
    }
    return result;
}

void setStampedTimes(Segment &cue, const QList<VttText::Stamp> &stamps)
{
    if (stamps.isEmpty() || cue.words.isEmpty())
        return;
    quint32 from = cue.startMs;
    qsizetype word = 0;
    for (qsizetype i = 0; i <= stamps.size(); ++i) {
        const bool isEnd = i == stamps.size();
        const Ms time = isEnd ? cue.stop() : std::clamp(stamps[i].time, Ms(from), cue.stop());
        const auto to = quint32(time.count());
        const qsizetype first = word;
        while (word < cue.words.size() && (isEnd || qsizetype(cue.words[word].offset) < stamps[i].offset))
            ++word;
        spreadWords(cue.text, cue.words, first, word - first, from, to);
        for (qsizetype k = first; k < word; ++k) {
            cue.words[k].setTimed(true);
            cue.words[k].setSource(word - first == 1 ? WordSource::Recognised : WordSource::Estimated);
        }
        from = to;
    }
}

QString vttText(const Segment &cue, bool wordTimes)
{
    if (!wordTimes)
        return taggedText(cue, escapedVtt);
    QString result;
    Ms last = cue.start();
    for (qsizetype i = 0; i < cue.words.size(); ++i) {
        const Word &word = cue.words[i];
        if (word.isTimed() && word.start() > last && word.start() < cue.stop()) {
            result += u'<' + timecode(word.start(), u'.') + u'>';
            last = word.start();
        }
        const qsizetype end = i + 1 < cue.words.size() ? qsizetype(cue.words[i + 1].offset) : cue.text.size();
        Segment single{.text = cue.text.sliced(word.offset, end - word.offset), .words = {word}};
        single.words.first().offset = 0;
        result += taggedText(single, escapedVtt);
    }
    return result;
}

} // namespace document
