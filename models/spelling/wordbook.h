#pragma once

#include "models/worker.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace models {

class Database;

/// How far a document is reviewed, in segments.
struct ReviewCount
{
    int reviewed = 0;
    int total = 0;
    bool operator==(const ReviewCount &) const = default;
};

/// What a person taught the program on this computer: lists of words, each with a scope. Read from SQLite when first
/// needed, then in memory; changes are written on a worker.
class Wordbook : public QObject
{
    Q_OBJECT
public:
    enum class List : quint8 {
        Own, ///< right in a language; scope is ownScope()
        Ignored, ///< right in one document; scope is the document's key
        Declined, ///< corrections not to be offered again; scope is the account
    };

    explicit Wordbook(const QString &file, QObject *parent = nullptr);
    ~Wordbook() override; ///< lets what is to be written be written

    void load(); ///< the first time; loaded() follows
    bool isLoaded() const { return m_loaded; }
    QSet<QString> words(List list, const QString &scope) const;
    QStringList scopes(List list) const; ///< those that hold words, sorted
    void add(List list, const QString &scope, const QString &word);
    void remove(List list, const QString &scope, const QString &word);
    std::optional<ReviewCount> reviewCount(const QString &document) const;
    QStringList countedDocuments() const { return m_counts.keys(); }
    void setReviewCount(const QString &document, const ReviewCount &count);

signals:
    void loaded();
    void changed(models::Wordbook::List list, const QString &scope);
    void reviewCountChanged(const QString &document);
    void failed(const QString &message); ///< the disk did not take a change

private:
    struct Contents;
    void take(const Contents &contents);
    void write(const QString &sql, const QVariantList &values);

    QMap<std::pair<List, QString>, QSet<QString>> m_words;
    QHash<QString, ReviewCount> m_counts;
    bool m_asked = false;
    bool m_loaded = false;
    std::shared_ptr<Database> m_database; ///< used and destroyed on the worker
    Worker m_worker{QStringLiteral("wordbook")};
};

/// Where an account's own words of a language are; regions of a language share them.
QString ownScope(const QString &account, const QString &language);

} // namespace models
