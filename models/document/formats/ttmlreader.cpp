#include "models/document/formats/ttml.h"

#include "models/document/formats/cues.h"
#include "models/document/formats/ttmltime.h"
#include "models/document/splice.h"
#include <algorithm>
#include <limits>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace document {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumDepth = 64;
constexpr Ms endless{std::numeric_limits<quint32>::max()};
constexpr Ms unboundedCue{3000}; ///< shown for so long when nothing says when it ends

/// What an element hands down to those inside of it.
struct Level
{
    Ms begin{};
    Ms end = endless;
    bool isTimed = false; ///< it or one around it has a begin or an end
    bool ownsCue = false; ///< it is a paragraph, or a part of one with times of its own
    bool isText = false; ///< characters belong to a cue
    bool keepsBlanks = false;
    quint8 marks = 0;
    QString agent{};
};

class TtmlReader
{
public:
    explicit TtmlReader(const QByteArray &bytes)
        : m_xml(bytes)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    tl::expected<Transcript, FormatError> run()
    {
        while (!m_xml.atEnd() && m_fault.isEmpty())
            readToken(m_xml.readNext());
        if (m_fault.isEmpty() && m_xml.hasError())
            m_fault = say(QT_TRANSLATE_NOOP("Ttml", "The file is damaged: %1")).arg(m_xml.errorString());
        if (m_fault.isEmpty() && m_captions.segments.isEmpty() && m_hasText)
            m_fault = say(QT_TRANSLATE_NOOP("Ttml", "The file holds no captions with times."));
        if (!m_fault.isEmpty())
            return tl::unexpected(FormatError{m_fault, int(m_xml.lineNumber())});
        finishCues(m_captions);
        return m_captions;
    }

private:
    static QString say(const char *sentence) { return QCoreApplication::translate("Ttml", sentence); }

    void readToken(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD)
            m_fault
                = say(QT_TRANSLATE_NOOP("Ttml", "The file has a document type declaration; such files are not read."));
        else if (token == QXmlStreamReader::StartElement)
            startElement();
        else if (token == QXmlStreamReader::EndElement)
            endElement();
        else if (token == QXmlStreamReader::Characters && !m_levels.isEmpty() && m_levels.last().isText)
            append(m_xml.text().toString());
    }

    void startElement()
    {
        const QStringView name = m_xml.name();
        if (m_levels.isEmpty() && name != u"tt") {
            m_fault = say(QT_TRANSLATE_NOOP("Ttml", "The file is no TTML: it does not begin with a tt element."));
            return;
        }
        if (m_levels.size() >= maximumDepth) {
            m_fault = say(QT_TRANSLATE_NOOP("Ttml", "The elements of the file are nested too deeply."));
            return;
        }
        Level level = m_levels.isEmpty() ? Level() : m_levels.last();
        const bool wasText = level.isText;
        level.ownsCue = level.isText = false;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (const QStringView space = ttmlAttribute(attributes, u"space"); !space.isEmpty())
            level.keepsBlanks = space == u"preserve";
        if (name == u"tt")
            readRoot(attributes);
        else if (name == u"style")
            m_styles.insert(ttmlAttribute(attributes, u"id").toString(), marksOf(attributes, 0));
        else if (name == u"agent")
            m_agent = ttmlAttribute(attributes, u"id").toString();
        else if (name == u"name" && !m_agent.isEmpty())
            readName();
        else if (name == u"br" && wasText)
            append(u"\n"_s, true);
        else if (name == u"body" || name == u"div" || name == u"p" || (name == u"span" && wasText))
            readContent(name, attributes, level);
        if (m_xml.isStartElement())
            m_levels.append(level);
    }

    void endElement()
    {
        if (m_levels.isEmpty())
            return;
        if (m_levels.last().ownsCue)
            finishCue();
        m_levels.removeLast();
    }

    void readRoot(const QXmlStreamAttributes &attributes)
    {
        m_clock = TtmlClock::of(attributes);
        m_captions.language = ttmlAttribute(attributes, u"lang").toString().left(35);
    }

    /// Reads up to the element's end.
    void readName()
    {
        const QString name = cleanText(m_xml.readElementText(QXmlStreamReader::SkipChildElements)).simplified();
        if (!m_agents.contains(m_agent))
            m_agents.insert(m_agent, name);
    }

    void readContent(QStringView name, const QXmlStreamAttributes &attributes, Level &level)
    {
        const bool hasTimes = readTimes(attributes, level);
        level.marks = marksOf(attributes, level.marks);
        if (const QStringView agent = ttmlAttribute(attributes, u"agent"); !agent.isEmpty())
            level.agent = agent.toString();
        level.isText = name == u"p" || name == u"span";
        level.ownsCue = name == u"p" || (name == u"span" && hasTimes);
        if (level.ownsCue)
            finishCue();
    }

    /// Times count from the begin of the element around.
    bool readTimes(const QXmlStreamAttributes &attributes, Level &level)
    {
        const Ms from = level.begin;
        const auto read = [&](QStringView name) -> std::optional<Ms> {
            const QStringView value = ttmlAttribute(attributes, name);
            const std::optional<Ms> time = value.isEmpty() ? std::nullopt : m_clock.read(value);
            if (!value.isEmpty() && !time)
                m_fault = say(QT_TRANSLATE_NOOP("Ttml", "The time of a caption cannot be read."));
            return time;
        };
        const std::optional<Ms> begin = read(u"begin");
        const std::optional<Ms> end = read(u"end");
        const std::optional<Ms> duration = read(u"dur");
        level.begin = std::min(from + begin.value_or(Ms(0)), endless);
        if (end)
            level.end = std::min(level.end, from + *end);
        if (duration)
            level.end = std::min(level.end, level.begin + *duration);
        const bool hasTimes = begin || end || duration;
        level.isTimed = level.isTimed || hasTimes;
        return hasTimes;
    }

    /// Marks by styles named and by attributes, on top of those handed down.
    quint8 marksOf(const QXmlStreamAttributes &attributes, quint8 marks) const
    {
        for (const QStringView style : ttmlAttribute(attributes, u"style").tokenize(u' ', Qt::SkipEmptyParts))
            marks |= m_styles.value(style.toString());
        const auto set = [&](Mark mark, QStringView name, std::initializer_list<QStringView> on) {
            const QStringView value = ttmlAttribute(attributes, name);
            if (!value.isEmpty())
                marks = quint8(std::find(on.begin(), on.end(), value) != on.end() ? marks | mark : marks & ~mark);
        };
        set(Bold, u"fontWeight", {u"bold"});
        set(Italic, u"fontStyle", {u"italic", u"oblique"});
        set(Underline, u"textDecoration", {u"underline"});
        return marks;
    }

    void append(const QString &characters, bool isBreak = false)
    {
        const Level &level = m_levels.last();
        for (const QChar c : cleanText(characters)) {
            const bool isBlank = c == u' ' || c == u'\t' || c == u'\n';
            if (isBreak || level.keepsBlanks || !isBlank)
                m_text.append(QStringView(&c, 1), level.marks);
            else if (!m_text.text.isEmpty() && !m_text.text.back().isSpace())
                m_text.append(u" ", level.marks);
        }
    }

    /// The text since the last one belongs to the innermost element with times of its own.
    void finishCue()
    {
        const MarkedText text = std::exchange(m_text, {});
        const auto isText = [](QChar c) { return !c.isSpace(); };
        const auto first = std::find_if(text.text.begin(), text.text.end(), isText) - text.text.begin();
        const auto last = text.text.rend() - std::find_if(text.text.rbegin(), text.text.rend(), isText);
        if (first >= last)
            return;
        m_hasText = true;
        const auto owner = std::find_if(m_levels.rbegin(), m_levels.rend(), [](const Level &l) { return l.ownsCue; });
        if (owner == m_levels.rend() || !owner->isTimed)
            return;
        const Ms stop = owner->end == endless ? owner->begin + unboundedCue : std::max(owner->begin, owner->end);
        Segment cue{.startMs = quint32(owner->begin.count()), .stopMs = quint32(std::min(stop, endless).count())};
        cue.speaker = speaker(m_agents.value(owner->agent));
        setMarkedText(cue, {text.text.sliced(first, last - first), text.marks.sliced(first, last - first)});
        m_captions.segments.append(cue);
    }

    /// As speakerNamed(), for files that name a hundred thousand.
    qint32 speaker(const QString &name)
    {
        if (name.isEmpty())
            return -1;
        const auto known = m_speakers.constFind(name);
        if (known != m_speakers.constEnd())
            return *known;
        m_captions.speakers.append({.id = name, .name = name});
        return *m_speakers.insert(name, qint32(m_captions.speakers.size() - 1));
    }

    QXmlStreamReader m_xml;
    QString m_fault;
    TtmlClock m_clock;
    QList<Level> m_levels;
    QHash<QString, quint8> m_styles;
    QHash<QString, QString> m_agents;
    QHash<QString, qint32> m_speakers;
    QString m_agent;
    MarkedText m_text;
    bool m_hasText = false;
    Transcript m_captions{.kind = Kind::Captions};
};

} // namespace

tl::expected<Transcript, FormatError> readTtml(const QByteArray &bytes)
{
    if (bytes.size() > maximumSubtitleBytes)
        return tl::unexpected(FormatError{
            QCoreApplication::translate("Ttml", "The file is larger than 64 MB; subtitle files are not."), 0});
    return TtmlReader(bytes).run();
}

bool sniffTtml(const QByteArray &head)
{
    static const QRegularExpression root(uR"(<(?:\w{1,20}:)?tt[\s>])"_s);
    const QString text = decodedText(head).trimmed();
    return text.startsWith(u'<') && root.match(text).hasMatch();
}

} // namespace document
