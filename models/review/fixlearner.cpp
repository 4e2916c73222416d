#include "models/review/fixlearner.h"

#include "models/document/alignment.h"
#include "models/review/issues.h"

#include <algorithm>

namespace models {

namespace {

constexpr int pauseMs = 1200;
constexpr qsizetype mostWords = 60; // of a rewritten passage; more is no correction
constexpr qsizetype longestFix = 3; // words
constexpr qsizetype mostFixes = 2000; // kept in mind

QStringList bareWords(QStringView text)
{
    QStringList words;
    for (const document::TextSpan &span : document::wordSpans(text)) {
        const document::TextSpan bare = bareWord(text, span);
        words.append(text.sliced(bare.begin, bare.end - bare.begin).toString());
    }
    return words;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

void addFix(QList<std::pair<qsizetype, Fix>> &fixes, qsizetype word, const QStringList &before,
            const QStringList &after)
{
    if (before.size() == after.size() && before.size() > 1) {
        for (qsizetype i = 0; i < before.size(); ++i)
            addFix(fixes, word + i, {before[i]}, {after[i]});
        return;
    }
    const Fix fix{before.join(u' '), after.join(u' ')};
    const bool isShort = before.size() <= longestFix && after.size() <= longestFix;
    if (isShort && fix.before != fix.after && hasLetters(fix.before) && hasLetters(fix.after))
        fixes.append({word, fix});
}

} // namespace

QList<std::pair<qsizetype, Fix>> fixesBetween(const QString &before, const QString &after)
{
    QStringList old = bareWords(before);
    QStringList now = bareWords(after);
    const qsizetype same = std::mismatch(old.begin(), old.end(), now.begin(), now.end()).first - old.begin();
    qsizetype behind = 0;
    while (behind < std::min(old.size(), now.size()) - same
           && old[old.size() - 1 - behind] == now[now.size() - 1 - behind])
        ++behind;
    old = old.mid(same, old.size() - same - behind);
    now = now.mid(same, now.size() - same - behind);
    QList<std::pair<qsizetype, Fix>> fixes;
    if (old.isEmpty() || now.isEmpty() || old.size() > mostWords || now.size() > mostWords)
        return fixes;
    QList<document::WordPair> pairs = document::alignWords(old, now);
    pairs.append({old.size(), now.size()});
    document::WordPair from;
    for (const document::WordPair &pair : std::as_const(pairs)) {
        if (pair.before > from.before && pair.after > from.after)
            addFix(fixes, same + from.after, old.mid(from.before, pair.before - from.before),
                   now.mid(from.after, pair.after - from.after));
        from = {pair.before + 1, pair.after + 1};
    }
    return fixes;
}

FixLearner::FixLearner(TranscriptModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_index(model.undoStack().index())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMs);
    connect(&m_timer, &QTimer::timeout, this, &FixLearner::settle);
    connect(&model, &TranscriptModel::edited, this, &FixLearner::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_pending.reset(); });
    connect(&model.undoStack(), &QUndoStack::indexChanged, this, &FixLearner::noteIndex);
}

void FixLearner::follow(const document::Edit &edit)
{
    const bool isText = edit.removed.size() == 1 && edit.inserted.size() == 1
        && edit.removed.first().text != edit.inserted.first().text;
    if (std::exchange(m_skip, false) || (!isText && edit.removed.size() != edit.inserted.size())) {
        finish();
        return;
    }
    if (!isText)
        return;
    const document::Segment &before = edit.removed.first();
    if (!m_pending || m_pending->row != edit.first || m_pending->id != before.id) {
        finish();
        m_pending = Pending{.row = edit.first, .id = before.id, .before = before.text};
    }
    m_timer.start();
}

void FixLearner::noteIndex(int index)
{
    const bool isUndo = index < std::exchange(m_index, index);
    if (!m_pending)
        return;
    if (isUndo && m_pending->isNew)
        m_pending.reset();
    else
        m_pending->isNew = false;
}

void FixLearner::finish()
{
    if (m_timer.isActive())
        settle();
    m_pending.reset();
}

void FixLearner::settle()
{
    m_timer.stop();
    if (!m_pending || m_pending->row >= m_model.transcript().segments.size())
        return;
    const document::Segment &now = m_model.transcript().segments.at(m_pending->row);
    if (now.id != m_pending->id)
        return;
    for (const auto &[place, fix] : std::exchange(m_pending->counted, {}))
        m_places[fix].remove(place);
    if (m_places.size() > mostFixes)
        m_places.clear();
    for (const auto &[word, fix] : fixesBetween(m_pending->before, now.text)) {
        const QString place = now.id + u'/' + QString::number(word);
        QSet<QString> &places = m_places[fix];
        const qsizetype times = places.size();
        places.insert(place);
        m_pending->counted.append({place, fix});
        if (times == 1 && places.size() == 2)
            emit madeTwice(fix);
    }
}

} // namespace models
