#include "models/document/formats/html.h"

#include "models/document/formats/cues.h"
#include "models/document/formats/xmltext.h"

namespace document {

namespace {

using namespace Qt::StringLiterals;

constexpr auto style = R"(:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; }
p { margin: 0 0 1em; }
time { color: GrayText; font-variant-numeric: tabular-nums; margin-inline-end: 0.6em; }
.speaker { font-weight: bold; margin-inline-end: 0.3em; }
@media print { p { break-inside: avoid; } }
)"_L1;

QString escaped(QStringView text)
{
    return xmlText(text.toString()).toHtmlEscaped().replace(u'\n', "<br>\n"_L1);
}

QString timeElement(const QString &shown, Ms time)
{
    const QString machine
        = u"PT%1.%2S"_s.arg(time.count() / 1000).arg(qlonglong(time.count() % 1000), 3, 10, QChar(u'0'));
    return u"<time dir=\"ltr\" datetime=\"%1\">%2</time>\n"_s.arg(machine, shown);
}

/// Captions show both of their times to the millisecond, paragraphs where they begin.
QString timesOf(const Transcript &transcript, const Segment &segment, const ExportOptions &options)
{
    if (transcript.kind == Kind::Transcript)
        return timeElement(stampOf(segment.start(), options), segment.start());
    return timeElement(options.times.code(segment.start()) + u" – "_s + options.times.code(segment.stop()),
                       segment.start());
}

/// Each word with its time, as interactive players of transcripts read it.
QString timedWords(const Segment &segment)
{
    QString result;
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        const Word &word = segment.words[i];
        Segment alone{.text = segment.wordText(i).toString(), .words = {word}};
        alone.words[0].offset = 0;
        const QString text = taggedText(alone, escaped);
        if (word.isTimed())
            result += u"<span data-m=\"%1\" data-d=\"%2\">"_s.arg(word.startMs).arg(word.duration().count()) + text
                + "</span>"_L1;
        else
            result += text;
        const qsizetype next
            = i + 1 < segment.words.size() ? qsizetype(segment.words[i + 1].offset) : segment.text.size();
        result += escaped(QStringView(segment.text).sliced(segment.wordEnd(i), next - segment.wordEnd(i)));
    }
    return result;
}

QString headOf(const Transcript &transcript, const QString &title)
{
    const QString language
        = transcript.language.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(escaped(transcript.language));
    return u"<!DOCTYPE html>\n<html%1>\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"generator\" content=\"Scriptix Desktop\">\n"_s.arg(language)
        + "<title>"_L1 + title + "</title>\n<style>\n"_L1 + style + "</style>\n</head>\n<body>\n<main>\n"_L1;
}

} // namespace

tl::expected<QByteArray, FormatError> writeHtml(const Transcript &transcript, const ExportOptions &options)
{
    const bool withSpeakers = writesSpeakers(transcript, options);
    const QString title = escaped(options.title.simplified());
    QString page = headOf(transcript, title);
    if (!title.isEmpty())
        page += "<h1 dir=\"auto\">"_L1 + title + "</h1>\n"_L1;
    for (const Segment &segment : transcript.segments) {
        // times and names have directions of their own, so that the text alone decides the paragraph's
        page += "<p dir=\"auto\">"_L1;
        if (options.timestamps)
            page += timesOf(transcript, segment, options);
        if (const QString name = transcript.speakerName(segment).simplified(); withSpeakers && !name.isEmpty())
            page += "<bdi class=\"speaker\">"_L1 + escaped(name) + ":</bdi>\n"_L1;
        page += options.wordTimes ? timedWords(segment) : taggedText(segment, escaped);
        page += "</p>\n"_L1;
    }
    return (page + "</main>\n</body>\n</html>\n"_L1).toUtf8();
}

} // namespace document
