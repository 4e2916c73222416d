#include "app/service/translation/terms.h"

#include "app/service/replies.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace service {

namespace {

QString folded(const QString &term)
{
    return term.simplified().toCaseFolded();
}

/// Where words begin and end, in order.
QList<qsizetype> boundaries(const QString &text)
{
    QList<qsizetype> places{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary())
        places << at;
    return places;
}

/// The target term as it is at the start of a sentence, when the source term stood so.
QString cased(const QString &target, const QString &found, const QString &source)
{
    const bool isRaised = found.at(0).isUpper() && source.at(0).isLower() && !target.isEmpty();
    return isRaised ? target.at(0).toUpper() + target.mid(1) : target;
}

api::Error noSuchGlossary()
{
    return refuseField(u"glossary_id"_s, say(QT_TRANSLATE_NOOP("service", "is no glossary that is switched on")));
}

} // namespace

api::Result<Terms> Terms::load(Database &database, const Caller &caller, qint64 glossary)
{
    QSqlQuery query = database.run(u"SELECT source_language, target_language FROM glossaries "
                                   "JOIN accounts ON accounts.id = account_id "
                                   "WHERE glossaries.id = ? AND organization_id = ? AND glossaries.is_active = 1"_s,
                                   {glossary, caller.organization});
    if (!query.next())
        return tl::unexpected(noSuchGlossary());
    Terms terms;
    terms.m_sourceLanguage = query.value(0).toString();
    terms.m_targetLanguage = query.value(1).toString();
    QSqlQuery entries = database.run(
        u"SELECT source_term, target_term FROM glossary_entries WHERE glossary_id = ? ORDER BY id"_s, {glossary});
    while (entries.next()) {
        const QString source = entries.value(0).toString().simplified();
        if (source.isEmpty() || terms.m_terms.contains(folded(source)))
            continue;
        terms.m_terms.insert(folded(source), {source, entries.value(1).toString().simplified()});
        terms.m_longest = qMax(terms.m_longest, source.size());
    }
    return terms;
}

QString Terms::hidden(const QString &text, QStringList &targets) const
{
    if (text.contains("[["_L1)) // cannot be told from ours
        return text;
    const QList<qsizetype> places = boundaries(text);
    QString result;
    for (qsizetype i = 0; i + 1 < places.size();) {
        qsizetype next = i + 1;
        QString piece = text.mid(places[i], places[next] - places[i]);
        for (qsizetype j = i + 1; j < places.size() && places[j] - places[i] <= m_longest; ++j) {
            const QString candidate = text.mid(places[i], places[j] - places[i]);
            const auto term = m_terms.find(folded(candidate));
            if (term == m_terms.end() || candidate.at(0).isSpace() || candidate.back().isSpace())
                continue;
            const QString target = cased(term->second, candidate, term->first);
            if (next > i + 1 || piece.startsWith("[["_L1))
                targets.removeLast(); // a longer one fits too
            targets << target;
            piece = u"[[%1]]"_s.arg(targets.size());
            next = j;
        }
        result += piece;
        i = next;
    }
    return result;
}

std::optional<QString> Terms::shown(const QString &text, const QStringList &targets)
{
    static const QRegularExpression form(u"\\[\\s*\\[\\s*(\\d{1,6})\\s*\\]\\s*\\]"_s);
    QString result;
    qsizetype copied = 0;
    QSet<int> seen;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int number = match.captured(1).toInt();
        if (number < 1 || number > targets.size() || seen.contains(number))
            return std::nullopt;
        seen.insert(number);
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        result += targets[number - 1];
        copied = match.capturedEnd();
    }
    if (seen.size() != targets.size())
        return std::nullopt;
    return result + text.mid(copied);
}

} // namespace service
