#include "ui/review/reviewcommands.h"

#include "models/review/segmentnotes.h"
#include "ui/document/documenttabs.h"
#include "ui/options.h"
#include "ui/review/fixbox.h"
#include "ui/review/fixoffers.h"
#include "ui/review/ownwordsdialog.h"
#include "ui/review/pagereview.h"
#include "ui/review/reviewpane.h"
#include "ui/sidepanes/sidepanes.h"
#include "ui/widgets/notice.h"

namespace ui {

using namespace Qt::StringLiterals;

ReviewCommands::ReviewCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    bindSpelling();
    bindReview();
    desk.sides.add("view.review", [this] { return new ReviewPane(m_desk.actions, m_desk.workspace.settings); });
    connect(desk.actions.at("view.review"), &QAction::toggled, this, &ReviewCommands::showReady);
    connect(&desk.workspace.wordbook, &models::Wordbook::failed, this, [this](const QString &message) {
        m_desk.notices.post(u"wordbook"_s,
                            {.tone = Tone::Warning, .text = tr("Your own words could not be kept. %1").arg(message)});
    });
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, &ReviewCommands::showPage);
    showPage(desk.tabs.current());
}

void ReviewCommands::bindSpelling()
{
    models::Settings &settings = m_desk.workspace.settings;
    QAction *toggle = m_desk.actions.at("edit.spelling");
    toggle->setChecked(settings.value(spellingOption));
    connect(toggle, &QAction::toggled, this, [this](bool on) {
        m_desk.workspace.settings.setValue(spellingOption, on);
        for (DocumentPage *page : m_desk.tabs.pages()) {
            if (auto *there = page->findChild<PageReview *>({}, Qt::FindDirectChildrenOnly))
                there->marks().setOn(on);
        }
    });
    connect(&settings, &models::Settings::changed, toggle, [this, toggle](const QString &key) {
        if (key == QLatin1String(spellingOption.key))
            toggle->setChecked(m_desk.workspace.settings.value(spellingOption));
    });
    m_desk.actions.bind("edit.ownWords", this, [this] {
        auto *dialog = new OwnWordsDialog(m_desk.workspace, &m_desk.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ReviewCommands::bindReview()
{
    const Actions &actions = m_desk.actions;
    const auto bind = [this, &actions](const char *id, auto run) {
        actions.bind(id, this, [this, run] {
            if (PageReview *here = review())
                run(here->reviewing());
        });
    };
    bind("segment.nextDoubt", [](Reviewing &reviewing) { reviewing.step(1); });
    bind("segment.previousDoubt", [](Reviewing &reviewing) { reviewing.step(-1); });
    bind("segment.confirm", [this](Reviewing &reviewing) {
        const QString typed = typedFix();
        if (typed.isEmpty() || typed == reviewing.chosenWord())
            reviewing.accept();
        else
            reviewing.fix(typed);
    });
    bind("segment.fixAlike", [this](Reviewing &reviewing) { reviewing.fixAlike(typedFix()); });
    connect(actions.at("segment.reviewed"), &QAction::triggered, this, &ReviewCommands::toggleReviewed);
}

ReviewPane *ReviewCommands::pane() const
{
    return qobject_cast<ReviewPane *>(m_desk.sides.pane("view.review"));
}

QString ReviewCommands::typedFix() const
{
    const ReviewPane *here = pane();
    return here ? here->fixBox()->typed() : QString();
}

PageReview *ReviewCommands::made(DocumentPage &page)
{
    if (auto *there = page.findChild<PageReview *>({}, Qt::FindDirectChildrenOnly))
        return there;
    auto *review = new PageReview(page, m_desk.workspace);
    review->marks().setOn(m_desk.workspace.settings.value(spellingOption));
    new FixOffers(*review, m_desk.workspace, review);
    return review;
}

PageReview *ReviewCommands::review()
{
    return m_page && m_page->isReady() ? made(*m_page) : nullptr;
}

void ReviewCommands::showPage(DocumentPage *page)
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    if (page) {
        connect(page, &DocumentPage::ready, this, &ReviewCommands::showReady);
        connect(page, &DocumentPage::caretMoved, this, &ReviewCommands::showReviewed);
    }
    showReady();
}

void ReviewCommands::showReady()
{
    PageReview *here = review();
    if (here) {
        connect(&here->counter(), &models::ReviewCounter::changed, this, &ReviewCommands::showReviewed,
                Qt::UniqueConnection);
    }
    if (ReviewPane *shown = pane())
        shown->setReviewing(here ? &here->reviewing() : nullptr, here ? &here->counter() : nullptr);
    showReviewed();
}

void ReviewCommands::showReviewed()
{
    PageReview *here = review();
    const auto count = here ? std::optional(here->counter().count()) : std::nullopt;
    if (std::exchange(m_count, count) != count)
        emit countChanged(count);
    const qsizetype row = here ? m_page->view()->caret().segment : 0;
    m_desk.actions.at("segment.reviewed")
        ->setChecked(here && models::isReviewed(m_page->document()->model().transcript().segments.value(row)));
}

void ReviewCommands::toggleReviewed(bool reviewed)
{
    if (!review())
        return;
    const document::Range chosen = m_page->view()->selection();
    models::TranscriptModel &model = m_page->document()->model();
    model.closeUndoStep();
    model.apply(models::setReviewed(model.transcript(), chosen.from.segment,
                                    chosen.to.segment - chosen.from.segment + 1, reviewed));
    showReviewed();
}

} // namespace ui
