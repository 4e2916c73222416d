#include "models/replacerules.h"

#include "models/atomicfile.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr std::array scopeWords{"account"_L1, "folder"_L1, "document"_L1};

QJsonObject toJson(const ReplaceRule &rule)
{
    return {{"id"_L1, rule.id},
            {"set"_L1, rule.set},
            {"find"_L1, rule.query.text},
            {"replace"_L1, rule.with.text},
            {"matchCase"_L1, rule.query.matchCase},
            {"wholeWord"_L1, rule.query.wholeWord},
            {"regularExpression"_L1, rule.query.regularExpression},
            {"preserveCase"_L1, rule.with.preserveCase},
            {"enabled"_L1, rule.enabled},
            {"scope"_L1, scopeWords.at(size_t(rule.scope))},
            {"target"_L1, rule.target}};
}

ReplaceRule fromJson(const QJsonObject &json)
{
    ReplaceRule rule{.id = json["id"_L1].toString(), .set = json["set"_L1].toString()};
    rule.query.text = json["find"_L1].toString();
    rule.query.matchCase = json["matchCase"_L1].toBool();
    rule.query.wholeWord = json["wholeWord"_L1].toBool();
    rule.query.regularExpression = json["regularExpression"_L1].toBool();
    rule.with.text = json["replace"_L1].toString();
    rule.with.preserveCase = json["preserveCase"_L1].toBool();
    rule.enabled = json["enabled"_L1].toBool(true);
    const auto scope = std::ranges::find(scopeWords, json["scope"_L1].toString());
    rule.scope = scope == scopeWords.end() ? RuleScope::Account : RuleScope(scope - scopeWords.begin());
    rule.target = json["target"_L1].toString();
    return rule;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isMeantFor(const ReplaceRule &rule, const RulePlace &place)
{
    switch (rule.scope) {
    case RuleScope::Account:
        return rule.target.isEmpty() || rule.target == place.account;
    case RuleScope::Folder:
        return rule.target == place.account + u'/' + place.folder;
    case RuleScope::Document:
        return rule.target == place.document;
    }
    return false;
}

struct ReadFile
{
    QByteArray bytes{};
    QString error{};
};

ReadFile readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {.error = file.errorString()};
    return {.bytes = file.readAll()};
}

} // namespace

ReplaceRules::ReplaceRules(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

ReplaceRules::~ReplaceRules() = default;

void ReplaceRules::load()
{
    if (m_state != State::New)
        return;
    m_state = State::Loading;
    m_worker.run(
        this, [path = m_file] { return readFile(path); },
        [this](const ReadFile &read) { finishLoad(read.bytes, read.error); });
}

void ReplaceRules::finishLoad(const QByteArray &bytes, const QString &error)
{
    m_state = State::Loaded;
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    m_readOnly = !error.isEmpty() || (!bytes.isEmpty() && !json.isArray());
    QList<ReplaceRule> rules;
    for (const QJsonValue &value : json.array()) {
        ReplaceRule rule = fromJson(value.toObject());
        if (!rule.id.isEmpty() && !rule.query.text.isEmpty())
            rules.append(rule);
    }
    m_rules = rules + m_rules;
    if (m_readOnly)
        emit failed(tr("The saved replacement rules could not be read; new ones are kept until the program ends. %1")
                        .arg(error));
    if (m_unwritten)
        write();
    emit changed();
}

QList<ReplaceRule> ReplaceRules::inSet(const QString &set) const
{
    QList<ReplaceRule> rules;
    std::ranges::copy_if(m_rules, std::back_inserter(rules), [&](const ReplaceRule &rule) { return rule.set == set; });
    return rules;
}

QStringList ReplaceRules::sets() const
{
    QStringList names;
    for (const ReplaceRule &rule : m_rules)
        if (!rule.set.isEmpty() && !names.contains(rule.set))
            names.append(rule.set);
    names.sort(Qt::CaseInsensitive);
    return names;
}

QList<ReplaceRule> ReplaceRules::meantFor(const RulePlace &place) const
{
    QList<ReplaceRule> rules;
    std::ranges::copy_if(m_rules, std::back_inserter(rules),
                         [&](const ReplaceRule &rule) { return rule.enabled && isMeantFor(rule, place); });
    return rules;
}

QString ReplaceRules::add(ReplaceRule rule)
{
    load();
    rule.id = newId();
    m_rules.append(rule);
    noteChange();
    return rule.id;
}

bool ReplaceRules::update(const ReplaceRule &rule)
{
    const auto found = std::ranges::find(m_rules, rule.id, &ReplaceRule::id);
    if (found == m_rules.end())
        return false;
    if (*found == rule)
        return true;
    *found = rule;
    noteChange();
    return true;
}

bool ReplaceRules::remove(const QString &id)
{
    if (m_rules.removeIf([&](const ReplaceRule &rule) { return rule.id == id; }) == 0)
        return false;
    noteChange();
    return true;
}

void ReplaceRules::setSet(const QString &set, QList<ReplaceRule> rules)
{
    load();
    for (ReplaceRule &rule : rules) {
        rule.set = set;
        if (rule.id.isEmpty())
            rule.id = newId();
    }
    if (rules == inSet(set))
        return;
    m_rules.removeIf([&](const ReplaceRule &rule) { return rule.set == set; });
    m_rules += rules;
    noteChange();
}

void ReplaceRules::noteChange()
{
    m_unwritten = true;
    if (m_state == State::Loaded)
        write();
    emit changed();
}

void ReplaceRules::write()
{
    m_unwritten = false;
    if (m_readOnly)
        return;
    m_worker.run(
        this,
        [path = m_file, rules = m_rules] {
            QJsonArray json;
            for (const ReplaceRule &rule : rules)
                json.append(toJson(rule));
            return writeAtomically(path, QJsonDocument(json).toJson(), FileAccess::Private);
        },
        [this](const tl::expected<void, QString> &written) {
            if (!written)
                emit failed(tr("The replacement rules could not be saved. %1").arg(written.error()));
        });
}

} // namespace models
