#include "app/service/mail.h"

#include "app/service/store/database.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321, 4.5.3.1.3
constexpr qsizetype base64Line = 76; // RFC 2045, 6.8
constexpr qsizetype wordBytes = 39; ///< of UTF-8 in an encoded word: a line with one has 76 characters (RFC 2047, 2)

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.simplified();
}

/// RFC 2047 encoded words; plain when it is plain ASCII.
QByteArray headerText(const QString &text)
{
    const QString line = oneLine(text);
    const bool isPlain
        = std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
    if (isPlain && line.size() <= base64Line && !line.contains("=?"_L1))
        return line.toLatin1();
    QByteArrayList words;
    QByteArray word;
    for (const char32_t character : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > wordBytes) {
            words << word;
            word.clear();
        }
        word += bytes;
    }
    words << word;
    for (QByteArray &one : words)
        one = "=?UTF-8?B?" + one.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray wrappedBase64(const QByteArray &bytes)
{
    const QByteArray base64 = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += base64Line)
        lines += base64.mid(at, base64Line) + "\r\n";
    return lines;
}

} // namespace

bool isMailAddress(const QString &text)
{
    // The form that HTML takes for input type=email; nothing quoted, no comments, ASCII.
    static const QRegularExpression form(u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
                                         "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                                         "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"_s);
    return text.size() <= longestAddress && form.match(text).hasMatch();
}

QByteArray mailText(const QString &from, const Mail &mail)
{
    const QString date
        = QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + " +0000"_L1;
    QString text = mail.text;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\n', "\r\n"_L1);
    return "Date: " + date.toLatin1() + "\r\nFrom: Scriptix <" + oneLine(from).toLatin1() + ">\r\nTo: <"
        + oneLine(mail.to).toLatin1() + ">\r\nMessage-ID: <" + randomId(16).toLatin1()
        + "@scriptix.invalid>\r\nSubject: " + headerText(mail.subject)
        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
          "Auto-Submitted: auto-generated\r\n\r\n"
        + wrappedBase64(text.toUtf8());
}

} // namespace service
