#include "models/versions/textimport.h"

#include "models/document/corrections.h"
#include "models/document/editing.h"
#include "models/document/formats/cues.h"
#include "models/document/retiming.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using document::Segment;
using document::Transcript;

namespace models {

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024;
constexpr qint64 headBytes = 4096;
constexpr QChar lineMark(0x205f); // a rare blank; stands for a line inside a segment while paragraphs are lines

QString paragraph(const Segment &segment)
{
    return segment.text.trimmed().replace(u'\n', lineMark);
}

void takeSpeakers(document::Edit &edit, const Transcript &now, const QList<Segment> &from, const Transcript &file)
{
    Transcript table{.speakers = now.speakers};
    for (qsizetype i = 0; i < edit.inserted.size(); ++i)
        edit.inserted[i].speaker = document::speakerNamed(table, file.speakerName(from[i]));
    if (table.speakers != now.speakers)
        edit.speakers = document::SpeakerChange{.before = now.speakers, .after = table.speakers};
}

/// "Ann: Hello." is said by Ann, in files in which most segments begin so. One without a name goes on as before.
void readNames(Transcript &text)
{
    static const QRegularExpression prefix(u"^(\\p{Lu}[^:\\n]{0,39}):\\s+(?=\\S)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const auto named = std::ranges::count_if(
        text.segments, [](const Segment &segment) { return prefix.match(segment.text).hasMatch(); });
    const bool hasOwn = std::ranges::any_of(text.segments, [](const Segment &segment) { return segment.speaker >= 0; });
    if (hasOwn || named * 2 < text.segments.size() || named == 0)
        return;
    QString name;
    for (Segment &segment : text.segments) {
        if (const QRegularExpressionMatch match = prefix.match(segment.text); match.hasMatch()) {
            name = match.captured(1).trimmed();
            Transcript one{.segments = {segment}};
            document::apply(one, document::replaceText(one, {{}, {0, match.capturedEnd()}}, {}));
            segment = one.segments.first();
        }
        segment.speaker = document::speakerNamed(text, name);
    }
}

ImportSummary summaryOf(const document::Edit &edit)
{
    ImportSummary summary{.segments = edit.inserted.size()};
    for (const Segment &segment : edit.inserted) {
        summary.words += segment.words.size();
        for (const document::Word &word : segment.words) {
            const document::TimeOrigin origin = word.timeOrigin();
            summary.measured
                += origin == document::TimeOrigin::Recognised || origin == document::TimeOrigin::Retimed ? 1 : 0;
            summary.estimated += origin == document::TimeOrigin::Interpolated ? 1 : 0;
        }
    }
    return summary;
}

QList<Segment> withWords(const Transcript &transcript)
{
    QList<Segment> result;
    std::ranges::copy_if(transcript.segments, std::back_inserter(result),
                         [](const Segment &segment) { return !segment.text.trimmed().isEmpty(); });
    return result;
}

std::optional<Import> aligned(const Transcript &now, const QList<Segment> &segments, const std::stop_token &stop)
{
    QStringList paragraphs;
    for (const Segment &segment : segments)
        paragraphs.append(paragraph(segment));
    Transcript text = now;
    text.kind = document::Kind::Transcript; // in captions a line feed would only break a line
    auto edit = document::importText(text, {{}, text.end()}, paragraphs.join(u'\n'), stop);
    if (!edit)
        return std::nullopt;
    for (Segment &segment : edit->inserted)
        segment.text.replace(lineMark, now.kind == document::Kind::Captions ? u'\n' : u' ');
    return Import{.edit = *edit};
}

/// The file's own segments and times.
Import asInFile(const Transcript &now, const QList<Segment> &segments)
{
    Import result{.edit = {.removed = now.segments, .inserted = segments}};
    for (Segment &segment : result.edit.inserted) {
        segment.id = document::newSegmentId();
        segment.speaker = -1;
        if (now.kind == document::Kind::Transcript)
            segment.text.replace(u'\n', u' ');
        if (segment.words.isEmpty())
            document::makeUntimedWords(segment);
    }
    return result;
}

} // namespace

tl::expected<ForeignText, QString> readForeignText(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(TextImport::tr("%1 cannot be opened (%2).").arg(name, file.errorString()));
    if (file.size() > mostBytes)
        return tl::unexpected(TextImport::tr("%1 is larger than 64 MB, which no transcript is.").arg(name));
    const QByteArray bytes = file.readAll();
    const document::Format *format = document::detectFormat(name, bytes.first(std::min(headBytes, bytes.size())));
    if (!format || !format->read)
        return tl::unexpected(
            TextImport::tr("%1 is not a text that can be read. SRT, WebVTT, SBV, TTML, Word, plain text and JSON can.")
                .arg(name));
    const auto transcript = format->read(bytes);
    if (!transcript)
        return tl::unexpected(TextImport::tr("%1 cannot be read. %2").arg(name, transcript.error().message));
    ForeignText result{.name = name, .transcript = *transcript};
    result.transcript.segments = withWords(*transcript);
    readNames(result.transcript);
    result.words = result.transcript.wordCount();
    for (const Segment &segment : std::as_const(result.transcript.segments)) {
        result.isTimed = result.isTimed || segment.stopMs > 0;
        result.hasSpeakers = result.hasSpeakers || !result.transcript.speakerName(segment).isEmpty();
    }
    if (result.transcript.segments.isEmpty())
        return tl::unexpected(TextImport::tr("There are no words in %1.").arg(name));
    return result;
}

std::optional<Import> importForeign(const Transcript &now, const ForeignText &text, const ImportOptions &options,
                                    const std::stop_token &stop)
{
    const QList<Segment> &segments = text.transcript.segments;
    std::optional<Import> result
        = options.keepTimes ? aligned(now, segments, stop) : std::optional(asInFile(now, segments));
    if (!result)
        return std::nullopt;
    if (options.speakers && text.hasSpeakers && result->edit.inserted.size() == segments.size())
        takeSpeakers(result->edit, now, segments, text.transcript);
    result->edit.label = TextImport::tr("Import %1").arg(text.name);
    result->summary = summaryOf(result->edit);
    return result;
}

std::optional<Import> importPlain(const Transcript &now, const document::Range &range, const QString &text,
                                  const std::stop_token &stop)
{
    auto edit = document::importText(now, range, text, stop);
    if (!edit)
        return std::nullopt;
    edit->label = TextImport::tr("Paste Text");
    return Import{.edit = *edit, .summary = summaryOf(*edit)};
}

TextImport::TextImport(OpenDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(&document)
{
    connect(&document.model(), &TranscriptModel::edited, this, [this] { m_edited = true; });
}

TextImport::~TextImport()
{
    m_stop.request_stop();
}

void TextImport::read(const QString &path)
{
    m_running = true;
    m_worker.run(
        this, [path] { return readForeignText(path); },
        [this](const tl::expected<ForeignText, QString> &text) {
            m_running = false;
            if (text)
                emit wasRead(*text);
            else
                emit failed(text.error());
        });
}

void TextImport::replaceAll(const ForeignText &text, const ImportOptions &options)
{
    run([text, options](const Transcript &now,
                        const std::stop_token &stop) { return importForeign(now, text, options, stop); },
        true);
}

void TextImport::replaceRange(const document::Range &range, const QString &text)
{
    run([range, text](const Transcript &now,
                      const std::stop_token &stop) { return importPlain(now, range, text, stop); },
        false);
}

// `again`: what is to be done makes sense as well when the text has changed meanwhile.
void TextImport::run(const Task &task, bool again)
{
    if (!m_document)
        return;
    m_running = true;
    m_edited = false;
    m_stop = {};
    m_worker.run(
        this, [task, now = m_document->model().transcript(), stop = m_stop.get_token()] { return task(now, stop); },
        [this, task, again, stop = m_stop.get_token()](const std::optional<Import> &result) {
            if (!stop.stop_requested())
                finish(task, again, result);
        });
}

void TextImport::finish(const Task &task, bool again, const std::optional<Import> &result)
{
    if (!m_document)
        return;
    if (m_edited && !again) {
        m_running = false;
        emit failed(tr("The text was changed while the pasted text was compared with it. Paste it again."));
        return;
    }
    if (m_edited) {
        run(task, true); // with the newest text
        return;
    }
    m_running = false;
    if (!result)
        return;
    if (m_document->model().isReadOnly()) {
        emit failed(tr("The document is finished and can only be read."));
        return;
    }
    m_document->keepVersion();
    m_document->model().closeUndoStep();
    m_document->model().apply(result->edit);
    emit imported(result->summary, result->edit);
}

void TextImport::cancel()
{
    m_stop.request_stop();
    if (std::exchange(m_running, false))
        emit cancelled();
}

} // namespace models
