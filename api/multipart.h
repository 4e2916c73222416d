#pragma once

#include "api/query.h"
#include <functional>
#include <QByteArrayMatcher>

/// multipart/form-data (RFC 7578) from the same fields() as JSON: FilePart members are files, the rest texts. The
/// reader takes a body in pieces of any size, so that files of any size can go to disk as they arrive.
namespace api {

/// What stands before the content of a part.
struct PartHead
{
    QString name{};
    QString fileName{}; ///< only the last path component
    QByteArray contentType{}; ///< empty when not said: text/plain
    bool isFile = false; ///< it has a file name, even an empty one
};

/// Takes a form apart while it arrives. Trusts nothing: heads and the number of parts are bounded, content is handed on
/// and never kept.
class MultipartReader
{
public:
    /// Any of them stops the reading by answering false.
    struct Handler
    {
        std::function<bool(const PartHead &head)> begin = [](const PartHead &) { return true; };
        std::function<bool(QByteArrayView bytes)> data = [](QByteArrayView) { return true; }; ///< pieces of any size
        std::function<bool()> end = [] { return true; };
    };
    struct Limits
    {
        qsizetype headBytes = 8 * 1024;
        int parts = 100;
    };

    MultipartReader(const QByteArray &contentType, Handler handler, const Limits &limits);
    MultipartReader(const QByteArray &contentType, Handler handler)
        : MultipartReader(contentType, std::move(handler), Limits{})
    {
    }

    bool feed(QByteArrayView bytes); ///< false: the form is broken (see problem()) or a handler said stop
    bool isComplete() const { return m_state == State::Epilogue; } ///< the last part has been closed
    const QString &problem() const { return m_problem; } ///< for the log; empty while all is well and after a stop

private:
    enum class State { Preamble, DelimiterEnd, Head, Body, Epilogue, Failed };
    bool step();
    bool readToDelimiter();
    bool readDelimiterEnd();
    bool readHead();
    bool fail(const char *problem);
    bool go(State state);

    Handler m_handler;
    Limits m_limits;
    QByteArrayMatcher m_delimiter{}; // CRLF and two hyphens come before the boundary
    QByteArray m_buffer = "\r\n"; // so that the first delimiter looks like the others
    State m_state = State::Preamble;
    qsizetype m_lead = 0; // bytes at the beginning of the buffer that are not content
    int m_parts = 0;
    QString m_problem{};
};

struct FormPart
{
    PartHead head{};
    QByteArray bytes{};
};

/// A whole form that is in memory.
Result<QList<FormPart>> readMultipart(const QByteArray &contentType, const QByteArray &body);

/// Writes a form; the boundary is random.
class MultipartWriter
{
public:
    MultipartWriter();
    void add(const char *key, const QString &text);
    void add(const char *key, const FilePart &file);
    /// What stands before a file's content, for those who send it themselves; CRLF follows the content.
    QByteArray fileHead(const char *key, const QString &fileName, const QByteArray &contentType) const;
    QByteArray end() const; ///< closes the form
    QByteArray body() const { return m_body + end(); }
    QByteArray contentType() const { return "multipart/form-data; boundary=" + m_boundary; }

private:
    QByteArray m_boundary;
    QByteArray m_body{};
};

namespace detail {
/// Texts of a form as a JSON object; of what is in `files` only that it is there.
QJsonObject formTexts(const QList<FormPart> &parts, const QStringList &files);
/// The file sent under the key or one of the other names; nullptr when there is none.
const FormPart *formFile(const QList<FormPart> &parts, const QStringList &names);

template <class Owner, class Value>
QStringList namesOf(const Field<Owner, Value> &field)
{
    QStringList names{QString::fromLatin1(field.key)};
    for (const char *alias : field.aliases) {
        if (alias)
            names << QString::fromLatin1(alias);
    }
    return names;
}

template <Described T>
QStringList fileKeys();
template <class Owner, class Value>
QStringList fileKeysOf(const Field<Owner, Value> &field)
{
    return isFile<Value> ? namesOf(field) : QStringList();
}
template <class Owner, class Value>
QStringList fileKeysOf(const Inlined<Owner, Value> &)
{
    return fileKeys<Value>();
}
template <Described T>
QStringList fileKeys()
{
    return std::apply([](const auto &...fields) { return (QStringList() + ... + fileKeysOf(fields)); }, T::fields());
}

template <Described T>
void putFiles(T &value, const QList<FormPart> &parts);
template <class T, class Owner, class Value>
void putFile(T &value, const Field<Owner, Value> &field, const QList<FormPart> &parts)
{
    if constexpr (isFile<Value>) {
        if (const FormPart *part = formFile(parts, namesOf(field)))
            value.*field.member = FilePart{part->bytes, part->head.fileName, part->head.contentType};
    }
}
template <class T, class Owner, class Value>
void putFile(T &value, const Inlined<Owner, Value> &part, const QList<FormPart> &parts)
{
    putFiles(value.*part.member, parts);
}
template <Described T>
void putFiles(T &value, const QList<FormPart> &parts)
{
    std::apply([&](const auto &...fields) { (putFile(value, fields, parts), ...); }, T::fields());
}

template <Described T>
void addParts(MultipartWriter &form, const T &value);
template <class Value>
void addPart(MultipartWriter &form, const char *key, const Value &value)
{
    if constexpr (isFile<Value>)
        form.add(key, value);
    else
        form.add(key, queryText(value));
}
template <class Value>
void addPart(MultipartWriter &form, const char *key, const std::optional<Value> &value)
{
    if (value)
        addPart(form, key, *value);
}
template <class Value>
void addPart(MultipartWriter &form, const char *key, const Nullable<Value> &value)
{
    addPart(form, key, value.value);
}
template <class Value>
void addPart(MultipartWriter &form, const char *key, const QList<Value> &values)
{
    for (const Value &value : values)
        addPart(form, key, value);
}
template <class T, class Owner, class Value>
void addPartOf(MultipartWriter &form, const T &value, const Field<Owner, Value> &field)
{
    addPart(form, field.key, value.*field.member);
}
template <class T, class Owner, class Value>
void addPartOf(MultipartWriter &form, const T &value, const Inlined<Owner, Value> &part)
{
    addParts(form, value.*part.member);
}
template <Described T>
void addParts(MultipartWriter &form, const T &value)
{
    std::apply([&](const auto &...fields) { (addPartOf(form, value, fields), ...); }, T::fields());
}
} // namespace detail

template <Described T>
MultipartWriter toMultipart(const T &value)
{
    MultipartWriter form;
    detail::addParts(form, value);
    return form;
}

template <Described T>
Result<T> fromMultipart(const QByteArray &contentType, const QByteArray &body)
{
    const auto parts = readMultipart(contentType, body);
    if (!parts)
        return tl::unexpected(parts.error());
    return fromJsonValue<T>(detail::formTexts(*parts, detail::fileKeys<T>())).map([&](T value) {
        detail::putFiles(value, *parts);
        return value;
    });
}

} // namespace api
