#include "app/service/translation/translated.h"

#include "models/document/retiming.h"
#include "models/document/splice.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

bool hasText(const document::Segment &segment)
{
    return !segment.text.trimmed().isEmpty();
}

/// Text in as many lines of about the same length, broken at blanks; fewer when there are not enough of those.
QString inLines(QString text, qsizetype lines)
{
    qsizetype from = 0;
    for (; lines > 1; --lines) {
        const qsizetype middle = from + (text.size() - from) / lines;
        const qsizetype before = text.lastIndexOf(u' ', middle);
        const qsizetype after = text.indexOf(u' ', middle);
        const bool takesBefore = before > from && (after < 0 || middle - before <= after - middle);
        const qsizetype at = takesBefore ? before : after;
        if (at <= from)
            break;
        text[at] = u'\n';
        from = at + 1;
    }
    return text;
}

void setText(document::Segment &segment, const QString &text)
{
    const qsizetype lines = segment.text.count(u'\n') + 1;
    segment.text = inLines(document::cleanText(text).simplified(), lines);
    segment.words.clear();
    segment.wordExtra.clear();
    document::makeUntimedWords(segment);
}

} // namespace

api::Result<document::Transcript> translated(document::Transcript transcript, Translator &translator,
                                             const QString &source, const QString &target)
{
    QStringList texts;
    for (const document::Segment &segment : transcript.segments) {
        if (hasText(segment))
            texts << segment.text.simplified();
    }
    const auto answer = translator.translate(texts, source, target);
    if (!answer)
        return tl::unexpected(answer.error());
    qsizetype next = 0;
    for (document::Segment &segment : transcript.segments) {
        if (hasText(segment))
            setText(segment, answer->at(next++));
    }
    transcript.language = target;
    return transcript;
}

} // namespace service
