#include "app/service/handlers/textsink.h"

#include "app/service/intake.h"
#include "app/service/store/durable.h"

using namespace Qt::StringLiterals;

namespace service::handlers {

namespace {

Response noSpace()
{
    return refusal(
        507,
        say(QT_TRANSLATE_NOOP("service",
                              "The disk that holds the workspace is full. Free some space and send the text again.")));
}

bool isUtf8(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower().simplified().replace(' ', "");
    const qsizetype charset = type.indexOf("charset=");
    const QByteArray name = charset < 0 ? QByteArray("utf-8") : type.mid(charset + 8).replace('"', "");
    return name.startsWith("utf-8") || name.startsWith("utf8") || name.startsWith("us-ascii");
}

bool isControl(QChar c)
{
    return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
}

} // namespace

bool isPlainText(QStringDecoder &decoder, std::span<const char> bytes, bool &hasLetters)
{
    const QString text = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    hasLetters = hasLetters || std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
    return !decoder.hasError() && std::ranges::none_of(text, isControl);
}

tl::expected<std::unique_ptr<TextSink>, Response> TextSink::open(Workspace &workspace, const RequestHead &head,
                                                                 qint64 largest, Keep keep)
{
    if (!isUtf8(head.header("Content-Type")))
        return tl::unexpected(
            refusal(415, say(QT_TRANSLATE_NOOP("service", "The text must be sent as text/plain in UTF-8."))));
    if (head.contentLength > largest)
        return tl::unexpected(refusal(
            413,
            say(QT_TRANSLATE_NOOP("service", "The text is too large; at most %1 MiB are taken. Send it in parts."))
                .arg(largest / 1024 / 1024)));
    const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(head.header("x-filename")));
    std::unique_ptr<TextSink> sink(new TextSink(workspace.dir.uploadFile(u"text-"_s + randomId(8)),
                                                name.isEmpty() ? u"text.txt"_s : plainFileName(name), std::move(keep)));
    if (!sink->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(noSpace());
    return sink;
}

TextSink::TextSink(QString path, QString name, Keep keep)
    : m_keep(std::move(keep))
    , m_name(std::move(name))
    , m_file(path)
{
}

TextSink::~TextSink()
{
    m_file.remove();
}

bool TextSink::write(std::span<const char> bytes)
{
    m_isText = m_isText && isPlainText(m_decoder, bytes, m_hasLetters);
    m_isFull = m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size());
    return m_isText && !m_isFull;
}

Response TextSink::finish()
{
    const auto refused = [](const char *text) { return refusal(refuseField(u"data"_s, say(text))); };
    constexpr char lineEnd[] = {'\n'}; // a character that was cut off becomes an error
    if (!m_isText || !isPlainText(m_decoder, lineEnd, m_hasLetters))
        return refused(QT_TRANSLATE_NOOP("service", "is no plain text in UTF-8"));
    if (m_isFull || !durable::sync(m_file))
        return noSpace();
    if (!m_hasLetters)
        return refused(QT_TRANSLATE_NOOP("service", "has no words in it"));
    m_file.close();
    return m_keep({m_file.fileName(), m_name, m_file.size()});
}

} // namespace service::handlers
