#include "models/spelling/wordbook.h"

#include "models/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QList<QStringList> schema()
{
    return {
        {u"CREATE TABLE word (list INTEGER NOT NULL, scope TEXT NOT NULL, word TEXT NOT NULL, "
         "PRIMARY KEY (list, scope, word)) WITHOUT ROWID"_s,
         u"CREATE TABLE reviewed (document TEXT PRIMARY KEY, segments INTEGER NOT NULL, total INTEGER NOT NULL)"_s}};
}

} // namespace

struct Wordbook::Contents
{
    QMap<std::pair<List, QString>, QSet<QString>> words{};
    QHash<QString, ReviewCount> counts{};
    QString trouble{};
};

Wordbook::Wordbook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_database(std::make_shared<Database>(file, schema()))
{
}

Wordbook::~Wordbook()
{
    m_worker.post([database = std::move(m_database)]() mutable { database.reset(); });
    m_worker.drain();
}

void Wordbook::load()
{
    if (std::exchange(m_asked, true))
        return;
    m_worker.run(
        this,
        [database = m_database] {
            Contents contents;
            const auto done = database->transaction([&] {
                if (!database->exec(u"SELECT list, scope, word FROM word"_s))
                    return false;
                while (database->query().next()) {
                    const QSqlQuery &row = database->query();
                    contents.words[{List(row.value(0).toInt()), row.value(1).toString()}].insert(
                        row.value(2).toString());
                }
                if (!database->exec(u"SELECT document, segments, total FROM reviewed"_s))
                    return false;
                while (database->query().next()) {
                    const QSqlQuery &row = database->query();
                    contents.counts[row.value(0).toString()] = {row.value(1).toInt(), row.value(2).toInt()};
                }
                return true;
            });
            contents.trouble = done ? QString() : done.error();
            return contents;
        },
        [this](const Contents &contents) { take(contents); });
}

void Wordbook::take(const Contents &contents)
{
    for (auto it = contents.words.begin(); it != contents.words.end(); ++it)
        m_words[it.key()].unite(it.value());
    for (auto it = contents.counts.begin(); it != contents.counts.end(); ++it) {
        if (!m_counts.contains(it.key()))
            m_counts.insert(it.key(), it.value());
    }
    m_loaded = true;
    if (!contents.trouble.isEmpty())
        emit failed(contents.trouble);
    emit loaded();
}

QSet<QString> Wordbook::words(List list, const QString &scope) const
{
    return m_words.value({list, scope});
}

QStringList Wordbook::scopes(List list) const
{
    QStringList result;
    for (auto it = m_words.begin(); it != m_words.end(); ++it) {
        if (it.key().first == list && !it.value().isEmpty())
            result.append(it.key().second);
    }
    result.sort();
    return result;
}

void Wordbook::add(List list, const QString &scope, const QString &word)
{
    QSet<QString> &words = m_words[{list, scope}];
    if (word.isEmpty() || words.contains(word))
        return;
    words.insert(word);
    write(u"INSERT OR REPLACE INTO word (list, scope, word) VALUES (?, ?, ?)"_s, {int(list), scope, word});
    emit changed(list, scope);
}

void Wordbook::remove(List list, const QString &scope, const QString &word)
{
    if (!m_words[{list, scope}].remove(word))
        return;
    write(u"DELETE FROM word WHERE list = ? AND scope = ? AND word = ?"_s, {int(list), scope, word});
    emit changed(list, scope);
}

std::optional<ReviewCount> Wordbook::reviewCount(const QString &document) const
{
    const auto found = m_counts.constFind(document);
    return found == m_counts.constEnd() ? std::nullopt : std::optional(*found);
}

void Wordbook::setReviewCount(const QString &document, const ReviewCount &count)
{
    if (reviewCount(document) == count)
        return;
    m_counts.insert(document, count);
    write(u"INSERT OR REPLACE INTO reviewed (document, segments, total) VALUES (?, ?, ?)"_s,
          {document, count.reviewed, count.total});
    emit reviewCountChanged(document);
}

void Wordbook::write(const QString &sql, const QVariantList &values)
{
    m_worker.run(
        this,
        [database = m_database, sql, values] {
            return database->transaction([&] { return database->exec(sql, values); });
        },
        [this](const tl::expected<void, QString> &written) {
            if (!written)
                emit failed(written.error());
        });
}

QString ownScope(const QString &account, const QString &language)
{
    return account + u'/' + QString(language).replace(u'-', u'_').section(u'_', 0, 0).toLower();
}

} // namespace models
