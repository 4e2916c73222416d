#include "app/service/csv.h"

using namespace Qt::StringLiterals;

namespace service::csv {

namespace {

/// Goes through the text once, a field at a time.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text)
    {
    }

    tl::expected<QList<Row>, qsizetype> rows()
    {
        QList<Row> rows;
        while (m_at < m_text.size()) {
            Row row{m_line, {}};
            do {
                if (!readField(row.fields))
                    return tl::unexpected(m_line);
            } while (take(u','));
            if (m_at < m_text.size() && !takeLineEnd())
                return tl::unexpected(m_line);
            if (row.fields != QStringList{QString()}) // an empty line
                rows.append(row);
        }
        return rows;
    }

private:
    bool take(QChar wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool takeLineEnd()
    {
        const bool hasReturn = take(u'\r');
        if (!take(u'\n') && !hasReturn)
            return false;
        ++m_line;
        return true;
    }

    bool readField(QStringList &fields)
    {
        if (take(u'"'))
            return readQuoted(fields);
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !u",\r\n"_s.contains(m_text[m_at])) {
            if (m_text[m_at++] == u'"')
                return false;
        }
        fields << m_text.mid(begin, m_at - begin);
        return true;
    }

    bool readQuoted(QStringList &fields)
    {
        QString field;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                ++m_at;
                if (m_at >= m_text.size() || m_text[m_at] != u'"') {
                    fields << field;
                    return true;
                }
            }
            m_line += m_text[m_at] == u'\n';
            field += m_text[m_at];
        }
        return false;
    }

    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

QString quoted(QString field)
{
    const bool isPlain = std::none_of(field.begin(), field.end(), [](QChar c) { return u"\",\r\n"_s.contains(c); })
        && !field.startsWith(QChar(QChar::ByteOrderMark)); // at the head of the file it would be taken for one
    return isPlain ? field : u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

tl::expected<QList<Row>, qsizetype> read(const QString &text)
{
    return Reader(text).rows();
}

QString row(const QStringList &fields)
{
    QStringList list;
    for (const QString &field : fields)
        list << quoted(field);
    return list.join(u',') + u"\r\n"_s;
}

} // namespace service::csv
