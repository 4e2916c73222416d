#include "models/document/search.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>

namespace document {

namespace {

/// The index behind the character at `at`.
qsizetype afterCharacter(const QString &text, qsizetype at)
{
    return at + (text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
}

bool isAllUpper(const QString &text)
{
    const auto isCased = [](QChar c) { return c.toLower() != c.toUpper(); };
    return std::count_if(text.begin(), text.end(), isCased) > 1 && text == text.toUpper();
}

std::optional<QList<Replacement>> replacementsOf(const Transcript &transcript, Searcher &searcher, const Found &found,
                                                 const ReplaceText &with, const std::stop_token &stop)
{
    QList<Replacement> all;
    all.reserve(found.hits);
    for (qsizetype i = 0; i < found.rows.size(); ++i) {
        if (found.rows[i].isEmpty())
            continue;
        if (stop.stop_requested())
            return std::nullopt;
        const qsizetype row = found.first + i;
        for (const SearchSpan &span : found.rows[i])
            if (const auto text = searcher.replacement(transcript.segments[row], span, with))
                all.append({{{row, span.from}, {row, span.to}}, *text});
    }
    return all;
}

/// Two edits of the same transcript, one after the other, that left the number of segments as it was.
Edit joined(const Transcript &before, const Transcript &after, const Edit &a, const Edit &b)
{
    if (a.removed.isEmpty() || b.removed.isEmpty())
        return a.removed.isEmpty() ? b : a;
    Edit edit{.label = a.label, .first = std::min(a.first, b.first)};
    const qsizetype end = std::max(a.first + a.removed.size(), b.first + b.removed.size());
    edit.removed = before.segments.mid(edit.first, end - edit.first);
    edit.inserted = after.segments.mid(edit.first, end - edit.first);
    edit.caretBefore = edit.caretAfter = std::min(a.caretBefore, b.caretBefore);
    return edit;
}

} // namespace

QString inCaseOf(const QString &pattern, const QString &text)
{
    if (pattern.isEmpty() || text.isEmpty())
        return text;
    if (isAllUpper(pattern))
        return text.toUpper();
    const QString first = pattern.first(afterCharacter(pattern, 0));
    if (first.toLower() == first)
        return text;
    const qsizetype cut = afterCharacter(text, 0);
    return text.first(cut).toUpper() + text.sliced(cut);
}

std::optional<Edit> replaceFound(const Transcript &transcript, Searcher searcher, const Found &found,
                                 const ReplaceText &with, const std::stop_token &stop)
{
    const auto replacements = replacementsOf(transcript, searcher, found, with, stop);
    if (!replacements || stop.stop_requested())
        return std::nullopt;
    return replaceEach(transcript, *replacements);
}

qsizetype ReplaceRun::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qsizetype(0),
                           [](qsizetype sum, qsizetype count) { return sum + std::max<qsizetype>(count, 0); });
}

std::optional<ReplaceRun> replaceByList(const Transcript &transcript, const QList<ReplaceStep> &steps,
                                        const std::stop_token &stop)
{
    ReplaceRun run;
    Transcript text = transcript;
    for (const ReplaceStep &step : steps) {
        Searcher searcher(step.query);
        const Found found = searcher.findAll(text, stop);
        if (found.end == SearchEnd::Stopped)
            return std::nullopt;
        const bool usable = !searcher.isEmpty() && searcher.error().isEmpty() && found.end == SearchEnd::Complete;
        run.counts.append(usable ? found.hits : -1);
        if (!usable || found.hits == 0)
            continue;
        const auto edit = replaceFound(text, searcher, found, step.with, stop);
        if (!edit)
            return std::nullopt;
        apply(text, *edit);
        run.edit = joined(transcript, text, run.edit, *edit);
    }
    run.edit.label = QCoreApplication::translate("Edit", "Replace by list");
    return run;
}

} // namespace document
