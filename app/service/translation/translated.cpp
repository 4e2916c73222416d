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

/// The texts translated with terms; those whose terms got lost on the way are translated again without.
api::Result<QStringList> translatedTexts(const QStringList &texts, Translator &translator, const QString &source,
                                         const QString &target, const Terms *terms)
{
    if (!terms)
        return translator.translate(texts, source, target);
    QStringList hidden;
    QList<QStringList> targets(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        hidden << terms->hidden(texts[i], targets[i]);
    auto answer = translator.translate(hidden, source, target);
    if (!answer)
        return answer;
    QList<qsizetype> lost;
    QStringList again;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (targets[i].isEmpty())
            continue;
        if (const auto text = Terms::shown(answer->at(i), targets[i])) {
            (*answer)[i] = *text;
        } else {
            lost << i;
            again << texts[i];
        }
    }
    const auto plain = translator.translate(again, source, target);
    if (!plain)
        return plain;
    for (qsizetype i = 0; i < lost.size(); ++i)
        (*answer)[lost[i]] = plain->at(i);
    return answer;
}

} // namespace

api::Result<document::Transcript> translated(document::Transcript transcript, Translator &translator,
                                             const QString &source, const QString &target, const Terms *terms)
{
    QStringList texts;
    for (const document::Segment &segment : transcript.segments) {
        if (hasText(segment))
            texts << segment.text.simplified();
    }
    const auto answer = translatedTexts(texts, translator, source, target, terms);
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
