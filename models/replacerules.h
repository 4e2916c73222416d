#pragma once

#include "models/document/search.h"
#include "models/worker.h"

namespace models {

/// Where a rule is meant to be used.
enum class RuleScope { Account, Folder, Document };

/// "Find this, put that in its place", kept from day to day.
struct ReplaceRule
{
    QString id{}; ///< given by ReplaceRules::add()
    QString set{}; ///< name of the list that it belongs to; empty for rules learned from corrections
    document::SearchQuery query{}; ///< text, match case, whole word, regular expression
    document::ReplaceText with{};
    bool enabled = true;
    RuleScope scope = RuleScope::Account;
    QString target{}; ///< account id, "account/folder", or DocumentKey::toString(); empty: everywhere
    bool operator==(const ReplaceRule &) const = default;
};

/// Where a document lies, to choose the rules that are meant for it.
struct RulePlace
{
    QString account{};
    QString folder{}; ///< id; empty at the root
    QString document{}; ///< DocumentKey::toString()
};

/// The rules of this computer, in their order, in one file. It is read at load() and written by a worker, so nobody
/// waits for the disk; rules added before it was read come behind those of the file.
class ReplaceRules : public QObject
{
    Q_OBJECT
public:
    explicit ReplaceRules(const QString &file, QObject *parent = nullptr);
    ~ReplaceRules() override;

    void load(); ///< once, by whoever shows or uses rules first; changed() comes when they are there
    bool isLoaded() const { return m_state == State::Loaded; }

    const QList<ReplaceRule> &all() const { return m_rules; }
    QList<ReplaceRule> inSet(const QString &set) const;
    QStringList sets() const; ///< in alphabetical order, without the empty one
    QList<ReplaceRule> meantFor(const RulePlace &place) const; ///< the enabled ones, of all sets

    QString add(ReplaceRule rule); ///< its id
    bool update(const ReplaceRule &rule); ///< by its id
    bool remove(const QString &id);
    /// Puts `rules` in place of all rules of the set, in this order; none removes the set.
    void setSet(const QString &set, QList<ReplaceRule> rules);

signals:
    void changed();
    void failed(const QString &message); ///< the file could not be read or written

private:
    enum class State { New, Loading, Loaded };
    void finishLoad(const QByteArray &bytes, const QString &error);
    void noteChange();
    void write();

    QString m_file;
    QList<ReplaceRule> m_rules;
    State m_state = State::New;
    bool m_unwritten = false; ///< changed before the file was read
    bool m_readOnly = false; ///< the file is there and cannot be understood: it is left alone
    Worker m_worker{QStringLiteral("rules")};
};

} // namespace models
