#include "ui/review/pagespelling.h"

#include "models/document/corrections.h"

#include <algorithm>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
const QByteArray layer = QByteArrayLiteral("spelling");

/// Text of a menu entry: what a person wrote is no mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}
} // namespace

PageSpelling::PageSpelling(models::DocumentSpelling &spelling, TranscriptView &view, QObject *parent)
    : QObject(parent)
    , m_spelling(spelling)
    , m_view(view)
{
    connect(&view, &TranscriptView::typed, this, [this] {
        m_typing = true;
        m_typedAt = m_view.caret();
    });
    connect(&view, &TranscriptView::caretMoved, this, &PageSpelling::noteCaret);
    connect(&spelling, &models::DocumentSpelling::changed, this, [this] {
        if (m_on)
            m_view.updateMarks();
    });
}

void PageSpelling::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    if (!on) {
        m_view.setMarks(layer, {});
        m_view.setMenu(layer, {});
        return;
    }
    m_view.setMarks(layer, [this](qsizetype segment) { return marks(segment); });
    m_view.setMenu(layer, [this](QMenu &menu, const document::Position &at) { addMenu(menu, at); });
}

QList<MarkedRange> PageSpelling::marks(qsizetype segment) const
{
    QList<MarkedRange> marks;
    for (const document::TextSpan &span : m_spelling.misspelled(segment)) {
        if (!isTyped(segment, span))
            marks.append({span.begin, span.end, Mark::Misspelled});
    }
    return marks;
}

bool PageSpelling::isTyped(qsizetype segment, const document::TextSpan &word) const
{
    const document::Position caret = m_view.caret();
    return m_typing && caret.segment == segment && word.begin <= caret.offset && caret.offset <= word.end;
}

/// A word is finished when the caret leaves it, also by an arrow key or a click.
void PageSpelling::noteCaret()
{
    if (!m_typing || !m_view.model())
        return;
    const document::Position caret = m_view.caret();
    const QString &text = m_view.model()->transcript().segments.value(caret.segment).text;
    const auto [from, to] = std::minmax({m_typedAt.offset, caret.offset, caret.offset - 1});
    const QStringView between = QStringView(text).mid(std::max<qsizetype>(0, from), to - from);
    if (caret.segment == m_typedAt.segment
        && std::none_of(between.begin(), between.end(), [](QChar c) { return c.isSpace(); }))
        return;
    m_typing = false;
    m_view.updateMarks();
}

void PageSpelling::addMenu(QMenu &menu, const document::Position &at)
{
    if (!m_view.model() || at.segment >= m_view.model()->transcript().segments.size())
        return;
    for (const document::TextSpan &span : m_spelling.misspelled(at.segment)) {
        if (span.begin <= at.offset && at.offset <= span.end)
            return addSuggestions(menu, at.segment, span);
    }
}

void PageSpelling::addSuggestions(QMenu &menu, qsizetype segment, const document::TextSpan &span)
{
    const QString word = m_view.model()->transcript().segments[segment].text.mid(span.begin, span.end - span.begin);
    QAction *looking = menu.addAction(tr("Looking for suggestions…"));
    looking->setEnabled(false);
    menu.addAction(tr("&Add “%1” to My Words").arg(menuText(word)), this,
                   [this, word] { m_spelling.addToDictionary(word); });
    menu.addAction(tr("I&gnore in This Document"), this, [this, word] { m_spelling.ignore(word); });
    menu.addSeparator();
    m_spelling.suggest(word, &menu, [this, &menu, looking, segment, span, word](const QStringList &words) {
        for (const QString &by : words) {
            auto *action = new QAction(menuText(by), &menu);
            QFont font = menu.font();
            font.setBold(true);
            action->setFont(font);
            action->setEnabled(!m_view.model()->isReadOnly());
            connect(action, &QAction::triggered, this,
                    [this, segment, span, word, by] { replace(segment, span, word, by); });
            menu.insertAction(looking, action);
        }
        if (words.isEmpty())
            looking->setText(tr("No suggestions"));
        else
            menu.removeAction(looking);
    });
}

void PageSpelling::replace(qsizetype segment, const document::TextSpan &span, const QString &word, const QString &by)
{
    models::TranscriptModel *model = m_view.model();
    const bool isThere = model && segment < model->transcript().segments.size()
        && model->transcript().segments[segment].text.mid(span.begin, span.end - span.begin) == word;
    if (!isThere)
        return; // the text changed while the menu was open
    model->closeUndoStep();
    model->apply(document::replaceEach(model->transcript(), {{{{segment, span.begin}, {segment, span.end}}, by}}));
    m_view.setCaret({segment, span.begin + by.size()});
}

} // namespace ui
