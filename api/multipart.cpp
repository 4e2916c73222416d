#include "api/multipart.h"

#include "api/reply.h"
#include <QRandomGenerator>

namespace api {

namespace {

/// A parameter of a header: `boundary` of `multipart/form-data; boundary="a b"`. Nothing when it is not there.
std::optional<QByteArray> parameter(const QByteArray &header, QByteArrayView wanted)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            return std::nullopt;
        const QByteArray name = header.sliced(at + 1, equals - at - 1).trimmed();
        QByteArray value;
        at = equals + 1;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                const bool isEscape
                    = header[at] == '\\' && at + 1 < header.size() && (header[at + 1] == '"' || header[at + 1] == '\\');
                at += isEscape ? 1 : 0; // other backslashes are those of a Windows path
                value += header[at];
            }
            at = header.indexOf(';', at);
        } else {
            const qsizetype end = header.indexOf(';', at);
            value = header.sliced(at, (end < 0 ? header.size() : end) - at).trimmed();
            at = end;
        }
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

/// Only what browsers escape in names (HTML, "multipart form data"): a file may be called 100%25.txt.
QString formName(QByteArray name)
{
    name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    return QString::fromUtf8(name);
}

QByteArray escapedName(QByteArray name)
{
    return '"' + name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A") + '"';
}

QString fileNameIn(const QByteArray &disposition, const QByteArray &plain)
{
    const QByteArray extended = parameter(disposition, "filename*").value_or(QByteArray()); // older Python libraries
    if (extended.toLower().startsWith("utf-8''"))
        return safeFileName(QUrl::fromPercentEncoding(extended.sliced(7)));
    return safeFileName(formName(plain));
}

bool isBoundary(const QByteArray &text)
{
    const auto isTaken = [](char c) { return c >= ' ' && c <= '~'; };
    return !text.isEmpty() && text.size() <= 70 && !text.endsWith(' ')
        && std::all_of(text.begin(), text.end(), isTaken);
}

/// What browsers send for a file field that was left empty.
bool isNothingChosen(const FormPart &part)
{
    return part.head.isFile && part.head.fileName.isEmpty() && part.bytes.isEmpty();
}

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t'; });
}

} // namespace

MultipartReader::MultipartReader(const QByteArray &contentType, Handler handler, const Limits &limits)
    : m_handler(std::move(handler))
    , m_limits(limits)
{
    const QByteArray boundary = parameter(contentType, "boundary").value_or(QByteArray());
    if (!contentType.trimmed().toLower().startsWith("multipart/form-data") || !isBoundary(boundary))
        fail("the Content-Type is not multipart/form-data with a boundary");
    else
        m_delimiter.setPattern("\r\n--" + boundary);
}

bool MultipartReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Failed)
        return false;
    m_buffer.append(bytes.data(), bytes.size());
    while (step()) { }
    return m_state != State::Failed;
}

bool MultipartReader::fail(const char *problem)
{
    m_state = State::Failed;
    m_problem = QString::fromLatin1(problem);
    m_buffer.clear();
    return false;
}

bool MultipartReader::go(State state)
{
    m_state = state;
    return true;
}

/// True when there may be more to do with what is in the buffer.
bool MultipartReader::step()
{
    switch (m_state) {
    case State::Preamble:
    case State::Body:
        return readToDelimiter();
    case State::DelimiterEnd:
        return readDelimiterEnd();
    case State::Head:
        return readHead();
    case State::Epilogue:
        m_buffer.clear();
        return false;
    case State::Failed:
        break;
    }
    return false;
}

bool MultipartReader::readToDelimiter()
{
    const qsizetype length = m_delimiter.pattern().size();
    const qsizetype found = m_delimiter.indexIn(m_buffer);
    const qsizetype content = found >= 0 ? found : qMax<qsizetype>(0, m_buffer.size() - length + 1);
    if (found < 0 && content <= m_lead)
        return false;
    const QByteArrayView bytes = QByteArrayView(m_buffer).first(content).sliced(qMin(m_lead, content));
    m_lead = 0;
    if (m_state == State::Body && !bytes.isEmpty() && !m_handler.data(bytes))
        return fail("");
    m_buffer.remove(0, found >= 0 ? found + length : content);
    if (found < 0)
        return false;
    if (m_state == State::Body && !m_handler.end())
        return fail("");
    return go(State::DelimiterEnd);
}

bool MultipartReader::readDelimiterEnd()
{
    if (m_buffer.startsWith("--"))
        return go(State::Epilogue);
    const qsizetype end = m_buffer.indexOf("\r\n");
    const qsizetype padding = end >= 0 ? end : m_buffer.size();
    const bool isPadding = isBlank(QByteArrayView(m_buffer).first(padding)) && padding <= 256;
    const bool mayBecome = m_buffer == "-" || (m_buffer.endsWith('\r') && isBlank(QByteArrayView(m_buffer).chopped(1)));
    if (end < 0)
        return isPadding || mayBecome ? false : fail("a delimiter does not end as it should");
    if (!isPadding)
        return fail("a delimiter does not end as it should");
    m_buffer.remove(0, end + 2);
    return go(State::Head);
}

bool MultipartReader::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if ((end < 0 ? m_buffer.size() : end) > m_limits.headBytes)
        return fail("the head of a part is too long");
    if (end < 0)
        return false;
    if (++m_parts > m_limits.parts)
        return fail("there are too many parts");
    QMap<QByteArray, QByteArray> headers;
    for (const QByteArray &line : m_buffer.first(end).replace("\r\n", "\n").split('\n'))
        headers.insert(line.left(line.indexOf(':')).trimmed().toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    if (m_buffer.first(end).contains('\0'))
        return fail("the head of a part has a zero byte");
    const QByteArray disposition = headers.value("content-disposition");
    const QByteArray encoding = headers.value("content-transfer-encoding", "binary").toLower();
    const auto name = parameter(disposition, "name");
    const auto fileName = parameter(disposition, "filename");
    if (!disposition.toLower().startsWith("form-data") || !name || name->isEmpty())
        return fail("a part has no name");
    if (encoding != "binary" && encoding != "8bit" && encoding != "7bit")
        return fail("a part is encoded in a way that forms are not");
    m_buffer.remove(0, end + 2); // the empty line stays: in a part without content it may belong to the delimiter
    m_lead = 2;
    m_state = State::Body;
    const bool isFile = fileName || parameter(disposition, "filename*");
    const PartHead head{formName(*name), fileNameIn(disposition, fileName.value_or(QByteArray())),
                        headers.value("content-type"), isFile};
    return m_handler.begin(head) || fail("");
}

Result<QList<FormPart>> readMultipart(const QByteArray &contentType, const QByteArray &body)
{
    QList<FormPart> parts;
    MultipartReader reader(contentType,
                           {.begin =
                                [&](const PartHead &head) {
                                    parts.append({head, {}});
                                    return true;
                                },
                            .data =
                                [&](QByteArrayView bytes) {
                                    parts.last().bytes.append(bytes.data(), bytes.size());
                                    return true;
                                },
                            .end = [] { return true; }});
    if (!reader.feed(body))
        return tl::unexpected(badReply(QStringLiteral("not a form: ") + reader.problem()));
    if (!reader.isComplete())
        return tl::unexpected(badReply(QStringLiteral("not a form: it ends too early")));
    return parts;
}

MultipartWriter::MultipartWriter()
{
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    m_boundary = "scriptix-" + QByteArray::fromRawData(reinterpret_cast<const char *>(random), sizeof random).toHex();
}

void MultipartWriter::add(const char *key, const QString &text)
{
    m_body += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + escapedName(key) + "\r\n\r\n"
        + text.toUtf8() + "\r\n";
}

void MultipartWriter::add(const char *key, const FilePart &file)
{
    m_body += fileHead(key, file.fileName, file.contentType) + file.bytes + "\r\n";
}

QByteArray MultipartWriter::fileHead(const char *key, const QString &fileName, const QByteArray &contentType) const
{
    const bool isHeader = !contentType.contains('\r') && !contentType.contains('\n') && !contentType.isEmpty();
    return "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + escapedName(key)
        + "; filename=" + escapedName(fileName.toUtf8())
        + "\r\nContent-Type: " + (isHeader ? contentType : QByteArray("application/octet-stream")) + "\r\n\r\n";
}

QByteArray MultipartWriter::end() const
{
    return "--" + m_boundary + "--\r\n";
}

namespace detail {

QJsonObject formTexts(const QList<FormPart> &parts, const QStringList &files)
{
    QMap<QString, QStringList> texts;
    for (const FormPart &part : parts) {
        const bool isFile = files.contains(part.head.name);
        if (!isNothingChosen(part))
            texts[part.head.name].append(isFile ? QString() : QString::fromUtf8(part.bytes));
    }
    return textsToJson(texts);
}

const FormPart *formFile(const QList<FormPart> &parts, const QStringList &names)
{
    for (const FormPart &part : parts) {
        if (names.contains(part.head.name) && !isNothingChosen(part))
            return &part;
    }
    return nullptr;
}

} // namespace detail

} // namespace api
