#include "ui/find/finder.h"

#include "ui/document/documentpage.h"
#include "ui/widgets/notice.h"

#include <QLocale>
#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;
using document::Position;
using document::Range;
using models::DocumentSearch;

namespace {
const QByteArray layer = "find";
const QString noticeKey = u"replaced"_s;
} // namespace

Finder::Finder(QObject *parent)
    : QObject(parent)
{
    connect(&m_search, &DocumentSearch::changed, this, &Finder::showChange);
    connect(&m_search, &DocumentSearch::replacedAll, this, &Finder::noteReplaced);
}

Finder::~Finder()
{
    detach();
}

TranscriptView *Finder::view() const
{
    return m_page && m_page->isReady() && m_page->view()->model() ? m_page->view() : nullptr;
}

void Finder::setPage(DocumentPage *page)
{
    if (m_page == page)
        return;
    detach();
    m_page = page;
    m_pending = Pending::Nothing;
    m_wrapped = false;
    if (page) {
        connect(page, &DocumentPage::ready, this, &Finder::attach);
        attach();
    } else {
        m_search.setModel(nullptr);
    }
    emit statusChanged();
}

void Finder::attach()
{
    TranscriptView *view = this->view();
    if (!view) {
        m_search.setModel(nullptr);
        return;
    }
    m_anchor = view->selection().isEmpty() ? view->caret() : view->selection().from;
    m_search.setModel(view->model());
    view->setMarks(layer, [this](qsizetype segment) {
        QList<MarkedRange> marks;
        const Range selected = this->view() ? this->view()->selection() : Range();
        for (const document::SearchSpan &span : m_search.hitsOf(segment)) {
            const bool current = selected == Range{{segment, span.from}, {segment, span.to}};
            marks.append({span.from, span.to, current ? Mark::CurrentHit : Mark::Hit});
        }
        return marks;
    });
    connect(view, &TranscriptView::selectionChanged, this, [this, view](const Range &selection) {
        if (!m_moving) {
            m_anchor = selection.isEmpty() ? view->caret() : selection.from;
            m_wrapped = false;
        }
        emit statusChanged();
    });
    connect(view, &TranscriptView::caretMoved, this, [this](const Position &caret) {
        if (!m_moving)
            m_anchor = caret;
    });
}

void Finder::detach()
{
    if (!m_page)
        return;
    disconnect(m_page, nullptr, this, nullptr);
    disconnect(m_page->view(), nullptr, this, nullptr);
    m_page->view()->setMarks(layer, {});
}

void Finder::setQuery(document::SearchQuery query)
{
    query.within = m_search.query().within;
    if (query == m_search.query())
        return;
    m_wrapped = false;
    m_pending = Pending::Jump;
    m_search.setQuery(query);
    emit statusChanged();
}

void Finder::setWithin(const std::optional<Range> &range)
{
    document::SearchQuery query = m_search.query();
    query.within = range;
    if (range)
        m_anchor = range->from;
    m_search.setQuery(query);
}

void Finder::step(int by)
{
    if (!view())
        return;
    m_by = by;
    if (!m_search.isSettled()) {
        m_pending = by > 0 ? Pending::Next : Pending::Previous;
        return;
    }
    const Range selection = view()->selection();
    const Position from = selection.isEmpty() ? view()->caret() : isOnHit() && by > 0 ? selection.to : selection.from;
    showHit(by > 0 ? m_search.next(from) : m_search.previous(from));
}

void Finder::showHit(const std::optional<DocumentSearch::Step> &step)
{
    if (!step)
        return;
    m_wrapped = step->wrapped;
    const QScopedValueRollback moving(m_moving, true);
    view()->setSelection(step->hit);
    view()->updateMarks();
    emit statusChanged();
}

void Finder::showChange()
{
    if (TranscriptView *view = this->view()) {
        view->updateMarks();
        if (m_search.isSettled()) {
            const Pending pending = std::exchange(m_pending, Pending::Nothing);
            if (pending == Pending::Jump)
                showHit(m_search.next(m_anchor));
            else if (pending != Pending::Nothing)
                step(pending == Pending::Next ? 1 : -1);
        }
    }
    emit statusChanged();
}

bool Finder::canReplace() const
{
    return view() && !view()->model()->isReadOnly();
}

bool Finder::isOnHit() const
{
    return view() && m_search.numberOf(view()->selection()) > 0;
}

void Finder::replace(const document::ReplaceText &with)
{
    if (!canReplace())
        return;
    if (!isOnHit())
        return step(1);
    const std::optional<Position> behind = m_search.replace(view()->selection(), with);
    if (!behind)
        return;
    {
        const QScopedValueRollback moving(m_moving, true);
        view()->setCaret(*behind);
    }
    m_anchor = *behind;
    m_pending = Pending::Jump;
    if (m_search.isSettled())
        showChange();
}

void Finder::replaceAll(const document::ReplaceText &with)
{
    if (!canReplace())
        return;
    m_page->document()->keepVersion();
    m_search.replaceAll(with);
}

void postReplaced(DocumentPage &page, const QString &text)
{
    NoticeArea *notices = page.notices();
    // The step that is offered to be undone must be the last one.
    auto *watch = new QObject(notices);
    QObject::connect(&page.view()->model()->undoStack(), &QUndoStack::indexChanged, watch, [notices, watch] {
        notices->withdraw(noticeKey);
        watch->deleteLater();
    });
    notices->post(noticeKey,
                  {.tone = Tone::Success, .text = text, .offers = {{Finder::tr("Undo"), [page = QPointer(&page)] {
                                                                        if (page && page->isReady())
                                                                            page->view()->undo();
                                                                    }}}});
}

void Finder::noteReplaced(qsizetype count)
{
    if (count == 0)
        m_page->notices()->post(noticeKey, {.text = tr("Nothing was changed: every hit reads so already.")});
    else
        postReplaced(*m_page, tr("%n replacement(s) made.", nullptr, int(count)));
}

bool Finder::isProblem() const
{
    const auto state = m_search.state();
    return state == DocumentSearch::State::Unusable || state == DocumentSearch::State::TooSlow
        || (m_search.isSettled() && m_search.count() == 0);
}

QString Finder::status() const
{
    switch (m_search.state()) {
    case DocumentSearch::State::Idle:
        return {};
    case DocumentSearch::State::Searching:
        return tr("Searching…");
    case DocumentSearch::State::Ready:
        break;
    default:
        return m_search.message();
    }
    const qsizetype number = view() ? m_search.numberOf(view()->selection()) : 0;
    if (m_search.count() == 0)
        return tr("No hits");
    if (number == 0)
        return tr("%n hit(s)", nullptr, int(m_search.count()));
    const QString place = tr("%1 of %2").arg(QLocale().toString(number), QLocale().toString(m_search.count()));
    if (!m_wrapped)
        return place;
    return m_by > 0 ? tr("%1, from the start again").arg(place) : tr("%1, from the end again").arg(place);
}

} // namespace ui
