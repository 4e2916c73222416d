#include "ui/review/fixoffers.h"

#include "ui/review/pagereview.h"
#include "ui/widgets/notice.h"

#include <QCursor>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;
using models::Fix;
using models::RuleScope;
using models::Wordbook;

namespace {

const QString bannerKey = u"fix"_s;

QString declinedText(const Fix &fix)
{
    return fix.before + u'\t' + fix.after;
}

} // namespace

FixOffers::FixOffers(PageReview &review, models::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_workspace(workspace)
{
    connect(&review.learner(), &models::FixLearner::madeTwice, this, &FixOffers::consider);
    connect(&review.page().document()->model(), &models::TranscriptModel::edited, this, [this] { ++m_revision; });
    connect(&workspace.replaceRules, &models::ReplaceRules::changed, this, &FixOffers::considerRules);
    considerRules();
}

bool FixOffers::isKnown(const Fix &fix) const
{
    const QString account = m_review.page().document()->key().account;
    if (m_workspace.wordbook.words(Wordbook::List::Declined, account).contains(declinedText(fix)))
        return true;
    const QList<models::ReplaceRule> rules = m_workspace.replaceRules.inSet({});
    return std::any_of(rules.begin(), rules.end(), [&fix](const models::ReplaceRule &rule) {
        return rule.query.text == fix.before && rule.with.text == fix.after;
    });
}

void FixOffers::consider(const Fix &fix)
{
    m_workspace.wordbook.load();
    m_workspace.replaceRules.load();
    if (isKnown(fix) || !m_review.page().isReady())
        return;
    m_workspace.spelling.worker().run(
        this,
        [transcript = m_review.page().document()->model().transcript(), query = models::alike(fix).query] {
            return int(document::Searcher(query).findAll(transcript).hits);
        },
        [this, fix](int places) { offer(fix, places); });
}

void FixOffers::offer(const Fix &fix, int places)
{
    if (isKnown(fix) || !m_review.page().isReady())
        return;
    Notice notice{.text = places > 0
                      ? tr("Replace “%1” with “%2” in %n more place(s)?", nullptr, places).arg(fix.before, fix.after)
                      : tr("You changed “%1” to “%2” twice. Do it always?").arg(fix.before, fix.after)};
    if (places > 0)
        notice.offers.append({tr("Replace"), [this, fix] { replaceAll({models::alike(fix)}); }});
    notice.offers.append({tr("Always…"), [this, fix] { chooseAlways(fix); }});
    notice.offers.append({tr("Never"), [this, fix] { never(fix); }});
    m_review.page().notices()->post(bannerKey, notice);
}

void FixOffers::chooseAlways(const Fix &fix)
{
    auto *menu = new QMenu(&m_review.page());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<QString, RuleScope> rows[]{{tr("In This &Document"), RuleScope::Document},
                                               {tr("In This &Folder"), RuleScope::Folder},
                                               {tr("On This &Account"), RuleScope::Account}};
    for (const auto &[title, scope] : rows)
        menu->addAction(title, this, [this, fix, scope = scope] { always(fix, scope); });
    menu->addSeparator();
    menu->addAction(tr("Also Add “%1” to My &Words").arg(QString(fix.after).replace(u'&', u"&&"_s)), this, [this, fix] {
        m_review.spelling().addToDictionary(fix.after);
        always(fix, RuleScope::Account);
    });
    menu->popup(QCursor::pos());
    menu->setActiveAction(menu->actions().first());
}

QString FixOffers::folder() const
{
    models::DocumentKey key = m_review.page().document()->key();
    key.document.clear();
    const QModelIndex parent = m_workspace.library.find(key).parent();
    const bool isFolder
        = parent.data(models::Library::KindRole).value<models::Library::Kind>() == models::Library::Kind::Folder;
    return isFolder ? parent.data(models::Library::IdRole).toString() : QString();
}

void FixOffers::always(const Fix &fix, RuleScope scope)
{
    const models::DocumentKey key = m_review.page().document()->key();
    const QString target = scope == RuleScope::Document ? key.toString()
        : scope == RuleScope::Folder                    ? key.account + u'/' + folder()
                                                        : key.account;
    const document::ReplaceStep step = models::alike(fix);
    m_rulesOffered = true; // it is done at once
    m_workspace.replaceRules.add({.query = step.query, .with = step.with, .scope = scope, .target = target});
    replaceAll({step});
}

/// On the worker; when the text changed meanwhile, once more. One step, times are kept.
void FixOffers::replaceAll(const QList<document::ReplaceStep> &steps)
{
    done();
    m_workspace.spelling.worker().run(
        this,
        [transcript = m_review.page().document()->model().transcript(), steps] {
            return document::replaceByList(transcript, steps);
        },
        [this, steps, revision = m_revision](const std::optional<document::ReplaceRun> &run) {
            if (revision != m_revision)
                return replaceAll(steps);
            models::TranscriptModel &model = m_review.page().document()->model();
            document::Edit edit = run->edit;
            edit.label = tr("Replace everywhere");
            m_review.learner().skipNext();
            model.closeUndoStep();
            model.apply(edit);
        });
}

/// Once for each opening of a document.
void FixOffers::considerRules()
{
    models::ReplaceRules &rules = m_workspace.replaceRules;
    rules.load();
    if (m_rulesOffered || !rules.isLoaded() || !m_review.page().isReady())
        return;
    m_rulesOffered = true;
    const models::DocumentKey key = m_review.page().document()->key();
    QList<document::ReplaceStep> steps;
    for (const models::ReplaceRule &rule : rules.meantFor({key.account, folder(), key.toString()})) {
        if (rule.set.isEmpty())
            steps.append({rule.query, rule.with});
    }
    if (steps.isEmpty() || m_review.page().document()->model().isReadOnly())
        return;
    m_workspace.spelling.worker().run(
        this,
        [transcript = m_review.page().document()->model().transcript(), steps] {
            const auto run = document::replaceByList(transcript, steps);
            return run ? run->total() : 0;
        },
        [this, steps](qsizetype places) { offerRules(steps, places); });
}

void FixOffers::offerRules(const QList<document::ReplaceStep> &steps, qsizetype places)
{
    if (places <= 0 || !m_review.page().isReady())
        return;
    m_review.page().notices()->post(
        bannerKey,
        {.text = tr("Corrections that you always make fit in %n place(s) here.", nullptr, int(places)),
         .offers = {{tr("Replace"), [this, steps] { replaceAll(steps); }}, {tr("Not Now"), [this] { done(); }}}});
}

void FixOffers::never(const Fix &fix)
{
    m_workspace.wordbook.add(Wordbook::List::Declined, m_review.page().document()->key().account, declinedText(fix));
    done();
}

void FixOffers::done()
{
    m_review.page().notices()->withdraw(bannerKey);
    m_review.page().view()->setFocus();
}

} // namespace ui
