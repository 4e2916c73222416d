#include "models/document/formats/subtitletext.h"

#include "models/document/formats/timecode.h"
#include "models/document/retiming.h"
#include "models/document/splice.h"
#include <algorithm>
#include <array>
#include <QStringDecoder>

namespace document {

namespace {

/// Windows-1252 from 0x80 to 0x9F; the rest is as in Unicode.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                               0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = windows1252[c.unicode() - 0x80];
    }
    return text;
}

QString fromUtf16(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    return decoder(bytes);
}

std::optional<Ms> readSignedTime(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(u'-'))
        return readTimecode(text);
    return readTimecode(text.mid(1)) ? std::optional<Ms>(Ms(0)) : std::nullopt;
}

bool looksLikeTime(QStringView text)
{
    text = text.trimmed();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || QStringView(u":,.;- ").contains(c);
    });
}

struct Tag
{
    quint8 mark;
    QStringView open;
    QStringView close;
};
constexpr std::array<Tag, 3> tags{{{Bold, u"<b>", u"</b>"}, {Italic, u"<i>", u"</i>"}, {Underline, u"<u>", u"</u>"}}};

} // namespace

QString decodedText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return fromUtf16(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

QList<QStringView> linesOf(const QString &text)
{
    QList<QStringView> lines;
    const QStringView all = text;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] != u'\n' && all[i] != u'\r')
            continue;
        lines.append(all.sliced(begin, i - begin));
        if (all[i] == u'\r' && i + 1 < all.size() && all[i + 1] == u'\n')
            ++i;
        begin = i + 1;
    }
    if (begin < all.size())
        lines.append(all.sliced(begin));
    return lines;
}

TimingLine readTiming(QStringView line, CueTiming &timing)
{
    const qsizetype arrow = line.indexOf(u"-->");
    if (arrow < 0)
        return TimingLine::None;
    const QStringView left = line.left(arrow);
    const QStringView right = line.mid(arrow + 3).trimmed();
    const auto blank = std::find_if(right.begin(), right.end(), [](QChar c) { return c.isSpace(); });
    const QStringView stopText = right.left(blank - right.begin());
    const std::optional<Ms> start = readSignedTime(left);
    const std::optional<Ms> stop = readSignedTime(stopText);
    if (!start || !stop)
        return looksLikeTime(left) ? TimingLine::Garbled : TimingLine::None;
    timing = {*start, std::max(*start, *stop), right.mid(stopText.size()).trimmed().toString()};
    return TimingLine::Valid;
}

void MarkedText::append(QStringView more, quint8 with)
{
    text += more;
    marks.resize(text.size(), with);
    std::fill(marks.end() - more.size(), marks.end(), with);
}

void setMarkedText(Segment &segment, const MarkedText &marked)
{
    segment.text = marked.text;
    makeUntimedWords(segment);
    for (Word &word : segment.words)
        word.setMarks(marked.marks.value(qsizetype(word.offset)));
}

QString taggedText(const Segment &segment, QString (*escape)(QStringView text))
{
    QString result;
    qsizetype done = 0;
    const auto copyTo = [&](qsizetype end) {
        result += escape(QStringView(segment.text).sliced(done, end - done));
        done = end;
    };
    for (qsizetype i = 0; i < segment.words.size();) {
        const quint8 marks = segment.words[i].marks();
        qsizetype last = i;
        while (last + 1 < segment.words.size() && segment.words[last + 1].marks() == marks)
            ++last;
        copyTo(segment.words[i].offset);
        for (const Tag &tag : tags) {
            if (marks & tag.mark)
                result += tag.open;
        }
        copyTo(segment.wordEnd(last));
        for (auto tag = tags.rbegin(); tag != tags.rend(); ++tag) {
            if (marks & tag->mark)
                result += tag->close;
        }
        i = last + 1;
    }
    copyTo(segment.text.size());
    return result;
}

QList<MarkedRun> markedRuns(const Segment &segment)
{
    QList<MarkedRun> runs;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        const bool isLast = i + 1 == segment.words.size();
        const quint8 marks = segment.words[i].marks();
        if (!isLast && segment.words[i + 1].marks() == marks)
            continue;
        const qsizetype end = isLast ? segment.text.size() : qsizetype(segment.words[i + 1].offset);
        runs.append({segment.text.mid(begin, end - begin), marks});
        begin = end;
    }
    if (begin < segment.text.size())
        runs.append({segment.text.mid(begin), 0});
    return runs;
}

QString withoutEmptyLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines.join(u'\n');
}

} // namespace document
