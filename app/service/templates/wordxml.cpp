#include "app/service/templates/wordxml.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr auto transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;
constexpr auto strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"_L1;

const QRegularExpression &placeholderForm()
{
    static const QRegularExpression form(u"\\{\\{\\s*([a-z_]{1,40})\\s*\\}\\}"_s);
    return form;
}

/// The prefix of the Word namespace with its colon; nullopt when the text is no XML that is taken here.
std::optional<QString> prefixOf(const QString &text)
{
    QXmlStreamReader reader(text);
    std::optional<QString> prefix;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return std::nullopt;
        const bool isWord = reader.namespaceUri() == transitional || reader.namespaceUri() == strict;
        if (token == QXmlStreamReader::StartElement && isWord && !prefix)
            prefix = reader.prefix().isEmpty() ? QString() : reader.prefix().toString() + u':';
    }
    return reader.hasError() ? std::nullopt : prefix;
}

struct Tag
{
    QStringView name{};
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind >
    bool isEnd = false;
    bool isEmpty = false;
};

/// The next tag from `from` on; comments, CDATA and instructions are passed over.
std::optional<Tag> nextTag(const QString &text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'<', from); at >= 0; at = text.indexOf(u'<', at)) {
        const QStringView rest = QStringView(text).sliced(at);
        const auto skip = [&](QLatin1StringView begin, QLatin1StringView end) {
            if (!rest.startsWith(begin))
                return false;
            const qsizetype stop = text.indexOf(end, at + begin.size());
            at = stop < 0 ? text.size() : stop + end.size();
            return true;
        };
        if (skip("<!--"_L1, "-->"_L1) || skip("<![CDATA["_L1, "]]>"_L1) || skip("<?"_L1, "?>"_L1))
            continue;
        QChar quote;
        qsizetype end = at + 1;
        for (; end < text.size(); ++end) {
            const QChar c = text[end];
            if (quote.isNull() && c == u'>')
                break;
            if (quote.isNull() && (c == u'"' || c == u'\''))
                quote = c;
            else if (c == quote)
                quote = QChar();
        }
        if (end >= text.size())
            return std::nullopt;
        const bool isEnd = text[at + 1] == u'/';
        qsizetype nameEnd = at + (isEnd ? 2 : 1);
        const qsizetype nameBegin = nameEnd;
        while (nameEnd < end && !text[nameEnd].isSpace() && text[nameEnd] != u'/')
            ++nameEnd;
        return Tag{QStringView(text).sliced(nameBegin, nameEnd - nameBegin), at, end + 1, isEnd, text[end - 1] == u'/'};
    }
    return std::nullopt;
}

QString decoded(QStringView xml)
{
    QString text = xml.toString();
    static const QRegularExpression number(u"&#(x?)([0-9A-Fa-f]{1,6});"_s);
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text, match.capturedStart() + 1)) {
        const char32_t code = match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
        text.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&code, 1));
    }
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&apos;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// What XML 1.0 allows, escaped.
QString escaped(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) {
        return (c.unicode() < 32 && c != u'\n' && c != u'\t') || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF;
    });
    return plain.toHtmlEscaped();
}

} // namespace

std::optional<WordXml> WordXml::read(const QByteArray &bytes)
{
    WordXml xml;
    xml.m_text = QString::fromUtf8(bytes);
    const auto prefix = prefixOf(xml.m_text);
    if (!prefix)
        return std::nullopt;
    xml.m_prefix = *prefix;
    return xml;
}

QList<WordXml::Paragraph> WordXml::paragraphs() const
{
    const QString paragraphName = m_prefix + u'p';
    const QString textName = m_prefix + u't';
    QList<Paragraph> found;
    QList<Paragraph> open;
    for (auto tag = nextTag(m_text, 0); tag; tag = nextTag(m_text, tag->end)) {
        if (tag->name == paragraphName && !tag->isEnd && !tag->isEmpty)
            open << Paragraph{.range = {tag->begin, 0}};
        else if (tag->name == paragraphName && tag->isEnd && !open.isEmpty()) {
            Paragraph paragraph = open.takeLast();
            paragraph.range.end = tag->end;
            const bool hasInner = !found.isEmpty() && found.last().range.begin > paragraph.range.begin;
            if (!hasInner) // those with a text box in them stay as they are; the paragraphs of the box are filled
                found << paragraph;
        } else if (tag->name == textName && !tag->isEnd && !tag->isEmpty && !open.isEmpty()) {
            const qsizetype end = m_text.indexOf("</"_L1 + textName, tag->end);
            if (end >= 0)
                open.last().texts << Range{tag->begin + 1 + textName.size(), end};
        }
    }
    return found;
}

QString WordXml::plain(const Paragraph &paragraph) const
{
    QString text;
    for (const Range &range : paragraph.texts) {
        const qsizetype begin = m_text.indexOf(u'>', range.begin) + 1;
        text += decoded(QStringView(m_text).sliced(begin, range.end - begin));
    }
    return text;
}

bool WordXml::hasPlaceholder(const QString &name) const
{
    const QList<Paragraph> all = paragraphs();
    return std::any_of(all.begin(), all.end(), [&](const Paragraph &paragraph) {
        auto matches = placeholderForm().globalMatch(plain(paragraph));
        while (matches.hasNext()) {
            if (matches.next().captured(1) == name)
                return true;
        }
        return false;
    });
}

/// The paragraph's XML with values in the place of placeholders. A value goes where its placeholder begins; what else
/// of the placeholder stands in later runs is taken out.
QString WordXml::filled(const Paragraph &paragraph, const Placeholder &values) const
{
    const QString whole = plain(paragraph);
    QString result;
    qsizetype copied = paragraph.range.begin;
    qsizetype position = 0; // in `whole`
    auto matches = placeholderForm().globalMatch(whole);
    QList<std::tuple<qsizetype, qsizetype, QString>> changes;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (const auto value = values(match.captured(1)))
            changes.append({match.capturedStart(), match.capturedEnd(), *value});
    }
    if (changes.isEmpty())
        return m_text.mid(paragraph.range.begin, paragraph.range.end - paragraph.range.begin);
    const QString lineBreak
        = "</"_L1 + m_prefix + "t><"_L1 + m_prefix + "br/><"_L1 + m_prefix + "t xml:space=\"preserve\">"_L1;
    for (const Range &range : paragraph.texts) {
        const qsizetype begin = m_text.indexOf(u'>', range.begin) + 1;
        const qsizetype length = decoded(QStringView(m_text).sliced(begin, range.end - begin)).size();
        QString text;
        for (qsizetype i = position; i < position + length; ++i) {
            const auto change = std::find_if(changes.begin(), changes.end(), [i](const auto &one) {
                return std::get<0>(one) <= i && i < std::get<1>(one);
            });
            if (change == changes.end())
                text += escaped(whole.mid(i, 1));
            else if (std::get<0>(*change) == i)
                text += escaped(std::get<2>(*change)).replace(u'\n', lineBreak);
        }
        result += QStringView(m_text).sliced(copied, range.begin - copied);
        result += " xml:space=\"preserve\">"_L1 + text;
        copied = range.end;
        position += length;
    }
    return result + m_text.mid(copied, paragraph.range.end - copied);
}

void WordXml::fill(const QStringList &rowNames, qsizetype rows,
                   const std::function<Placeholder(qsizetype row)> &rowValues, const Placeholder &values)
{
    QString result;
    qsizetype copied = 0;
    for (const Paragraph &paragraph : paragraphs()) {
        const QString text = plain(paragraph);
        if (!text.contains("{{"_L1))
            continue;
        bool isRow = false;
        auto matches = placeholderForm().globalMatch(text);
        while (matches.hasNext())
            isRow = rowNames.contains(matches.next().captured(1)) || isRow;
        result += QStringView(m_text).sliced(copied, paragraph.range.begin - copied);
        for (qsizetype row = 0; row < (isRow ? rows : 1); ++row)
            result += filled(paragraph, isRow ? rowValues(row) : values);
        copied = paragraph.range.end;
    }
    m_text = result + m_text.mid(copied);
}

void WordXml::append(const QStringList &paragraphs)
{
    QString added;
    for (const QString &text : paragraphs)
        added += u"<%1p><%1r><%1t xml:space=\"preserve\">"_s.arg(m_prefix) + escaped(text)
            + u"</%1t></%1r></%1p>"_s.arg(m_prefix);
    qsizetype at = m_text.lastIndexOf(u"<%1sectPr"_s.arg(m_prefix));
    const qsizetype lastParagraph = m_text.lastIndexOf(u"</%1p>"_s.arg(m_prefix));
    if (at < lastParagraph) // the last section's settings stand behind the last paragraph
        at = m_text.lastIndexOf(u"</%1body>"_s.arg(m_prefix));
    if (at >= 0)
        m_text.insert(at, added);
}

} // namespace service
