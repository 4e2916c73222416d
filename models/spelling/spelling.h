#pragma once

#include "models/spelling/lexicon.h"
#include "models/worker.h"

#include <QSet>

namespace models {

/// Spelling of words, language by language: answers are kept, questions go to a worker that has the dictionaries. All
/// is loaded when the first word is asked for.
class Spelling : public QObject
{
    Q_OBJECT
public:
    enum class State { Unknown, Ready, Missing };

    explicit Spelling(QStringList folders, QObject *parent = nullptr);

    State state(const QString &language); ///< asks when it is unknown; changed() follows
    /// Whether the dictionary has the word (a spell form); nothing while that is asked.
    std::optional<bool> isRight(const QString &language, const QString &form);
    using Suggested = std::function<void(const QStringList &words)>;
    void suggest(const QString &language, const QString &form, const KnownWords &own, QObject *context, Suggested done);

    /// For other work that needs the dictionary; only ever used on worker().
    std::shared_ptr<Lexicon> lexicon(const QString &language);
    Worker &worker() { return m_worker; }

signals:
    void changed(const QString &language); ///< the answers to questions have come

private:
    struct Answers
    {
        State state = State::Unknown;
        std::shared_ptr<Lexicon> lexicon{};
        QHash<QString, bool> known{};
        QSet<QString> asked{}; ///< on their way
        QStringList toAsk{};
        bool isScheduled = false;
    };
    Answers &answers(const QString &language);
    void schedule(const QString &language);
    void ask(const QString &language);

    QStringList m_folders;
    QHash<QString, Answers> m_answers;
    Worker m_worker{QStringLiteral("spelling")};
};

} // namespace models
