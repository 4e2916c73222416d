#include "ui/versions/provenance.h"

#include "ui/document/documenttabs.h"
#include "ui/options.h"
#include "ui/widgets/text.h"

#include <QHelpEvent>
#include <QToolTip>

namespace ui {

using namespace Qt::StringLiterals;
using document::TimeOrigin;
using document::WordSource;

namespace {

const QByteArray layer = "provenance";

MarkSource guesses(const TranscriptView *view)
{
    return [view](qsizetype row) {
        QList<MarkedRange> result;
        const document::Segment &segment = view->model()->transcript().segments.at(row);
        for (qsizetype i = 0; i < segment.words.size(); ++i) {
            const TimeOrigin origin = segment.words[i].timeOrigin();
            if (origin == TimeOrigin::Interpolated || origin == TimeOrigin::None)
                result.append({segment.words[i].offset, segment.wordEnd(i), Mark::Estimated});
        }
        return result;
    };
}

QString sourceText(WordSource source)
{
    switch (source) {
    case WordSource::Recognised:
        return Provenance::tr("time from the recogniser");
    case WordSource::Aligned:
        return Provenance::tr("time found in the sound");
    case WordSource::Manual:
        return Provenance::tr("time set by hand");
    case WordSource::Split:
        return Provenance::tr("time from the word it was split from");
    case WordSource::Merged:
        return Provenance::tr("time from the words it was made of");
    case WordSource::Estimated:
        return Provenance::tr("time estimated");
    }
    return {};
}

} // namespace

QString provenanceText(const document::Segment &segment, qsizetype word)
{
    if (word < 0 || word >= segment.words.size())
        return {};
    if (segment.words[word].timeOrigin() == TimeOrigin::None)
        return Provenance::tr("no time");
    return sourceText(segment.words[word].source());
}

Provenance::Provenance(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    QAction *action = desk.actions.at("view.provenance");
    connect(action, &QAction::toggled, this, [this](bool on) {
        m_desk.workspace.settings.setValue(provenanceOption, on);
        show(on);
    });
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, &Provenance::addTo);
    action->setChecked(desk.workspace.settings.value(provenanceOption));
}

void Provenance::show(bool on)
{
    m_on = on;
    for (DocumentPage *page : m_desk.tabs.pages())
        addTo(page);
}

void Provenance::addTo(DocumentPage *page)
{
    if (!page)
        return;
    TranscriptView *view = page->view();
    view->setMarks(layer, m_on ? guesses(view) : MarkSource());
    view->viewport()->removeEventFilter(this);
    if (m_on)
        view->viewport()->installEventFilter(this);
}

bool Provenance::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(object, event);
    auto *view = qobject_cast<TranscriptView *>(object->parent());
    auto *help = static_cast<QHelpEvent *>(event);
    const document::WordRef word = view ? view->wordAt(help->pos()) : document::WordRef();
    if (!word.isValid())
        return QObject::eventFilter(object, event);
    const document::Segment &segment = view->model()->transcript().segments.at(word.segment);
    const document::Word &shown = segment.words.at(word.word);
    const QString text = shown.isTimed() ? timeText(shown.start(), true) + u" · "_s : QString();
    QToolTip::showText(help->globalPos(), tip(text + provenanceText(segment, word.word)), view->viewport());
    return true;
}

} // namespace ui
