#include "models/search/rulescsv.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr std::array optionWords{"case"_L1, "word"_L1, "regex"_L1, "keepcase"_L1, "off"_L1};

/// The options of a rule in the order of optionWords.
std::array<bool, optionWords.size()> optionsOf(const ReplaceRule &rule)
{
    return {rule.query.matchCase, rule.query.wholeWord, rule.query.regularExpression, rule.with.preserveCase,
            !rule.enabled};
}

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

/// A tab or a semicolon outside of quotes in the first line says that commas are text.
QChar separatorOf(const QString &text)
{
    QChar best = u',';
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u'\n')
            break;
        else if (!isQuoted && (c == u'\t' || (c == u';' && best == u',')))
            best = c;
    }
    return best;
}

QList<QStringList> rowsOf(const QString &text)
{
    const QChar separator = separatorOf(text);
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    const auto endRow = [&] {
        row.append(std::exchange(field, {}));
        rows.append(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isDouble = c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"';
        if (isDouble)
            field += text[++i];
        else if (c == u'"' && (isQuoted || field.isEmpty()))
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            row.append(std::exchange(field, {}));
        else if (c == u'\n' && !isQuoted)
            endRow();
        else if (c != u'\r' || isQuoted)
            field += c;
    }
    if (!field.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace

QByteArray rulesToCsv(const QList<ReplaceRule> &rules)
{
    QString text = u"find,replace,options\r\n"_s;
    for (const ReplaceRule &rule : rules) {
        QStringList words;
        const auto options = optionsOf(rule);
        for (size_t i = 0; i < options.size(); ++i)
            if (options.at(i))
                words.append(optionWords.at(i));
        text += quoted(rule.query.text) + u',' + quoted(rule.with.text) + u',' + quoted(words.join(u' ')) + u"\r\n"_s;
    }
    return text.toUtf8();
}

QList<ReplaceRule> rulesFromCsv(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    QList<ReplaceRule> rules;
    const QList<QStringList> rows = rowsOf(text);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &row = rows[i];
        const bool isHeader = i == 0 && row.first().compare("find"_L1, Qt::CaseInsensitive) == 0;
        if (isHeader || row.first().isEmpty())
            continue;
        const QStringList words = row.value(2).toLower().split(u' ');
        ReplaceRule rule{.query = {.text = row.first()}, .with = {.text = row.value(1)}};
        rule.query.matchCase = words.contains(optionWords.at(0));
        rule.query.wholeWord = words.contains(optionWords.at(1));
        rule.query.regularExpression = words.contains(optionWords.at(2));
        rule.with.preserveCase = words.contains(optionWords.at(3));
        rule.enabled = !words.contains(optionWords.at(4));
        rules.append(rule);
    }
    return rules;
}

} // namespace models
